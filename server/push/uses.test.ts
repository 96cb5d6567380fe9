// Where approvals are used besides the second factor: instead of a password, in a reset, under strict; and what people who
// are not there look like.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Method } from '#core/methods/catalogue.ts'
import { createServer } from '#server/create-server.ts'
import { isRefused } from '#test/support/device.ts'
import { beginReset, choose, pairHere, Page, postTo, signIn, startFor, withDevice } from '#test/support/push.ts'
import { codeIn, ok, person, type TestServer } from '#test/support/server.ts'

const passwordless = (server: TestServer, on = true) =>
  server.store.db.updateTable('accounts').set({ passwordless: on }).where('user_id', '=', 'user-ada').execute()

const named = async (server: TestServer, username: string, cookie: string | null = null): Promise<Page> => {
  const page = new Page(server, cookie)
  await page.begin('signIn')
  ok(await page.answer({ answer: 'identify', username }))
  return page
}

test('N63B-OB-10 C-13 an approval stands for the password in a browser that is known, for who chose it', async (t) => {
  const server = await startFor(t)
  const { who, device, page: known } = await withDevice(server)
  await passwordless(server)
  const page = await named(server, who.username, known.cookie)
  const { choice, number } = page.at('await-approval')
  assert.deepEqual(choice, { id: 'any.push', method: 'push', hint: '' })
  assert.ok(!isRefused(await device.approve(number)))
  ok(await page.poll())
  page.at('done')
})

test('N63B-OB-10 an approval on a device that was not unlocked for it spares no password', async (t) => {
  const server = await startFor(t)
  const { who, device, page: known } = await withDevice(server)
  await passwordless(server)
  const page = await named(server, who.username, known.cookie)
  await device.approve(page.at('await-approval').number, { activated: false })
  ok(await page.poll())
  page.at('password')
})

test('A25 R50 nobody’s device rings for a name alone: not from a strange browser, not for who did not choose it', async (t) => {
  const server = await startFor(t, { people: [person('ada'), person('ben')] })
  const { who, device, page: known } = await withDevice(server)
  await passwordless(server)
  const nothing = async (): Promise<void> => {
    const list = await device.list()
    assert.deepEqual(isRefused(list) ? list.code : list.requests, [])
  }
  const seen: unknown[] = []
  const traces: string[] = []
  for (const [username, cookie] of [
    [who.username, null],
    ['ben@alderbrook.example', null],
    ['nobody@alderbrook.example', null],
  ] as const) {
    const page = await named(server, username, cookie)
    assert.equal(page.at('password').approval, true)
    server.trace.length = 0
    ok(await page.answer({ answer: 'challenge', choiceId: 'any.push' }))
    traces.push(server.trace.join(' '))
    const { wait: _wait, number: _number, ...step } = page.at('await-approval')
    seen.push(step)
    await nothing()
    server.advance(121)
    assert.equal(ok(await page.poll()).problem?.code, 'approval-unanswered')
    page.at('password')
    server.advance(-121)
  }
  assert.deepEqual([seen[1], seen[2]], [seen[0], seen[0]])
  // The same work, so that time tells nothing either (A19).
  assert.deepEqual([traces[1], traces[2]], [traces[0], traces[0]])
  await passwordless(server, false)
  const page = await named(server, who.username, known.cookie)
  ok(await page.answer({ answer: 'challenge', choiceId: 'any.push' }))
  page.at('await-approval')
  await nothing()
})

test('a request that reaches nobody keeps no one’s place', async (t) => {
  const server = await startFor(t)
  const { who } = await withDevice(server)
  // Twice, and for somebody who is not there as well: nobody is told that another one waits.
  for (const username of [who.username, who.username, 'nobody@alderbrook.example', 'nobody@alderbrook.example']) {
    const stranger = await named(server, username)
    ok(await stranger.answer({ answer: 'challenge', choiceId: 'any.push' }))
    stranger.at('await-approval')
  }
  ;(await signIn(server, who)).at('await-approval')
})

test('signing in by approval is switched on in manage, and told', async (t) => {
  const server = await startFor(t)
  const { device, who, page } = await withDevice(server)
  const manage = new Page(server, page.cookie)
  const ticket = await server.store.readAccount(who.userId)
  assert.equal(ticket.account.passwordless, false)
  const session = 'A'.repeat(43)
  const { createHash } = await import('node:crypto')
  await server.store.db
    .insertInto('sessions')
    .values({
      id: createHash('sha256').update(session).digest('base64url'),
      user_id: who.userId,
      proofs: JSON.stringify([{ method: 'push', authenticatorId: device.id, multiFactor: true, at: server.now() }]),
      created_at: server.now(),
      proved_at: server.now(),
      last_seen_at: server.now(),
      expires_at: server.now() + 3600_000,
      epoch: ticket.account.epoch,
    })
    .execute()
  await manage.begin('register', { accessToken: session, mode: 'manage' })
  assert.equal(manage.at('manage').passwordless, false)
  ok(await manage.answer({ answer: 'set-passwordless', on: true }))
  assert.equal(manage.at('manage').passwordless, true)
  assert.ok((await server.letters()).some(({ subject }) => subject === 'Your default sign-in method was changed'))
})

test('a reset by an approval and a mailed code', async (t) => {
  const server = await startFor(t)
  const { who, device } = await withDevice(server)
  const page = await beginReset(server, who.username)
  await choose(page, 'push')
  const { number } = page.at('await-approval')
  const request = await device.request()
  assert.equal(request.purpose, 'reset')
  assert.ok(!isRefused(await device.answer(request, { number })))
  ok(await page.poll())
  await choose(page, 'email')
  const code = codeIn((await server.letters()).find(({ to }) => to === 'ada@home.example'))
  ok(await page.answer({ answer: 'verify', code }))
  page.at('new-password')
})

test('N63B-OB-08 a reset that was reported is over', async (t) => {
  const server = await startFor(t)
  const { who, device } = await withDevice(server)
  const page = await beginReset(server, who.username)
  await choose(page, 'push')
  await device.answer(await device.request(), { decision: 'report' })
  ok(await page.poll())
  assert.deepEqual(page.last?.step, { step: 'ended', reason: 'reported' })
})

test('N63B-OB-02 strict: six digits, and no approval from the browser that asks', async (t) => {
  const server = await startFor(t, { preset: 'strict' })
  const who = server.people.get('user-ada') ?? assert.fail()
  const page = new Page(server)
  await page.begin('signIn')
  ok(await page.answer({ answer: 'identify', username: who.username }))
  ok(await page.answer({ answer: 'password', password: who.password }))
  ok(await page.answer({ answer: 'continue' }))
  const far = await pairHere(server, page)
  const session = new Page(server, page.cookie)
  await session.begin('signIn')
  ok(await session.answer({ answer: 'identify', username: who.username }))
  ok(await session.answer({ answer: 'password', password: who.password }))
  const { number, sameDevice } = session.at('await-approval')
  assert.match(number, /^\d{6}$/)
  assert.equal(sameDevice, 'refuse')
  const request = await far.request()
  assert.equal(request.digits, 6)
  const said = await far.answer(request, { number, sameBrowser: true })
  assert.ok(isRefused(said) && said.code === 'same-device')
  // The cookie that comes along says the same, whatever the device says.
  const signed = await far.signed(far.statement(request, { number }))
  assert.equal((await postTo(server, session.cookie)('/api/v2.0/push/answer', signed)).status, 403)
  assert.ok(!isRefused(await far.answer(request, { number })))
  ok(await session.poll())
  assert.notEqual(session.last?.step.step, 'await-approval')
})

test('a device that was paired in this browser is not even asked under strict', async (t) => {
  const server = await startFor(t, { preset: 'strict' })
  const who = server.people.get('user-ada') ?? assert.fail()
  const page = new Page(server)
  await page.begin('signIn')
  ok(await page.answer({ answer: 'identify', username: who.username }))
  ok(await page.answer({ answer: 'password', password: who.password }))
  ok(await page.answer({ answer: 'continue' }))
  await pairHere(server, page, { cookie: page.cookie })
  const again = new Page(server, page.cookie)
  await again.begin('signIn')
  ok(await again.answer({ answer: 'identify', username: who.username }))
  ok(await again.answer({ answer: 'password', password: who.password }))
  const [choice] = again.at('choose-method').methods
  const refused = ok(await again.answer({ answer: 'challenge', choiceId: choice?.id ?? '' }))
  assert.equal(refused.problem?.code, 'approval-same-device')
})

test('A28 an unusual sign-in rings nowhere: the page says to open the device, and there it is', async (t) => {
  const asked: unknown[] = []
  const server = await startFor(t, {
    options: {
      place: (address) => (address === '192.0.2.10' ? { country: 'NL', point: [164, 28] } : null),
      isUnusual: async (from) => asked.push(from) > 0,
    },
  })
  const { who, device } = await withDevice(server)
  await device.list()
  const waiting = device.wait()
  const page = await signIn(server, who)
  assert.equal(page.at('await-approval').quiet, true)
  const request = await device.request()
  assert.deepEqual(request.place, { country: 'NL', point: [164, 28] })
  const { purpose, country, known, userId } = asked.at(-1) as Record<string, unknown>
  assert.deepEqual(
    { purpose, country, known, userId },
    { purpose: 'sign-in', country: 'NL', known: false, userId: who.userId },
  )
  await device.answer(request, { number: page.at('await-approval').number })
  const told = await waiting
  assert.ok(!isRefused(told) && told.look)
  ok(await page.poll())
  page.at('done')
})

test('the server may be another one between request and answer', async (t) => {
  const server = await startFor(t)
  const { who, device } = await withDevice(server)
  const page = await signIn(server, who)
  const { number } = page.at('await-approval')
  const other = { handler: createServer(server.options) }
  const elsewhere = await (async () => {
    const { request } = { request: await device.request() }
    return postTo(other)('/api/v2.0/push/answer', await device.signed(device.statement(request, { number })))
  })()
  assert.equal(elsewhere.status, 200)
  ok(await page.poll())
  page.at('done')
})

test('A19 OWASP-FP-01 nobody has devices too, and they never answer', async (t) => {
  const server = await startFor(t)
  const sets = new Map<string, number>()
  let asked = false
  for (let index = 0; index < 24; index += 1) {
    const page = await beginReset(server, `nobody-${index}@alderbrook.example`)
    const methods = page.at('choose-method').methods.map(({ method }) => method)
    const app = methods.filter((method: Method) => method === 'push' || method === 'totp').join('+')
    sets.set(app, (sets.get(app) ?? 0) + 1)
    if (asked || !methods.includes('push')) continue
    asked = true
    await choose(page, 'push')
    assert.match(page.at('await-approval').number, /^\d\d$/)
    ok(await page.poll())
    page.at('await-approval')
    server.advance(120)
    assert.equal(ok(await page.poll()).problem?.code, 'approval-unanswered')
  }
  assert.ok(asked && sets.size >= 3, JSON.stringify([...sets]))
})
