// Reads a key URI as issuers and other authenticators really write it (google-authenticator wiki, Key Uri Format, and
// what departs from it). What is missing gets the default of the format; what is there and wrong is refused, because a
// wrong guess shows codes that never work. `new URL` is of no use here: it lower-cases, takes `#` in a label for a
// fragment and refuses a stray `%`.

import type { HashAlgorithm } from './hmac.ts'
import { DEFAULT_ALGORITHM, DEFAULT_DIGITS, type KeyEntry } from './key-uri.ts'
import { decode, isWellEscaped, parseNames } from './key-uri-names.ts'
import { parseSecret, type SecretRefusal, type SecretWarning } from './secret.ts'
import { isInRange } from './settings.ts'
import { STEAM_DIGITS } from './steam.ts'
import { DEFAULT_PERIOD } from './totp.ts'

/**
 * `labelIssuer` is the issuer in the label when it is another than `issuer=`, else empty.
 * Show both, and tell entries apart by both.
 */
export type ParsedEntry = KeyEntry & { readonly labelIssuer: string }

export type KeyUriWarning =
  | SecretWarning
  /** Ordinary with Microsoft: the label names the tenant, `issuer=` says Microsoft. */
  | 'issuer-mismatch'
  /** HOTP without a counter: starts at 0. */
  | 'counter-missing'
  /** A `%` that is no escape, or bytes that are not UTF-8, are kept as they stand. */
  | 'bad-escape'
  /** Invisible or text-reordering characters were taken out of a name. */
  | 'hidden-characters'
  /** Digits, period or algorithm that a Steam code cannot have. */
  | 'steam-settings-ignored'

export type KeyUriRefusal =
  | SecretRefusal
  | 'too-long'
  | 'not-key-uri'
  /** Google Authenticator's export: many entries in another format. */
  | 'migration'
  /** Yandex and mOTP: known, made by other rules. */
  | 'yaotp'
  | 'motp'
  | 'unsupported-type'
  | 'unsupported-encoder'
  | 'duplicate-parameter'
  | 'bad-algorithm'
  | 'bad-digits'
  | 'bad-period'
  | 'bad-counter'

export type ParsedKeyUri =
  | { readonly ok: true; readonly entry: ParsedEntry; readonly warnings: readonly KeyUriWarning[] }
  | { readonly ok: false; readonly reason: KeyUriRefusal }

type Query = ReadonlyMap<string, string>

/** More than any QR code holds as text. */
const LONGEST_URI = 4300

const ALIASES: Readonly<Record<string, string>> = { algo: 'algorithm' }

const refused = (reason: KeyUriRefusal): ParsedKeyUri => ({ ok: false, reason })

/** Never throws, whatever the text. The secret is in no reason and no warning. */
export function parseKeyUri(text: string): ParsedKeyUri {
  if (text.length > LONGEST_URI) return refused('too-long')
  const uri = text.trim()
  const bareSteam = /^steam:\/\/([^/?#]*)\/?$/i.exec(uri)?.[1]
  if (bareSteam !== undefined) return parseBareSteam(bareSteam)
  if (/^otpauth-migration:/i.test(uri)) return refused('migration')
  const [, scheme, rest] = /^otpauth:\/\/([^/?]*)\/?(.*)$/is.exec(uri) ?? []
  if (scheme === undefined || rest === undefined) return refused('not-key-uri')

  // A `?` may stand unescaped in the label: the query begins at the first one that a parameter follows.
  const question = rest.search(/\?(?=[a-z_]+=)/i)
  const label = question < 0 ? rest : rest.slice(0, question)
  const parameters = question < 0 ? new Map<string, string>() : parseQuery(rest.slice(question + 1))
  if (!parameters) return refused('duplicate-parameter')

  const key = parseSecret(parameters.get('secret') ?? '')
  if (!key.ok) return key
  const settings = parseSettings(scheme.toLowerCase(), parameters)
  if (typeof settings === 'string') return refused(settings)

  const names = parseNames(label, (parameters.get('issuer') ?? '').trim())
  const warnings: readonly (KeyUriWarning | false)[] = [
    ...key.warnings,
    names.labelIssuer !== '' && 'issuer-mismatch',
    settings.type === 'hotp' && !parameters.has('counter') && 'counter-missing',
    !isWellEscaped(uri) && 'bad-escape',
    names.hadHidden && 'hidden-characters',
    settings.type === 'steam' && !fitsSteam(parameters) && 'steam-settings-ignored',
  ]
  const { issuer, account, labelIssuer } = names
  return {
    ok: true,
    entry: { ...settings, issuer, account, labelIssuer, secret: key.secret },
    warnings: warnings.filter((warning) => warning !== false),
  }
}

/** `steam://` and the key, as some password managers store it. */
function parseBareSteam(text: string): ParsedKeyUri {
  const key = parseSecret(decode(text))
  if (!key.ok) return key
  const entry = { type: 'steam', issuer: 'Steam', account: '', labelIssuer: '', secret: key.secret } as const
  return { ok: true, entry, warnings: key.warnings }
}

/** Names in lower case, aliases resolved; `undefined` when one comes twice. `+` is a space here, and only here. */
function parseQuery(query: string): Query | undefined {
  const parameters = new Map<string, string>()
  for (const part of query.split('&').filter((part) => part !== '')) {
    const equals = part.includes('=') ? part.indexOf('=') : part.length
    const written = decode(part.slice(0, equals)).toLowerCase()
    const name = Object.hasOwn(ALIASES, written) ? (ALIASES[written] ?? written) : written
    if (parameters.has(name)) return undefined
    parameters.set(name, decode(part.slice(equals + 1).replaceAll('+', ' ')))
  }
  return parameters
}

type Settings =
  | { readonly type: 'totp'; readonly algorithm: HashAlgorithm; readonly digits: number; readonly period: number }
  | { readonly type: 'hotp'; readonly algorithm: HashAlgorithm; readonly digits: number; readonly counter: number }
  | { readonly type: 'steam' }

function parseSettings(type: string, parameters: Query): Settings | KeyUriRefusal {
  if (type === 'yaotp' || type === 'motp') return type
  if (type !== 'totp' && type !== 'hotp' && type !== 'steam') return 'unsupported-type'
  const encoder = parameters.get('encoder')?.toLowerCase()
  const saysSteam = encoder === 'steam' || parameters.get('otp_type')?.toLowerCase() === 'steam'
  if ((encoder !== undefined && encoder !== 'steam') || (saysSteam && type === 'hotp')) return 'unsupported-encoder'
  if (type === 'steam' || saysSteam) return { type: 'steam' }

  const algorithm = parseAlgorithm(parameters.get('algorithm'))
  if (algorithm === undefined) return 'bad-algorithm'
  const digits = parseNumber(parameters.get('digits'), DEFAULT_DIGITS)
  if (!isInRange('digits', digits)) return 'bad-digits'
  if (type === 'hotp') {
    const counter = parseNumber(parameters.get('counter'), 0)
    return isInRange('counter', counter) ? { type, algorithm, digits, counter } : 'bad-counter'
  }
  const period = parseNumber(parameters.get('period'), DEFAULT_PERIOD)
  return isInRange('period', period) ? { type, algorithm, digits, period } : 'bad-period'
}

/** `SHA1`, `SHA-1`, `HmacSHA1`, in either case. */
function parseAlgorithm(text: string | undefined): HashAlgorithm | undefined {
  if (text === undefined) return DEFAULT_ALGORITHM
  const bits = /^(?:hmac[-_]?)?sha[-_]?(1|256|512)$/i.exec(text)?.[1]
  return bits === undefined ? undefined : (`sha${bits}` as HashAlgorithm)
}

const parseNumber = (text: string | undefined, absent: number): number => {
  if (text === undefined) return absent
  return /^[0-9]{1,16}$/.test(text) ? Number(text) : NaN
}

const fitsSteam = (parameters: Query): boolean =>
  parseAlgorithm(parameters.get('algorithm')) === 'sha1' &&
  parseNumber(parameters.get('digits'), STEAM_DIGITS) === STEAM_DIGITS &&
  parseNumber(parameters.get('period'), DEFAULT_PERIOD) === DEFAULT_PERIOD
