// The demo site for a test: in memory, on a free port, with a clock that the test can move.
import { startDemo, type Demo } from '#demo/serve.ts'

export interface TestDemo extends Demo {
  /** Moves the server's clock; the pages follow with their next request. */
  readonly advance: (seconds: number) => void
  /** What should never happen, as the server saw it. */
  readonly errors: readonly unknown[]
}

export const startTestDemo = async (): Promise<TestDemo> => {
  let ahead = 0
  const errors: unknown[] = []
  const demo = await startDemo({
    port: 0,
    folder: null,
    now: () => Date.now() + ahead,
    onError: (error) => errors.push(error),
  })
  return {
    ...demo,
    errors,
    advance(seconds) {
      ahead += seconds * 1000
    },
  }
}
