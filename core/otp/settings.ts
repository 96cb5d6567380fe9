// What a code is made from, and the range of every setting. A setting out of range is named, never bent into range:
// a bent one would give wrong codes, or a window wide enough to guess in.

import type { HashAlgorithm, Hmac } from './hmac.ts'
import type { Secret } from './secret.ts'

export interface CodeSettings {
  readonly hmac: Hmac
  readonly secret: Secret
  /** Default `sha1`. */
  readonly algorithm?: HashAlgorithm
  /** Length of the code. Default 6. */
  readonly digits?: number
}

/**
 * Why a code was not accepted. `malformed-code`: not exactly `digits` ASCII digits. `used-code`: right, but at or below
 * the last counter. `invalid-settings`: nothing was checked, because the setting named is out of range.
 */
export type CodeRefusal =
  | { readonly ok: false; readonly reason: 'malformed-code' | 'wrong-code' | 'used-code' }
  | { readonly ok: false; readonly reason: 'invalid-settings'; readonly setting: SettingName }

/** Whole numbers, both ends included. */
export const RANGES = {
  /** As many as a key of 1,024 characters holds: what is taken as bytes can be written as a key and read again. */
  secretBytes: [1, 640],
  /** Steam has 5; key URIs with 7, 9 and 10 exist (RFC 4226 §5.3 itself says 6 and more). */
  digits: [5, 10],
  /** Seconds. NIST SP 800-63B-4 §3.1.4.2 bounds the life of a code to two minutes. */
  period: [1, 120],
  /** Well below the last exact integer, so that looking ahead stays exact. */
  counter: [0, 2 ** 52],
  /** Milliseconds since 1970, up to the last instant a Date can hold. */
  now: [0, 8.64e15],
  /** Counters tried beyond the expected one (RFC 4226 §7.4: small). */
  lookAhead: [0, 10],
  /** Periods that an authenticator's clock may be known to be behind (negative) or ahead. */
  drift: [-2, 1],
  /** Periods accepted behind and ahead (RFC 6238 §5.2 recommends one behind). */
  back: [0, 4],
  forward: [0, 1],
} as const

export type SettingName = keyof typeof RANGES | 'algorithm'

const ALGORITHMS: readonly string[] = ['sha1', 'sha256', 'sha512'] satisfies HashAlgorithm[]

export function isInRange(name: keyof typeof RANGES, value: number): boolean {
  const [least, most] = RANGES[name]
  return Number.isInteger(value) && value >= least && value <= most
}

/** The first setting that is out of range. The algorithm too is looked at: `node:crypto` would take `md5` without a word. */
export function invalidSetting(
  { secret, algorithm, digits }: Required<Omit<CodeSettings, 'hmac'>>,
  numbers: Readonly<Partial<Record<keyof typeof RANGES, number>>>,
): SettingName | undefined {
  if (!ALGORITHMS.includes(algorithm)) return 'algorithm'
  if (!isInRange('secretBytes', secret.bytes.length)) return 'secretBytes'
  if (!isInRange('digits', digits)) return 'digits'
  return (Object.keys(numbers) as (keyof typeof RANGES)[]).find((name) => !isInRange(name, numbers[name] ?? NaN))
}
