// How far the computer's clock is off, by the `Date` of the sign-in site's own answer. The only request that the authenticator
// ever makes, on the person's click only; no cookie goes with it, and nothing of the person.

/** Answers without a body, on a host that the extension may read anyway; led elsewhere, it is no answer. */
export const CLOCK_ADDRESS = 'https://login.microsoftonline.com/favicon.ico'

/** Seconds that the clock is ahead (negative: behind), or null without an answer. `Date` has whole seconds. */
export async function clockDrift(ask: typeof fetch, now: () => number): Promise<number | null> {
  try {
    const before = now()
    const answer = await ask(CLOCK_ADDRESS, { method: 'HEAD', cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' }) // prettier-ignore
    const date = Date.parse(answer.headers.get('date') ?? '')
    if (Number.isNaN(date)) return null
    // On the average half a second of the header is gone when it is written.
    return Math.round(((before + now()) / 2 - (date + 500)) / 1000)
  } catch {
    return null
  }
}

/** Seconds within which nothing need be done: two roundings, and the way of the answer. */
export const GOOD_ENOUGH = 2
