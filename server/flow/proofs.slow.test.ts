// Proving a method: counted before it is looked at, good once, bound to flow, person, method and purpose.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { appCode, beginReset, choose, registerTwo, type Registered, solve } from '#test/support/people.ts'
import { Client, codeIn, isFault, ok, person, startServer, type TestServer } from '#test/support/server.ts'

let server: TestServer
let ada: Registered
const [who, other] = [person('ada'), person('eve')]
before(async () => {
  server = await startServer({ people: [who, other] })
  ada = await registerTwo(server, who)
})
after(() => server.close())

const day = 90_000

test('A4 N63B-TH-01 wrong codes from many flows and browsers are one count: the right code is then refused too', async () => {
  const limit = server.options.policy.limits.triesPerMethod
  for (let i = 0; i < limit; i++) {
    const page = await beginReset(server, who.username)
    await choose(page, 'totp')
    ok(await page.answer({ answer: 'verify', code: '000000' }))
  }
  const page = await beginReset(server, who.username)
  await choose(page, 'totp')
  const right = ok(await page.answer({ answer: 'verify', code: appCode(ada.secret, server.now()) }))
  assert.equal(right.problem?.code, 'method-paused')
  assert.ok(
    (await server.letters()).some(({ subject }) => /wrong codes/i.test(subject)),
    'the person is told',
  )
})

test('A18 OWASP-FP-03 what a stranger does leaves the owner’s own browser alone', async () => {
  const own = await beginReset(server, who.username, ada.page.cookie)
  await choose(own, 'totp')
  ok(await own.answer({ answer: 'verify', code: appCode(ada.secret, server.now()) }))
  assert.equal(own.at('choose-method').progress.satisfied, 1)
  assert.equal(server.people.get(who.userId)?.password, who.password)
  server.advance(day)
})

test('A7 N63B-OT-02 the code that finished registration, or any used one, is refused on every way', async (t) => {
  const fresh = await startServer({ people: [who] })
  t.after(() => fresh.close())
  const page = new Client(fresh)
  await page.walk(
    'signIn',
    { answer: 'identify', username: who.username },
    { answer: 'password', password: who.password },
  )
  ok(await page.answer({ answer: 'continue' }))
  ok(await page.answer({ answer: 'enroll', method: 'totp', other: true }))
  const code = appCode(page.at('activate-app').secret, fresh.now())
  ok(await page.answer({ answer: 'activate', code }))

  const signIn = new Client(fresh)
  await signIn.walk(
    'signIn',
    { answer: 'identify', username: who.username },
    { answer: 'password', password: who.password },
  )
  signIn.at('enter-code')
  assert.equal(ok(await signIn.answer({ answer: 'verify', code })).problem?.code, 'code-used')
  const reset = await beginReset(fresh, who.username)
  await choose(reset, 'totp')
  assert.equal(ok(await reset.answer({ answer: 'verify', code })).problem?.code, 'code-used')
})

test('N63B-OB-03 a code that is superseded or too old is refused, the newest is good once', async () => {
  const page = await beginReset(server, who.username)
  await server.letters()
  await choose(page, 'email')
  const first = codeIn((await server.letters())[0])
  const early = ok(await page.answer({ answer: 'resend' }))
  assert.equal(early.problem?.code, 'wait')
  server.advance(31)
  assert.equal(ok(await page.answer({ answer: 'resend' })).problem?.code, 'sent')
  const second = codeIn((await server.letters())[0])
  if (first !== second)
    assert.equal(ok(await page.answer({ answer: 'verify', code: first })).problem?.code, 'code-rejected')
  server.advance(301)
  assert.equal(ok(await page.answer({ answer: 'verify', code: second })).problem?.code, 'code-expired')
  assert.equal(ok(await page.answer({ answer: 'resend' })).problem?.code, 'sent')
  const third = codeIn((await server.letters())[0])
  ok(await page.answer({ answer: 'verify', code: ` ${third.slice(0, 3)} ${third.slice(3)} ` }))
  assert.equal(page.at('choose-method').progress.satisfied, 1)
  server.advance(day)
})

test('N63B-OB-04 a code works only in the flow that asked for it', async () => {
  const [mine, theirs] = [await beginReset(server, who.username), await beginReset(server, who.username)]
  await server.letters()
  await choose(mine, 'email')
  const code = codeIn((await server.letters())[0])
  await choose(theirs, 'email')
  await server.letters()
  assert.equal(ok(await theirs.answer({ answer: 'verify', code })).problem?.code, 'code-rejected')
  server.advance(day)
})

test('A23 what is stored of a code is no code', async () => {
  const page = await beginReset(server, who.username)
  await choose(page, 'email')
  const mac = server.seals.mac('code', 'x')
  const response = await page.send('POST', '/api/v2.0/verify', {
    continuationToken: page.last?.token,
    otp: mac.slice(0, 64),
  })
  const body = (await response.json()) as { problem: { code: string } }
  assert.equal(body.problem.code, 'code-rejected')
  server.advance(day)
})

test('N63B-AL-04 one authenticator is one proof: the second choice leaves the first out', async () => {
  const page = await beginReset(server, who.username)
  await choose(page, 'totp')
  ok(await page.answer({ answer: 'verify', code: appCode(ada.secret, server.now()) }))
  assert.deepEqual(
    page.at('choose-method').methods.map(({ method }) => method),
    ['email'],
  )
  server.advance(day)
})

test('A9 fifty submits of one right code at once prove it once', async () => {
  const page = await beginReset(server, who.username)
  await server.letters()
  await choose(page, 'email')
  const at = page.last
  const code = codeIn((await server.letters())[0])
  const spelt = (i: number): string => `${' '.repeat(i % 10)}${code}${' '.repeat(Math.floor(i / 10))}`
  const replies = await Promise.all(
    Array.from({ length: 50 }, (_, i) => page.answer({ answer: 'verify', code: spelt(i) }, at)),
  )
  const wins = replies.filter((reply) => !isFault(reply) && reply.problem === null)
  assert.equal(wins.length, 1)
  assert.equal(page.at('choose-method').progress.satisfied, 1)
  server.advance(day)
})

test('ASVS-8.2.2 a foreign or invented choice is as if it were not there', async () => {
  await registerTwo(server, other)
  const page = await beginReset(server, other.username)
  const foreign = page.at('choose-method').methods[0]?.id ?? ''
  const mine = await beginReset(server, who.username)
  for (const choiceId of [foreign, 'nothing.totp', 'any.fido2', '..totp', 'x'.repeat(200)]) {
    const reply = await mine.answer({ answer: 'challenge', choiceId })
    if (!isFault(reply)) assert.equal(reply.problem?.code, 'method-unavailable', choiceId)
    mine.at('choose-method')
  }
  server.advance(day)
})

test('A42 a CAPTCHA solution is spent once, also in another flow', async () => {
  const page = new Client(server)
  await page.walk('reset', { answer: 'identify', username: who.username })
  const challenge = page.at('captcha').challenge
  const payload = await solve(challenge)
  const second = new Client(server)
  await second.walk('reset', { answer: 'identify', username: who.username })
  assert.equal(ok(await second.answer({ answer: 'solve-captcha', payload })).problem?.code, 'captcha-failed')
  ok(await page.answer({ answer: 'solve-captcha', payload }))
  page.at('choose-method')
})

test('OWASP-FP-11 without the CAPTCHA no method is shown', async () => {
  const page = new Client(server)
  await page.walk('reset', { answer: 'identify', username: who.username })
  const text = JSON.stringify(page.last)
  assert.ok(!text.includes('•'), 'no hint before the CAPTCHA (A20)')
  const response = await page.send('POST', '/api/v2.0/methods/x.totp/challenge', {
    continuationToken: page.last?.token,
  })
  assert.equal(response.status, 409)
})

test('A4 one password tried on many names from one address is stopped, whoever the names are', async (t) => {
  const small = await startServer({ people: [who], policy: { limits: { passwordTries: 1, startsPerAddress: 1000 } } })
  t.after(() => small.close())
  const codes: (string | undefined)[] = []
  for (let i = 0; i < 12; i++) {
    const page = new Client(small)
    await page.walk(
      'signIn',
      { answer: 'identify', username: `name${i}@alderbrook.example` },
      { answer: 'password', password: 'Summer-2026!' },
    )
    codes.push(page.last?.problem?.code)
  }
  assert.deepEqual(
    codes.slice(0, 10),
    Array.from({ length: 10 }, () => 'password-rejected'),
  )
  assert.deepEqual(codes.slice(10), ['method-paused', 'method-paused'])
})
