// The demo site for a test: in memory, on a free port, with a clock that the test can move.
import { startDemo, type Demo } from '#demo/serve.ts'
import { twoProcesses } from './machinery.ts'

export interface TestDemo extends Demo {
  /** Moves the server's clock; the pages follow with their next request. */
  readonly advance: (seconds: number) => void
  /** What should never happen, as the server saw it. */
  readonly errors: readonly unknown[]
}

/** `TWO_PROCESSES=1` plays every journey through two server processes on one Postgres. */
const always = process.env['TWO_PROCESSES'] === '1'

export const startTestDemo = async (processes: 1 | 2 = always ? 2 : 1): Promise<TestDemo> => {
  let ahead = 0
  const errors: unknown[] = []
  const demo = await startDemo({
    port: 0,
    folder: null,
    now: () => Date.now() + ahead,
    onError: (error) => errors.push(error),
    ...(processes === 2 && { machinery: twoProcesses }),
  })
  return {
    ...demo,
    errors,
    advance(seconds) {
      ahead += seconds * 1000
    },
  }
}
