// How a password becomes a key: argon2id by default, PBKDF2 only where WebAssembly does not run (VC-01, RFC 9106).
// Parameters are checked before any work: too little is no protection, too much is a bomb (VC-02). `derive-here.ts` does it.

import { normalisePassword } from '#core/policy/password.ts'
import { fromBase64, toBase64, utf8, type Bytes } from './bytes.ts'
import type { Random } from './ports.ts'

export interface Argon2id {
  readonly name: 'argon2id'
  readonly memoryKib: number
  readonly passes: number
  readonly lanes: number
  /** Base64, 16 to 64 bytes. */
  readonly salt: string
}

/** Declared fallback: replaced by argon2id at the first unlock where that runs. */
export interface Pbkdf2 {
  readonly name: 'pbkdf2-sha256'
  readonly iterations: number
  readonly salt: string
}

export type KdfParameters = Argon2id | Pbkdf2

export class KdfUnavailable extends Error {
  override readonly name = 'KdfUnavailable'
}

/** Whole numbers, both ends included. The floors are OWASP's, the ceilings what a small laptop can bear for a second. */
const RANGES = {
  memoryKib: [19_456, 262_144],
  passes: [2, 10],
  lanes: [1, 4],
  iterations: [600_000, 5_000_000],
  saltBytes: [16, 64],
} as const

const SALT_BYTES = 16

export const newArgon2id = (random: Random): Argon2id => ({
  name: 'argon2id',
  memoryKib: 65_536,
  passes: 3,
  lanes: 1,
  salt: toBase64(random(SALT_BYTES)),
})

export const newPbkdf2 = (random: Random): Pbkdf2 => ({
  name: 'pbkdf2-sha256',
  iterations: 600_000,
  salt: toBase64(random(SALT_BYTES)),
})

/** Weaker than what a new vault gets, though above the floor. */
export const isWeak = (kdf: KdfParameters): boolean =>
  kdf.name !== 'argon2id' || kdf.memoryKib * kdf.passes < 65_536 * 3

/** Reads parameters from storage or a file; null for an unknown name, a missing number or one out of range. */
export function parseKdf(value: unknown): KdfParameters | null {
  if (typeof value !== 'object' || value === null) return null
  const { name, memoryKib, passes, lanes, iterations, salt } = value as Record<string, unknown>
  if (typeof salt !== 'string' || salt.length > 128) return null
  if (!isWithin('saltBytes', fromBase64(salt)?.length)) return null
  if (name === 'argon2id' && isWithin('memoryKib', memoryKib) && isWithin('passes', passes) && isWithin('lanes', lanes))
    return { name, memoryKib, passes, lanes, salt }
  if (name === 'pbkdf2-sha256' && isWithin('iterations', iterations)) return { name, iterations, salt }
  return null
}

function isWithin(range: keyof typeof RANGES, value: unknown): value is number {
  const [least, most] = RANGES[range]
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}

/** What is hashed of a typed password: the form in which the whole product compares passwords (N63B-PW-04). */
export const passwordBytes = (password: string): Bytes => utf8(normalisePassword(password))
