// Opening what other apps encrypted: their key derivations and ciphers, with a ceiling on each before any work is done
// (VC-02). Nothing here is used for what this project keeps.

import { fromBase64, toBase64, utf8, type Bytes } from '../bytes.ts'
import { KdfUnavailable } from '../kdf.ts'
import type { Derive, SlowHash } from '../ports.ts'
import { Unreadable } from './result.ts'

const KEY_BYTES = 32

/** Ente's most costly setting, 1 GiB four times over, is the dearest honest one. */
const CEILING = {
  iterations: 10_000_000,
  memoryBytes: 1024 ** 3,
  memoryTimesPasses: 16 * 1024 ** 3,
  lanes: 16,
} as const

const within = (value: number, most: number, least = 1): boolean =>
  Number.isInteger(value) && value >= least && value <= most

/** What a sealed file is opened with. */
export interface Opener {
  /** As the person typed it; not asked for yet without one. */
  readonly password: string | undefined
  readonly derive: Derive
}

/** Without a password there is nothing to try: the person is asked first. */
export function passwordOr({ password }: Opener): Bytes {
  if (password === undefined || password === '') throw new Unreadable('password-needed')
  return utf8(password)
}

/** More memory than this browser gives is too costly as well. */
const derived = ({ derive }: Opener, password: Bytes, parameters: SlowHash): Promise<Bytes> =>
  derive(password, parameters).catch((error: unknown) => {
    throw error instanceof KdfUnavailable ? new Unreadable('too-costly') : error
  })

export async function pbkdf2(
  hash: 'SHA-1' | 'SHA-256' | 'SHA-512',
  password: Bytes,
  salt: Bytes,
  iterations: number,
  bytes: number = KEY_BYTES,
): Promise<Bytes> {
  if (!within(iterations, CEILING.iterations)) throw new Unreadable('too-costly')
  const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash, salt, iterations }, key, bytes * 8))
}

export interface ScryptCost {
  readonly n: number
  readonly r: number
  readonly p: number
}

export async function scryptKey(opener: Opener, salt: Bytes, { n, r, p }: ScryptCost): Promise<Bytes> {
  const typed = passwordOr(opener)
  const isPowerOfTwo = within(n, 2 ** 24, 2) && (n & (n - 1)) === 0
  if (!isPowerOfTwo || !within(r, 64) || !within(p, CEILING.lanes) || 128 * n * r * p > CEILING.memoryBytes / 2)
    throw new Unreadable('too-costly')
  return derived(opener, typed, { name: 'scrypt', n, r, p, salt: toBase64(salt) })
}

export interface Argon2Cost {
  readonly memoryKib: number
  readonly passes: number
  readonly lanes: number
}

export async function argon2Key(opener: Opener, salt: Bytes, { memoryKib, passes, lanes }: Argon2Cost): Promise<Bytes> {
  const typed = passwordOr(opener)
  const memory = memoryKib * 1024
  if (!within(memory, CEILING.memoryBytes) || !within(passes, 64) || !within(lanes, CEILING.lanes))
    throw new Unreadable('too-costly')
  if (memory * passes > CEILING.memoryTimesPasses) throw new Unreadable('too-costly')
  if (salt.length < 8 || memoryKib < 8 * lanes) throw new Unreadable('damaged')
  return derived(opener, typed, { name: 'argon2id', memoryKib, passes, lanes, salt: toBase64(salt) })
}

/** AES-256-GCM, the tag at the end. Null: wrong key or changed. */
export async function openGcm(
  key: Bytes,
  nonce: Bytes,
  box: Bytes,
  additionalData: Bytes = new Uint8Array(),
): Promise<Bytes | null> {
  if (nonce.length === 0 || box.length < 16) throw new Unreadable('damaged')
  const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt'])
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData }, imported, box))
  } catch {
    return null
  }
}

/** AES-256-CBC with PKCS#7. Null: the padding is not right, which is all that a wrong key shows. */
export async function openCbc(key: Bytes, iv: Bytes, box: Bytes): Promise<Bytes | null> {
  if (iv.length !== 16 || box.length === 0 || box.length % 16 !== 0) throw new Unreadable('damaged')
  const imported = await crypto.subtle.importKey('raw', key, 'AES-CBC', false, ['decrypt'])
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, imported, box))
  } catch {
    return null
  }
}

/** Base64 that must be there and whole. */
export function base64Of(value: unknown): Bytes {
  const bytes = typeof value === 'string' ? fromBase64(value) : null
  if (!bytes) throw new Unreadable('damaged')
  return bytes
}

/** What was opened with a right password and is still not what it should be is damaged; null means a wrong password. */
export function openedOr(bytes: Bytes | null): Bytes {
  if (!bytes) throw new Unreadable('password-wrong')
  return bytes
}
