// Registering, seeing, changing and removing methods: phones, manage mode, step-up, limits, notices.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sessionIdOf } from '#server/flow/entry.ts'
import { appCode, choose, registerTwo, type Registered } from '#test/support/people.ts'
import { sendForm, signInWithApp, ticketFor, tokenOf } from '#test/support/session.ts'
import { Client, codeIn, isFault, ok, person, startServer, type TestServer } from '#test/support/server.ts'

let server: TestServer
let ada: Registered
const [who, bob] = [person('ada'), person('bob')]
before(async () => {
  server = await startServer({ people: [who, bob] })
  ada = await registerTwo(server, who)
})
after(() => server.close())

test('a sign-in becomes a code, and the code a token, once', async () => {
  const page = await signInWithApp(server, who, ada)
  const { body } = await sendForm(
    server,
    '/oauth2/v2.0/authorize-challenge',
    { continuation_token: page.last?.token ?? '' },
    page,
  )
  const fields = { grant_type: 'authorization_code', code: body['code'] ?? '' }
  assert.equal((await sendForm(server, '/oauth2/v2.0/token', fields)).status, 200)
  assert.equal((await sendForm(server, '/oauth2/v2.0/token', fields)).body['error'], 'invalid_grant')
  const elsewhere = await sendForm(server, '/oauth2/v2.0/authorize-challenge', {
    continuation_token: page.last?.token ?? '',
  })
  assert.equal(elsewhere.body['error'], 'invalid_grant')
})

test('A10 no token before the second factor, and none for a reset', async () => {
  server.advance(60)
  const page = new Client(server)
  await page.walk(
    'signIn',
    { answer: 'identify', username: who.username },
    { answer: 'password', password: who.password },
  )
  page.at('enter-code')
  const half = await sendForm(
    server,
    '/oauth2/v2.0/authorize-challenge',
    { continuation_token: page.last?.token ?? '' },
    page,
  )
  assert.equal(half.body['error'], 'invalid_grant')
  for (const code of [page.last?.token ?? '', 'x.y.z', ''])
    assert.notEqual(
      (await sendForm(server, '/oauth2/v2.0/token', { grant_type: 'authorization_code', code })).status,
      200,
    )
})

test('manage mode opens with the token of a fresh sign-in, and with a ticket that names its session', async () => {
  const token = await tokenOf(server, await signInWithApp(server, who, ada))
  const page = new Client(server)
  ok(await page.enter({ flow: 'register', mode: 'manage', accessToken: token }))
  assert.equal(page.at('manage').registered.length, 2)
  const byTicket = new Client(server)
  ok(await byTicket.enter({ flow: 'register', ticket: ticketFor(server, who, { sid: sessionIdOf(token) }) }))
  byTicket.at('manage')
})

test('N63B-BI-01 C-08 a ticket alone, or an old sign-in, asks for a fresh proof before anything is shown or changed', async () => {
  const page = new Client(server)
  ok(await page.enter({ flow: 'register', ticket: ticketFor(server, who) }))
  assert.equal(page.at('choose-method').purpose, 'fresh')
  assert.deepEqual(
    page.at('choose-method').methods.map(({ method }) => method),
    ['totp'],
    'e-mail is no factor (N63B-EM-01)',
  )
  const token = await tokenOf(server, await signInWithApp(server, who, ada))
  server.advance(700)
  const old = new Client(server)
  ok(await old.enter({ flow: 'register', accessToken: token }))
  old.at('choose-method')
  await choose(old, 'totp')
  ok(await old.answer({ answer: 'verify', code: appCode(ada.secret, server.now()) }))
  old.at('manage')
})

test('ASVS-9.2.2 a ticket is used once; wrong, foreign and missing ones open nothing', async () => {
  const once = ticketFor(server, who)
  ok(await new Client(server).enter({ flow: 'register', ticket: once }))
  for (const start of [
    { ticket: once },
    { ticket: ticketFor(server, who, { aud: 'https://other.example' }) },
    { ticket: ticketFor(server, who, { sub: 'nobody@alderbrook.example' }) },
    { accessToken: 'x'.repeat(43) },
    {},
  ]) {
    const refused = await new Client(server).enter({ flow: 'register', ...start })
    assert.ok(isFault(refused))
    assert.equal(refused.code, 'unauthorized')
  }
})

test('a phone is added by text, its number refused when impossible, foreign, premium or there already', async () => {
  const token = await tokenOf(server, await signInWithApp(server, who, ada))
  const page = new Client(server)
  ok(await page.enter({ flow: 'register', accessToken: token }))
  ok(await page.answer({ answer: 'add' }))
  for (const [number, code] of [
    ['12', 'number-invalid'],
    ['+33 6 12 34 56 78', 'number-not-allowed'],
    ['+44 909 879 0000', 'number-not-allowed'],
    ['07400 123456 ext. 9', 'number-invalid'],
  ] as const)
    assert.equal(ok(await page.answer({ answer: 'enroll', method: 'sms', number })).problem?.code, code, number)
  await server.letters()
  ok(await page.answer({ answer: 'enroll', method: 'sms', number: '07400 123456' }))
  assert.equal(page.at('activate-code').address, '+447400123456')
  const text = (await server.letters())[0]
  assert.match(text?.text ?? '', /\n@localhost #\d{6}$/, 'W3C-SMS-01')
  ok(await page.answer({ answer: 'activate', code: codeIn(text) }))
  const phone = page.at('manage').registered.find(({ methods }) => methods.includes('sms'))
  assert.deepEqual(phone?.methods, ['sms', 'voice'])
  assert.equal(phone?.hint, '•••••••56')
  assert.ok((await server.letters()).filter(({ subject }) => /was added/.test(subject)).length === 2, 'N63B-RC-04')
  ok(await page.answer({ answer: 'add' }))
  assert.equal(
    ok(await page.answer({ answer: 'enroll', method: 'voice', number: '+44 7400 123456' })).problem?.code,
    'already-registered',
  )
})

test('a recovery address inside the organisation, or the mailbox itself, is refused (N63B-EM-02)', async () => {
  const page = new Client(server)
  await page.walk(
    'signIn',
    { answer: 'identify', username: bob.username },
    { answer: 'password', password: bob.password },
  )
  ok(await page.answer({ answer: 'continue' }))
  ok(await page.answer({ answer: 'enroll', method: 'totp', other: true }))
  ok(await page.answer({ answer: 'activate', code: appCode(page.at('activate-app').secret, server.now()) }))
  for (const [email, code] of [
    ['bob@alderbrook.example', 'email-not-allowed'],
    ['else@sub.alderbrook.example', 'email-not-allowed'],
    ['not an address', 'email-invalid'],
    ['a@b', 'email-invalid'],
    ['a@b.example,c@d.example', 'email-invalid'],
  ] as const)
    assert.equal(ok(await page.answer({ answer: 'enroll', method: 'email', email })).problem?.code, code, email)
})

test('a method is removed with what it breaks said first; everybody is told; the session that did it stays', async () => {
  const token = await tokenOf(server, await signInWithApp(server, who, ada))
  const page = new Client(server)
  ok(await page.enter({ flow: 'register', accessToken: token }))
  const mail = page.at('manage').registered.find(({ methods }) => methods.includes('email'))
  ok(await page.answer({ answer: 'remove', authenticatorId: 'nothing' }))
  assert.equal(page.last?.problem?.code, 'method-unavailable')
  ok(await page.answer({ answer: 'remove', authenticatorId: mail?.id ?? '' }))
  assert.equal(page.at('confirm-removal').authenticator.id, mail?.id)
  ok(await page.answer({ answer: 'back' }))
  assert.equal(page.at('manage').registered.length, 3)
  ok(await page.answer({ answer: 'remove', authenticatorId: mail?.id ?? '' }))
  await server.letters()
  ok(await page.answer({ answer: 'confirm-removal' }))
  assert.equal(page.at('manage').registered.length, 2)
  assert.deepEqual((await server.letters()).map(({ to }) => to).sort(), [ada.home, who.mail].sort())
  ok(await new Client(server).enter({ flow: 'register', accessToken: token }))
})

test('the default method is set, kept and asked for first', async () => {
  const token = await tokenOf(server, await signInWithApp(server, who, ada))
  const page = new Client(server)
  ok(await page.enter({ flow: 'register', accessToken: token }))
  const phone = page.at('manage').registered.find(({ methods }) => methods.includes('sms'))
  ok(await page.answer({ answer: 'set-default', choiceId: `${phone?.id}.sms` }))
  assert.equal(page.at('manage').registered.find(({ id }) => id === phone?.id)?.isDefault, true)
  assert.equal(
    ok(await page.answer({ answer: 'set-default', choiceId: 'nothing.totp' })).problem?.code,
    'method-unavailable',
  )
  server.advance(60)
  const next = new Client(server, ada.page.cookie)
  await next.walk(
    'signIn',
    { answer: 'identify', username: who.username },
    { answer: 'password', password: who.password },
  )
  assert.equal(next.at('enter-code').choice.method, 'sms')
})
