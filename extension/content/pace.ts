// How often a page may be looked at: at most every 100 ms, and once a second while it never comes to rest.
// A page that floods us with mutations must stay as quick as without us.

/** Milliseconds. */
const shortestGap = 100
const window = 5000
const restlessGap = 1000
/** Looks within the window after which the page counts as restless. */
const manyLooks = 30

/** Times of past looks that still matter, oldest first. */
export type Looks = readonly number[]

export const looked = (looks: Looks, now: number): Looks => [...looks.filter((at) => now - at < window), now]

/** Milliseconds until the page may be looked at again. */
export const waitFor = (looks: Looks, now: number): number => {
  const last = looks.at(-1)
  if (last === undefined) return 0
  const recent = looks.filter((at) => now - at < window).length
  return Math.max(0, last + (recent >= manyLooks ? restlessGap : shortestGap) - now)
}
