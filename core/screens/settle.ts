// When to speak: a verdict must be read twice the same, some time apart, and is taken back at once when it no longer holds.
// Pages slide and fade between views, so one read proves nothing; guidance left standing on another screen would be wrong.
import { silent, type Verdict } from './verdict.ts'

/** Milliseconds between the two reads that must agree. */
export const steadyAfter = 120

export interface Settled {
  /** The newest read, and when it was first read like this (milliseconds, any clock that only goes forward). */
  readonly read: Verdict
  readonly since: number
  /** What guidance says now; `silent` for nothing. */
  readonly spoken: Verdict
}

export const unsettled: Settled = { read: silent, since: 0, spoken: silent }

const key = ({ tier, screen, anchor, method, problem, code, offers }: Verdict): string =>
  JSON.stringify([tier, screen, anchor, method, problem, code, offers])

/** Same screen and same control: only the details around it changed. */
const stillHolds = (spoken: Verdict, next: Verdict): boolean =>
  spoken.tier !== 'silent' && spoken.screen === next.screen && spoken.anchor === next.anchor && next.tier !== 'silent'

/** While the page is busy what was said may stay, if it still holds, but nothing new is said. */
export const settle = (previous: Settled, next: Verdict, now: number): Settled => {
  const same = key(previous.read) === key(next)
  const since = same ? previous.since : now
  if (same && !next.busy && now - since >= steadyAfter) return { read: next, since, spoken: next }
  return { read: next, since, spoken: stillHolds(previous.spoken, next) ? previous.spoken : silent }
}

/** Milliseconds until it is worth reading again, or null when nothing is pending; a busy page changes when it is done. */
export const readAgainIn = ({ read, since, spoken }: Settled, now: number): number | null => {
  if (read.tier === 'silent' || read.busy || key(read) === key(spoken)) return null
  return Math.max(0, since + steadyAfter - now)
}
