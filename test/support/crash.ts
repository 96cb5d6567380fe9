// Stops the world between any two storage operations: an operation is run once, each key that it writes or drops in each
// store is one step, and the world after every prefix of these steps is given back.

import { memoryPorts, type Contents, type MemoryOptions, type MemoryPorts, type Step } from './vault-ports.ts'

type Twins = readonly [Contents, Contents]

/** A value of which only the beginning reached the disk. */
const torn = (value: string): string => JSON.stringify(value.slice(0, value.length >> 1))

/** Runs `task` on the given stores and returns what it did, step by step. */
export async function stepsOf(
  start: Twins,
  task: (ports: MemoryPorts) => Promise<unknown>,
  options: MemoryOptions & Parameters<typeof memoryPorts>[1] = {},
): Promise<readonly Step[]> {
  const log: Step[] = []
  await task(memoryPorts(start, { ...options, log }))
  return log
}

export interface Crash {
  /** How many steps were done. */
  readonly after: number
  /** Whether the last of them left half a value. */
  readonly isTorn: boolean
  readonly twins: Twins
}

/** Every state in which a crash can leave the stores, from before the first step to after the last. */
export function* crashes(start: Twins, steps: readonly Step[]): Generator<Crash> {
  const twins: readonly [Map<string, string>, Map<string, string>] = [new Map(start[0]), new Map(start[1])]
  const copy = (): Twins => [new Map(twins[0]), new Map(twins[1])]
  yield { after: 0, isTorn: false, twins: copy() }
  for (const [i, { shelf, key, value }] of steps.entries()) {
    const before = twins[shelf].get(key)
    if (value !== null) {
      twins[shelf].set(key, torn(value))
      yield { after: i + 1, isTorn: true, twins: copy() }
      twins[shelf].set(key, value)
    } else if (before !== undefined) twins[shelf].delete(key)
    yield { after: i + 1, isTorn: false, twins: copy() }
  }
}
