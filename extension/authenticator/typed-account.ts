// What a person typed or pasted, as an account to be: a setup key with its settings, or a whole link in the key's place.
import { DEFAULT_ALGORITHM, DEFAULT_DIGITS, type KeyEntry } from '#core/otp/key-uri.ts'
import type { HashAlgorithm } from '#core/otp/hmac.ts'
import type { Key } from '#core/messages/authenticator/index.ts'
import { parseKeyUri } from '#core/otp/parse-key-uri.ts'
import { parseSecret } from '#core/otp/secret.ts'
import { isInRange } from '#core/otp/settings.ts'
import { DEFAULT_PERIOD } from '#core/otp/totp.ts'

export interface Typed {
  readonly secret: string
  readonly issuer: string
  readonly account: string
  readonly type: KeyEntry['type']
  readonly algorithm: HashAlgorithm
  /** As typed. */
  readonly digits: string
  readonly period: string
  readonly counter: string
}

export const nothingTyped: Typed = {
  secret: '',
  issuer: '',
  account: '',
  type: 'totp',
  algorithm: DEFAULT_ALGORITHM,
  digits: String(DEFAULT_DIGITS),
  period: String(DEFAULT_PERIOD),
  counter: '0',
}

export type Read =
  | { readonly ok: true; readonly key: KeyEntry; readonly labelIssuer: string }
  | { readonly ok: false; readonly problem: Key }

export const isLink = (text: string): boolean => /^\s*(otpauth(-migration)?|steam):\/\//i.test(text)

/** A link brings its own settings; names that were typed beside it go before those in the link. */
export function readTyped(typed: Typed): Read {
  if (isLink(typed.secret)) return readLink(typed)
  const parsed = parseSecret(typed.secret)
  if (!parsed.ok) return { ok: false, problem: `secret.${parsed.reason}` }
  const names = { issuer: typed.issuer.trim(), account: typed.account.trim(), secret: parsed.secret }
  if (typed.type === 'steam') return { ok: true, labelIssuer: '', key: { type: 'steam', ...names } }
  const [digits, period, counter] = [typed.digits, typed.period, typed.counter].map(Number) as [number, number, number]
  const inRange = typed.type === 'totp' ? isInRange('period', period) : isInRange('counter', counter)
  if (!isInRange('digits', digits) || !inRange) return { ok: false, problem: 'secret.out-of-range' }
  const hashed = { ...names, algorithm: typed.algorithm, digits }
  const key =
    typed.type === 'totp' ? { type: 'totp' as const, ...hashed, period } : { type: 'hotp' as const, ...hashed, counter }
  return { ok: true, labelIssuer: '', key }
}

function readLink({ secret, issuer, account }: Typed): Read {
  const parsed = parseKeyUri(secret)
  if (parsed.ok) {
    const { labelIssuer, ...key } = parsed.entry
    const names = { issuer: issuer.trim() || key.issuer, account: account.trim() || key.account }
    return { ok: true, labelIssuer, key: { ...key, ...names } }
  }
  const { reason } = parsed
  if (reason === 'migration') return { ok: false, problem: 'secret.migration' }
  if (reason.startsWith('secret-')) return { ok: false, problem: `secret.${reason as 'secret-missing'}` }
  return { ok: false, problem: 'secret.wrong-link' }
}
