// What two samples say of each other.

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

export interface Effect {
  /** −1…1: how much likelier a value of `a` is larger than one of `b` than the other way round. */
  readonly delta: number
  /** Half of the 95 % interval around it, were there no difference. */
  readonly noise: number
}

/** Cliff's delta, from the ranks of the Mann–Whitney test; ties count half. */
export const cliffsDelta = (a: readonly number[], b: readonly number[]): Effect => {
  const all = [...a.map((value) => ({ value, a: 1 })), ...b.map((value) => ({ value, a: 0 }))].toSorted(
    (x, y) => x.value - y.value,
  )
  let ranks = 0
  for (let from = 0, to = 0; from < all.length; from = to) {
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1
    const rank = (from + to + 1) / 2
    for (const each of all.slice(from, to)) ranks += each.a * rank
  }
  const [n, m] = [a.length, b.length]
  const u = ranks - (n * (n + 1)) / 2
  return { delta: (2 * u) / (n * m) - 1, noise: 1.96 * Math.sqrt((n + m + 1) / (3 * n * m)) }
}
