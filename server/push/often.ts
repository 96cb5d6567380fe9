// How often devices speak. Counted in this process and by the minute: a limit that only spares the server work need not
// cost it a statement, and nothing can be guessed by speaking often (a wrong number ends its request, A26).

/** Milliseconds. */
const window = 60_000

export interface Often {
  /** Counts one more. Seconds to wait when that is more than `limit` in this minute, else null. */
  count(key: string, limit: number): number | null
  /** Looks without counting: seconds to wait when `limit` is reached, else null. */
  look(key: string, limit: number): number | null
}

export const createOften = (now: () => number): Often => {
  // One window for all: what it holds is as much as was said in a minute, and goes with it.
  const counts = new Map<string, number>()
  let until = 0
  const seen = (key: string): number => {
    const at = now()
    // A clock that was set back begins anew as well.
    if (at >= until || at < until - window) {
      counts.clear()
      until = at + window
    }
    return counts.get(key) ?? 0
  }
  const toWait = (): number => Math.ceil((until - now()) / 1000)
  return {
    count(key, limit) {
      const before = seen(key)
      counts.set(key, before + 1)
      return before < limit ? null : toWait()
    },
    look: (key, limit) => (seen(key) < limit ? null : toWait()),
  }
}
