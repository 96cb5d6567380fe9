// One line of a benchmark: ours and a peer's, measured side by side in one run.

export interface Row {
  readonly name: string
  readonly ours: number
  readonly peer: number
  readonly unit: string
  readonly better: 'higher' | 'lower'
  /** More than 1: ours is better, whichever way the unit counts. */
  readonly ratio: number
}

export const row = (name: string, ours: number, peer: number, unit: string, better: Row['better']): Row => ({
  name,
  ours,
  peer,
  unit,
  better,
  ratio: better === 'higher' ? ours / peer : peer / ours,
})
