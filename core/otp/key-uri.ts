// The key URI that a registration QR carries (google-authenticator wiki, Key Uri Format): what is in one, and writing one.

import type { HashAlgorithm } from './hmac.ts'
import type { Secret } from './secret.ts'
import { DEFAULT_PERIOD } from './totp.ts'

interface Names {
  /** Who asks for the codes; empty when not named. Never has a colon when formatted. */
  readonly issuer: string
  /** Whose codes they are; may be empty. */
  readonly account: string
  readonly secret: Secret
}

interface Hashed {
  readonly algorithm: HashAlgorithm
  readonly digits: number
}

/** What is needed to make codes, and to name them. `period` in seconds; `counter` is the next to be used. */
export type KeyEntry =
  | (Names & Hashed & { readonly type: 'totp'; readonly period: number })
  | (Names & Hashed & { readonly type: 'hotp'; readonly counter: number })
  | (Names & { readonly type: 'steam' })

export const DEFAULT_ALGORITHM: HashAlgorithm = 'sha1'
export const DEFAULT_DIGITS = 6

// Control characters, line and paragraph separators, bidirectional controls, lone surrogates. Not \p{Cf} as a whole: the
// joiners in it belong to names in Persian and Hindi and to emoji.
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/gu

/** A name that can stand in a label, a list or a log line: nothing invisible that breaks or reorders text (ASVS 1.3.11). */
export const cleanName = (name: string): string => name.replace(HIDDEN, '').trim()

/**
 * Writes the form every authenticator reads: the issuer twice, spaces as `%20`, upper-case base32 without padding,
 * and no parameter that has its default value, because some apps ignore them and some refuse them. A colon separates
 * the two names, so one inside a name becomes a space (with those after it).
 */
export function formatKeyUri(entry: KeyEntry): string {
  const issuer = formattedName(entry.issuer)
  const account = formattedName(entry.account)
  const label = issuer === '' ? account : `${issuer}:${account}`
  const parameters = [`secret=${entry.secret.toBase32()}`]
  if (issuer !== '') parameters.push(`issuer=${issuer}`)
  if (entry.type !== 'steam' && entry.algorithm !== DEFAULT_ALGORITHM) {
    parameters.push(`algorithm=${entry.algorithm.toUpperCase()}`)
  }
  if (entry.type !== 'steam' && entry.digits !== DEFAULT_DIGITS) parameters.push(`digits=${entry.digits}`)
  if (entry.type === 'hotp') parameters.push(`counter=${entry.counter}`)
  if (entry.type === 'totp' && entry.period !== DEFAULT_PERIOD) parameters.push(`period=${entry.period}`)
  return `otpauth://${entry.type}/${label}?${parameters.join('&')}`
}

const formattedName = (name: string): string => encodeURIComponent(cleanName(name.replace(/:\s*/g, ' ')))
