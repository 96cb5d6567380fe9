// What is told, to whom, how long a code lives, and what stays in log and store afterwards.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Answer } from '#core/flows/answer.ts'
import { noticeLanguages } from '#core/messages/notices/index.ts'
import { beginReset, choose, registerTwo, type Registered } from '#test/support/people.ts'
import { signInWithApp, ticketFor, tokenOf } from '#test/support/session.ts'
import { Client, codeIn, isFault, type Known, ok, person, startServer, type TestServer } from '#test/support/server.ts'

let server: TestServer
let ada: Registered
const [who, fay] = [person('ada'), person('fay')]
const number = '07400 123456'
const day = 86_400
before(async () => {
  server = await startServer({ people: [who, fay], policy: { limits: { startsPerAddress: 10_000 } } })
  ada = await registerTwo(server, who)
})
after(() => server.close())

const namePassword = ({ username, password }: Known): readonly Answer[] => [
  { answer: 'identify', username },
  { answer: 'password', password },
]

/** fay's phone, added at the first sign-in. */
const addPhone = async (some: TestServer): Promise<void> => {
  const page = new Client(some)
  await page.walk('signIn', ...namePassword(fay))
  ok(await page.answer({ answer: 'continue' }))
  await some.letters()
  ok(await page.answer({ answer: 'enroll', method: 'sms', number }))
  ok(await page.answer({ answer: 'activate', code: codeIn((await some.letters())[0]) }))
  some.advance(60)
}

test('ASVS-6.8.4 A33 a ticket that says nothing of how the person signed in binds and shows nothing', async () => {
  const page = new Client(server)
  ok(await page.enter({ flow: 'register', ticket: ticketFor(server, who) }))
  assert.equal(page.last?.step.step, 'choose-method' satisfies string, JSON.stringify(page.last?.step))
  const forged = new Client(server)
  ok(await forged.enter({ flow: 'register', ticket: ticketFor(server, fay, { sid: 'x'.repeat(43) }) }))
  assert.notEqual(forged.last?.step.step, 'manage')
  assert.ok(isFault(await forged.enter({ flow: 'register', ticket: ticketFor(server, person('nobody')) })))
})

test('N63B-RC-02 N63B-OB-03 a mailed code is good until its time is over and not a moment longer', async () => {
  server.advance(day)
  const { code: life } = server.options.policy.lifetimes
  assert.ok(life <= 600)
  for (const [waited, expected] of [
    [life - 1, undefined],
    [life, 'code-expired'],
  ] as const) {
    const page = await beginReset(server, who.username)
    await server.letters()
    await choose(page, 'email')
    const code = codeIn((await server.letters())[0])
    server.advance(waited)
    ok(await page.answer({ answer: 'verify', code }))
    assert.equal(page.last?.problem?.code, expected, String(waited))
    server.advance(day)
  }
})

test('N63B-RC-04 OWASP-FP-07 each change is told to every address, with what to do, and without a code or a link', async () => {
  server.advance(day)
  await server.letters()
  const page = new Client(server)
  ok(await page.enter({ flow: 'register', accessToken: await tokenOf(server, await signInWithApp(server, who, ada)) }))
  const { authenticators } = await server.store.readAccount(who.userId)
  const mail = authenticators.find(({ kind }) => kind === 'email')?.id ?? ''
  await server.letters()
  ok(await page.answer({ answer: 'remove', authenticatorId: mail }))
  ok(await page.answer({ answer: 'confirm-removal' }))
  const told = await server.letters()
  assert.deepEqual(told.map(({ to }) => to).toSorted(), [ada.home, who.mail].toSorted())
  for (const { subject, text } of told) {
    assert.match(text, /help@alderbrook\.example/)
    assert.doesNotMatch(`${subject} ${text}`, /\b\d{6,8}\b/)
    assert.doesNotMatch(text, /https?:/)
  }
})

test('OWASP-FP-08 W3C-SMS-01 no message in any language holds a link; a text ends in the page’s host and the code', async (t) => {
  const some = await startServer({ people: [fay], policy: { limits: { sends: 50, startsPerAddress: 10_000 } } })
  t.after(() => some.close())
  await addPhone(some)
  for (const language of noticeLanguages) {
    some.advance(2 * 3600)
    await some.letters()
    const page = new Client(some)
    ok(await page.enter({ flow: 'signIn', language }))
    for (const answer of namePassword(fay)) ok(await page.answer(answer))
    if (page.last?.step.step === 'choose-method') await choose(page, 'sms')
    page.at('enter-code')
    const [letter] = await some.letters()
    const lines = (letter?.text ?? '').split('\n')
    const code = /^@localhost #(\d{6})$/.exec(lines.at(-1) ?? '')?.[1]
    assert.ok(code, `${language}: ${letter?.text}`)
    assert.ok(lines[0]?.includes(code) && lines[0].includes('Alderbrook'), language)
    assert.equal(lines[1], '')
    assert.doesNotMatch(letter?.text ?? '', /https?:|www\./)
    ok(await page.answer({ answer: 'verify', code }))
  }
})

test('N63B-BI-02 what is kept of an authenticator: kind, times of binding and use; its removal stays in the log', async () => {
  const { authenticators } = await server.store.readAccount(who.userId)
  const app = authenticators.find(({ kind }) => kind === 'app')
  assert.ok(app && app.createdAt > 0 && (app.lastUsedAt ?? 0) > app.createdAt)
  const events = await server.store.log.readUnsealed(10_000)
  const of = (type: string) => events.find((event) => event.type === type && event.userId === who.userId)
  for (const type of ['method-added', 'method-removed']) {
    const event = of(type)
    assert.ok(event?.method && event.at > 0 && event.address === '192.0.2.10', type)
  }
})

test('A22 ASVS-16.2.5 the number, address or secret of a method that was tried and not added stands in no event', async (t) => {
  const some = await startServer({ people: [fay] })
  t.after(() => some.close())
  const page = new Client(some)
  await page.walk('signIn', ...namePassword(fay))
  ok(await page.answer({ answer: 'continue' }))
  ok(await page.answer({ answer: 'enroll', method: 'sms', number }))
  ok(await page.answer({ answer: 'activate', code: '000000' }))
  ok(await page.answer({ answer: 'back' }))
  ok(await page.answer({ answer: 'enroll', method: 'totp' }))
  const { secret } = page.at('activate-app')
  ok(await page.answer({ answer: 'activate', code: '000000' }))
  const events = JSON.stringify(await some.store.log.readUnsealed(1000))
  assert.ok(events.includes('"registration"'))
  for (const said of [secret, '7400', '123456', '000000', fay.mail, fay.password])
    assert.ok(!events.includes(said), said)
})
