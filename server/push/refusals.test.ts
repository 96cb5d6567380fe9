// How an approval ends without one: too often, denied, reported, silent, overtaken by what happened to the account.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isRefused } from '#test/support/device.ts'
import { crowd, signIn } from '#test/support/push.ts'
import { isFault, ok } from '#test/support/server.ts'
import { change, flowRow } from '../store/contract/support.ts'

describe('no approval', { timeout: 240_000 }, () => {
  const on = crowd()
  const codeOf = (reply: object): string => (isRefused(reply) ? reply.code : 'none')

  test('N63B-OB-05 A25 A18 after three without an approval strangers wait; after a denial at once', async () => {
    const { who, device, page: known } = await on.paired()
    for (let round = 0; round < 3; round += 1) {
      const page = await signIn(on.server, who)
      page.at('await-approval')
      ok(await page.answer({ answer: 'cancel' }))
    }
    const fourth = await signIn(on.server, who)
    const [choice] = fourth.at('choose-method').methods
    const refused = ok(await fourth.answer({ answer: 'challenge', choiceId: choice?.id ?? '' }))
    assert.equal(refused.problem?.code, 'approval-limit')
    // A browser that the account has signed in from is not kept out by that.
    const own = await signIn(on.server, who, known.cookie)
    own.at('await-approval')
    const request = await device.request()
    assert.equal(codeOf(await device.answer(request, { decision: 'deny' })), 'none')
    const denied = ok(await own.poll())
    assert.equal(denied.problem?.code, 'approval-denied')
    const [again] = own.at('choose-method').methods
    assert.equal(
      ok(await own.answer({ answer: 'challenge', choiceId: again?.id ?? '' })).problem?.code,
      'approval-limit',
    )
    const subjects = (await on.server.letters()).map(({ subject }) => subject)
    assert.ok(subjects.includes('You denied a request'))
  })

  test('N63B-OB-08 "it wasn’t me" ends the sign-in whatever is answered next, and is told at all addresses', async () => {
    const { who, device } = await on.paired()
    const page = await signIn(on.server, who)
    const request = await device.request()
    assert.equal(codeOf(await device.answer(request, { decision: 'report' })), 'none')
    const received = ok(await page.answer({ answer: 'back' }))
    assert.deepEqual(received.step, { step: 'ended', reason: 'reported' })
    const letters = await on.server.letters()
    assert.deepEqual(
      letters.map(({ to }) => to).toSorted(),
      [who.username, `${who.displayName}@home.example`].toSorted(),
    )
    for (const { subject } of letters) assert.equal(subject, 'You reported a request')
  })

  test('N63B-OB-03 silence: the request dies after its time, and its page says so', async () => {
    const { who, device } = await on.paired()
    const page = await signIn(on.server, who)
    const { number } = page.at('await-approval')
    const request = await device.request()
    on.server.advance(120)
    assert.equal(codeOf(await device.answer(request, { number })), 'request-gone')
    assert.equal(ok(await page.poll()).problem?.code, 'approval-unanswered')
    page.at('choose-method')
  })

  test('N63B-OB-03 asked once more, the number is another’s and the older request is over', async () => {
    const { who, device } = await on.paired()
    const page = await signIn(on.server, who)
    const { number } = page.at('await-approval')
    const older = await device.request()
    on.server.advance(31)
    ok(await page.answer({ answer: 'resend' }))
    page.at('await-approval')
    assert.equal(codeOf(await device.answer(older, { number })), 'request-gone')
    const newer = await device.request()
    assert.notEqual(newer.challenge, older.challenge)
  })

  test('A48 what was approved before the account changed is worth nothing', async () => {
    const { who, device } = await on.paired()
    const page = await signIn(on.server, who)
    await device.approve(page.at('await-approval').number)
    const { account } = await on.server.store.readAccount(who.userId)
    // As an administrator's change does.
    const flow = flowRow({ userId: who.userId })
    await on.server.store.createFlow(flow)
    await on.server.store.commit(
      change(flow, { effects: [{ effect: 'epoch', userId: who.userId, expected: account.epoch, raise: true }] }),
    )
    assert.deepEqual(ok(await page.poll()).step, { step: 'ended', reason: 'account-changed' })
    assert.equal((await on.server.store.readApproval(who.userId))?.state, 'approved')
  })

  test('A48 a locked person’s device lets nobody in', async () => {
    const { who, device } = await on.paired()
    const page = await signIn(on.server, who)
    const { number } = page.at('await-approval')
    const request = await device.request()
    on.server.people.set(who.userId, { ...who, locked: true })
    assert.equal(codeOf(await device.answer(request, { number })), 'request-gone')
    on.server.people.set(who.userId, who)
  })

  test('A14 N63B-OB-04 an approval is for the flow that asked, and for no other of the same person', async () => {
    const { who, device } = await on.paired()
    const first = await signIn(on.server, who)
    const { number } = first.at('await-approval')
    const second = await signIn(on.server, who)
    // One request an account: the second page has to wait for the first.
    const [choice] = second.at('choose-method').methods
    const refused = ok(await second.answer({ answer: 'challenge', choiceId: choice?.id ?? '' }))
    assert.equal(refused.problem?.code, 'approval-busy')
    await device.approve(number)
    assert.equal(isFault(await second.answer({ answer: 'cancel' })), false)
    ok(await first.poll())
    first.at('done')
  })
})
