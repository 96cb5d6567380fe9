// How often a page may be looked at: at most every 100 ms, and on a page that never comes to rest once a second.
// A page that floods us with changes must stay as quick as without us.

/** Milliseconds. */
const shortestGap = 100
/** Looks saved up while the page rests, and how long one takes to come back (milliseconds). */
const mostSaved = 30
const oneEvery = 1000

export interface Pace {
  /** Looks still in hand at that time; a fraction counts as it grows. */
  readonly saved: number
  readonly at: number
}

export const rested: Pace = { saved: mostSaved, at: Number.NEGATIVE_INFINITY }

const savedAt = ({ saved, at }: Pace, now: number): number => Math.min(mostSaved, saved + (now - at) / oneEvery)

/** After a look. */
export const looked = (pace: Pace, now: number): Pace => ({ saved: Math.max(0, savedAt(pace, now) - 1), at: now })

/** Milliseconds until the page may be looked at again. */
export const waitFor = (pace: Pace, now: number): number => {
  const missing = 1 - savedAt(pace, now)
  return Math.ceil(Math.max(0, pace.at + shortestGap - now, missing * oneEvery))
}
