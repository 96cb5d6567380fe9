// What happens once: keys, calls, messages. And that what is past goes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Store } from '../../ports.ts'
import { type Subject, apply, change, count, event, flowRow, id, message, now, race, sessionRow } from './support.ts'

/** Messages get times of their own, so that a claim sees no other test's. */
let era = now + 10_000_000_000
const nextEra = (): number => (era += 10_000_000_000)

async function post(store: Store, messages: readonly ReturnType<typeof message>[]): Promise<void> {
  const flow = flowRow()
  await store.createFlow(flow)
  await store.commit(change(flow, { messages }))
}

export function onceContract({ store, stores }: Subject): void {
  test('A42 a key spent by 50 at once is spent by one', async () => {
    const key = id('key')
    const results = await race(stores(), 50, async (handle, index) =>
      index % 2 === 0
        ? handle.spend(key, now + 1000)
        : (await apply(handle, { effect: 'spend', key, expiresAt: now + 1000 })).result === 'ok',
    )
    assert.equal(count(results, Boolean), 1)
  })

  test('a call is answered once, while it rings', async () => {
    const callId = id('call')
    assert.equal(await store().readCall(callId), null)
    assert.equal(await store().answerCall(callId, 'confirmed', now), false)
    await apply(store(), { effect: 'start-call', callId, flowId: id('flow'), expiresAt: now + 1000 })
    assert.equal(await store().readCall(callId), 'ringing')
    const answers = await race(stores(), 20, (handle, index) =>
      handle.answerCall(callId, index % 2 === 0 ? 'denied' : 'confirmed', now),
    )
    assert.equal(count(answers, Boolean), 1)
    const late = id('call')
    await apply(store(), { effect: 'start-call', callId: late, flowId: id('flow'), expiresAt: now + 1000 })
    assert.equal(await store().answerCall(late, 'confirmed', now + 1000), false)
    assert.equal(await store().readCall(late), 'ringing')
  })

  test('a message that waits is claimed by one of many senders, with what was written', async () => {
    const at = nextEra()
    const waiting = Array.from({ length: 60 }, () => message({ notBefore: at, expiresAt: at + 1000 }))
    const later = message({ notBefore: at + 500, expiresAt: at + 1000 })
    await post(store(), [...waiting, later])
    const claims = (await race(stores(), 12, (handle) => handle.claimMessages(at, 30, 7))).flat()
    const rest = await store().claimMessages(at, 30, 100)
    const all = [...claims, ...rest].filter(({ notBefore }) => notBefore === at)
    assert.deepEqual(new Set(all.map((claimed) => claimed.id)), new Set(waiting.map((sent) => sent.id)))
    assert.equal(all.length, waiting.length)
    const [first] = all
    assert.deepEqual(first, { ...waiting.find((sent) => sent.id === first?.id), attempts: 1 })
  })

  test('a message whose sender died is claimed again when the lease is over', async () => {
    const at = nextEra()
    const sent = message({ notBefore: at, expiresAt: at + 900_000 })
    await post(store(), [sent])
    const mine = async (when: number): Promise<number | undefined> =>
      (await store().claimMessages(when, 30, 1000)).find((claimed) => claimed.id === sent.id)?.attempts
    assert.deepEqual([await mine(at), await mine(at + 29_999), await mine(at + 30_000)], [1, undefined, 2])
  })

  test('a message is done when it was sent or dropped, and comes back at its time when it is to be tried again', async () => {
    const at = nextEra()
    const waiting = () => message({ notBefore: at, expiresAt: at + 900_000 })
    const [sent, dropped, again] = [waiting(), waiting(), waiting()]
    await post(store(), [sent, dropped, again])
    await store().claimMessages(at, 30, 1000)
    await store().finishMessage(sent.id, 'sent')
    await store().finishMessage(dropped.id, 'dropped')
    await store().finishMessage(again.id, { retryAt: at + 5000 })
    assert.deepEqual(await store().claimMessages(at + 4999, 30, 1000), [])
    const claimed = await store().claimMessages(at + 5000, 30, 1000)
    assert.deepEqual(
      claimed.map((one) => ({ id: one.id, attempts: one.attempts })),
      [{ id: again.id, attempts: 2 }],
    )
    // A sender that was thought dead reports late: what is done stays done.
    await store().finishMessage(sent.id, { retryAt: at })
    assert.deepEqual(await store().claimMessages(at + 6000, 30, 1000), [])
  })

  test('events can be appended outside an answer too', async () => {
    await store().appendEvents([event(), event()])
    await store().appendEvents([])
  })

  test('what is past goes, what is not stays', async () => {
    const at = nextEra()
    const flow = flowRow({ expiresAt: at - 3600_000 })
    const running = flowRow({ expiresAt: at })
    const [over, alive] = [sessionRow({ expiresAt: at }), sessionRow({ expiresAt: at + 1 })]
    const [spent, unspent] = [id('key'), id('key')]
    const [userId, browser] = [id('user'), id('browser')]
    for (const row of [flow, running]) await store().createFlow(row)
    for (const session of [over, alive]) await apply(store(), { effect: 'create-session', session })
    await apply(store(), { effect: 'know-browser', userId, browser, at })
    await store().spend(spent, at)
    await store().spend(unspent, at + 1)
    assert.ok((await store().purge(at)) >= 3)
    assert.equal(await store().readFlow(flow.id), null)
    assert.deepEqual(await store().readFlow(running.id), running)
    assert.equal(await store().readSession(over.id, now), null)
    assert.deepEqual(await store().readSession(alive.id, now), alive)
    assert.equal(await store().isKnownBrowser(userId, browser), true)
    assert.deepEqual([await store().spend(spent, at), await store().spend(unspent, at)], [true, false])
    assert.equal(await store().purge(at - 1), 0)
  })
}
