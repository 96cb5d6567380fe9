// Calls: a key confirms or reports, once, and only the gateway's own word counts.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gatewaySignature } from '#server/outbox/gateway.ts'
import { beginReset, choose } from '#test/support/people.ts'
import { answerCall, sendCall } from '#test/support/session.ts'
import {
  callSecret,
  Client,
  codeIn,
  ok,
  person,
  publicUrl,
  startServer,
  type TestServer,
} from '#test/support/server.ts'

let server: TestServer
const cay = person('cay')
before(async () => {
  server = await startServer({ people: [cay] })
})
after(() => server.close())

test('N63B-PS-03 a call is answered by a key: # confirms, 0# binds nothing', async () => {
  const page = new Client(server)
  await page.walk(
    'signIn',
    { answer: 'identify', username: cay.username },
    { answer: 'password', password: cay.password },
  )
  ok(await page.answer({ answer: 'continue' }))
  await server.letters()
  ok(await page.answer({ answer: 'enroll', method: 'voice', number: '07400 111222' }))
  page.at('activate-call')
  ok(await page.answer({ answer: 'poll' }))
  page.at('activate-call')
  assert.equal(await answerCall(server, (await server.letters())[0], 'denied'), 200)
  assert.equal(ok(await page.answer({ answer: 'poll' })).problem?.code, 'call-denied')
  page.at('add-method')
  ok(await page.answer({ answer: 'enroll', method: 'voice', number: '07400 111222' }))
  const call = (await server.letters()).at(-1)
  assert.equal(await answerCall(server, call, 'confirmed'), 200)
  assert.equal(await answerCall(server, call, 'denied'), 404, 'a call is answered once')
  ok(await page.answer({ answer: 'poll' }))
  assert.deepEqual(page.at('add-method').progress, { required: 2, satisfied: 1 })
})

test('0# on a call of a reset reports it: the flow ends, and everybody is told', async () => {
  server.advance(60)
  const page = await beginReset(server, cay.username)
  await choose(page, 'voice')
  const choice = page.at('confirm-number').choice.id
  ok(await page.answer({ answer: 'challenge', choiceId: choice, number: '07400 111223' }))
  assert.equal(page.last?.problem?.code, 'number-mismatch')
  await server.letters()
  ok(await page.answer({ answer: 'challenge', choiceId: choice, number: '07400 111222' }))
  page.at('await-call')
  assert.equal(await answerCall(server, (await server.letters())[0], 'denied'), 200)
  ok(await page.answer({ answer: 'poll' }))
  assert.deepEqual(page.at('ended'), { step: 'ended', reason: 'reported' })
  assert.ok((await server.letters()).some(({ subject }) => /reported/.test(subject)))
})

test('under strict a call speaks a code, and a key alone proves nothing (C-06)', async (t) => {
  const strict = await startServer({ preset: 'strict', people: [cay] })
  t.after(() => strict.close())
  const page = new Client(strict)
  await page.walk(
    'signIn',
    { answer: 'identify', username: cay.username },
    { answer: 'password', password: cay.password },
  )
  ok(await page.answer({ answer: 'continue' }))
  ok(await page.answer({ answer: 'enroll', method: 'voice', number: '07400 111222' }))
  const [call] = await strict.letters()
  assert.equal(call?.voice?.proof, 'code')
  const poll = await page.send('POST', '/api/v2.0/poll', { continuationToken: page.last?.token })
  assert.equal(poll.status, 409, 'there is no key press to wait for')
  ok(await page.answer({ answer: 'activate', code: codeIn(call) }))
  page.at('add-method')
})

test('a forged word of the gateway is refused', async () => {
  const [path, body] = ['/api/v2.0/calls/abc', '{"outcome":"confirmed"}']
  const signed = (secret: string, at: string): string => gatewaySignature(secret, `${publicUrl.pathname}${at}`, body)
  for (const signature of ['', 'x', signed('another secret', path), signed(callSecret, '/api/v2.0/calls/abd')])
    assert.equal(await sendCall(server, path, body, signature), 401)
})
