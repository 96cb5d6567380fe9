// What a stranger does with names, numbers and channels, each as far as it goes.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Answer } from '#core/flows/answer.ts'
import { appCode, beginReset, choose, registerTwo, type Registered } from '#test/support/people.ts'
import { sendForm, signInWithApp, tokenOf } from '#test/support/session.ts'
import { Client, codeIn, type Known, ok, person, startServer, type TestServer } from '#test/support/server.ts'

let server: TestServer
let ada: Registered
const [who, fay] = [person('ada'), person('fay')]
const number = '07400 123456'
const day = 86_400
before(async () => {
  server = await startServer({
    people: [who, fay],
    policy: { nativeClients: ['app'], limits: { startsPerAddress: 10_000 } },
  })
  ada = await registerTwo(server, who)
  await addPhone(server, fay, number)
})
after(() => server.close())

const namePassword = ({ username, password }: Known): readonly Answer[] => [
  { answer: 'identify', username },
  { answer: 'password', password },
]

async function addPhone(some: TestServer, one: Known, typed: string): Promise<void> {
  const page = new Client(some)
  await page.walk('signIn', ...namePassword(one))
  ok(await page.answer({ answer: 'continue' }))
  await some.letters()
  ok(await page.answer({ answer: 'enroll', method: 'sms', number: typed }))
  ok(await page.answer({ answer: 'activate', code: codeIn((await some.letters())[0]) }))
  assert.equal(page.last?.problem, null)
  some.advance(60)
}

/** As a registered native client: no cookie, no origin. */
const native = async (path: string, body: object): Promise<Readonly<Record<string, unknown>>> => {
  const request = new Request(`${server.options.publicUrl.href}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
  const response = await server.handler(request, { address: '192.0.2.77' })
  return (await response.json()) as Record<string, unknown>
}

test('A16 a method paused through one channel is paused on every other: reset, sign-in, change of methods, native client', async () => {
  const session = await tokenOf(server, await signInWithApp(server, who, ada))
  server.advance(1000)
  const limit = server.options.policy.limits.triesPerMethod
  for (let i = 0; i < limit; i += 1) {
    const reset = await beginReset(server, who.username)
    await choose(reset, 'totp')
    ok(await reset.answer({ answer: 'verify', code: '000000' }))
  }
  const right = (): Answer => ({ answer: 'verify', code: appCode(ada.secret, server.now()) })
  const signIn = new Client(server)
  await signIn.walk('signIn', ...namePassword(who))
  assert.equal(ok(await signIn.answer(right())).problem?.code, 'method-paused')
  const manage = new Client(server)
  ok(await manage.enter({ flow: 'register', accessToken: session }))
  if (manage.last?.step.step === 'choose-method') await choose(manage, 'totp')
  assert.equal(ok(await manage.answer(right())).problem?.code, 'method-paused')
  const entry = server.seals.sign('entry', ['app', String(server.now() + 60_000)])
  const begun = await native('/api/v2.0/resetpassword/start', { continuationToken: entry, username: who.username })
  const { methods } = begun['_embedded'] as { readonly methods: readonly { readonly id: string }[] }
  const id = methods.find((each) => each.id.endsWith('.totp'))?.id
  const asked = await native(`/api/v2.0/methods/${id}/challenge`, { continuationToken: begun['continuationToken'] })
  const otp = appCode(ada.secret, server.now())
  const judged = await native('/api/v2.0/verify', { continuationToken: asked['continuationToken'], otp })
  assert.equal((judged['problem'] as { readonly code: string } | undefined)?.code, 'method-paused')
  server.advance(2 * day)
})

test('A20 a hint tells two digits or one letter, never a domain or a length; before the CAPTCHA nothing', async () => {
  const hints = new Map<string, Set<string>>()
  for (const username of [
    who.username,
    fay.username,
    ...Array.from({ length: 10 }, (_, i) => `no${i}@alderbrook.example`),
  ]) {
    const page = new Client(server)
    await page.walk('reset', { answer: 'identify', username })
    assert.ok(!JSON.stringify(page.last).includes('•'), 'before the CAPTCHA')
    for (const { method, hint } of (await beginReset(server, username)).at('choose-method').methods)
      hints.set(method, (hints.get(method) ?? new Set()).add(hint))
  }
  for (const hint of [...(hints.get('sms') ?? []), ...(hints.get('voice') ?? [])]) assert.match(hint, /^•{7}\d{2}$/)
  for (const hint of hints.get('email') ?? []) assert.match(hint, /^[a-z]•{5}@•{5}$/)
  assert.deepEqual([...(hints.get('totp') ?? [])], [''])
  assert.ok((hints.get('email')?.size ?? 0) > 1, 'made-up ones differ as real ones do')
})

test('A29 whoever has the phone number resets nothing and signs in nowhere: text and call are one authenticator', async () => {
  server.advance(day)
  const page = await beginReset(server, fay.username)
  await server.letters()
  await choose(page, 'sms')
  const { choice } = page.at('confirm-number')
  ok(await page.answer({ answer: 'challenge', choiceId: choice.id, number }))
  ok(await page.answer({ answer: 'verify', code: codeIn((await server.letters())[0]) }))
  // One method only: fay is told what is missing, and a call to the same phone is not offered as the second proof.
  assert.deepEqual(page.at('ended'), { step: 'ended', reason: 'not-enough-methods' })
  assert.equal(server.people.get(fay.userId)?.password, fay.password)
  const strict = await startServer({ preset: 'strict', people: [fay] })
  try {
    await addPhone(strict, fay, number)
    const listed = (await beginReset(strict, fay.username)).at('choose-method').methods
    assert.ok(new Set(listed.map(({ id }) => id.split('.')[0])).size >= 2, 'never the phone alone')
  } finally {
    await strict.close()
  }
})

test('A30 A31 texts to one number stop, whichever account, flow or address asks, and the answer looks the same for nobody', async (t) => {
  const home = [person('gil'), person('hob')]
  const some = await startServer({ people: home, policy: { limits: { startsPerAddress: 10_000 } } })
  t.after(() => some.close())
  for (const one of home) await addPhone(some, one, number)
  some.advance(2 * 3600)
  await some.letters()
  const { sends } = some.options.policy.limits
  const codes: (string | undefined)[] = []
  let texts = 0
  for (let i = 0; i < sends + 2; i += 1) {
    const page = await beginReset(some, home[i % 2]?.username ?? '')
    await choose(page, 'sms')
    ok(await page.answer({ answer: 'challenge', choiceId: page.at('confirm-number').choice.id, number }))
    codes.push(page.last?.problem?.code)
    texts += (await some.letters()).filter(({ channel }) => channel === 'sms').length
  }
  assert.equal(texts, sends)
  assert.deepEqual(codes.slice(sends), ['send-limit', 'send-limit'])
  const withMail = async (name: string): Promise<string | undefined> => {
    const { methods } = (await beginReset(some, name)).at('choose-method')
    return methods.find(({ method }) => method === 'email')?.id
  }
  const names = Array.from({ length: 30 }, (_, i) => `nobody${i}@alderbrook.example`)
  let nobody = ''
  for (const name of names) if (nobody === '' && (await withMail(name)) !== undefined) nobody = name
  const same: (string | undefined)[] = []
  for (let i = 0; i <= sends; i += 1) {
    const page = await beginReset(some, nobody)
    await choose(page, 'email')
    same.push(page.last?.problem?.code)
  }
  assert.deepEqual(same, codes.slice(0, sends + 1))
})

test('A31 messages of one account stop, by resending and by starting anew', async (t) => {
  const some = await startServer({ people: [who] })
  t.after(() => some.close())
  await registerTwo(some, who)
  some.advance(2 * 3600)
  const { sends } = some.options.policy.limits
  await some.letters()
  const page = await beginReset(some, who.username)
  await choose(page, 'email')
  for (let i = 1; i < sends; i += 1) {
    some.advance(31)
    assert.equal(ok(await page.answer({ answer: 'resend' })).problem?.code, 'sent')
  }
  some.advance(31)
  assert.equal(ok(await page.answer({ answer: 'resend' })).problem?.code, 'send-limit')
  const anew = await beginReset(some, who.username)
  await choose(anew, 'email')
  assert.equal(anew.last?.problem?.code, 'send-limit')
  assert.equal((await some.letters()).length, sends)
})

test('A1 A36 a request that names another host and claims to come from it is a stranger’s', async () => {
  const evil = 'https://evil.example'
  const request = new Request(`${evil}/twofold/api/v2.0/resetpassword/start`, {
    method: 'POST',
    body: JSON.stringify({ username: who.username }),
    headers: {
      'content-type': 'application/json',
      origin: evil,
      'sec-fetch-site': 'same-origin',
      host: 'evil.example',
    },
  })
  const response = await server.handler(request, { address: '192.0.2.10' })
  assert.equal(response.status, 403)
  assert.equal(response.headers.get('access-control-allow-origin'), null)
})

test('A36 our cookie on a page of another origin opens nothing, though that origin may embed the elements', async (t) => {
  const embedding = 'https://portal.example'
  const some = await startServer({ people: [who], options: { embedding: [embedding] } })
  t.after(() => some.close())
  const own = new Client(some)
  await own.walk('reset', { answer: 'identify', username: who.username })
  const body = { continuationToken: own.last?.token }
  const there = await own.send('POST', '/api/v2.0/cancel', body, { origin: embedding, 'sec-fetch-site': 'cross-site' })
  assert.equal(((await there.json()) as { readonly code: string }).code, 'wrong-browser')
  assert.equal(there.headers.get('access-control-allow-credentials'), null)
  ok(await own.answer({ answer: 'cancel' }))
})

test('A36 OWASP-FP-05 a client that is not registered starts nothing without a CAPTCHA, whatever token it was announced with', async () => {
  for (const [client, life] of [
    ['another', 60_000],
    ['app', -1],
  ] as const) {
    const entry = server.seals.sign('entry', [client, String(server.now() + life)])
    const begun = await native('/api/v2.0/resetpassword/start', { continuationToken: entry, username: who.username })
    assert.equal(begun['code'], 'wrong-origin', client)
  }
})

test('A13 R16 an own method that the step does not offer, one proved already, is refused', async () => {
  server.advance(day)
  const page = await beginReset(server, who.username)
  const app = page.at('choose-method').methods.find(({ method }) => method === 'totp')
  await choose(page, 'totp')
  ok(await page.answer({ answer: 'verify', code: appCode(ada.secret, server.now()) }))
  page.at('choose-method')
  ok(await page.answer({ answer: 'challenge', choiceId: app?.id ?? '' }))
  assert.equal(page.last?.problem?.code, 'method-unavailable')
  page.at('choose-method')
})

test('A10 A48 a code that was not exchanged yet is worthless after a reset, and after a lock', async (t) => {
  const some = await startServer({ people: [who] })
  t.after(() => some.close())
  const registered = await registerTwo(some, who)
  const codeOf = async (): Promise<string> => {
    const page = await signInWithApp(some, who, registered)
    const fields = { continuation_token: page.last?.token ?? '' }
    return (await sendForm(some, '/oauth2/v2.0/authorize-challenge', fields, page)).body['code'] ?? ''
  }
  const exchange = async (code: string): Promise<string | undefined> =>
    (await sendForm(some, '/oauth2/v2.0/token', { grant_type: 'authorization_code', code })).body['access_token']
  const locked = await codeOf()
  some.people.set(who.userId, { ...who, locked: true })
  assert.equal(await exchange(locked), undefined)
  some.people.set(who.userId, who)
  const early = await codeOf()
  const { account } = await some.store.readAccount(who.userId)
  const id = 'an administrator'
  const row = { id, kind: 'signIn', version: 0, lastRequest: null, browser: null, userId: null, facts: '' } as const
  const expiresAt = some.now() + 1000
  await some.store.createFlow({ ...row, expiresAt, ended: false })
  await some.store.commit({
    flow: { id, version: 0, request: '', userId: null, facts: '', expiresAt, ended: true },
    effects: [{ effect: 'epoch', userId: who.userId, expected: account.epoch, raise: true }],
    events: [],
    messages: [],
  })
  assert.equal(await exchange(early), undefined)
  assert.ok(await exchange(await codeOf()), 'and a new one is good')
})

test('A14 A36 a finished sign-in becomes a code in its own browser only', async () => {
  server.advance(day)
  const page = await signInWithApp(server, who, ada)
  const fields = { continuation_token: page.last?.token ?? '' }
  for (const elsewhere of [undefined, await beginReset(server, who.username)])
    assert.equal(
      (await sendForm(server, '/oauth2/v2.0/authorize-challenge', fields, elsewhere)).body['error'],
      'invalid_grant',
    )
  assert.ok((await sendForm(server, '/oauth2/v2.0/authorize-challenge', fields, page)).body['code'])
})

test('A19 A31 what goes to nobody waits in the outbox like what goes to somebody', async () => {
  server.advance(day)
  const waiting = async (): Promise<number> => {
    const claimed = await server.store.claimMessages(server.now(), 60, 100)
    await Promise.all(claimed.map(({ id }) => server.store.finishMessage(id, 'sent')))
    return claimed.length
  }
  await waiting()
  for (let i = 0; i < 30; i += 1) {
    const page = await beginReset(server, `stranger${i}@alderbrook.example`)
    if (!page.at('choose-method').methods.some(({ method }) => method === 'email')) continue
    await choose(page, 'email')
    assert.equal(await waiting(), 1)
    return
  }
  assert.fail('nobody was given a mailbox')
})
