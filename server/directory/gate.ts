// Lets a few through at a time and a few wait; whoever comes on top is told to come back (A43). Password hashing is slow on
// purpose: without a gate a flood of sign-ins would take all memory and every thread.
import { UnavailableError } from '../ports.ts'

export interface GateOptions {
  /** At work at the same time. */
  readonly width: number
  /** Waiting for their turn. */
  readonly queue: number
}

/** Runs `work` when its turn comes; throws `UnavailableError` at once when the queue is full. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>

export function createGate({ width, queue }: GateOptions): Gate {
  const waiting: (() => void)[] = []
  let busy = 0
  return async (work) => {
    if (busy < width) busy += 1
    else if (waiting.length < queue) await new Promise<void>((resolve) => waiting.push(resolve))
    else throw new UnavailableError('too many passwords are being checked')
    try {
      return await work()
    } finally {
      // The place goes to the one who waits longest, or becomes free.
      const next = waiting.shift()
      if (next === undefined) busy -= 1
      else next()
    }
  }
}
