// Everything that keeps a value secret or unforgeable at rest and in a token:
//   seal / open     AES-256-GCM, for secrets, addresses, facts and messages (SP 800-38D)
//   mac / matches   HMAC-SHA-256 with rotating keys, for one-time codes (A24)
//   fingerprint     HMAC-SHA-256 with the key that stays, for look-up by equality
//   sign / read     a token that carries a few fields and is good for one purpose (A14)
// Every value names the key that made it, so that keys rotate without touching a row (A46).
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import type { Random, Sealed } from '../ports.ts'
import { type Key, type Keys, deriveKey } from './keys.ts'

export interface Seals {
  /** Seals `text` for this purpose and row; moved to another row or used for another purpose it does not open. */
  seal(purpose: string, row: string, text: string): Sealed
  /** Throws `SealError` for anything that `seal` did not make for this very place with a key still listed. */
  open(purpose: string, row: string, sealed: Sealed): string
  /** True when `sealed` was made with an older key and should be sealed anew. */
  isOld(sealed: Sealed): boolean
  /** `keyId.mac`. What it is bound to belongs into `text`, unambiguously: `JSON.stringify([flow, challenge, code])`. */
  mac(purpose: string, text: string): string
  /** Constant time; false for anything that is not a MAC of this text by a listed key. */
  matches(purpose: string, text: string, mac: string): boolean
  /** 32 bytes in base64url, the same for ever. A number or mailbox that two people may both hold needs the user id in `value`. */
  fingerprint(scope: string, value: string): string
  sign(purpose: string, fields: readonly string[]): string
  /** The fields, or null for anything but a token of this purpose signed by a listed key. */
  read(purpose: string, token: string): readonly string[] | null
}

export class SealError extends Error {
  constructor() {
    super('a sealed value does not open')
  }
}

const ivBytes = 12
const tagBytes = 16

export function createSeals(keys: Keys, random: Random = randomBytes): Seals {
  const derived = new Map<string, KeyObject>()
  const keyFor = (key: Key, use: string): KeyObject => {
    const name = `${key.id}/${use}`
    const made = derived.get(name) ?? createSecretKey(deriveKey(key.bytes, use))
    derived.set(name, made)
    return made
  }
  const byId = (id: string): Key | undefined => keys.ring.find((key) => key.id === id)
  const [current] = keys.ring
  const indexKey = createSecretKey(deriveKey(keys.index, 'fingerprint'))

  /** A key for each place: random IVs are safe for 2^32 messages a key only (SP 800-38D §8.3), and facts are sealed anew with every answer. */
  const placeKey = (key: Key, place: Buffer): KeyObject => createSecretKey(hmac(keyFor(key, 'seal'), place))

  const macWith = (key: Key, purpose: string, text: string): Buffer =>
    hmac(keyFor(key, 'mac'), JSON.stringify([purpose, text]))

  const seals: Seals = {
    seal(purpose, row, text) {
      const place = placeOf(purpose, row)
      const iv = random(ivBytes)
      const cipher = createCipheriv('aes-256-gcm', placeKey(current, place), iv, { authTagLength: tagBytes })
      cipher.setAAD(place)
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${current.id}.${Buffer.from(iv).toString('base64url')}.${sealed.toString('base64url')}`
    },

    open(purpose, row, sealed) {
      const [id, iv, content, ...rest] = sealed.split('.')
      const key = byId(id ?? '')
      if (key === undefined || iv === undefined || content === undefined || rest.length > 0) throw new SealError()
      const bytes = Buffer.from(content, 'base64url')
      if (bytes.length < tagBytes) throw new SealError()
      const place = placeOf(purpose, row)
      try {
        const decipher = createDecipheriv('aes-256-gcm', placeKey(key, place), Buffer.from(iv, 'base64url'), {
          authTagLength: tagBytes,
        })
        decipher.setAAD(place)
        decipher.setAuthTag(bytes.subarray(-tagBytes))
        return Buffer.concat([decipher.update(bytes.subarray(0, -tagBytes)), decipher.final()]).toString('utf8')
      } catch {
        throw new SealError()
      }
    },

    isOld: (sealed) => !sealed.startsWith(`${current.id}.`),

    mac: (purpose, text) => `${current.id}.${macWith(current, purpose, text).toString('base64url')}`,

    matches(purpose, text, mac) {
      const dot = mac.indexOf('.')
      const key = byId(mac.slice(0, Math.max(dot, 0)))
      // The same work for an unknown key id as for a known one.
      const expected = macWith(key ?? current, purpose, text).toString('base64url')
      return isEqual(mac.slice(dot + 1), expected) && key !== undefined
    },

    fingerprint: (scope, value) => hmac(indexKey, JSON.stringify([scope, value])).toString('base64url'),

    sign(purpose, fields) {
      const payload = Buffer.from(JSON.stringify(fields)).toString('base64url')
      return `${payload}.${seals.mac(`token/${purpose}`, payload)}`
    },

    read(purpose, token) {
      const dot = token.indexOf('.')
      const payload = token.slice(0, Math.max(dot, 0))
      if (!seals.matches(`token/${purpose}`, payload, token.slice(dot + 1))) return null
      // Signed by us, so it is what `sign` was given.
      return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as readonly string[]
    },
  }
  return seals
}

/** Compares in constant time; a wrong length is told at once, since lengths are no secret. */
export function isEqual(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}

/** Node takes a key object several times as quickly as bare bytes. */
const hmac = (key: KeyObject, data: string | Uint8Array): Buffer => createHmac('sha256', key).update(data).digest()

const placeOf = (purpose: string, row: string): Buffer => Buffer.from(JSON.stringify([purpose, row]))
