// A server in a process of its own that a test can multiply, set the clock of, and kill at a chosen statement. It starts
// when it is told what with, so that a test can have it loaded beforehand; messages go out through the process that
// started it. Everything else is what `assemble` makes.
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import type { Policy } from '#core/policy/policy.ts'
import { assemble } from '#server/assemble.ts'
import type { MessageContent } from '#server/ports.ts'
import { listen } from '#server/node.ts'
import { keysFromConfig } from '#server/seal/keys.ts'
import { ticketKey } from '#server/session/ticket.ts'
import { openStore, type StorePlace } from '#server/store/open.ts'
import { quickCaptcha } from './assembled.ts'

export interface ChildSettings {
  readonly place: StorePlace
  readonly policy: Policy
  readonly publicUrl: string
  readonly keys: { readonly keys: string; readonly indexKey: string }
  /** Base64url, shared with the host that signs tickets. */
  readonly hostSecret: string
  readonly callSecret: string
  /** How far its clock is ahead of this machine's, in milliseconds; a request's header says it anew. */
  readonly ahead: number
  readonly trustedProxies: number
  /** Without it the CAPTCHA costs what it costs people. */
  readonly quickCaptcha: boolean
}

/** When the process kills itself: at the statement of that number from now on, before or after it was done. */
export interface Death {
  readonly at: number
  readonly when: 'before' | 'after'
}

export type ToChild =
  | { readonly start: ChildSettings }
  | { readonly death: Death }
  | { readonly delivered: string }
  | { readonly stop: true }

export type FromChild =
  | { readonly port: number }
  | { readonly armed: true }
  | { readonly deliver: { readonly channel: 'email' | 'sms' | 'voice'; readonly content: MessageContent; id: string } }
  | { readonly failed: string }

/** Milliseconds ahead, on each request, so that no answer is judged by an older clock than the test's. */
export const aheadHeader = 'twofold-test-ahead'

const say = (message: FromChild): void => void process.send?.(message)

let death: Death | null = null
let statements = 0

/** Every statement of both drivers passes here, `begin` and `commit` included. */
const watch = <R>(run: () => R): R => {
  statements += 1
  const isMine = death !== null && statements === death.at
  if (isMine && death?.when === 'before') process.kill(process.pid, 'SIGKILL')
  const result = run()
  if (isMine) void Promise.resolve(result).finally(() => process.kill(process.pid, 'SIGKILL'))
  return result
}

/** The drivers' prototypes, as far as they are wrapped. */
interface Drivers {
  query: (...args: readonly unknown[]) => unknown
  execProtocol: (...args: readonly unknown[]) => unknown
}

const wrap = (prototype: Drivers, verb: keyof Drivers): void => {
  const inner = prototype[verb]
  prototype[verb] = function wrapped(this: unknown, ...args: readonly unknown[]) {
    return watch(() => inner.apply(this, [...args]))
  }
}

const start = async (settings: ChildSettings): Promise<void> => {
  let { ahead } = settings
  const store = await openStore(settings.place)
  const running = await assemble({
    policy: settings.policy,
    publicUrl: new URL(settings.publicUrl),
    store,
    keys: keysFromConfig({ ...settings.keys, production: false }),
    messenger: { channels: ['email', 'sms', 'voice'], send: deliver },
    clock: { now: () => Date.now() + ahead },
    ticketKeys: [ticketKey('host', { secret: settings.hostSecret })],
    callSecret: settings.callSecret,
    settings: {
      trustedProxies: settings.trustedProxies,
      ...(settings.quickCaptcha && { captcha: quickCaptcha }),
    },
    onError: (context, error) => say({ failed: `${context}: ${String(error)}` }),
  })
  const listening = await listen(
    (request, info) => {
      ahead = Number(request.headers.get(aheadHeader) ?? ahead)
      return running.handler(request, info)
    },
    0,
    '127.0.0.1',
  )
  stop = async () => {
    running.letGo()
    await listening.close()
    await running.stop()
    await store.close()
    process.disconnect()
  }
  say({ port: listening.port })
}

let stop = (): Promise<void> => Promise.resolve(process.disconnect())

const waiting = new Map<string, () => void>()
const deliver = (channel: 'email' | 'sms' | 'voice', content: MessageContent, id: string): Promise<void> =>
  new Promise((resolve) => {
    waiting.set(id, resolve)
    say({ deliver: { channel, content, id } })
  })

wrap(pg.Client.prototype as unknown as Drivers, 'query')
wrap(PGlite.prototype as unknown as Drivers, 'execProtocol')

process.on('message', (message: ToChild) => {
  if ('start' in message) void start(message.start).catch((error: unknown) => say({ failed: String(error) }))
  else if ('stop' in message) void stop()
  else if ('delivered' in message) waiting.get(message.delivered)?.()
  else {
    death = message.death
    statements = 0
    say({ armed: true })
  }
})
