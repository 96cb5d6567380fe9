// What every importer gives back: entries that are right to the last field, and for each that is not, where and why.
// What a file does not say gets the default of its format and is marked; what it says wrongly is refused, never guessed.

import type { HashAlgorithm } from '#core/otp/hmac.ts'
import { cleanName, DEFAULT_ALGORITHM, DEFAULT_DIGITS, type KeyEntry } from '#core/otp/key-uri.ts'
import { decode } from '#core/otp/key-uri-names.ts'
import type { KeyUriRefusal } from '#core/otp/parse-key-uri.ts'
import { parseSecret, Secret, type SecretRefusal } from '#core/otp/secret.ts'
import { isInRange, RANGES } from '#core/otp/settings.ts'
import { DEFAULT_PERIOD } from '#core/otp/totp.ts'
import type { Account } from '../account.ts'

/** Position in the file from 1 (line or entry), and a name by which the person knows the account; never the secret. */
export interface Where {
  readonly position: number
  readonly name: string
}

export type Assumed = 'algorithm' | 'digits' | 'period' | 'counter'

export interface ImportEntry {
  readonly key: KeyEntry
  /** As in `ParsedEntry`. */
  readonly labelIssuer: string
  readonly tags: readonly string[]
  readonly pinned: boolean
  /** Settings that the file leaves open. */
  readonly assumed: readonly Assumed[]
  /** What only an own backup has. */
  readonly own?: Pick<Account, 'icon' | 'origins' | 'createdAt' | 'usedAt'>
  readonly where: Where
}

export type EntryReason =
  | KeyUriRefusal
  | SecretRefusal
  /** Not the fields that an entry of this format has. */
  | 'malformed'
  /** A kind of account that makes codes by other rules, or none: Yandex, mOTP, push accounts. */
  | 'unsupported-type'
  /** Deleted in the old app already. */
  | 'in-the-bin'
  /** The key of this entry does not open with the password, though others do. */
  | 'damaged-entry'
  | 'bad-migration-data'

export interface Refused {
  readonly where: Where
  readonly reason: EntryReason
}

/** Fields of one entry as a file has them. `undefined` and `null` mean that the file does not say. */
export interface Loose {
  readonly type: unknown
  /** Base32 text, or the bytes themselves. */
  readonly secret: unknown
  readonly algorithm?: unknown
  readonly digits?: unknown
  readonly period?: unknown
  readonly counter?: unknown
  readonly issuer?: unknown
  readonly account?: unknown
  readonly tags?: readonly unknown[]
  readonly pinned?: unknown
}

export const isEntry = (one: ImportEntry | Refused): one is ImportEntry => 'key' in one

/** Judges one entry. `position` counts from 1. */
export function toEntry(loose: Loose, position: number): ImportEntry | Refused {
  const names = namesOf(loose)
  const where = { position, name: names.issuer || names.account }
  const refuse = (reason: EntryReason): Refused => ({ where, reason })
  const secret = secretOf(loose.secret)
  if (typeof secret === 'string') return refuse(secret)

  const { type } = loose
  const assumed: Assumed[] = []
  const rest = { labelIssuer: '', tags: (loose.tags ?? []).map(text), pinned: loose.pinned === true, where }
  if (type === 'steam') return { key: { type, ...names, secret }, assumed, ...rest }
  if (type !== 'totp' && type !== 'hotp') return refuse('unsupported-type')

  const or = <T>(value: unknown, name: Assumed, usual: T): unknown => {
    if (value !== undefined && value !== null) return value
    assumed.push(name)
    return usual
  }
  const algorithm = algorithmOf(or(loose.algorithm, 'algorithm', DEFAULT_ALGORITHM))
  if (!algorithm) return refuse('bad-algorithm')
  const digits = whole(or(loose.digits, 'digits', DEFAULT_DIGITS))
  if (!isInRange('digits', digits)) return refuse('bad-digits')
  const common = { ...names, secret, algorithm, digits }
  if (type === 'hotp') {
    const counter = whole(or(loose.counter, 'counter', 0))
    return isInRange('counter', counter)
      ? { key: { type, ...common, counter }, assumed, ...rest }
      : refuse('bad-counter')
  }
  const period = whole(or(loose.period, 'period', DEFAULT_PERIOD))
  return isInRange('period', period) ? { key: { type, ...common, period }, assumed, ...rest } : refuse('bad-period')
}

/** What a key URI leaves to the defaults of its format. The query is taken apart as `parseKeyUri` does it. */
export function toAssumed(uri: string, type: KeyEntry['type']): readonly Assumed[] {
  if (type === 'steam') return []
  const query = uri.slice(uri.search(/\?(?=[a-z_]+=)/i) + 1)
  const given = new Set(query.split('&').map((part) => decode(part.split('=', 1)[0] ?? '').toLowerCase()))
  const names: readonly Assumed[] = ['algorithm', 'digits', type === 'totp' ? 'period' : 'counter']
  return names.filter((name) => !given.has(name) && !(name === 'algorithm' && given.has('algo')))
}

/** Text as it is, '' for anything else. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Apps repeat the issuer before the account (`Contoso:ann`); it is said once. */
function namesOf({ issuer, account }: Loose): { issuer: string; account: string } {
  const [clean, name] = [cleanName(text(issuer)), cleanName(text(account))]
  const repeated = clean !== '' && name.startsWith(`${clean}:`)
  return { issuer: clean, account: repeated ? cleanName(name.slice(clean.length + 1)) : name }
}

function secretOf(value: unknown): Secret | SecretRefusal {
  if (value instanceof Uint8Array) {
    if (value.length === 0) return 'secret-missing'
    return value.length > RANGES.secretBytes[1] ? 'secret-too-long' : new Secret(value)
  }
  if (typeof value !== 'string') return 'secret-missing'
  const parsed = parseSecret(value)
  return parsed.ok ? parsed.secret : parsed.reason
}

/** `SHA1`, `SHA-256`, `HmacSHA512`, any case. */
function algorithmOf(value: unknown): HashAlgorithm | null {
  const bits = /^(?:hmac[-_]?)?sha[-_]?(1|256|512)$/i.exec(text(value))?.[1]
  return bits === undefined ? null : (`sha${bits}` as HashAlgorithm)
}

/** A number, or the digits of one, as some apps write them; NaN for anything else, so that it is in no range. */
function whole(value: unknown): number {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^[0-9]{1,16}$/.test(value) ? Number(value) : Number.NaN
}
