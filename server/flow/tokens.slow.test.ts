// The continuation: good for one answer, for one flow, in one browser. The very same answer again gets the same step.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { appCode, beginReset, choose, registerTwo, type Registered } from '#test/support/people.ts'
import { Client, isFault, ok, person, startServer, type TestServer } from '#test/support/server.ts'

let server: TestServer
let ada: Registered
const who = person('ada')
before(async () => {
  server = await startServer({ people: [who, person('eve')] })
  ada = await registerTwo(server, who)
})
after(() => server.close())

test('the very same answer again gets the same step back, and nothing happens twice', async () => {
  const page = await beginReset(server, who.username)
  const before = page.last
  await choose(page, 'email')
  await server.letters()
  const first = page.last
  const choiceId =
    before?.step.step === 'choose-method'
      ? (before.step.methods.find(({ method }) => method === 'email')?.id ?? '')
      : ''
  const again = ok(await page.answer({ answer: 'challenge', choiceId }, before))
  assert.deepEqual(again.step, first?.step)
  assert.equal(again.token, first?.token)
  assert.equal(again.problem, null)
  assert.deepEqual(await server.letters(), [], 'no second code')
})

test('a double click counts one attempt', async () => {
  const page = await beginReset(server, who.username)
  await choose(page, 'totp')
  const at = page.last
  const [a, b] = await Promise.all([
    page.answer({ answer: 'verify', code: '123123' }, at),
    page.answer({ answer: 'verify', code: '123123' }, at),
  ])
  assert.deepEqual(ok(a).step, ok(b).step)
  const next = ok(await page.answer({ answer: 'verify', code: '321321' }, ok(a)))
  assert.deepEqual(next.problem, { code: 'code-rejected', triesLeft: 3 })
  server.advance(90_000)
})

test('two tabs: another answer with a spent token is shown where the flow stands', async () => {
  const tab = await beginReset(server, who.username)
  const other = tab.last
  await choose(tab, 'totp')
  const shown = ok(await tab.answer({ answer: 'cancel' }, other))
  assert.equal(shown.problem?.code, 'moved-on')
  assert.equal(shown.step.step, 'enter-code')
})

test('A14 a token is worthless in another browser, with or without a cookie', async () => {
  const page = await beginReset(server, who.username)
  const thief = new Client(server)
  ok(await thief.enter({ flow: 'reset' }))
  for (const each of [thief, new Client(server)]) {
    const stolen = await each.answer({ answer: 'cancel' }, page.last)
    assert.ok(isFault(stolen))
    assert.equal(stolen.code, 'wrong-browser')
  }
  page.at('choose-method')
  ok(await page.answer({ answer: 'cancel' }))
})

test('A14 a stolen token of a flow that no browser holds ends the flow when it is spent', async (t) => {
  const native = await startServer({ people: [who], policy: { nativeClients: ['app'] } })
  t.after(() => native.close())
  const { seals, options } = native
  const token = seals.sign('entry', ['app', String(native.now() + 1000)])
  const send = async (path: string, body: object): Promise<{ status: number; body: Record<string, string> }> => {
    const request = new Request(`${options.publicUrl.href}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })
    const response = await native.handler(request, { address: '192.0.2.1' })
    return { status: response.status, body: (await response.json()) as Record<string, string> }
  }
  const begun = await send('/api/v2.0/resetpassword/start', { continuationToken: token, username: who.username })
  assert.equal(begun.status, 200)
  const spent = begun.body['continuationToken']
  const methods = (begun.body['_embedded'] as unknown as { methods: { id: string }[] }).methods
  const next = await send(`/api/v2.0/methods/${methods[0]?.id}/challenge`, { continuationToken: spent })
  assert.equal(next.status, 200)
  assert.equal((await send('/api/v2.0/cancel', { continuationToken: spent })).body['code'], 'token-spent')
  const after = await send('/api/v2.0/back', { continuationToken: next.body['continuationToken'] })
  assert.equal(after.status, 410, 'the flow is over for the thief and for the owner')
})

test('OWASP-FP-11 an answer that the step does not take is refused before it is looked at', async () => {
  const page = await beginReset(server, who.username)
  const counted = server.trace.filter((name) => name === 'countAttempt').length
  for (const [method, path, body] of [
    ['PUT', '/api/v2.0/password', { newPassword: 'Tr0ubadour-and-Lute' }],
    ['POST', '/api/v2.0/verify', { otp: appCode(ada.secret, server.now()) }],
    ['POST', '/api/v2.0/continue', {}],
    ['POST', '/api/v2.0/methods/totp/enroll', {}],
    ['POST', '/api/v2.0/confirm-removal', {}],
  ] as const) {
    const response = await page.send(method, path, { continuationToken: page.last?.token, ...body })
    assert.equal(response.status, 409, path)
  }
  assert.equal(server.trace.filter((name) => name === 'countAttempt').length, counted)
  assert.equal(server.people.get(who.userId)?.password, who.password)
})

test('a reload resumes where the person stood, and only in their browser', async () => {
  const page = await beginReset(server, who.username)
  await choose(page, 'totp')
  const resumed = ok(await new Client(server, page.cookie).enter({ flow: 'reset' }, 'resume'))
  assert.deepEqual(resumed.step, page.last?.step)
  const elsewhere = ok(await new Client(server).enter({ flow: 'reset' }, 'resume'))
  assert.deepEqual(elsewhere.step, { step: 'identify' }, 'another browser begins anew')
  const page2 = await new Client(server).enter({ flow: 'register' }, 'resume')
  assert.ok(isFault(page2), 'registration never begins without a ticket')
})

test('A14 tokens that were changed, invented or made for something else are refused', async () => {
  const page = await beginReset(server, who.username)
  const token = page.last?.token ?? ''
  const forged = [
    `${token}x`,
    token.slice(0, -2),
    server.seals.sign('entry', ['app', '9999999999999']),
    server.seals.sign('authorization-code', [token, '9999999999999']),
    server.seals.sign('continuation', ['no-such-flow', '0']),
    'a.b.c',
    '.',
  ]
  for (const each of forged) {
    const response = await page.send('POST', '/api/v2.0/cancel', { continuationToken: each })
    assert.equal(response.status, 410, each)
  }
})

test('N63B-SE-05 a flow dies after its lifetime, and says so', async () => {
  const page = await beginReset(server, who.username)
  server.advance(901)
  const late = await page.answer({ answer: 'cancel' })
  assert.ok(isFault(late) || late.step.step === 'ended')
  assert.equal(ok(await new Client(server, page.cookie).enter({ flow: 'reset' }, 'resume')).step.step, 'identify')
})
