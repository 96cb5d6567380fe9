// Time-based codes (RFC 6238): make one, and check one once. The caller keeps two numbers per authenticator, the last
// counter and the drift, and gives them back at the next check; that is what makes a code good for one use (§5.2) and
// lets a slow clock in (§6).

import { hotpCode, isCode, matchingCounter, withDefaults } from './hotp.ts'
import { invalidSetting, RANGES, type CodeRefusal, type CodeSettings } from './settings.ts'

/** Seconds; the default of RFC 6238 §4.1 and of key URIs. */
export const DEFAULT_PERIOD = 30

/** How many periods behind and ahead of the clock a code may be. */
export interface Window {
  readonly back: number
  readonly forward: number
}

/**
 * One period back for the time it takes to type, none forward (RFC 6238 §5.2; ASVS 6.5.5). A clock that is ahead is
 * learnt where a check allows one forward, at registration for instance.
 */
export const DEFAULT_WINDOW: Window = { back: 1, forward: 0 }

export interface TotpSettings extends CodeSettings {
  /** Milliseconds since 1970: the server's own clock, never the client's. */
  readonly now: number
  /** Seconds. Default 30. */
  readonly period?: number
}

export interface TotpQuestion extends TotpSettings {
  /** What was typed, after `normaliseCode`. */
  readonly code: string
  /** The counter of the last accepted code; `null` before the first. There is no default, so that no caller forgets it. */
  readonly lastCounter: number | null
  /** As returned by the last accepted code. Default 0. */
  readonly drift?: number
  /** Default `DEFAULT_WINDOW`. */
  readonly window?: Window
}

export type TotpVerdict =
  | {
      readonly ok: true
      readonly counter: number
      /** Periods that the authenticator's clock seems to be ahead (negative: behind), to be stored with the counter. */
      readonly drift: number
    }
  | CodeRefusal

/** The time step T of RFC 6238 §4.2, with T0 = 0. */
export const totpCounter = (now: number, period: number): number => Math.floor(now / 1000 / period)

/** Whole and partial seconds for which the code of `now` is still shown. */
export const secondsLeft = (now: number, period: number): number => period - ((now / 1000) % period)

/** The code shown at `now`. Throws RangeError for settings outside `RANGES`. */
export function totpCode(asked: TotpSettings): string {
  const { now, period = DEFAULT_PERIOD, ...settings } = asked
  const setting = invalidSetting(withDefaults(settings), { now: Math.floor(now), period })
  if (setting) throw new RangeError(`${setting} is out of range`)
  return hotpCode({ ...settings, counter: totpCounter(now, period) })
}

/**
 * Checks a code. The caller stores counter and drift in one conditional statement (`… where last_counter < $counter`)
 * and only then believes the verdict: two submits of one code get the same verdict here.
 *
 * The drift widens the window on its side and never takes away the server's own time: a person who once typed slowly
 * looks like a slow clock, and must not find the next code, typed at once, refused. Whatever the drift, nothing later
 * than one period ahead is taken, so that a clock set wrong cannot push the last counter far into the future.
 */
export function verifyTotp(asked: TotpQuestion): TotpVerdict {
  const { code, now, lastCounter, period = DEFAULT_PERIOD, drift = 0, window = DEFAULT_WINDOW } = asked
  const settings = withDefaults(asked)
  const setting = invalidSetting(settings, {
    now: Math.floor(now),
    period,
    counter: lastCounter ?? 0,
    drift,
    back: window.back,
    forward: window.forward,
  })
  if (setting) return { ok: false, reason: 'invalid-settings', setting }
  if (!isCode(code, settings.digits)) return { ok: false, reason: 'malformed-code' }

  const current = totpCounter(now, period)
  const first = Math.max(0, current + Math.min(drift, 0) - window.back)
  const last = current + Math.max(drift, window.forward)
  const counter = matchingCounter(settings, code, first, last)
  if (counter === undefined) return { ok: false, reason: 'wrong-code' }
  if (lastCounter !== null && counter <= lastCounter) return { ok: false, reason: 'used-code' }
  return { ok: true, counter, drift: clampedDrift(counter - current) }
}

function clampedDrift(seen: number): number {
  const [slowest, fastest] = RANGES.drift
  return Math.min(Math.max(seen, slowest), fastest)
}
