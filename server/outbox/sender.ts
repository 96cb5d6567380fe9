// Sends what waits in the outbox: claims a few messages by lease, opens them, hands them to the messenger, and writes down
// what became of each. A sender that dies loses its lease and another goes on; the message id travels along
// (Message-ID, Idempotency-Key), so that a message handed over twice can be told to be one.
import type { Clock, MessageContent, Messenger, OutgoingMessage, Store } from '../ports.ts'
import { RetryLater } from '../ports.ts'
import type { Seals } from '../seal/seals.ts'
import { createLoop } from './loop.ts'

/** What became of a message; never what it says or to whom. */
export interface Delivery {
  readonly messageId: string
  readonly channel: OutgoingMessage['channel']
  readonly attempts: number
  readonly outcome: 'sent' | 'retry' | 'dropped'
  /** Why it was not sent: too late, nobody to send it to, refused for good, or not to be opened with today's keys. */
  readonly reason: 'expired' | 'nobody' | 'refused' | 'unreadable' | 'not-now' | null
}

export interface SenderOptions {
  readonly store: Pick<Store, 'claimMessages' | 'finishMessage'>
  readonly messenger: Messenger
  readonly seals: Pick<Seals, 'open'>
  readonly clock: Clock
  readonly onDelivery?: (delivery: Delivery) => void
  /** The store failed; the sender goes on. */
  readonly onError?: (error: unknown) => void
  /** Messages on their way at once. */
  readonly parallel?: number
  /** A messenger that takes longer has failed; less than the lease, so that nobody else has begun by then. */
  readonly deadlineSeconds?: number
  readonly leaseSeconds?: number
  readonly pollMs?: number
}

export interface Sender {
  /** Sends all that is due and waits until it is done; gives how many messages that were. */
  sendDue(): Promise<number>
  /** Goes on sending until stopped. */
  start(): void
  /** Something was just put in: look in a moment instead of at the next poll. */
  wake(): void
  /** Takes nothing new and waits for what is on its way. */
  stop(): Promise<void>
}

export function createSender(options: SenderOptions): Sender {
  const { store, clock, parallel = 8, leaseSeconds = 60, deadlineSeconds = 45, pollMs = 1000 } = options
  const onTheirWay = new Set<Promise<void>>()
  /** As many as there was room for: more may wait. */
  let full = false

  const deliver = async (message: Claimed): Promise<void> => {
    const { finish, reason } = await handOver(options, message, deadlineSeconds * 1000)
    await store.finishMessage(message.id, finish)
    const outcome = typeof finish === 'string' ? finish : 'retry'
    const { id, channel, attempts } = message
    options.onDelivery?.({ messageId: id, channel, attempts, outcome, reason })
  }

  /** Begins to send as many as there is room for; gives how many those were. One that is slow holds up no other. */
  const beginNext = async (): Promise<number> => {
    const room = parallel - onTheirWay.size
    const messages = room === 0 ? [] : await store.claimMessages(clock.now(), leaseSeconds, room)
    full = messages.length === room
    for (const message of messages) {
      const sending = deliver(message)
        .catch((error: unknown) => options.onError?.(error))
        .finally(() => {
          onTheirWay.delete(sending)
          if (full) loop.wake()
        })
      onTheirWay.add(sending)
    }
    return messages.length
  }

  /** One after the other, so that two never take room twice, and who waits for all also waits for what is being claimed. */
  let beginning: Promise<unknown> = Promise.resolve()
  const begin = (): Promise<number> => {
    const begun = beginning.then(beginNext, beginNext)
    beginning = begun
    return begun
  }

  let waking: NodeJS.Timeout | undefined
  const loop = createLoop({ round: begin, pollMs, onError: options.onError })

  return {
    async sendDue() {
      let all = 0
      for (let begun = 1; begun > 0 || onTheirWay.size > 0; all += begun) {
        begun = await begin()
        if (onTheirWay.size > 0) await Promise.race(onTheirWay)
      }
      return all
    },
    start: loop.start,
    // One look for all that comes within the moment, and none before the answer that put it in has left: what sending
    // costs is not in its time (OWASP-FP-02).
    wake: () => {
      waking ??= setTimeout(() => {
        waking = undefined
        loop.wake()
      }, momentMs)
    },
    async stop() {
      clearTimeout(waking)
      await loop.stop()
      await Promise.all(onTheirWay)
    },
  }
}

const momentMs = 20

type Claimed = Awaited<ReturnType<Store['claimMessages']>>[number]

interface Handed {
  readonly finish: Parameters<Store['finishMessage']>[1]
  readonly reason: Delivery['reason']
}

async function handOver(options: SenderOptions, message: Claimed, deadlineMs: number): Promise<Handed> {
  if (message.expiresAt <= options.clock.now()) return { finish: 'dropped', reason: 'expired' }
  let content: MessageContent
  try {
    // Sealed by us for this message, so it is what the server put in.
    content = JSON.parse(options.seals.open('message', message.id, message.content)) as MessageContent
  } catch {
    return { finish: 'dropped', reason: 'unreadable' }
  }
  // As late as this, so that as much is done for nobody as can be (A19).
  if (message.channel === 'none') return { finish: 'dropped', reason: 'nobody' }
  try {
    await within(deadlineMs, options.messenger.send(message.channel, content, message.id))
    return { finish: 'sent', reason: null }
  } catch (error) {
    if (!(error instanceof RetryLater)) return { finish: 'dropped', reason: 'refused' }
    const retryAt = options.clock.now() + Math.max(backOff(message.attempts), error.afterSeconds) * 1000
    return retryAt < message.expiresAt
      ? { finish: { retryAt }, reason: 'not-now' }
      : { finish: 'dropped', reason: 'expired' }
  }
}

/** Seconds before the next attempt: 2, 4, 8 … and five minutes at most. */
const backOff = (attempts: number): number => Math.min(2 ** attempts, 300)

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RetryLater('the messenger did not answer')), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
