// Authenticators, epochs and sessions: one use, one place, one winner.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Effect } from '../../ports.ts'
import { type Subject, apply, authenticatorRow, bound, count, id, isOk, now, race, sessionRow } from './support.ts'

export function accountContract({ store, stores }: Subject): void {
  test('nothing written about a person is an empty account', async () => {
    const userId = id('user')
    const account = { userId, defaultChoice: null, confirmedAt: null, promptedAt: null, passwordless: false, epoch: 0 }
    assert.deepEqual(await store().readAccount(userId), { account, authenticators: [] })
  })

  test('what is written about a person comes back, oldest authenticator first', async () => {
    const userId = id('user')
    const key = authenticatorRow({
      userId,
      kind: 'key',
      methods: ['fido2'],
      userVerification: true,
      sealed: null,
      fingerprint: id('credential'),
      publicKey: 'key',
      details: { transports: ['usb'], backedUp: false },
      createdAt: now - 1,
    })
    const phone = authenticatorRow({ userId, kind: 'phone', methods: ['sms', 'voice'], recovery: true, hint: '•• 34' })
    assert.ok(
      isOk(
        await apply(
          store(),
          { effect: 'bind', row: phone, limit: 2 },
          { effect: 'bind', row: key, limit: 10 },
          { effect: 'set-default', userId, choiceId: 'choice' },
          { effect: 'prompted', userId, at: now - 7 },
          { effect: 'confirmed', userId, at: now },
        ),
      ),
    )
    const account = {
      userId,
      defaultChoice: 'choice',
      confirmedAt: now,
      promptedAt: now - 7,
      passwordless: false,
      epoch: 0,
    }
    assert.deepEqual(await store().readAccount(userId), { account, authenticators: [key, phone] })
    assert.deepEqual(await store().findByFingerprint('key', key.fingerprint ?? ''), key)
    assert.equal(await store().findByFingerprint('phone', key.fingerprint ?? ''), null)
    await apply(store(), { effect: 'set-default', userId, choiceId: null })
    assert.equal((await store().readAccount(userId)).account.defaultChoice, null)
  })

  test('A7 N63B-OT-02 a counter once accepted, and any before it, is refused; the next is accepted', async () => {
    const row = await bound(store())
    const advance = (counter: number): Effect => ({
      effect: 'advance-counter',
      authenticatorId: row.id,
      counter,
      drift: 1,
      at: now + 5,
    })
    const results = []
    for (const counter of [100, 100, 99, 101]) results.push((await apply(store(), advance(counter))).result)
    assert.deepEqual(results, ['ok', 'refused', 'refused', 'ok'])
    const [after] = (await store().readAccount(row.userId)).authenticators
    assert.deepEqual(after, { ...row, counter: 101, drift: 1, lastUsedAt: now + 5 })
  })

  test('A8 N63B-OT-02 one right code handed in by 50 flows at once is accepted once', async () => {
    const row = await bound(store())
    const results = await race(stores(), 50, (handle) =>
      apply(handle, { effect: 'advance-counter', authenticatorId: row.id, counter: 42, drift: 0, at: now }),
    )
    assert.equal(count(results, isOk), 1)
  })

  test('A47 50 uses at once of one saved code: one is accepted', async () => {
    const row = await bound(store(), { kind: 'codes', methods: ['recoveryCode'], sealed: 'ten codes' })
    const results = await race(stores(), 50, (handle, index) =>
      apply(handle, {
        effect: 'replace-codes',
        authenticatorId: row.id,
        previous: 'ten codes',
        next: `nine codes, by ${index}`,
        at: now,
      }),
    )
    assert.equal(count(results, isOk), 1)
  })

  test('ASVS-15.4.2 of 20 authenticators bound at once as many hold as the limit says, and a freed place is used again', async () => {
    const userId = id('user')
    const bind = (): Effect => ({ effect: 'bind', row: authenticatorRow({ userId }), limit: 5 })
    const results = await race(stores(), 20, (handle) => apply(handle, bind()))
    assert.equal(count(results, isOk), 5)
    const { authenticators } = await store().readAccount(userId)
    assert.equal(authenticators.length, 5)
    const freed = authenticators[2]?.id ?? ''
    assert.ok(isOk(await apply(store(), { effect: 'remove', userId, authenticatorId: freed }, bind())))
    assert.deepEqual(await apply(store(), bind()), { result: 'refused', effect: 'bind' })
  })

  test('WA-03 of 20 people who bind one credential at once one has it', async () => {
    const fingerprint = id('credential')
    const results = await race(stores(), 20, (handle) =>
      apply(handle, { effect: 'bind', row: authenticatorRow({ kind: 'key', fingerprint }), limit: 10 }),
    )
    assert.equal(count(results, isOk), 1)
  })

  test('a disabled authenticator is of no use', async () => {
    const row = await bound(store())
    await apply(store(), { effect: 'disable', authenticatorId: row.id })
    const result = await apply(store(), { effect: 'use-authenticator', authenticatorId: row.id, at: now })
    assert.deepEqual(result, { result: 'refused', effect: 'use-authenticator' })
  })

  test('A48 what began in an older epoch does not end in this one; of 50 that raise it at once one does', async () => {
    for (const expected of [0, 1]) {
      const userId = id('user')
      if (expected === 1) await apply(store(), { effect: 'epoch', userId, expected: 0, raise: true })
      const results = await race(stores(), 50, (handle) =>
        apply(handle, { effect: 'epoch', userId, expected, raise: true }),
      )
      assert.equal(count(results, isOk), 1)
      const held = (epoch: number): Effect => ({ effect: 'epoch', userId, expected: epoch, raise: false })
      assert.deepEqual(await apply(store(), held(expected)), { result: 'refused', effect: 'epoch' })
      assert.ok(isOk(await apply(store(), held(expected + 1))))
      assert.equal((await store().readAccount(userId)).account.epoch, expected + 1)
    }
  })

  test('N63B-SE-04 a session is good until its overall limit, and while it is not idle too long', async () => {
    const session = sessionRow({ expiresAt: now + 10_000 })
    await apply(store(), { effect: 'create-session', session })
    assert.deepEqual(await store().readSession(session.id, now), session)
    assert.equal(await store().touchSession(session.id, now + 4000, 5), true)
    assert.equal(await store().touchSession(session.id, now + 8999, 5), true)
    assert.equal((await store().readSession(session.id, now))?.lastSeenAt, now + 8999)
    assert.equal(await store().touchSession(session.id, now + 10_000, 5), false)
    assert.equal(await store().readSession(session.id, now + 10_000), null)
    const idle = sessionRow()
    await apply(store(), { effect: 'create-session', session: idle })
    assert.equal(await store().touchSession(idle.id, now + 5000, 5), false)
    assert.equal(await store().touchSession(id('session'), now, 5), false)
  })

  test('A49 a session of an older epoch is gone', async () => {
    const session = sessionRow()
    await apply(store(), { effect: 'create-session', session })
    await apply(store(), { effect: 'epoch', userId: session.userId, expected: 0, raise: true })
    assert.equal(await store().readSession(session.id, now), null)
    assert.equal(await store().touchSession(session.id, now, 3600), false)
  })

  test('A34 a reset ends every session of the person, or every other one, and nobody else’s', async () => {
    const userId = id('user')
    const [kept, other, stranger] = [sessionRow({ userId }), sessionRow({ userId }), sessionRow()]
    for (const session of [kept, other, stranger]) await apply(store(), { effect: 'create-session', session })
    await apply(store(), { effect: 'revoke-sessions', userId, except: kept.id })
    const alive = async (): Promise<readonly boolean[]> =>
      Promise.all([kept, other, stranger].map(async ({ id: of }) => (await store().readSession(of, now)) !== null))
    assert.deepEqual(await alive(), [true, false, true])
    await apply(store(), { effect: 'revoke-sessions', userId, except: null })
    assert.deepEqual(await alive(), [false, false, true])
    await store().revokeSession(stranger.id)
    assert.deepEqual(await alive(), [false, false, false])
  })

  test('A18 a browser is known to the person who signed in from it', async () => {
    const [userId, browser] = [id('user'), id('browser')]
    assert.equal(await store().isKnownBrowser(userId, browser), false)
    await apply(store(), { effect: 'know-browser', userId, browser, at: now })
    await apply(store(), { effect: 'know-browser', userId, browser, at: now + 1 })
    assert.equal(await store().isKnownBrowser(userId, browser), true)
    assert.equal(await store().isKnownBrowser(id('user'), browser), false)
  })
}
