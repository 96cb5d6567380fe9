// Counter-based codes (RFC 4226): make one, and check one that a person typed.

import { counterToBytes, dynamicTruncate, truncateDigits } from '@otplib/core/utils'
import { invalidSetting, type CodeRefusal, type CodeSettings } from './settings.ts'

/** For a button pressed a few times without signing in. */
const DEFAULT_LOOK_AHEAD = 5

export type HotpVerdict = { readonly ok: true; readonly counter: number } | CodeRefusal

export interface HotpQuestion extends CodeSettings {
  /** What was typed, after `normaliseCode`. */
  readonly code: string
  /** The counter of the last accepted code; `null` before the first. */
  readonly lastCounter: number | null
  /** How many counters beyond the expected one are tried. Default 5. */
  readonly lookAhead?: number
}

/** The code of one counter (RFC 4226 §5.3). Throws RangeError for settings outside `RANGES`. */
export function hotpCode(asked: CodeSettings & { readonly counter: number }): string {
  const { counter, ...settings } = asked
  const complete = withDefaults(settings)
  const setting = invalidSetting(complete, { counter })
  if (setting) throw new RangeError(`${setting} is out of range`)
  return truncateDigits(truncatedHmac(complete, counter), complete.digits)
}

/**
 * Checks a code against the counters after `lastCounter`. The caller stores the counter returned in one conditional
 * statement (`… where last_counter < $counter`): two submits of one code get the same verdict here.
 */
export function verifyHotp(asked: HotpQuestion): HotpVerdict {
  const { code, lastCounter, lookAhead = DEFAULT_LOOK_AHEAD } = asked
  const settings = withDefaults(asked)
  const first = (lastCounter ?? -1) + 1
  const setting = invalidSetting(settings, { lookAhead, counter: first })
  if (setting) return { ok: false, reason: 'invalid-settings', setting }
  if (!isCode(code, settings.digits)) return { ok: false, reason: 'malformed-code' }
  const counter = matchingCounter(settings, code, first, first + lookAhead)
  return counter === undefined ? { ok: false, reason: 'wrong-code' } : { ok: true, counter }
}

export const withDefaults = ({
  hmac,
  secret,
  algorithm = 'sha1',
  digits = 6,
}: CodeSettings): Required<CodeSettings> => ({ hmac, secret, algorithm, digits })

/** Exactly `digits` ASCII digits. */
export const isCode = (code: string, digits: number): boolean => code.length === digits && /^[0-9]+$/.test(code)

/** The 31-bit number of RFC 4226 §5.3 step 2, from which the digits (or Steam's letters) are taken. */
export const truncatedHmac = (
  { hmac, algorithm, secret }: Omit<Required<CodeSettings>, 'digits'>,
  counter: number,
): number => dynamicTruncate(hmac(algorithm, secret.bytes, counterToBytes(counter)))

/**
 * The highest counter from `first` to `last` whose code this is. Every candidate is computed and compared, whichever
 * matches, and compared as a number: one machine instruction, which has no first wrong digit to stop at. The highest,
 * so that a code which two neighbours happen to share is not good for each. `code` has passed `isCode`.
 */
export function matchingCounter(
  settings: Required<CodeSettings>,
  code: string,
  first: number,
  last: number,
): number | undefined {
  const typed = Number(code)
  const modulus = 10 ** settings.digits
  let matched: number | undefined
  for (let counter = first; counter <= last; counter++) {
    if (truncatedHmac(settings, counter) % modulus === typed) matched = counter
  }
  return matched
}
