// The server's keys, from configuration only and never from the database (ASVS 13.3.1, N63B-OT-04).
//   keys      rotate: `2026b:<base64url>,2026a:<base64url>`, the first is used for new values, all open old ones (A46)
//   indexKey  stays: fingerprints are looked up by equality, and made-up accounts must look the same for ever (A19)
// One key serves many purposes by HKDF (RFC 5869), so that a value made for one purpose never fits another.
import { hkdfSync, randomBytes } from 'node:crypto'
import { Secret } from './secret.ts'

export interface Key {
  readonly id: string
  readonly bytes: Secret<Uint8Array>
}

export interface Keys {
  /** Never empty; the first is current. */
  readonly ring: readonly [Key, ...Key[]]
  readonly index: Secret<Uint8Array>
}

export type KeyProblem = 'missing' | 'malformed' | 'too-short' | 'not-random' | 'id-twice' | 'sample'

export class KeyError extends Error {
  readonly code: KeyProblem

  constructor(setting: string, code: KeyProblem, why: string) {
    super(`${setting}: ${why}`)
    this.code = code
  }
}

/** What documentation shows: good enough to try, refused in production (ASVS-6.3.2). */
export const sampleKeys = {
  keys: 'sample:c2FtcGxlLXNlYWxpbmcta2V5LWRvLW5vdC11c2UtaXQh',
  indexKey: 'c2FtcGxlLWluZGV4LWtleS1kby1ub3QtdXNlLWl0LSEh',
} as const

const keyBytes = 32
const idPattern = /^[A-Za-z0-9_-]{1,32}$/

/**
 * Reads the settings `TWOFOLD_KEYS` and `TWOFOLD_INDEX_KEY` as above; a key is 32 bytes or more in base64url.
 * Throws `KeyError`, which names the setting and never its value.
 */
export function keysFromConfig(config: {
  readonly keys: string | undefined
  readonly indexKey: string | undefined
  readonly production: boolean
}): Keys {
  const ring = (config.keys ?? '')
    .split(',')
    .flatMap((entry) => (entry.trim() === '' ? [] : [parseEntry(entry.trim())]))
  const [current, ...older] = ring
  if (current === undefined) throw new KeyError('TWOFOLD_KEYS', 'missing', 'name at least one key as `id:base64url`')
  if (new Set(ring.map((key) => key.id)).size < ring.length)
    throw new KeyError('TWOFOLD_KEYS', 'id-twice', 'two keys have the same id')
  const index = parseBytes('TWOFOLD_INDEX_KEY', config.indexKey ?? '')
  if (config.production && [index, ...ring.map((key) => key.bytes.reveal())].some(isSample))
    throw new KeyError('TWOFOLD_KEYS', 'sample', 'these are the keys from the documentation; make your own')
  return { ring: [current, ...older], index: new Secret(index) }
}

/** Fresh settings for a first start; the caller keeps them where only the server can read them. */
export const newKeySettings = (id: string): { readonly keys: string; readonly indexKey: string } => ({
  keys: `${id}:${randomBytes(keyBytes).toString('base64url')}`,
  indexKey: randomBytes(keyBytes).toString('base64url'),
})

function parseEntry(entry: string): Key {
  const colon = entry.indexOf(':')
  const id = entry.slice(0, Math.max(colon, 0))
  if (!idPattern.test(id)) throw new KeyError('TWOFOLD_KEYS', 'malformed', 'a key is written `id:base64url`')
  return { id, bytes: new Secret(parseBytes('TWOFOLD_KEYS', entry.slice(colon + 1))) }
}

function parseBytes(setting: string, text: string): Uint8Array {
  if (text === '') throw new KeyError(setting, 'missing', 'a key is empty')
  if (!/^[A-Za-z0-9_-]+=*$/.test(text)) throw new KeyError(setting, 'malformed', 'a key is not base64url')
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.length < keyBytes) throw new KeyError(setting, 'too-short', `a key has fewer than ${keyBytes} bytes`)
  if (new Set(bytes).size < keyBytes / 4) throw new KeyError(setting, 'not-random', 'a key repeats a few bytes only')
  return bytes
}

/** By its bytes: under another id it is the same key. */
const isSample = (bytes: Uint8Array): boolean =>
  [parseEntry(sampleKeys.keys).bytes.reveal(), parseBytes('sample', sampleKeys.indexKey)].some(
    (sample) => Buffer.compare(sample, bytes) === 0,
  )

/** 32 bytes for one purpose; equal inputs give equal bytes. */
export const deriveKey = (key: Secret<Uint8Array>, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key.reveal(), '', `twofold/${purpose}`, 32))
