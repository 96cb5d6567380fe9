// How much of a flow's time is left: the element is told when two minutes are, and when none is (N63B-SE-04, WCAG 2.2.1).
import type { Ports } from '../flow/exchange.ts'

export type TimeLeft = 'enough' | 'little' | 'none'

/** Milliseconds before the end; WCAG 2.2.1 wants 20 seconds at least. */
const warning = 120_000

/** `now`: the server's. */
type Time = Pick<Ports, 'now' | 'wait'>

export class Deadline {
  left: TimeLeft = 'enough'
  readonly #time: () => Time
  readonly #turned: () => void
  #watch = new AbortController()
  #end: number | null = null

  /** `turned`: `left` is another. */
  constructor(time: () => Time, turned: () => void) {
    this.#time = time
    this.#turned = turned
  }

  /** Watches this end, in epoch milliseconds, instead of the one before; null: there is none. What was told of one is not told again. */
  watch(end: number | null): void {
    if (end !== null && end === this.#end) return
    this.stop()
    this.#end = end
    this.left = 'enough'
    if (end === null) return
    const { signal } = (this.#watch = new AbortController())
    this.#until(end, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
  }

  stop(): void {
    this.#watch.abort()
    this.#end = null
  }

  async #until(end: number, signal: AbortSignal): Promise<void> {
    const { now, wait } = this.#time()
    // A timer may come late, after sleep for example, and early by a hair: the clock decides.
    for (let rest = end - now(); this.left !== 'none'; rest = end - now()) {
      const left = rest <= 0 ? 'none' : rest <= warning ? 'little' : 'enough'
      if (left !== this.left) {
        this.left = left
        this.#turned()
      }
      if (left !== 'none') await wait(left === 'little' ? rest : rest - warning, signal)
    }
  }
}
