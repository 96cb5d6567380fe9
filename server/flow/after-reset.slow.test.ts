// What a reset changes, and what it must never change; what happens to everything that was open meanwhile.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sessionIdOf } from '#server/flow/entry.ts'
import { appCode, beginReset, choose, registerTwo, type Registered } from '#test/support/people.ts'
import { signInWithApp, ticketFor, tokenOf } from '#test/support/session.ts'
import { Client, codeIn, isFault, ok, person, startServer, type TestServer } from '#test/support/server.ts'

const who = person('ada')
const newPassword = 'Tr0ubadour-and-Lute'

/** Both proofs of a reset, up to the new password. */
const prove = async (server: TestServer, { secret, page: own }: Registered): Promise<Client> => {
  const page = await beginReset(server, who.username, own.cookie)
  await choose(page, 'totp')
  ok(await page.answer({ answer: 'verify', code: appCode(secret, server.now()) }))
  await server.letters()
  await choose(page, 'email')
  ok(await page.answer({ answer: 'verify', code: codeIn((await server.letters())[0]) }))
  page.at('new-password')
  return page
}

test('A34 OWASP-FP-06 OWASP-FP-07 a reset ends every session and every other flow, and makes none', async (t) => {
  const server = await startServer({ people: [who] })
  t.after(() => server.close())
  const ada = await registerTwo(server, who)
  const tokens = [
    await tokenOf(server, await signInWithApp(server, who, ada)),
    await tokenOf(server, await signInWithApp(server, who, ada)),
  ]
  server.advance(60)
  for (const token of tokens) assert.ok(await server.store.readSession(sessionIdOf(token), server.now()))
  const half = new Client(server)
  await half.walk(
    'signIn',
    { answer: 'identify', username: who.username },
    { answer: 'password', password: who.password },
  )
  const page = await prove(server, ada)
  const response = await page.send('PUT', '/api/v2.0/password', { continuationToken: page.last?.token, newPassword })
  assert.equal(response.headers.get('set-cookie'), null)
  assert.equal(((await response.json()) as { state: string }).state, 'continue')
  for (const token of tokens)
    assert.equal(await server.store.touchSession(sessionIdOf(token), server.now(), 3600), false)
  const later = await half.answer({ answer: 'cancel' })
  assert.ok(isFault(later) || later.step.step === 'ended', 'a sign-in that knew the old password is over')
})

test('A11 N63B-RC-05 a reset adds and removes no method, and the next sign-in still asks for the second', async (t) => {
  const server = await startServer({ people: [who] })
  t.after(() => server.close())
  const ada = await registerTwo(server, who)
  const before = (await server.store.readAccount(who.userId)).authenticators.map(({ id, status }) => [id, status])
  const page = await prove(server, ada)
  ok(await page.answer({ answer: 'update', newPassword }))
  assert.deepEqual(
    (await server.store.readAccount(who.userId)).authenticators.map(({ id, status }) => [id, status]),
    before,
  )
  const next = new Client(server)
  await next.walk(
    'signIn',
    { answer: 'identify', username: who.username },
    { answer: 'password', password: newPassword },
  )
  next.at('enter-code')
})

test('ASVS-15.4.2 fifty submits of fifty passwords at once change it once', async (t) => {
  const server = await startServer({ people: [who] })
  t.after(() => server.close())
  const page = await prove(server, await registerTwo(server, who))
  const at = page.last
  const sets = (): number => server.trace.filter((name) => name === 'preparePassword').length
  const before = sets()
  await Promise.all(
    Array.from({ length: 50 }, (_, i) => page.answer({ answer: 'update', newPassword: `${newPassword}-${i}` }, at)),
  )
  assert.equal(sets() - before, 1)
  assert.equal(server.people.get(who.userId)?.password, `${newPassword}-0`)
})

test('N63B-RC-01 a reset by phone and mail alone is granted under microsoft365, and flagged; one with the app is not', async (t) => {
  const server = await startServer({ people: [who] })
  t.after(() => server.close())
  const { page: own, secret } = await registerTwo(server, who)
  const page = new Client(server, own.cookie)
  ok(await page.enter({ flow: 'register', ticket: ticketFor(server, who) }))
  await choose(page, 'totp')
  ok(await page.answer({ answer: 'verify', code: appCode(secret, server.now()) }))
  ok(await page.answer({ answer: 'add' }))
  await server.letters()
  const number = '+12025550143'
  ok(await page.answer({ answer: 'enroll', method: 'sms', number }))
  const newest = async (): Promise<string> => codeIn((await server.letters()).find(({ text }) => /\d{6}/.test(text)))
  ok(await page.answer({ answer: 'activate', code: await newest() }))
  await server.letters()

  const flags = async (): Promise<number> =>
    (await server.store.log.readUnsealed(10_000)).filter(({ type }) => type === 'reset-by-phone-and-mail').length
  for (const [first, flagged] of [
    ['totp', 0],
    ['sms', 1],
  ] as const) {
    server.advance(60)
    const reset = await beginReset(server, who.username, own.cookie)
    const choice = reset.at('choose-method').methods.find(({ method }) => method === first)
    await choose(reset, first)
    if (first === 'sms') ok(await reset.answer({ answer: 'challenge', choiceId: choice?.id ?? '', number }))
    const code = first === 'totp' ? appCode(secret, server.now()) : await newest()
    ok(await reset.answer({ answer: 'verify', code }))
    await server.letters()
    await choose(reset, 'email')
    ok(await reset.answer({ answer: 'verify', code: await newest() }))
    ok(await reset.answer({ answer: 'update', newPassword: `${newPassword}-${first}` }))
    reset.at('done')
    await server.letters()
    assert.equal(await flags(), flagged, first)
  }
})

test('A48 an account that changed meanwhile ends the flow: nothing is set', async (t) => {
  const server = await startServer({ people: [who] })
  t.after(() => server.close())
  const ada = await registerTwo(server, who)
  const first = await prove(server, ada)
  server.advance(60)
  const second = await prove(server, ada)
  ok(await second.answer({ answer: 'update', newPassword }))
  const late = await first.answer({ answer: 'update', newPassword: 'An0ther-Password-9' })
  assert.ok(isFault(late) || late.step.step === 'ended')
  assert.equal(server.people.get(who.userId)?.password, newPassword)
})

test('a lock, a lost licence or leaving the group is told only after two real proofs', async (t) => {
  for (const [change, reason] of [
    [{ locked: true }, 'locked'],
    [{ licensed: false }, 'unlicensed'],
    [{ groups: ['others'] }, 'not-in-scope'],
  ] as const) {
    const inScope = { ...who, groups: ['staff'] }
    const server = await startServer({ people: [inScope], policy: { groups: ['staff'] } })
    t.after(() => server.close())
    const ada = await registerTwo(server, inScope)
    server.people.set(who.userId, { ...inScope, ...change })
    const page = await beginReset(server, who.username)
    await choose(page, 'totp')
    ok(await page.answer({ answer: 'verify', code: appCode(ada.secret, server.now()) }))
    await server.letters()
    await choose(page, 'email')
    ok(await page.answer({ answer: 'verify', code: codeIn((await server.letters())[0]) }))
    assert.deepEqual(page.at('ended'), { step: 'ended', reason })
    assert.equal(server.people.get(who.userId)?.password, who.password)
  }
})

test('ASVS-6.3.5 the owner is told when the password was right and the second factor failed, and when a reset stopped after one proof', async (t) => {
  const server = await startServer({ people: [who] })
  t.after(() => server.close())
  const ada = await registerTwo(server, who)
  await server.letters()
  const thief = new Client(server)
  await thief.walk(
    'signIn',
    { answer: 'identify', username: who.username },
    { answer: 'password', password: who.password },
  )
  for (let i = 0; i < 5; i++) ok(await thief.answer({ answer: 'verify', code: '000000' }))
  assert.deepEqual((await server.letters()).map(({ to }) => to).sort(), [ada.home, who.mail].sort())
  server.advance(90_000)
  const page = await beginReset(server, who.username)
  await choose(page, 'totp')
  ok(await page.answer({ answer: 'verify', code: appCode(ada.secret, server.now()) }))
  await choose(page, 'email')
  await server.letters()
  for (let i = 0; i < 5; i++) ok(await page.answer({ answer: 'verify', code: '000000' }))
  assert.ok((await server.letters()).some(({ subject }) => /not completed/.test(subject)))
})

test('A22 ASVS-16.2.5 no code, secret, password or address in events, errors or replies of another step', async (t) => {
  const server = await startServer({ people: [who] })
  t.after(() => server.close())
  const ada = await registerTwo(server, who)
  const page = await prove(server, ada)
  ok(await page.answer({ answer: 'update', newPassword }))
  const events = await server.store.log.readUnsealed(10_000)
  assert.ok(events.some(({ type }) => type === 'reset') && events.length > 10)
  const log = JSON.stringify(events) + JSON.stringify(server.errors.map(String))
  for (const canary of [ada.secret, ada.home, who.password, newPassword, who.mail])
    assert.ok(!log.includes(canary), canary)
  assert.ok(!JSON.stringify(page.last).includes(newPassword))
})
