// Where a page stands in its flow: one request at a time, one token a reply, and nothing lost.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Reply } from '#core/flows/step.ts'
import type { Told } from '#test/gallery/fake-server.ts'
import { page, settled } from '#test/support/flow-page.ts'

const identify: Reply = { step: { step: 'identify' }, problem: null }
const password: Reply = { step: { step: 'password', username: 'a', passkey: false, approval: false }, problem: null }
const working: Reply = { step: { step: 'working' }, problem: null }
const done: Reply = { step: { step: 'done', kind: 'reset' }, problem: null }
const gone: Told = { fault: { code: 'flow-gone' } }

describe('the flow of a page', () => {
  it('resumes the flow of this browser before it begins one', async () => {
    const { flow, paths, told } = page(() => password)
    flow.carryOn()
    await settled()
    assert.deepEqual(paths(), ['resetpassword/resume'])
    assert.deepEqual(told, ['password by null'])
  })

  it('begins a flow where there is none to resume', async () => {
    const { flow, paths, server } = page(({ path }) => (path.endsWith('resume') ? gone : identify))
    flow.carryOn()
    await settled()
    assert.deepEqual(paths(), ['resetpassword/resume', 'resetpassword/start'])
    assert.deepEqual(server.asked[1]?.body, { can: ['qr'] })
    assert.equal(flow.fault, null)
  })

  it('never resumes with a ticket: the flow of this browser may be somebody else’s', async () => {
    const start = { flow: 'register', ticket: 'signed' } as const
    const { flow, paths } = page(() => identify, { start })
    flow.carryOn()
    await settled()
    assert.deepEqual(paths(), ['register/start'])
  })

  it('sends each answer with the token of the last reply', async () => {
    const { flow, server } = page(() => identify)
    flow.carryOn()
    await settled()
    flow.answer({ answer: 'identify', username: 'anna' })
    await settled()
    flow.answer({ answer: 'identify', username: 'ben' })
    await settled()
    assert.deepEqual(
      server.asked.slice(1).map(({ body }) => body),
      [
        { continuationToken: 'token-1', username: 'anna' },
        { continuationToken: 'token-2', username: 'ben' },
      ],
    )
  })

  for (const over of [{ step: { step: 'ended', reason: 'expired' }, problem: null } as const, gone])
    it('the first question waits as long as anybody likes: a flow that is over is begun anew with the name', async () => {
      const { flow, paths, told, server } = page(({ path, body }) =>
        path.endsWith('identify') ? over : 'username' in body ? password : identify,
      )
      flow.carryOn()
      await settled()
      flow.answer({ answer: 'identify', username: 'anna' })
      await settled()
      assert.deepEqual(paths(), ['resetpassword/resume', 'identify', 'resetpassword/start'])
      assert.deepEqual(server.asked[2]?.body, { can: ['qr'], username: 'anna' })
      assert.deepEqual(told, ['identify by null', 'password by identify'])
      assert.equal(flow.fault, null)
      assert.equal(flow.busy, false)
    })

  it('N63B-SE-04 more time leaves the step, and what was refused in it, as they are', async () => {
    const time = { expiresAt: 900, more: true }
    const { flow, server } = page(({ path }) =>
      path.endsWith('extend')
        ? { ...password, time: { expiresAt: 1800, more: false } }
        : { ...password, problem: { code: 'password-rejected' }, time },
    )
    flow.carryOn()
    await settled()
    const before = flow.received
    assert.equal(before?.expiresAt, 900)
    flow.answer({ answer: 'extend' })
    await settled()
    assert.equal(flow.received?.step, before?.step)
    assert.equal(flow.received?.problem?.code, 'password-rejected')
    assert.equal(flow.received?.expiresAt, 1800)
    flow.answer({ answer: 'extend' })
    await settled()
    assert.equal(server.asked.length, 2, 'there is no more to be had')
    flow.answer({ answer: 'password', password: 'x' })
    await settled()
    assert.equal(server.asked[2]?.body['continuationToken'], 'token-2')
  })

  it('takes one answer of a double click', async () => {
    const { flow, server } = page(() => identify)
    flow.carryOn()
    await settled()
    flow.answer({ answer: 'identify', username: 'anna' })
    flow.answer({ answer: 'identify', username: 'anna' })
    await settled()
    assert.equal(server.asked.length, 2)
  })

  it('takes no answer while the step before is still on the screen', async () => {
    let drawn = (): void => undefined
    const { flow, server } = page(() => identify, {}, new Promise((resolve) => (drawn = resolve)))
    flow.carryOn()
    await settled()
    assert.equal(flow.busy, true)
    flow.answer({ answer: 'identify', username: 'anna' })
    await settled()
    assert.equal(server.asked.length, 1)
    drawn()
    await settled()
    assert.equal(flow.busy, false)
    flow.answer({ answer: 'identify', username: 'anna' })
    await settled()
    assert.equal(server.asked.length, 2)
  })

  it('sends no answer that the step does not offer', async () => {
    const { flow, server } = page(() => identify)
    flow.carryOn()
    await settled()
    flow.answer({ answer: 'update', newPassword: 'x' })
    await settled()
    assert.equal(server.asked.length, 1)
    assert.equal(flow.busy, false)
  })

  it('keeps the request whose reply was lost, and sends it again to the byte when asked to', async () => {
    let broken = false
    const { flow, server, told } = page(() => (broken ? 'lost' : identify))
    flow.carryOn()
    await settled()
    broken = true
    flow.answer({ answer: 'identify', username: 'anna' })
    await settled()
    assert.equal(flow.fault?.code, 'network')
    assert.equal(flow.busy, false)
    const sent = server.asked.at(-1)
    broken = false
    flow.carryOn()
    await settled()
    assert.equal(flow.fault, null)
    assert.equal(server.asked.at(-1)?.text, sent?.text)
    assert.deepEqual(told, ['identify by null', 'fault network', 'identify by identify'])
  })

  it('goes on with the same request when the element comes back into the page', async () => {
    const { flow, server } = page(() => identify)
    flow.carryOn()
    await settled()
    let open = (): void => undefined
    server.gate = new Promise((resolve) => (open = resolve))
    flow.answer({ answer: 'identify', username: 'anna' })
    await settled()
    flow.hostDisconnected()
    flow.carryOn()
    open()
    await settled()
    const [, first, second] = server.asked
    assert.equal(second?.text, first?.text)
    assert.equal(flow.received?.token, 'token-2')
  })

  it('polls by itself while the step takes it, one request at a time, and stops when it is over', async () => {
    const replies: Told[] = [working, working, done]
    const { flow, server, told, paths, tick } = page(() => replies.shift() ?? done)
    flow.carryOn()
    await settled()
    for (let turns = 0; turns < 5; turns += 1) {
      tick()
      await settled()
    }
    assert.deepEqual(paths(), ['resetpassword/resume', 'poll', 'poll'])
    assert.deepEqual(
      server.asked.slice(1).map(({ body }) => body['continuationToken']),
      ['token-1', 'token-2'],
    )
    assert.deepEqual(told, ['working by null', 'working by poll', 'done by poll'])
  })

  it('lets an answer wait for the poll under way, and gives it that poll’s token', async () => {
    const call: Reply = {
      step: {
        step: 'await-call',
        purpose: 'reset',
        choice: { id: 'a.voice', method: 'voice', hint: '' },
        expiresAt: 1,
        resendAt: 1,
        others: true,
        progress: { required: 2, satisfied: 0 },
      },
      problem: null,
    }
    const { flow, server, paths, tick } = page(() => call)
    flow.carryOn()
    await settled()
    let open = (): void => undefined
    server.gate = new Promise((resolve) => (open = resolve))
    tick()
    await settled()
    flow.answer({ answer: 'resend' })
    open()
    await settled()
    assert.deepEqual(paths().slice(1), ['poll', 'resend'])
    assert.equal(server.asked[2]?.body['continuationToken'], 'token-2')
  })

  it('drops an answer to a question that the poll has just closed', async () => {
    const call: Reply = {
      step: {
        step: 'activate-call',
        address: '',
        expiresAt: 1,
        resendAt: 1,
        progress: { required: 2, satisfied: 0 },
      },
      problem: null,
    }
    const { flow, server, paths, tick } = page(({ path }) => (path.endsWith('poll') ? identify : call))
    flow.carryOn()
    await settled()
    let open = (): void => undefined
    server.gate = new Promise((resolve) => (open = resolve))
    tick()
    await settled()
    flow.answer({ answer: 'resend' })
    open()
    await settled()
    assert.deepEqual(paths().slice(1), ['poll'])
    assert.equal(flow.busy, false)
    assert.equal(flow.received?.step.step, 'identify')
  })

  it('begins anew without asking for what the browser remembers', async () => {
    const { flow, paths } = page(() => identify)
    flow.carryOn()
    await settled()
    flow.restart()
    await settled()
    assert.deepEqual(paths(), ['resetpassword/resume', 'resetpassword/start'])
  })

  it('turns a finished sign-in into a code by the last token, also after a broken line', async () => {
    let broken = true
    const { flow, server } = page(({ path }) => {
      if (!path.endsWith('authorize-challenge')) return { step: { step: 'done', kind: 'signIn' }, problem: null }
      return broken ? 'lost' : { json: { code: 'the-code' }, status: 200 }
    })
    flow.carryOn()
    await settled()
    const codes: string[] = []
    flow.authorize('demo', (code) => codes.push(code))
    await settled()
    assert.equal(flow.fault?.code, 'network')
    broken = false
    flow.carryOn()
    await settled()
    assert.deepEqual(codes, ['the-code'])
    assert.equal(flow.busy, false)
    assert.deepEqual(server.asked.at(-1)?.body, { continuation_token: 'token-1', client_id: 'demo' })
  })

  it('says so when the flow has ended elsewhere', async () => {
    const { flow, told } = page(({ path }) =>
      path.endsWith('identify') ? { fault: { code: 'token-spent' } } : identify,
    )
    flow.carryOn()
    await settled()
    flow.answer({ answer: 'identify', username: 'anna' })
    await settled()
    assert.deepEqual(told, ['identify by null', 'fault token-spent'])
  })
})
