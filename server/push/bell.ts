// Tells those who wait when to look: devices that something is to be answered, pages that it was. One timer and one query
// for all of them in this process, however many they are; what happens here is told at once, what happens in another
// process within half a second. Nothing but "look" is ever said.
import { waitHeld } from '#core/push/paths.ts'
import type { PushNews } from '../ports.ts'
import { deviceTopic, pageTopic } from './token.ts'

export interface BellOptions {
  /** Changes since a time of the store's clock, epoch milliseconds. */
  readonly readNews: (since: number) => Promise<readonly PushNews[]>
  readonly now: () => number
  readonly onError: (error: unknown) => void
  /** Milliseconds between two looks, and how many of them somebody waits at most. */
  readonly every?: number
  readonly turns?: number
}

export interface Bell {
  /** True when there is something that `seen` does not cover; false when the time is over or `signal` is aborted. */
  wait(topic: string, seen: string, signal?: AbortSignal): Promise<boolean>
  /** Something changed here: look now. */
  look(): void
  /** Lets everybody go, and holds nobody from now on. */
  stop(): void
}

interface Waiter {
  readonly seen: string
  /** The turn in which it has waited long enough. */
  readonly until: number
  readonly tell: (look: boolean) => void
}

/** Milliseconds: how far back the first look goes, and each later one, since clocks differ and commits take time. */
const first = 600_000
const overlap = 5000
/** More than one wait a topic is a second tab; many are a mistake. */
const most = 3

export const createBell = ({ readNews, now, onError, every = 500, turns = waitHeld / every }: BellOptions): Bell => {
  const waiting = new Map<string, Waiter[]>()
  /** What was last heard of each topic, with when. */
  const heard = new Map<string, { readonly tag: string; readonly at: number }>()
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let again = false
  let turn = 0
  let since: number | null = null
  let stopped = false

  const settle = (topic: string, isTold: (waiter: Waiter) => boolean, look: boolean): void => {
    const waiters = waiting.get(topic) ?? []
    const rest = waiters.filter((waiter) => !isTold(waiter))
    if (rest.length === waiters.length) return
    if (rest.length === 0) waiting.delete(topic)
    else waiting.set(topic, rest)
    for (const waiter of waiters) if (!rest.includes(waiter)) waiter.tell(look)
  }

  const hear = (topic: string, tag: string): void => {
    heard.set(topic, { tag, at: now() })
    settle(topic, ({ seen }) => seen !== tag, true)
  }

  const read = async (): Promise<void> => {
    const at = now()
    const news = await readNews(since === null ? at - first : Math.min(since, at) - overlap)
    since = at
    for (const one of news) for (const [topic, tag] of topicsOf(one)) hear(topic, tag)
    for (const [topic, { at: then }] of heard) if (then < at - first) heard.delete(topic)
  }

  const look = (): void => {
    if (waiting.size === 0) return
    if (looking !== undefined) {
      again = true
      return
    }
    looking = read()
      .catch((error: unknown) => {
        // The store may be closed by now; and nobody waits.
        if (!stopped) onError(error)
      })
      .finally(() => {
        looking = undefined
        if (again) look()
        again = false
      })
  }

  const tick = (): void => {
    turn += 1
    for (const topic of waiting.keys()) settle(topic, ({ until }) => until <= turn, false)
    look()
    if (waiting.size === 0) rest()
  }

  const rest = (): void => {
    clearInterval(timer)
    timer = undefined
    since = null
  }

  return {
    look,
    stop() {
      stopped = true
      for (const topic of waiting.keys()) settle(topic, () => true, false)
      rest()
    },
    wait(topic, seen, signal) {
      const known = heard.get(topic)
      if (known !== undefined && known.tag !== seen) return Promise.resolve(true)
      if (stopped || signal?.aborted === true) return Promise.resolve(false)
      return new Promise((tell) => {
        const waiter: Waiter = { seen, until: turn + turns, tell }
        const others = waiting.get(topic) ?? []
        waiting.set(topic, [...others, waiter])
        if (others.length >= most) settle(topic, (other) => other === others[0], false)
        signal?.addEventListener('abort', () => settle(topic, (other) => other === waiter, false))
        if (timer !== undefined) return
        timer = setInterval(tick, every)
        timer.unref()
        // Nobody looked while nobody waited.
        look()
      })
    },
  }
}

/** Whom a change is news to. Of a quiet request no device is told while it is open. */
const topicsOf = ({ id, approval }: PushNews): readonly (readonly [topic: string, tag: string])[] => {
  if (approval === null) return [[pageTopic(id), 'paired']]
  const { state, devices, quiet } = approval
  const pages = state === 'open' ? [] : [[pageTopic(id), state] as const]
  const told =
    quiet && state === 'open' ? [] : devices.map((device) => [deviceTopic(device), `${id}.${state}`] as const)
  return [...pages, ...told]
}
