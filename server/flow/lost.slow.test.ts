// A method that was lost: reported by another one, dead at once, back only by another one; and who has lost all of them.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { routes } from '#core/wire/links.ts'
import { root } from '#scripts/command.ts'
import { appCode, beginReset, choose, registerTwo, type Registered } from '#test/support/people.ts'
import { signInWithApp, ticketFor, tokenOf } from '#test/support/session.ts'
import { Client, codeIn, ok, person, startServer, type TestServer } from '#test/support/server.ts'

let server: TestServer
const [ada, eve] = [person('ada'), person('eve')]
before(async () => {
  server = await startServer({ people: [ada, eve] })
})
after(() => server.close())

const addPhone = async (holds: Registered): Promise<void> => {
  const page = new Client(server)
  const accessToken = await tokenOf(server, await signInWithApp(server, ada, holds))
  ok(await page.enter({ flow: 'register', accessToken }))
  ok(await page.answer({ answer: 'add' }))
  ok(await page.answer({ answer: 'enroll', method: 'sms', number: '07400 123456' }))
  ok(await page.answer({ answer: 'activate', code: codeIn((await server.letters()).at(-1)) }))
  page.at('manage')
}

/** The methods page of somebody who is signed in at the host, by a text to the phone. */
const byPhone = async (): Promise<Client> => {
  const page = new Client(server)
  ok(await page.enter({ flow: 'register', ticket: ticketFor(server, ada) }))
  await server.letters()
  await choose(page, 'sms')
  ok(await page.answer({ answer: 'verify', code: codeIn((await server.letters()).at(-1)) }))
  page.at('manage')
  return page
}

test('N63B-RC-06 N63B-BI-05 one other factor takes a lost app away, at once and everywhere; only another one brings an app back', async () => {
  const holds = await registerTwo(server, ada)
  await addPhone(holds)
  server.advance(3600)
  const thief = await beginReset(server, ada.username)
  await choose(thief, 'totp')

  const page = await byPhone()
  const app = page.at('manage').registered.find(({ methods }) => methods.includes('totp'))
  ok(await page.answer({ answer: 'remove', authenticatorId: app?.id ?? '' }))
  ok(await page.answer({ answer: 'confirm-removal' }))
  assert.ok(page.at('manage').registered.every(({ methods }) => !methods.includes('totp')))
  assert.ok((await server.letters()).some(({ to, subject }) => to === holds.home && /removed/.test(subject)))

  // The code is right, and was asked for while the app still counted.
  await thief.answer({ answer: 'verify', code: appCode(holds.secret, server.now()) })
  assert.notEqual(thief.last?.step.step, 'new-password')
  assert.ok(!JSON.stringify(thief.last?.step).includes('"satisfied":1'), 'it proves nothing any more')

  server.advance(3600)
  const again = new Client(server)
  ok(await again.enter({ flow: 'register', ticket: ticketFor(server, ada) }))
  assert.deepEqual(
    again.at('choose-method').methods.map(({ method }) => method),
    ['sms', 'voice'],
    'not by the app itself',
  )
})

/** Answers that change what is registered. */
const changing = ['add', 'remove', 'confirm-removal', 'enroll', 'set-default', 'set-passwordless'] as const

test('ASVS-6.4.4 whoever has lost every method can take none away and add none, in no flow, with the password and without', async () => {
  const { page: own } = await registerTwo(server, eve)
  const signIn = new Client(server)
  await signIn.walk(
    'signIn',
    { answer: 'identify', username: eve.username },
    { answer: 'password', password: eve.password },
  )
  const manage = new Client(server)
  ok(await manage.enter({ flow: 'register', ticket: ticketFor(server, eve) }))
  const reset = await beginReset(server, eve.username)
  const known = await beginReset(server, eve.username, own.cookie)
  for (const page of [signIn, manage, reset, known]) {
    const { step } = page.last ?? assert.fail()
    assert.ok(['choose-method', 'enter-code'].includes(step.step), step.step)
    for (const answer of changing) {
      const { method, path } = routes[answer]
      const id = answer === 'set-default' ? 'a.totp' : answer === 'enroll' ? 'totp' : 'a'
      const more = answer === 'set-passwordless' ? { on: true } : {}
      const response = await page.send(method, path.replace('{id}', id), {
        continuationToken: page.last?.token,
        ...more,
      })
      assert.equal(response.status, 409, `${answer} at ${step.step}`)
    }
  }
  assert.match(readFileSync(`${root}docs/lost-methods.md`, 'utf8'), /lost all/i)
})
