// The controller of an element without the element: what it asked, what it was told, and timers that go off by hand.
import { FlowController, type FlowOptions } from '#widget/flow/controller.ts'
import { FakeServer } from '../gallery/fake-server.ts'

/** Lets everything that waits for nothing but promises happen. */
export const settled = async (): Promise<void> => {
  for (let turns = 0; turns < 50; turns += 1) await new Promise((resolve) => setImmediate(resolve))
}

export const page = (
  answer: ConstructorParameters<typeof FakeServer>[0],
  options: Partial<FlowOptions> = {},
  drawing: Promise<void> = Promise.resolve(),
) => {
  const server = new FakeServer(answer)
  const told: string[] = []
  /** Timers that were set and have not gone off. */
  const timers: (() => void)[] = []
  const wait: FlowOptions['wait'] = (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error))
      if (milliseconds === 2000) timers.push(resolve)
      else resolve()
    })
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  }
  const start = { flow: 'reset', can: ['qr'] } as const
  const flow = new FlowController(
    host,
    () => ({ base: '/twofold', start, fetch: server.fetch, now: () => 0, wait, ...options }),
    {
      turned: async ({ step }, cause) => {
        told.push(`${step.step} by ${cause}`)
        await drawing
        return () => undefined
      },
      faulted: ({ code }) => told.push(`fault ${code}`),
    },
  )
  const paths = (): string[] => server.asked.map(({ path }) => path.replace('/twofold/api/v2.0/', ''))
  return { flow, server, told, paths, tick: () => timers.shift()?.() }
}
