// Contenders take turns in short slices, so that what else the machine does falls on all alike. A slice is made ready
// first, which is not measured; then its operations run, a few at a time.
import { median } from '../support/statistics.ts'
import type { Server } from './server.ts'

export interface Contender {
  readonly server: Server
  /** Makes ready so many operations and gives them. */
  prepare(count: number): Promise<readonly (() => Promise<unknown>)[]>
}

export interface Measured {
  /** Operations a second: the best slice, which others disturbed least. */
  readonly perSecond: number
  /** Milliseconds of the server's CPU for each: the median of the slices. */
  readonly cpu: number
  /** Milliseconds from an operation's beginning to its end: the median of all. */
  readonly median: number
}

interface Slice {
  readonly perSecond: number
  readonly cpu: number
  readonly times: readonly number[]
}

export interface Load {
  readonly rounds: number
  /** Operations in a slice. */
  readonly count: number
  /** Operations under way at once. */
  readonly parallel: number
}

/** Rounds that are not counted, in which all warm up. */
const warmUp = 1

export const inSlices = async <N extends string>(
  contenders: Readonly<Record<N, Contender>>,
  { rounds, count, parallel }: Load,
): Promise<Readonly<Record<N, Measured>>> => {
  const names = Object.keys(contenders) as N[]
  const slices = new Map<N, Slice[]>(names.map((name) => [name, []]))
  // Warming up, so that compiled code, prepared statements and open connections are there.
  for (let round = -warmUp; round < rounds; round++)
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const measured = await slice(contenders[name], count, parallel)
      if (round >= 0) slices.get(name)?.push(measured)
    }
  return Object.fromEntries(names.map((name) => [name, best(slices.get(name) ?? [])])) as Record<N, Measured>
}

const slice = async ({ server, prepare }: Contender, count: number, parallel: number): Promise<Slice> => {
  const waiting = [...(await prepare(count))]
  const times: number[] = []
  const before = await server.usage()
  const began = performance.now()
  const lane = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const start = performance.now()
      await next()
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: parallel }, lane))
  const seconds = (performance.now() - began) / 1000
  const after = await server.usage()
  return { perSecond: count / seconds, cpu: (after.cpu - before.cpu) / count, times }
}

const best = (slices: readonly Slice[]): Measured => ({
  perSecond: Math.max(...slices.map(({ perSecond }) => perSecond)),
  cpu: median(slices.map(({ cpu }) => cpu)),
  median: median(slices.flatMap(({ times }) => times)),
})
