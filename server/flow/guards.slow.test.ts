// Guards that only show when somebody leans on them: numbers typed in full, limits over many flows, changes that come
// between reading and writing, and what a reset leaves alone.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Answer } from '#core/flows/answer.ts'
import type { ProblemCode } from '#core/flows/problem.ts'
import { appCode, beginReset, choose, registerTwo, type Registered } from '#test/support/people.ts'
import { answerCall, sendForm, signInWithApp } from '#test/support/session.ts'
import { Client, codeIn, ok, person, startServer, type TestServer } from '#test/support/server.ts'

let server: TestServer
const [who, fay] = [person('ada'), person('fay')]
let ada: Registered
const number = '07400 123456'
const hour = 3600
before(async () => {
  server = await startServer({ people: [who, fay], policy: { limits: { resets: 1, startsPerAddress: 1000 } } })
  ada = await registerTwo(server, who)
})
after(() => server.close())

const firstSignIn = async (some: TestServer, name: string): Promise<Client> => {
  const one = [...some.people.values()].find(({ displayName }) => displayName === name) ?? who
  const page = new Client(some)
  const answers: readonly Answer[] = [
    { answer: 'identify', username: one.username },
    { answer: 'password', password: one.password },
  ]
  await page.walk('signIn', ...answers)
  return page
}

const problemOf = (page: Client): ProblemCode | undefined => page.last?.problem?.code

test('R32 A15 a number or an address is added by its own code alone, and by a call only when a key confirmed it', async () => {
  const page = await firstSignIn(server, 'fay')
  ok(await page.answer({ answer: 'continue' }))
  await server.letters()
  ok(await page.answer({ answer: 'enroll', method: 'sms', number }))
  const code = codeIn((await server.letters())[0])
  const wrong = code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))
  for (const other of [wrong, '000000', code.slice(1), `${code}0`])
    if (other !== code) {
      ok(await page.answer({ answer: 'activate', code: other }))
      assert.equal(problemOf(page), 'code-rejected', other)
    }
  ok(await page.answer({ answer: 'back' }))
  for (const outcome of ['unanswered', 'nothing']) {
    server.advance(60)
    ok(await page.answer({ answer: 'enroll', method: 'voice', number }))
    const call = (await server.letters()).find(({ channel }) => channel === 'voice')
    if (outcome === 'unanswered') assert.equal(await answerCall(server, call, outcome), 200)
    else server.advance(301)
    ok(await page.answer({ answer: 'poll' }))
    assert.equal(problemOf(page), 'call-unanswered')
    assert.equal((await server.store.readAccount(fay.userId)).authenticators.length, 0)
  }
})

test('R17 N63B-PS-01 no text goes out before the whole number was typed right, and guesses at it are limited', async () => {
  const page = await firstSignIn(server, 'fay')
  ok(await page.answer({ answer: 'continue' }))
  await server.letters()
  ok(await page.answer({ answer: 'enroll', method: 'sms', number }))
  ok(await page.answer({ answer: 'activate', code: codeIn((await server.letters())[0]) }))
  server.advance(hour)
  await server.letters()
  const limit = server.options.policy.limits.triesPerChallenge
  const guess = async (typed: string): Promise<Client> => {
    const reset = await beginReset(server, fay.username)
    await choose(reset, 'sms')
    const choiceId = reset.at('confirm-number').choice.id
    ok(await reset.answer({ answer: 'challenge', choiceId, number: typed }))
    return reset
  }
  assert.equal(problemOf(await guess('07400 123457')), 'number-mismatch')
  assert.deepEqual(await server.letters(), [])
  const right = await guess(number)
  right.at('enter-code')
  assert.equal((await server.letters()).filter(({ channel }) => channel === 'sms').length, 1)
  for (let i = 0; i < limit; i += 1) assert.equal(problemOf(await guess(`07400 2234${50 + i}`)), 'number-mismatch')
  assert.equal(problemOf(await guess(number)), 'method-paused', 'over all flows and for the right number too')
  server.advance(48 * hour)
})

test('A4 wrong passwords of many flows and browsers are one count; while it is paused the work is the same', async () => {
  const limit = server.options.policy.limits.passwordTries
  const attempt = async (
    password: string,
  ): Promise<{ readonly code: ProblemCode | undefined; readonly trace: string }> => {
    const page = new Client(server)
    await page.walk('signIn', { answer: 'identify', username: fay.username })
    const from = server.trace.length
    ok(await page.answer({ answer: 'password', password }))
    return {
      code: problemOf(page),
      trace: server.trace
        .slice(from)
        .filter((name) => name === 'checkPassword')
        .join(),
    }
  }
  for (let i = 0; i < limit; i += 1) assert.equal((await attempt(`Wrong-${i}`)).code, 'password-rejected')
  const paused = await attempt(fay.password)
  assert.deepEqual(paused, { code: 'method-paused', trace: 'checkPassword' })
  server.advance(48 * hour)
})

test('R24 the days to put registration off run from the first prompt, not from the last', async (t) => {
  const some = await startServer({ people: [person('gil', { mfaRequired: false })] })
  t.after(() => some.close())
  const day = 24 * hour
  for (const after of [0, 6 * day, 6 * day]) {
    some.advance(after)
    const page = await firstSignIn(some, 'gil')
    assert.ok((page.at('more-information').canSkipUntil ?? 0) > some.now())
  }
  some.advance(3 * day)
  assert.equal((await firstSignIn(some, 'gil')).at('more-information').canSkipUntil, null)
})

test('A30 N63B-PS-02 when the risk hook says no, or fails, no text goes out, and nobody is told', async (t) => {
  for (const maySend of [async () => false, async () => Promise.reject(new Error('the hook is down'))]) {
    const some = await startServer({ people: [fay], options: { maySend } })
    t.after(() => some.close())
    const page = await firstSignIn(some, 'fay')
    ok(await page.answer({ answer: 'continue' }))
    ok(await page.answer({ answer: 'enroll', method: 'sms', number }))
    page.at('activate-code')
    assert.deepEqual(await some.letters(), [])
  }
})

/** Two right proofs; the page then asks for the new password. */
const proveTwo = async (some: TestServer, registered: Registered): Promise<Client> => {
  const page = await beginReset(some, who.username)
  await choose(page, 'totp')
  ok(await page.answer({ answer: 'verify', code: appCode(registered.secret, some.now()) }))
  await some.letters()
  await choose(page, 'email')
  ok(await page.answer({ answer: 'verify', code: codeIn((await some.letters())[0]) }))
  page.at('new-password')
  return page
}

test('R8 A48 an account that an administrator changes while the password is written keeps what the administrator set', async (t) => {
  const some = await startServer({ people: [who] })
  t.after(() => some.close())
  const registered = await registerTwo(some, who)
  const page = await proveTwo(some, registered)
  const { store } = some
  const directory = some.options.directory
  const preparePassword = directory.preparePassword.bind(directory)
  // Between the reading of the account and the commit: as late as a change can come.
  Object.assign(directory, {
    preparePassword: async (...args: Parameters<typeof preparePassword>) => {
      const { account } = await store.readAccount(who.userId)
      const result = await store.commit({
        flow: await freshFlow(some),
        effects: [{ effect: 'epoch', userId: who.userId, expected: account.epoch, raise: true }],
        events: [],
        messages: [],
      })
      assert.equal(result.result, 'ok')
      return preparePassword(...args)
    },
  })
  const reply = await page.answer({ answer: 'update', newPassword: 'Tr0ubadour-and-Lute' })
  assert.notEqual('step' in reply ? reply.step.step : 'fault', 'done')
  assert.equal(some.people.get(who.userId)?.password, who.password)
})

/** A flow of nobody that a commit may move. */
const freshFlow = async (some: TestServer): Promise<Parameters<TestServer['store']['commit']>[0]['flow']> => {
  const row = {
    id: 'the administrator',
    kind: 'signIn' as const,
    version: 0,
    lastRequest: null,
    browser: null,
    userId: null,
    facts: '',
    expiresAt: some.now() + 1000,
    ended: false,
  }
  await some.store.createFlow(row)
  return { id: row.id, version: 0, request: '', userId: null, facts: '', expiresAt: row.expiresAt, ended: true }
}

test('R12 R13 A11 a reset leaves the default method alone, and resets of one account are limited', async () => {
  const signedIn = await signInWithApp(server, who, ada)
  const token = signedIn.last?.token
  assert.ok(token)
  const { authenticators } = await server.store.readAccount(who.userId)
  const app = authenticators.find(({ kind }) => kind === 'app')
  await server.store.commit({
    flow: await freshFlow(server),
    effects: [{ effect: 'set-default', userId: who.userId, choiceId: `${app?.id}.totp` }],
    events: [],
    messages: [],
  })
  server.advance(60)
  const page = await proveTwo(server, ada)
  ok(await page.answer({ answer: 'update', newPassword: 'Tr0ubadour-and-Lute' }))
  page.at('done')
  const fields = { continuation_token: page.last?.token ?? '' }
  const code = await sendForm(server, '/oauth2/v2.0/authorize-challenge', fields, page)
  assert.equal(code.body['error'], 'invalid_grant', 'a reset makes no session')
  const after = await server.store.readAccount(who.userId)
  assert.equal(after.account.defaultChoice, `${app?.id}.totp`)
  assert.deepEqual(
    after.authenticators.map(({ id, status, methods }) => [id, status, methods]),
    authenticators.map(({ id, status, methods }) => [id, status, methods]),
  )
  server.advance(60)
  const again = await proveTwo(server, ada)
  ok(await again.answer({ answer: 'update', newPassword: 'An0ther-one-and-Lute' }))
  assert.deepEqual(again.at('ended'), { step: 'ended', reason: 'reset-limit' })
  assert.equal(server.people.get(who.userId)?.password, 'Tr0ubadour-and-Lute')
})
