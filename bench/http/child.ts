// The half that both servers share: takes orders from the benchmark, tells what it used.
import type { FromServer, ServerSettings, ToServer } from './protocol.ts'

export interface Running {
  readonly port: number
  advance(seconds: number): void
  stop(): Promise<void>
}

export const say = (message: FromServer): void => {
  if (process.connected) process.send?.(message)
}

export const mail = (to: string, text: string): void => say({ mail: { to, text } })

export const takeOrders = (start: (settings: ServerSettings) => Promise<Running>): void => {
  let running: Running | undefined
  const obey = async (message: ToServer): Promise<void> => {
    if ('start' in message) {
      running = await start(message.start)
      say({ port: running.port })
    } else if ('usage' in message) {
      const { user, system } = process.cpuUsage()
      say({ usage: { cpu: (user + system) / 1000, memory: process.memoryUsage().rss } })
    } else if ('advance' in message) {
      running?.advance(message.advance)
      say({ advanced: true })
    } else {
      await running?.stop()
      process.disconnect()
    }
  }
  process.on('message', (message: ToServer) => {
    obey(message).catch((error: unknown) =>
      say({ failed: error instanceof Error ? String(error.stack) : String(error) }),
    )
  })
  process.on('disconnect', () => process.exit())
}
