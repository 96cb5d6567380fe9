// One account as the vault lists it: everything but the secret, which lies sealed on its own and is opened only to make
// a code. The order of the list is the order on the screen.

import { isInRange } from '#core/otp/settings.ts'
import { cleanName, DEFAULT_ALGORITHM, DEFAULT_DIGITS, type KeyEntry } from '#core/otp/key-uri.ts'
import type { HashAlgorithm } from '#core/otp/hmac.ts'
import type { Secret } from '#core/otp/secret.ts'
import { STEAM_DIGITS } from '#core/otp/steam.ts'
import { DEFAULT_PERIOD } from '#core/otp/totp.ts'

export type AccountType = KeyEntry['type']

export interface Account {
  /** Random; also the name of the secret. */
  readonly id: string
  readonly type: AccountType
  readonly issuer: string
  /** The issuer in the label of the QR where it was another: the tenant, with Microsoft. Else empty. */
  readonly labelIssuer: string
  readonly account: string
  readonly algorithm: HashAlgorithm
  readonly digits: number
  /** Seconds; 30 for Steam, without meaning for HOTP. */
  readonly period: number
  /** HOTP: the next to be used. 0 for the others. */
  readonly counter: number
  /** Folders of other apps are tags here: an account may have several. Sorted, no duplicates. */
  readonly tags: readonly string[]
  readonly pinned: boolean
  /** Name of a picture or a few letters, chosen by the person; empty for the initials of the issuer. */
  readonly icon: string
  /** Exact origins (scheme, host, port) where this account was registered or a person allowed filling. */
  readonly origins: readonly string[]
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly usedAt: number | null
}

/** Limits of what is kept; longer is cut on import and refused when typed. */
export const LONGEST = { name: 256, tag: 64, icon: 32, origin: 256 } as const
export const MOST = { accounts: 5_000, tags: 16, origins: 16 } as const

/** The settings that make codes, from a key entry: what an account and a QR have in common. */
export function settingsOf(key: KeyEntry): Pick<Account, 'type' | 'algorithm' | 'digits' | 'period' | 'counter'> {
  if (key.type === 'steam')
    return { type: 'steam', algorithm: DEFAULT_ALGORITHM, digits: STEAM_DIGITS, period: DEFAULT_PERIOD, counter: 0 }
  const { type, algorithm, digits } = key
  return type === 'totp'
    ? { type, algorithm, digits, period: key.period, counter: 0 }
    : { type, algorithm, digits, period: DEFAULT_PERIOD, counter: key.counter }
}

export function keyEntryOf(account: Account, secret: Secret): KeyEntry {
  const { type, issuer, account: name, algorithm, digits, period, counter } = account
  if (type === 'steam') return { type, issuer, account: name, secret }
  return type === 'totp'
    ? { type, issuer, account: name, secret, algorithm, digits, period }
    : { type, issuer, account: name, secret, algorithm, digits, counter }
}

export const newAccount = (id: string, key: KeyEntry, now: number, more: Partial<Account> = {}): Account =>
  tidy({
    id,
    ...settingsOf(key),
    issuer: key.issuer,
    labelIssuer: '',
    account: key.account,
    tags: [],
    pinned: false,
    icon: '',
    origins: [],
    createdAt: now,
    usedAt: null,
    ...more,
  })

const short = (text: string, most: number): string => Array.from(cleanName(text)).slice(0, most).join('')
const distinct = (items: readonly string[], longest: number, most: number): readonly string[] =>
  [...new Set(items.map((item) => short(item, longest)))]
    .filter((item) => item !== '')
    .toSorted()
    .slice(0, most)

/** The same account with names, tags and origins in the form in which they are kept. */
export const tidy = (account: Account): Account => ({
  ...account,
  issuer: short(account.issuer, LONGEST.name),
  labelIssuer: short(account.labelIssuer, LONGEST.name),
  account: short(account.account, LONGEST.name),
  tags: distinct(account.tags, LONGEST.tag, MOST.tags),
  icon: short(account.icon, LONGEST.icon),
  origins: distinct(account.origins, LONGEST.origin, MOST.origins),
})

/** What is left out when an account is written, because most have it. */
const DEFAULTS = {
  type: 'totp',
  issuer: '',
  labelIssuer: '',
  account: '',
  algorithm: DEFAULT_ALGORITHM,
  digits: DEFAULT_DIGITS,
  period: DEFAULT_PERIOD,
  counter: 0,
  tags: [],
  pinned: false,
  icon: '',
  origins: [],
  createdAt: 0,
  usedAt: null,
} as const

const isSetting =
  (name: 'digits' | 'period' | 'counter' | 'now') =>
  (value: unknown): boolean =>
    typeof value === 'number' && isInRange(name, value)
const isOneOf =
  (...allowed: readonly unknown[]) =>
  (value: unknown): boolean =>
    allowed.includes(value)
const isText = (value: unknown): boolean => typeof value === 'string'
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

const CHECKS: Readonly<Record<keyof Account, (value: unknown) => boolean>> = {
  id: (value) => typeof value === 'string' && /^[\w-]{1,64}$/.test(value),
  type: isOneOf('totp', 'hotp', 'steam'),
  issuer: isText,
  labelIssuer: isText,
  account: isText,
  algorithm: isOneOf('sha1', 'sha256', 'sha512'),
  digits: isSetting('digits'),
  period: isSetting('period'),
  counter: isSetting('counter'),
  tags: isTexts,
  pinned: isOneOf(true, false),
  icon: isText,
  origins: isTexts,
  createdAt: isSetting('now'),
  usedAt: (value) => value === null || isSetting('now')(value),
}

const NAMES = Object.keys(CHECKS) as (keyof Account)[]

/** Whether every field is one that can be written and read again. */
export const isAccount = (value: Readonly<Record<string, unknown>> | Account): boolean =>
  NAMES.every((name) => CHECKS[name](value[name]))

/** Reads one from a list that has been authenticated, or from a backup. Null if a later version wrote what this one cannot honour. */
export function parseAccount(value: unknown): Account | null {
  if (typeof value !== 'object' || value === null) return null
  const fields: Record<string, unknown> = { ...DEFAULTS, ...value }
  if (!isAccount(fields)) return null
  return Object.fromEntries(NAMES.map((name) => [name, fields[name]])) as unknown as Account
}

/** The account without what is default: a list of a thousand is a third as long. */
export const compact = (account: Account): Partial<Account> =>
  Object.fromEntries(
    Object.entries(account).filter(([name, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== (DEFAULTS as Record<string, unknown>)[name],
    ),
  )
