// What keys on the handset tell the server: # confirms, 0# reports, everything else is no answer.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gatewaySignature } from '#server/outbox/gateway.ts'
import type { CallAct } from './desk-state.ts'
import { Handset } from './handset.ts'
import { Inbox } from './inbox.ts'

interface Told {
  readonly url: string
  readonly body: string
  readonly signature: string | null
}

const ring = (callId: string, ok = true) => {
  let now = 0
  const told: Told[] = []
  const inbox = new Inbox(() => now)
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    told.push({ url, body: init.body as string, signature: new Headers(init.headers).get('twofold-signature') })
    return Promise.resolve(new Response(null, { status: ok ? 200 : 404 }))
  }
  const server = new URL('http://localhost:4400/twofold')
  const handset = new Handset(inbox, { server, secret: 'shared', fetch }, () => now)
  inbox.show('none')
  inbox.receive({ kind: 'call', to: '+12025550143', text: 'Hello', callId })
  const call = () => inbox.of('none').calls[0]
  return {
    told,
    call,
    act: async (...acts: readonly CallAct[]): Promise<readonly boolean[]> => {
      const done: boolean[] = []
      for (const act of acts) done.push(await handset.act(call()?.id ?? '', act))
      return done
    },
    wait: async (milliseconds: number): Promise<void> => {
      now += milliseconds
      await handset.sweep()
    },
  }
}

const endings: readonly (readonly [acts: readonly CallAct[], outcome: string, end: string])[] = [
  [['answer', '#'], 'confirmed', 'confirmed'],
  [['answer', '0', '#'], 'denied', 'denied'],
  [['answer', '5', '#', '#'], 'confirmed', 'confirmed'],
  [['answer', '0', '0', '#', '0', '#'], 'denied', 'denied'],
  [['decline'], 'unanswered', 'declined'],
  [['answer', '1', 'hang-up'], 'unanswered', 'hung-up'],
]
for (const [acts, outcome, end] of endings)
  test(`${acts.join(' ')}: ${outcome}`, async () => {
    const { act, told, call } = ring('call-1')
    await act(...acts)
    const path = '/twofold/api/v2.0/calls/call-1'
    const body = JSON.stringify({ outcome })
    assert.deepEqual(told, [
      { url: `http://localhost:4400${path}`, body, signature: gatewaySignature('shared', path, body) },
    ])
    assert.deepEqual([call()?.state, call()?.end], ['over', end])
  })

test('a phone that nobody answers stops ringing after 45 seconds', async () => {
  const { wait, told, call } = ring('call-1')
  await wait(44_999)
  assert.equal(call()?.state, 'ringing')
  await wait(1)
  assert.equal(call()?.end, 'missed')
  assert.equal(told.length, 1)
})

test('acts that make no sense do nothing: keys before answering, answering twice, anything after the end', async () => {
  const { act, told } = ring('call-1')
  assert.deepEqual(await act('#', 'hang-up', 'answer', 'answer', '#', '#', 'decline'), [
    false,
    false,
    true,
    false,
    true,
    false,
    false,
  ])
  assert.equal(told.length, 1)
})

test('a call that reads out a code waits for no key and tells the server nothing', async () => {
  const { act, told, call } = ring('')
  await act('answer', '#', 'hang-up')
  assert.deepEqual([told.length, call()?.end], [0, 'hung-up'])
})

test('when the server no longer waits for the call, the handset says so', async () => {
  const { act, call } = ring('call-1', false)
  await act('answer', '#')
  assert.equal(call()?.end, 'expired')
})
