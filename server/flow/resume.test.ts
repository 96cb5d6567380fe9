// What a reload comes back to: work in progress, and nothing that is over.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { registerTwo } from '#test/support/people.ts'
import { signInWithApp, ticketFor, tokenOf } from '#test/support/session.ts'
import { Client, isFault, ok, person, startServer, type TestServer } from '#test/support/server.ts'
import { sessionIdOf } from './entry.ts'

let server: TestServer
before(async () => {
  server = await startServer({ people: [person('ada'), person('lou', { locked: true })] })
})
after(() => server.close())

const signIn = async (name: string): Promise<Client> => {
  const page = new Client(server)
  const { username, password } = person(name)
  await page.walk('signIn', { answer: 'identify', username }, { answer: 'password', password })
  return page
}

test('work in progress is resumed', async () => {
  const page = await signIn('ada')
  const resumed = await page.enter({ flow: 'signIn' }, 'resume')
  assert.ok(!isFault(resumed))
  page.at('more-information')
})

test('a dead end is shown once: the next to sit here signs in', async () => {
  const page = await signIn('lou')
  assert.equal(page.at('ended').reason, 'locked')
  const resumed = await page.enter({ flow: 'signIn' }, 'resume')
  assert.ok(!isFault(resumed))
  page.at('identify')
})

test('managing goes on where it stood with a new ticket of the same session, and only with that', async (t) => {
  const [ada, eve] = [person('ada'), person('eve')]
  const own = await startServer({ people: [ada, eve] })
  t.after(() => own.close())
  const holds = await registerTwo(own, ada)
  const page = await signInWithApp(own, ada, holds)
  const sid = sessionIdOf(await tokenOf(own, page))
  const enter = async (who: typeof ada, some: { readonly sid?: string } = {}): Promise<Client> => {
    const tab = new Client(own, page.cookie)
    ok(await tab.enter({ flow: 'register', ticket: ticketFor(own, who, some) }))
    return tab
  }
  const first = await enter(ada, { sid })
  ok(await first.answer({ answer: 'add' }))
  ok(await first.answer({ answer: 'enroll', method: 'sms', number: '+12025550143' }))
  assert.equal((await enter(ada, { sid })).at('activate-code').address, first.at('activate-code').address)
  assert.equal(await enter(eve).then(({ last }) => last?.step.step), 'password', 'somebody else')
  assert.equal(await enter(ada).then(({ last }) => last?.step.step), 'choose-method', 'another session')
  const elsewhere = new Client(own)
  ok(await elsewhere.enter({ flow: 'register', ticket: ticketFor(own, ada, { sid }) }))
  elsewhere.at('manage')
})
