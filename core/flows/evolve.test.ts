// What no event may do to the facts, whoever sends it: the last line behind every verifier (R3, R6, R9, R12).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startOfTime as now } from '#test/walks/people.ts'
import { evolve } from './evolve.ts'
import type { FlowEvent } from './event.ts'
import type { Challenge, Facts, Proof } from './facts.ts'
import { newFacts } from './new-facts.ts'

const challenge: Challenge = {
  id: 'c',
  purpose: 'reset',
  choiceId: 'phone.sms',
  method: 'sms',
  authenticatorId: 'phone',
  sentAt: now,
  expiresAt: now + 300_000,
  resendAt: now,
  tries: 0,
}
const proof: Proof = { method: 'sms', authenticatorId: 'phone', multiFactor: false, at: now }
const facts = (some: Partial<Facts>): Facts => ({
  ...newFacts('reset', now, 900, { username: 'robin', userId: 'u', epoch: 1, captcha: true }),
  ...some,
})

test('R6 a proof is taken once, for the method and the authenticator of the open challenge, and closes it', () => {
  const asked = facts({ challenge })
  const proved = evolve(asked, { event: 'proved', proof })
  assert.deepEqual(proved.proofs, [proof])
  assert.equal(proved.challenge, null)
  for (const other of [
    { ...proof, method: 'voice' as const },
    { ...proof, authenticatorId: 'another phone' },
    { ...proof, method: 'fido2' as const },
  ])
    assert.deepEqual(evolve(asked, { event: 'proved', proof: other }), asked, JSON.stringify(other))
  assert.deepEqual(evolve(facts({}), { event: 'proved', proof }), facts({}), 'nothing was asked')
})

test('R53 an approval proves a device that was asked, and no other', () => {
  const approval = { account: 'u', number: '42', devices: ['tablet', 'laptop'], quiet: false }
  const asked = facts({
    challenge: { ...challenge, choiceId: 'tablet.push', method: 'push', authenticatorId: 'tablet', approval },
  })
  const by = (authenticatorId: string): FlowEvent => ({
    event: 'proved',
    proof: { ...proof, method: 'push', authenticatorId },
  })
  assert.equal(evolve(asked, by('laptop')).proofs.length, 1)
  assert.deepEqual(evolve(asked, by('somebody else’s')), asked)
})

test('R12 after the password was handed over nothing but its outcome is news', () => {
  const handed = facts({ passwordHandedAt: now })
  const late: readonly FlowEvent[] = [
    { event: 'password-handed', at: now + 1 },
    { event: 'challenged', challenge },
    { event: 'went-back' },
    { event: 'attempt-failed', of: 'password' },
  ]
  for (const event of late) assert.deepEqual(evolve(handed, event), handed, event.event)
  const set = evolve(handed, { event: 'password-set', at: now + 2 })
  assert.equal(set.passwordSetAt, now + 2)
  for (const event of [...late, { event: 'ended', reason: 'cancelled' } as const])
    assert.deepEqual(evolve(set, event), set, event.event)
})

test('R5 who a flow is about is said once', () => {
  const named = facts({})
  assert.deepEqual(evolve(named, { event: 'identified', username: 'mallory', userId: 'm', epoch: 1 }), named)
})

test('R9 going back takes nothing away that was proved', () => {
  for (const some of [{ challenge }, { confirming: 'phone.sms' }, {}] satisfies readonly Partial<Facts>[])
    assert.deepEqual(evolve(facts({ ...some, proofs: [proof] }), { event: 'went-back' }).proofs, [proof])
})

test('R7 tries follow the choice through a new code, through going back and through choosing again', () => {
  const wrong: FlowEvent = { event: 'attempt-failed', of: 'proof' }
  const asked: FlowEvent = { event: 'challenged', challenge }
  const after = [asked, wrong, { ...asked, challenge: { ...challenge, id: 'd' } }, wrong, { event: 'went-back' }, asked]
  const last = (after as readonly FlowEvent[]).reduce(evolve, facts({}))
  assert.equal(last.failures['phone.sms'], 2)
  assert.equal(last.challenge?.tries, 2)
})

test('R55 N63B-SE-04 more time moves the end ten times and nothing else', () => {
  let flow = facts({ challenge, proofs: [proof], failures: { 'phone.sms': 2 } })
  for (let times = 1; times <= 10; times += 1) {
    const expiresAt = now + times * 900_000
    assert.deepEqual(evolve(flow, { event: 'extended', expiresAt }), { ...flow, expiresAt, extensions: times })
    flow = evolve(flow, { event: 'extended', expiresAt })
  }
  assert.deepEqual(evolve(flow, { event: 'extended', expiresAt: now + 99_000_000 }), flow)
  const ended = facts({ ended: 'cancelled' })
  assert.deepEqual(evolve(ended, { event: 'extended', expiresAt: now + 900_000 }), ended)
})
