// The shared secret K (RFC 4226 §5.1): bytes inside, base32 (RFC 4648 §6) at the edge only, `[secret]` wherever it is printed.

import { getDigestSize } from '@otplib/core/utils'
import { base32 } from '@otplib/plugin-base32-scure'
import { withoutSeparators } from './code.ts'
import type { HashAlgorithm } from './hmac.ts'

const PRINTED = '[secret]'

export class Secret {
  readonly #bytes: Uint8Array

  /** Keeps its own copy of `bytes`. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes.slice()
  }

  /** The key for HMAC and for sealing. Not a copy: never write to it. */
  get bytes(): Uint8Array {
    return this.#bytes
  }

  /** Upper case, no padding: the form of key URIs and of the setup key on the screen. */
  toBase32(): string {
    return base32.encode(this.#bytes)
  }

  toString(): string {
    return PRINTED
  }

  toJSON(): string {
    return PRINTED
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return PRINTED
  }
}

/** A new secret as long as the hash: 160, 256 or 512 bits (RFC 4226 §4 R6, RFC 6238 §5.1). `random` is a CSPRNG. */
export const newSecret = (algorithm: HashAlgorithm, random: (length: number) => Uint8Array): Secret =>
  new Secret(random(getDigestSize(algorithm)))

/** `short-secret`: under the 128 bits of RFC 4226 §4 R6. `secret-bits-dropped`: the last character said more than whole bytes. */
export type SecretWarning = 'short-secret' | 'secret-bits-dropped'

/**
 * `secret-misread`: holds 0, 1, 8 or 9, which base32 leaves out because they are mistaken for O, I and B.
 * `secret-hex`: looks like hexadecimal. Both are said and not mended: a guess would give wrong codes without a word.
 */
export type SecretRefusal = 'secret-missing' | 'secret-too-long' | 'secret-misread' | 'secret-hex' | 'secret-not-base32'

export type ParsedSecret =
  | { readonly ok: true; readonly secret: Secret; readonly warnings: readonly SecretWarning[] }
  | { readonly ok: false; readonly reason: SecretRefusal }

const LONGEST_KEY = 1024
const SHORTEST_GOOD_BYTES = 16

/**
 * Reads a setup key as issuers and people write it: either case, spaces, dashes, `=` present or not, any length.
 * Bits beyond the last whole byte are dropped, as every authenticator does.
 */
export function parseSecret(text: string): ParsedSecret {
  if (text.length > LONGEST_KEY) return { ok: false, reason: 'secret-too-long' }
  const key = withoutSeparators(text).replace(/=+$/, '')
  const reason = refusal(key)
  if (reason) return { ok: false, reason }

  // 'A' is five zero bits: filled up with them every length decodes, and the bytes that belong to the key are the first.
  const decoded = base32.decode(key.padEnd(Math.ceil(key.length / 8) * 8, 'A'))
  const length = Math.floor((key.length * 5) / 8)
  if (length === 0) return { ok: false, reason: 'secret-missing' }
  const warnings: SecretWarning[] = []
  if (length < SHORTEST_GOOD_BYTES) warnings.push('short-secret')
  if (decoded.subarray(length).some((byte) => byte !== 0)) warnings.push('secret-bits-dropped')
  return { ok: true, secret: new Secret(decoded.subarray(0, length)), warnings }
}

function refusal(key: string): SecretRefusal | undefined {
  if (key === '') return 'secret-missing'
  // No `i` flag and no upper-casing first: `ı` and `ſ` upper-case to letters of the alphabet.
  if (/^[A-Za-z2-7]+$/.test(key)) return undefined
  if (/^[0-9A-Fa-f]+$/.test(key)) return 'secret-hex'
  return /^[A-Za-z0-9]+$/.test(key) ? 'secret-misread' : 'secret-not-base32'
}
