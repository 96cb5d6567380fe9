// What a reload comes back to: work in progress, and nothing that is over.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Client, isFault, person, startServer, type TestServer } from '#test/support/server.ts'

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
