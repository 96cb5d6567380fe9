// Work that is looked for again and again: every so often, at once when woken, and no more once stopped.

export interface Loop {
  start(): void
  wake(): void
  /** Waits for the round that is under way. */
  stop(): Promise<void>
}

export interface LoopOptions {
  readonly round: () => Promise<unknown>
  readonly pollMs: number
  /** A round failed; the next one comes all the same. */
  readonly onError: ((error: unknown) => void) | undefined
}

export function createLoop({ round, pollMs, onError }: LoopOptions): Loop {
  let stopped = false
  let running: Promise<void> | undefined
  let wakeUp = (): void => undefined

  const run = async (): Promise<void> => {
    while (!stopped) {
      // Waiting begins before looking: what is put in meanwhile is not slept over.
      const rest = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pollMs)
        wakeUp = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      await round().catch((error: unknown) => onError?.(error))
      await rest
    }
  }
  return {
    start: () => void (running ??= run()),
    wake: () => wakeUp(),
    async stop() {
      stopped = true
      wakeUp()
      await running
    },
  }
}
