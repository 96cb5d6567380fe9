// How long a flow lives, and that whoever needs longer gets it by asking (WCAG 2.2.1): the server's half of the warning.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { beginReset, choose, registerTwo } from '#test/support/people.ts'
import { Client, isFault, ok, person, startServer, type TestServer } from '#test/support/server.ts'

const lifetime = 900
const who = person('ada')
let server: TestServer
before(async () => {
  server = await startServer({ people: [who] })
  await registerTwo(server, who)
})
after(() => server.close())

test('N63B-SE-04 WCAG-2.2.1 the page is told when its flow ends, and may ask for more time ten times', async () => {
  const page = await beginReset(server, who.username)
  await choose(page, 'totp')
  const { step } = ok(await page.answer({ answer: 'verify', code: '000000' }))
  for (let times = 1; times <= 10; times += 1) {
    server.advance(lifetime - 60)
    const more = ok(await page.answer({ answer: 'extend' }))
    assert.equal(more.expiresAt, server.now() + lifetime * 1000)
    assert.deepEqual(more.step, step, 'nothing else has changed: not the tries either')
    assert.equal('extend' in more.links, times < 10)
  }
  const path = '/api/v2.0/extend'
  const asked = await page.send('POST', path, { continuationToken: page.last?.token })
  assert.equal(((await asked.json()) as { problem: { code: string } }).problem.code, 'limit-reached')
  server.advance(lifetime)
  const late = await new Client(server, page.cookie).enter({ flow: 'reset' }, 'resume')
  assert.equal(ok(late).step.step, 'identify', 'there is nothing to go on with')
})

test('N63B-SE-04 a flow that was given more time is still there after a reload', async () => {
  const page = await beginReset(server, who.username)
  server.advance(lifetime - 1)
  ok(await page.answer({ answer: 'extend' }))
  server.advance(lifetime - 1)
  const resumed = ok(await new Client(server, page.cookie).enter({ flow: 'reset' }, 'resume'))
  assert.equal(resumed.step.step, 'choose-method')
})

test('R4 N63B-SE-05 whoever answers too late is told that time is up, whatever the answer; more time comes too late as well', async () => {
  for (const answer of [{ answer: 'identify', username: who.username }, { answer: 'extend' }] as const) {
    const page = new Client(server)
    ok(await page.enter({ flow: 'signIn' }))
    server.advance(3600)
    const late = await page.answer(answer)
    assert.ok(!isFault(late))
    assert.deepEqual([late.step, late.problem, late.token], [{ step: 'ended', reason: 'expired' }, null, null])
  }
})
