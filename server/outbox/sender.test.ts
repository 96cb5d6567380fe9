// The sender on a real store with real seals; only the messenger and the clock stand at their ports.
import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { MessageContent, Messenger, OutgoingMessage } from '../ports.ts'
import { RetryLater } from '../ports.ts'
import { keysFromConfig, newKeySettings } from '../seal/keys.ts'
import { createSeals } from '../seal/seals.ts'
import { change, flowRow, id, message } from '../store/contract/support.ts'
import { openStore } from '../store/open.ts'
import type { SqlStore } from '../store/sql-store.ts'
import { type Delivery, type SenderOptions, createSender } from './sender.ts'

const seals = createSeals(keysFromConfig({ ...newKeySettings('2026'), production: true }))
const mail: MessageContent = { to: 'ada@home.example', language: 'en', subject: 'Your code', text: 'It is 314159' }

interface Sent {
  readonly id: string
  readonly channel: string
  readonly content: MessageContent
}

describe('the sender', () => {
  let store: SqlStore
  let now = 1_900_000_000_000
  let sent: Sent[] = []
  let deliveries: Delivery[] = []

  before(async () => {
    store = await openStore({ memory: true })
  })
  after(() => store.close())
  beforeEach(() => {
    now += 86_400_000
    sent = []
    deliveries = []
  })

  const messenger = (send?: (content: MessageContent, messageId: string) => Promise<void>): Messenger => ({
    channels: ['email', 'sms', 'voice'],
    async send(channel, content, messageId) {
      await send?.(content, messageId)
      sent.push({ id: messageId, channel, content })
    },
  })
  const sender = (some: Partial<SenderOptions> = {}) =>
    createSender({
      store,
      seals,
      messenger: messenger(),
      clock: { now: () => now },
      onDelivery: (delivery) => deliveries.push(delivery),
      onError: (error) => assert.fail(String(error)),
      ...some,
    })

  const post = async (
    count: number,
    some: Partial<OutgoingMessage> = {},
    content = mail,
  ): Promise<readonly string[]> => {
    const flow = flowRow()
    const messages = Array.from({ length: count }, () => {
      const messageId = id('m')
      const sealed = seals.seal('message', messageId, JSON.stringify(content))
      return message({ id: messageId, content: sealed, notBefore: now, expiresAt: now + 600_000, ...some })
    })
    await store.createFlow(flow)
    await store.commit(change(flow, { messages }))
    return messages.map((one) => one.id)
  }

  it('sends what is due as it was written, under its own id, once', async () => {
    const [first] = await post(1)
    await post(1, { notBefore: now + 1000 })
    assert.equal(await sender().sendDue(), 1)
    assert.deepEqual(sent, [{ id: first, channel: 'email', content: mail }])
    assert.deepEqual(deliveries, [{ messageId: first, channel: 'email', attempts: 1, outcome: 'sent', reason: null }])
    assert.equal(await sender().sendDue(), 0)
    now += 1000
    assert.equal(await sender().sendDue(), 1)
  })

  it('A19 opens what was written for nobody like any other, and drops it', async () => {
    await post(1, { channel: 'none' })
    const opened: string[] = []
    const open = (...[purpose, row, sealed]: Parameters<typeof seals.open>): string => {
      opened.push(purpose)
      return seals.open(purpose, row, sealed)
    }
    await sender({ seals: { open } }).sendDue()
    assert.deepEqual([sent.length, deliveries[0]?.outcome, deliveries[0]?.reason], [0, 'dropped', 'nobody'])
    assert.deepEqual(opened, ['message'])
  })

  it('OWASP-FP-02 begins only after whoever put something in has gone on: what sending costs is not in an answer’s time', async () => {
    await post(1)
    const one = sender()
    one.start()
    await one.sendDue()
    const [second] = await post(1)
    one.wake()
    await new Promise(process.nextTick)
    assert.equal(sent.length, 1, 'nothing began while the answer was still being made')
    while (sent.length < 2) await new Promise(setImmediate)
    assert.equal(sent[1]?.id, second)
    await one.stop()
  })

  it('drops what is too late, what does not open, and what was refused for good', async () => {
    await post(1, { notBefore: now - 10_000, expiresAt: now })
    await sender().sendDue()
    await post(1, { content: seals.seal('message', 'another', JSON.stringify(mail)) })
    await sender().sendDue()
    await post(1)
    await sender({ messenger: messenger(() => Promise.reject(new Error('550'))) }).sendDue()
    assert.deepEqual(
      deliveries.map(({ outcome, reason }) => [outcome, reason]),
      [
        ['dropped', 'expired'],
        ['dropped', 'unreadable'],
        ['dropped', 'refused'],
      ],
    )
    now += 500_000
    assert.equal(await sender().sendDue(), 0)
  })

  it('tries again after 2, 4, 8 … seconds, or when the other side asked, and gives up when it would be too late', async () => {
    await post(1, { expiresAt: now + 60_000 })
    const start = now
    const times: number[] = []
    const busy = sender({
      messenger: messenger(() => {
        times.push((now - start) / 1000)
        return Promise.reject(new RetryLater('busy', times.length === 3 ? 20 : 0))
      }),
    })
    for (; now < start + 60_000; now += 1000) await busy.sendDue()
    assert.deepEqual(times, [0, 2, 6, 26, 42])
    assert.deepEqual(deliveries.at(-1), {
      messageId: deliveries[0]?.messageId,
      channel: 'email',
      attempts: 5,
      outcome: 'dropped',
      reason: 'expired',
    })
  })

  it('sends each message once, however many senders there are', async () => {
    const ids = await post(120)
    const counts = await Promise.all(Array.from({ length: 4 }, () => sender({ parallel: 5 }).sendDue()))
    assert.equal(
      counts.reduce((a, b) => a + b),
      120,
    )
    assert.deepEqual(sent.map((one) => one.id).toSorted(), ids.toSorted())
  })

  it('goes on where a sender was lost, under the same message id; what that one reports late changes nothing', async () => {
    const [only] = await post(1)
    let fail: (error: Error) => void = () => undefined
    const began = new Promise<void>((resolve) => {
      const lost = messenger(() => {
        resolve()
        return new Promise<void>((_, reject) => (fail = reject))
      })
      void sender({ messenger: lost, onDelivery: () => resolve() }).sendDue()
    })
    await began
    assert.equal(await sender().sendDue(), 0)
    now += 60_000
    assert.equal(await sender().sendDue(), 1)
    assert.deepEqual([sent[0]?.id, deliveries[0]?.attempts], [only, 2])
    fail(new RetryLater('late'))
    await new Promise((resolve) => setTimeout(resolve, 20))
    now += 60_000
    assert.equal(await sender().sendDue(), 0)
  })

  it('lets a messenger that does not answer hold up neither the others nor itself', async () => {
    const [stuck] = await post(1, { notBefore: now - 1 })
    const others = await post(20)
    const slow = messenger((_, messageId) => (messageId === stuck ? new Promise(() => undefined) : Promise.resolve()))
    await sender({ messenger: slow, parallel: 2, deadlineSeconds: 0.2 }).sendDue()
    assert.deepEqual(sent.map((one) => one.id).toSorted(), others.toSorted())
    assert.deepEqual(deliveries.find((one) => one.messageId === stuck)?.reason, 'not-now')
  })

  it('looks at once when woken, and when stopped finishes what is on its way and takes nothing new', async () => {
    let release = (): void => undefined
    let began = (): void => undefined
    const beginning = new Promise<void>((resolve) => (began = resolve))
    const held = messenger(() => {
      began()
      return new Promise<void>((resolve) => (release = resolve))
    })
    const running = sender({ messenger: held, parallel: 1, pollMs: 3_600_000 })
    running.start()
    await new Promise((resolve) => setTimeout(resolve, 50))
    const ids = await post(2)
    running.wake()
    await beginning
    const stopping = running.stop()
    release()
    await stopping
    assert.equal(sent.length, 1)
    assert.equal(await sender().sendDue(), 1)
    assert.deepEqual(sent.map((one) => one.id).toSorted(), ids.toSorted())
  })

  it('goes on after the store failed', async () => {
    await post(1)
    const errors: unknown[] = []
    let failing = true
    const shaky = {
      ...store,
      claimMessages: (...args: Parameters<SqlStore['claimMessages']>) =>
        failing ? Promise.reject(new Error('connection lost')) : store.claimMessages(...args),
    }
    const running = sender({ store: shaky, pollMs: 5, onError: (error) => errors.push(error) })
    running.start()
    while (errors.length === 0) await new Promise(setImmediate)
    failing = false
    while (sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await running.stop()
  })

  it('A22 reports neither what a message says nor to whom', async () => {
    await post(3)
    await sender({ messenger: messenger(() => Promise.reject(new Error('no such user ada@home.example'))) }).sendDue()
    assert.equal(deliveries.length, 3)
    assert.doesNotMatch(JSON.stringify(deliveries), /314159|ada@|home\.example/)
  })
})
