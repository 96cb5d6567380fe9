// Servers in processes of their own, as the test that starts them sees them.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { env as processEnv } from 'node:process'
import { fileURLToPath } from 'node:url'
import type { MessageContent } from '#server/ports.ts'
import type { ChildSettings, Death, FromChild, ToChild } from './child-server.ts'
import { ended } from './own-process.ts'

export interface Delivered extends MessageContent {
  readonly id: string
  readonly channel: 'email' | 'sms' | 'voice'
}

export interface Child {
  readonly origin: string
  /** From now on it counts its statements and kills itself at one of them. */
  die(death: Death): Promise<void>
  /** Resolves when it is gone; true when it was killed. */
  readonly gone: Promise<boolean>
  stop(): Promise<void>
  kill(): Promise<void>
}

/** A process that is loaded and waits to be told what to be. */
export interface Loaded {
  start(settings: ChildSettings, onMessage: (message: Delivered) => void): Promise<Child>
  kill(): Promise<void>
}

const file = fileURLToPath(new URL('child-server.ts', import.meta.url))

/** What one has compiled the next need not. */
const cache = processEnv['NODE_COMPILE_CACHE'] ?? join('node_modules', '.cache', 'node')

export const loadChild = (): Loaded => {
  const process = fork(file, { stdio: 'inherit', env: { ...processEnv, NODE_COMPILE_CACHE: cache } })
  return {
    kill: () => ended(process, 'SIGKILL'),
    start: async (settings, onMessage) => {
      const gone = once(process, 'exit').then(([, signal]) => signal === 'SIGKILL')
      const tell = (message: ToChild): void => {
        // It may be killed while it is being told something.
        if (process.connected) process.send(message, () => undefined)
      }
      process.on('message', (message: FromChild) => {
        if (!('deliver' in message)) return
        const { id, channel, content } = message.deliver
        onMessage({ ...content, id, channel })
        tell({ delivered: id })
      })
      tell({ start: settings })
      const { port } = await heard(process, (message) => 'port' in message)
      return {
        origin: `http://127.0.0.1:${port}`,
        gone,
        async die(death) {
          tell({ death })
          await heard(process, (message) => 'armed' in message)
        },
        async stop() {
          tell({ stop: true })
          await gone
        },
        kill: () => ended(process, 'SIGKILL'),
      }
    },
  }
}

/** The next message of that kind; fails when the process says that something went wrong, or ends. */
const heard = <M extends FromChild>(
  process: ChildProcess,
  isIt: (message: FromChild) => message is M | (FromChild & M),
): Promise<M> =>
  new Promise((resolve, reject) => {
    const listen = (message: FromChild): void => {
      if (isIt(message)) resolve(message)
      else if ('failed' in message) reject(new Error(message.failed))
      else return
      process.off('message', listen)
    }
    process.on('message', listen)
    process.once('exit', () => reject(new Error('the server is gone')))
  })
