// Requests to devices and devices on their way in: one of everything, however many try at once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ApprovalAnswer, ApprovalRow, PairingRow } from '../../ports.ts'
import { type Subject, apply, bound, count, event, id, isOk, message, now, race } from './support.ts'

export const approvalRow = (given: Partial<ApprovalRow> = {}): ApprovalRow => ({
  account: id('user'),
  id: id('challenge'),
  flowId: id('flow'),
  devices: ['device-a', 'device-b'],
  state: 'open',
  content: 'sealed content',
  numberMac: 'mac',
  quiet: false,
  asker: 'unknown',
  device: null,
  multiFactor: false,
  expiresAt: now + 120_000,
  changedAt: now,
  ...given,
})

const answerTo = (row: ApprovalRow, given: Partial<ApprovalAnswer> = {}): ApprovalAnswer => ({
  account: row.account,
  id: row.id,
  device: 'device-a',
  state: 'approved',
  multiFactor: true,
  at: now + 1000,
  count: null,
  disables: null,
  events: [],
  messages: [],
  ...given,
})

export const pairingRow = (given: Partial<PairingRow> = {}): PairingRow => ({
  id: id('pairing'),
  userId: id('user'),
  flowId: id('flow'),
  secretHash: 'hash',
  publicKey: null,
  name: '',
  browser: null,
  expiresAt: now + 600_000,
  changedAt: now,
  ...given,
})

export function approvalContract({ store, stores }: Subject): void {
  const opened = async (given: Partial<ApprovalRow> = {}): Promise<ApprovalRow> => {
    const row = approvalRow(given)
    assert.ok(isOk(await apply(store(), { effect: 'open-approval', approval: row })))
    return row
  }
  const isOpened = async (approval: ApprovalRow): Promise<boolean> =>
    isOk(await apply(store(), { effect: 'open-approval', approval }))

  test('a request comes back as it was asked', async () => {
    const row = await opened({ quiet: true })
    assert.deepEqual(await store().readApproval(row.account), row)
    assert.equal(await store().readApproval(id('nobody')), null)
  })

  test('A25 N63B-OB-05 of 40 requests of one account at once one is open', async () => {
    const account = id('user')
    const results = await race(stores(), 40, (handle) =>
      apply(handle, { effect: 'open-approval', approval: approvalRow({ account }) }),
    )
    assert.equal(count(results, isOk), 1)
  })

  test('N63B-OB-03 an open request gives way to another of its own flow, and to any when its time is over', async () => {
    const row = await opened()
    const { account, flowId } = row
    assert.equal(await isOpened(approvalRow({ account })), false)
    assert.equal(await isOpened(approvalRow({ account, flowId })), true)
    assert.equal(await store().answerApproval(answerTo(row)), false)
    assert.equal(await isOpened(approvalRow({ account, changedAt: now + 120_000 })), true)
  })

  test('A18 a browser that the account knows takes the place of a stranger, and not the other way', async () => {
    const { account } = await opened({ asker: 'unknown' })
    assert.equal(await isOpened(approvalRow({ account, asker: 'browser-hash' })), true)
    assert.equal(await isOpened(approvalRow({ account, asker: 'unknown' })), false)
    assert.equal(await isOpened(approvalRow({ account, asker: 'other-hash' })), false)
  })

  test('A26 A27 of 40 answers at once, right and wrong, the first is the only one', async () => {
    const row = await opened()
    const states = ['approved', 'wrong', 'denied', 'reported'] as const
    const taken = await race(stores(), 40, (handle, index) =>
      handle.answerApproval(answerTo(row, { state: states[index % 4] ?? 'wrong', device: `device-${index % 2}` })),
    )
    assert.equal(count(taken, Boolean), 1)
    const after = await store().readApproval(row.account)
    assert.notEqual(after?.state, 'open')
    assert.equal(after?.changedAt, now + 1000)
  })

  test('N63B-OB-05 N63B-TH-01 a denial and a wrong number are counted by the answer itself, and only by the first', async () => {
    const denial = { key: id('denied'), limit: 1, windowSeconds: 600, pauseSeconds: 600 }
    const denied = await opened()
    const no = { state: 'denied', count: denial } as const
    const taken = await race(stores(), 20, (handle) => handle.answerApproval(answerTo(denied, no)))
    assert.equal(count(taken, Boolean), 1)
    const [state] = await store().readCounters([denial.key], now + 1000)
    assert.deepEqual(state, { count: 1, allowed: false, until: now + 601_000 })
    const device = await bound(store())
    const wrong = await opened({ devices: [device.id] })
    const failure = { key: id('failures'), limit: 2, windowSeconds: 600, pauseSeconds: 0 }
    const failing = { state: 'wrong', count: failure, disables: device.id } as const
    await race(stores(), 20, (handle) => handle.answerApproval(answerTo(wrong, failing)))
    const after = async (): Promise<readonly unknown[]> => [
      (await store().readCounters([failure.key], now))[0]?.count,
      (await store().readAccount(device.userId)).authenticators[0]?.status,
    ]
    assert.deepEqual(await after(), [1, 'active'])
    const again = await opened()
    assert.ok(await store().answerApproval(answerTo(again, failing)))
    assert.deepEqual(await after(), [2, 'disabled'])
  })

  test('an answer that is too late, or to a request that was withdrawn, is none, and tells nothing', async () => {
    const late = await opened()
    const rule = { key: id('denied'), limit: 1, windowSeconds: 600, pauseSeconds: 600 }
    const told = { count: rule, events: [event()], messages: [message({ notBefore: now, expiresAt: now + 1 })] }
    assert.equal(await store().answerApproval(answerTo(late, { at: late.expiresAt, ...told })), false)
    const closed = await opened()
    const { account } = closed
    assert.ok(isOk(await apply(store(), { effect: 'close-approval', account, id: closed.id, at: now })))
    assert.equal(await store().answerApproval(answerTo(closed, told)), false)
    assert.equal((await store().readCounters([rule.key], now))[0]?.count, 0)
    assert.equal((await store().readApproval(account))?.state, 'closed')
  })

  test('A9 what was approved is taken once, by its own flow’s commit, and keeps its place until then', async () => {
    const row = await opened()
    const use = { effect: 'use-approval', account: row.account, id: row.id, at: now } as const
    assert.deepEqual(await apply(store(), use), { result: 'refused', effect: 'use-approval' })
    assert.ok(await store().answerApproval(answerTo(row)))
    assert.equal(await isOpened(approvalRow({ account: row.account })), false)
    const taken = await race(stores(), 20, (handle) => apply(handle, use))
    assert.equal(count(taken, isOk), 1)
    assert.equal(await isOpened(approvalRow({ account: row.account })), true)
  })

  test('N63B-OB-08 what was reported cannot be withdrawn unseen', async () => {
    const row = await opened()
    const close = { effect: 'close-approval', account: row.account, id: row.id, at: now } as const
    assert.ok(await store().answerApproval(answerTo(row, { state: 'reported' })))
    assert.deepEqual(await apply(store(), close), { result: 'refused', effect: 'close-approval' })
    assert.ok(isOk(await apply(store(), { ...close, id: id('older') })))
  })

  test('a pairing takes one key, with the right secret, in time; and that key again', async () => {
    const pairing = pairingRow()
    await apply(store(), { effect: 'start-pairing', pairing })
    const claim = { id: pairing.id, secretHash: 'hash', publicKey: 'key-0', name: 'a', browser: null, at: now + 1 }
    assert.equal(await store().claimPairing({ ...claim, secretHash: 'other' }), false)
    assert.equal(await store().claimPairing({ ...claim, at: pairing.expiresAt }), false)
    const keys = await race(stores(), 20, async (handle, index) =>
      (await handle.claimPairing({ ...claim, publicKey: `key-${index}` })) ? `key-${index}` : null,
    )
    const [winner] = keys.filter((key) => key !== null)
    assert.equal(
      count(keys, (key) => key !== null),
      1,
    )
    assert.equal(await store().claimPairing({ ...claim, publicKey: winner ?? '' }), true)
    assert.equal((await store().readPairing(pairing.id))?.publicKey, winner)
    await apply(store(), { effect: 'end-pairing', id: pairing.id })
    assert.equal(await store().readPairing(pairing.id), null)
  })

  test('news are what changed since, and a pairing only when a device has come', async () => {
    const [early, late] = [await opened({ changedAt: now }), await opened({ changedAt: now + 50_000 })]
    const pairing = pairingRow({ changedAt: now + 50_000 })
    await apply(store(), { effect: 'start-pairing', pairing })
    const heard = async (): Promise<ReadonlyMap<string, unknown>> =>
      new Map((await store().readPushNews(now + 50_000)).map((news) => [news.id, news.approval]))
    assert.deepEqual((await heard()).get(late.id), { state: 'open', devices: late.devices, quiet: false })
    assert.equal((await heard()).has(early.id), false)
    assert.equal((await heard()).has(pairing.id), false)
    const { id: name, secretHash } = pairing
    await store().claimPairing({ id: name, secretHash, publicKey: 'k', name: '', browser: null, at: now + 50_000 })
    assert.equal((await heard()).get(pairing.id), null)
  })

  test('signing in by approval is switched on and off for one person', async () => {
    const userId = id('user')
    const read = async (): Promise<boolean> => (await store().readAccount(userId)).account.passwordless
    assert.equal(await read(), false)
    for (const on of [true, false]) {
      await apply(store(), { effect: 'set-passwordless', userId, on })
      assert.equal(await read(), on)
    }
  })
}
