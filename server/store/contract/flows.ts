// Flows and commits: who moves a flow, and that an answer is written whole or not at all.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Effect } from '../../ports.ts'
import {
  type Subject,
  apply,
  authenticatorRow,
  bound,
  change,
  count,
  event,
  flowRow,
  id,
  isOk,
  message,
  now,
  race,
} from './support.ts'

export function flowContract({ store, stores }: Subject): void {
  test('a flow and whom it is about are read in one look, the same as one by one', async () => {
    const row = await bound(store())
    const flow = flowRow({ userId: row.userId, browser: 'a browser' })
    await store().createFlow(flow)
    const stored = await store().readAccount(row.userId)
    assert.equal(stored.authenticators.length, 1)
    assert.deepEqual(await store().readTurn(flow.id, 'a browser'), { row: flow, stored, known: false })
    await apply(store(), { effect: 'know-browser', userId: row.userId, browser: 'a browser', at: now })
    await apply(store(), { effect: 'confirmed', userId: row.userId, at: now })
    const confirmed = { ...stored, account: { ...stored.account, confirmedAt: now } }
    assert.deepEqual(await store().readTurn(flow.id, 'a browser'), { row: flow, stored: confirmed, known: true })
    assert.equal((await store().readTurn(flow.id, null))?.known, false)
    assert.equal(await store().readTurn('no such flow', 'a browser'), null)
  })

  test('a flow comes back as it was written', async () => {
    const flow = flowRow({ browser: id('browser'), userId: id('user'), lastRequest: 'request', version: 7 })
    await store().createFlow(flow)
    assert.deepEqual(await store().readFlow(flow.id), flow)
    assert.equal(await store().readFlow(id('flow')), null)
  })

  test('a reload finds the newest running flow of its own browser and kind', async () => {
    const browser = id('browser')
    const newest = flowRow({ browser, expiresAt: now + 500 })
    const others = [
      flowRow({ browser, expiresAt: now + 400 }),
      flowRow({ browser, expiresAt: now + 600, ended: true }),
      flowRow({ browser, expiresAt: now + 700, kind: 'signIn' }),
      flowRow({ browser: id('browser'), expiresAt: now + 800 }),
      flowRow({ browser: null, expiresAt: now + 900 }),
    ]
    for (const flow of [newest, ...others]) await store().createFlow(flow)
    assert.deepEqual(await store().latestFlow(browser, 'reset', now), newest)
    assert.equal(await store().latestFlow(browser, 'reset', now + 500), null)
    assert.equal(await store().latestFlow(browser, 'register', now), null)
  })

  test('a commit moves the flow and writes what the answer caused', async () => {
    const flow = flowRow()
    const userId = id('user')
    const sent = message({ notBefore: now - 50_000 })
    await store().createFlow(flow)
    const commit = change(flow, {
      flow: { userId },
      effects: [{ effect: 'set-default', userId, choiceId: 'choice' }],
      events: [event({ flowId: flow.id }), event({ flowId: flow.id })],
      messages: [sent],
    })
    assert.deepEqual(await store().commit(commit), { result: 'ok' })
    assert.deepEqual(await store().readFlow(flow.id), {
      ...flow,
      version: 1,
      lastRequest: commit.flow.request,
      userId,
      facts: 'later facts',
    })
    assert.equal((await store().readAccount(userId)).account.defaultChoice, 'choice')
    const claimed = await store().claimMessages(now - 49_000, 60, 100)
    assert.equal(
      count(claimed, ({ id: claimedId }) => claimedId === sent.id),
      1,
    )
  })

  test('A9 of 50 answers to one version of a flow one is taken, and only its message goes out', async () => {
    const flow = flowRow()
    await store().createFlow(flow)
    const early = now - 100_000
    const results = await race(stores(), 50, (handle) =>
      handle.commit(change(flow, { messages: [message({ notBefore: early })] })),
    )
    assert.equal(count(results, isOk), 1)
    assert.equal(
      count(results, ({ result }) => result === 'stale'),
      49,
    )
    assert.equal((await store().readFlow(flow.id))?.version, 1)
    assert.equal((await store().claimMessages(early, 60, 100)).length, 1)
  })

  test('N63B-SE-04 an answer may move the end of its flow, and the flow is found until then', async () => {
    const browser = id('browser')
    const flow = flowRow({ browser, expiresAt: now + 600 })
    await store().createFlow(flow)
    assert.deepEqual(await store().commit(change(flow, { flow: { expiresAt: now + 1200 } })), { result: 'ok' })
    assert.equal((await store().latestFlow(browser, flow.kind, now + 900))?.id, flow.id)
    assert.equal(await store().latestFlow(browser, flow.kind, now + 1200), null)
  })

  test('an ended flow stays ended', async () => {
    const flow = flowRow()
    await store().createFlow(flow)
    assert.deepEqual(await store().commit(change(flow, { flow: { ended: true } })), { result: 'ok' })
    assert.deepEqual(await store().commit(change(flow, { flow: { version: 1 } })), { result: 'stale' })
    assert.equal((await store().readFlow(flow.id))?.ended, true)
  })

  test('a flow that another one of the person ended takes no answer more; flows of others and of other kinds do', async () => {
    const userId = id('user')
    const mine = flowRow({ userId })
    const ended = flowRow({ userId })
    const otherKind = flowRow({ userId, kind: 'signIn' })
    const stranger = flowRow({ userId: id('user') })
    for (const flow of [mine, ended, otherKind, stranger]) await store().createFlow(flow)
    const endOthers: Effect = { effect: 'end-flows', userId, except: mine.id, kinds: ['reset', 'register'] }
    assert.deepEqual(await store().commit(change(mine, { effects: [endOthers] })), { result: 'ok' })
    assert.deepEqual(await store().commit(change(ended)), { result: 'stale' })
    assert.deepEqual(await store().commit(change(otherKind)), { result: 'ok' })
    assert.deepEqual(await store().commit(change(stranger)), { result: 'ok' })
    assert.equal((await store().readFlow(mine.id))?.ended, false)
  })

  test('ASVS-15.4.2 flows that end each other at once: one wins each time, and nobody waits for ever', async () => {
    for (let round = 0; round < 5; round += 1) {
      const userId = id('user')
      const flows = Array.from({ length: 6 }, () => flowRow({ userId }))
      for (const flow of flows) await store().createFlow(flow)
      const results = await race(stores(), flows.length, (handle, index) => {
        const flow = flows[index] ?? flowRow()
        const end: Effect = { effect: 'end-flows', userId, except: flow.id, kinds: ['reset'] }
        return handle.commit(change(flow, { effects: [end] }))
      })
      assert.equal(count(results, isOk), 1)
    }
  })

  test('ASVS-15.4.2 a guard that refuses names itself, and nothing of the answer was written', async () => {
    const userId = id('user')
    const held = await bound(store(), { userId, fingerprint: id('fingerprint'), counter: 5 })
    const key = id('key')
    const callId = id('call')
    await store().spend(key, now + 1000)
    await apply(store(), { effect: 'start-call', callId, flowId: 'flow', expiresAt: now + 1000 })
    const nobody = id('authenticator')
    const refused: readonly Effect[] = [
      { effect: 'advance-counter', authenticatorId: held.id, counter: 5, drift: 0, at: now },
      { effect: 'advance-counter', authenticatorId: nobody, counter: 9, drift: 0, at: now },
      { effect: 'use-authenticator', authenticatorId: nobody, at: now },
      { effect: 'replace-codes', authenticatorId: held.id, previous: 'other', next: 'next', at: now },
      { effect: 'bind', row: authenticatorRow({ fingerprint: held.fingerprint }), limit: 3 },
      { effect: 'bind', row: authenticatorRow({ userId }), limit: 1 },
      { effect: 'remove', userId: id('user'), authenticatorId: held.id },
      { effect: 'epoch', userId, expected: 3, raise: false },
      { effect: 'set-password', userId: id('user'), hash: 'hash', at: now },
      { effect: 'spend', key, expiresAt: now + 1000 },
      { effect: 'start-call', callId, flowId: 'flow', expiresAt: now + 1000 },
    ]
    const before = await store().readAccount(userId)
    for (const effect of refused) {
      const flow = flowRow()
      const written: Effect = { effect: 'set-default', userId, choiceId: 'not to be seen' }
      await store().createFlow(flow)
      const commit = change(flow, {
        effects: [written, effect],
        events: [event()],
        messages: [message({ notBefore: now - 200_000 })],
      })
      assert.deepEqual(await store().commit(commit), { result: 'refused', effect: effect.effect })
      assert.deepEqual(await store().readFlow(flow.id), flow)
    }
    assert.deepEqual(await store().readAccount(userId), before)
    assert.deepEqual(await store().claimMessages(now - 200_000, 60, 100), [])
  })
}
