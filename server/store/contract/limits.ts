// Limits: what is counted stays counted, and never more than the limit is allowed, however many try at once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CounterRule } from '../../ports.ts'
import { type Subject, apply, bound, change, count, flowRow, id, isOk, now, race } from './support.ts'

const rule = (given: Partial<CounterRule> = {}): CounterRule => ({
  key: id('counter'),
  limit: 3,
  windowSeconds: 60,
  pauseSeconds: 300,
  ...given,
})

export function limitContract({ store, stores }: Subject): void {
  test('A5 of 200 attempts at once exactly the limit is allowed', async () => {
    const counted = rule({ limit: 5 })
    const states = await race(stores(), 200, (handle) => handle.countAttempt([counted], now))
    assert.equal(
      count(states, ([state]) => state?.allowed === true),
      5,
    )
  })

  test('A4 attempts that share some of their rules count each of them, in whichever order they name them', async () => {
    const perMethod = rule({ limit: 10 })
    const challenges = Array.from({ length: 8 }, () => rule({ limit: 2 }))
    const states = await race(stores(), 160, async (handle, index) => {
      const own = challenges[index % challenges.length] ?? rule()
      const rules = index % 3 === 0 ? [perMethod, own] : [own, perMethod]
      const counted = await handle.countAttempt(rules, now)
      return { own: counted[rules.indexOf(own)], shared: counted[rules.indexOf(perMethod)] }
    })
    assert.equal(
      count(states, ({ shared }) => shared?.allowed === true),
      10,
    )
    assert.equal(
      count(states, ({ own }) => own?.allowed === true),
      16,
    )
  })

  test('A6 what was counted stays counted when the answer itself is undone', async () => {
    const counted = rule()
    await store().countAttempt([counted], now)
    const result = await apply(store(), { effect: 'use-authenticator', authenticatorId: id('nobody'), at: now })
    assert.equal(result.result, 'refused')
    assert.equal((await store().readCounters([counted.key], now))[0]?.count, 1)
  })

  test('A6 what was counted while another commit was under way stays counted when that one is undone', async () => {
    const counted = rule({ limit: 100 })
    await race(stores(), 40, async (handle, index) => {
      if (index % 2 === 0) await handle.countAttempt([counted], now)
      else await apply(handle, { effect: 'use-authenticator', authenticatorId: id('nobody'), at: now })
    })
    assert.equal((await store().readCounters([counted.key], now))[0]?.count, 20)
  })

  test('A18 what is refused prolongs neither window nor pause', async () => {
    const counted = rule({ limit: 2, windowSeconds: 10, pauseSeconds: 60 })
    await store().countAttempt([counted], now)
    const [last] = await store().countAttempt([counted], now + 1000)
    assert.deepEqual(last, { count: 2, allowed: true, until: now + 61_000 })
    for (const later of [2000, 30_000, 60_999]) {
      const [refused] = await store().countAttempt([counted], now + later)
      assert.deepEqual(refused, { count: 3, allowed: false, until: now + 61_000 })
    }
    const [again] = await store().countAttempt([counted], now + 61_000)
    assert.deepEqual(again, { count: 1, allowed: true, until: now + 71_000 })
  })

  test('a window that ends before its limit starts from one', async () => {
    const counted = rule({ limit: 2, windowSeconds: 10 })
    await store().countAttempt([counted], now)
    const [next] = await store().countAttempt([counted], now + 10_000)
    assert.deepEqual(next, { count: 1, allowed: true, until: now + 20_000 })
  })

  test('a look counts nothing and says whether another attempt would be allowed', async () => {
    const counted = rule({ limit: 2 })
    const unknown = id('counter')
    await store().countAttempt([counted], now)
    assert.deepEqual(await store().readCounters([unknown, counted.key], now + 5), [
      { count: 0, allowed: true, until: now + 5 },
      { count: 1, allowed: true, until: now + 60_000 },
    ])
    await store().countAttempt([counted], now)
    const [full] = await store().readCounters([counted.key], now)
    assert.deepEqual(full, { count: 2, allowed: false, until: now + 300_000 })
    assert.deepEqual(await store().readCounters([], now), [])
    assert.deepEqual(await store().countAttempt([], now), [])
  })

  test('a success clears only the counters that it names', async () => {
    const [one, other] = [rule(), rule()]
    await store().countAttempt([one, other], now)
    const flow = flowRow()
    await store().createFlow(flow)
    const clears = [one.key, id('counter')]
    assert.deepEqual(await store().commit(change({ ...flow, version: 7 }, { clears })), { result: 'stale' })
    assert.deepEqual(await store().commit(change(flow, { clears })), { result: 'ok' })
    const counts = (await store().readCounters([one.key, other.key], now)).map((state) => state.count)
    assert.deepEqual(counts, [0, 1])
  })

  test('N63B-TH-01 of 200 failures at once each has a number of its own up to the limit, and what is disabled is of no use any more', async () => {
    const row = await bound(store(), { counter: 1 })
    const failing = rule({ limit: 150 })
    const failures = await race(stores(), 200, (handle) => handle.countAttempt([failing], now))
    assert.deepEqual(
      failures.map(([state]) => state?.count ?? 0).toSorted((a, b) => a - b),
      Array.from({ length: 200 }, (_, index) => Math.min(index, 150) + 1),
    )
    await apply(store(), { effect: 'disable', authenticatorId: row.id })
    const [after] = (await store().readAccount(row.userId)).authenticators
    assert.equal(after?.status, 'disabled')
    for (const effect of [
      { effect: 'advance-counter', authenticatorId: row.id, counter: 9, drift: 0, at: now },
      { effect: 'use-authenticator', authenticatorId: row.id, at: now },
      { effect: 'replace-codes', authenticatorId: row.id, previous: 'sealed secret', next: 'n', at: now },
    ] as const) {
      assert.deepEqual(await apply(store(), effect), { result: 'refused', effect: effect.effect })
    }
    assert.ok(isOk(await apply(store(), { effect: 'disable', authenticatorId: id('nobody') })))
  })
}
