// What stands behind an account is not only what can be used now, and what can no longer be used proves nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountWith, can, held, policyOf, startOfTime as now } from '#test/walks/people.ts'
import type { Facts } from './facts.ts'
import { newFacts } from './new-facts.ts'
import { nextStep } from './next-step.ts'

const policy = policyOf('microsoft365')
const app = held('a0', 'app')
const environment = { can, now }

test('R21 R23 a sign-in is not done, nor a method added, while the only factor is disabled or cannot be used', () => {
  const facts = {
    ...newFacts('signIn', now, 900, { username: 'robin', userId: 'u', epoch: 7, passwordAt: now }),
    skipped: true,
    accepted: true,
  }
  const disabled = accountWith([held('a0', 'app', { status: 'disabled' })])
  const over = { step: 'ended', reason: 'not-enough-methods' }
  assert.deepEqual(nextStep(facts, disabled, policy, environment), over)
  assert.deepEqual(nextStep(facts, accountWith([app]), policy, { can: ['sms', 'email'], now }), over)
})

test('R9 a proof whose authenticator was disabled meanwhile resets nothing', () => {
  const proof = (method: 'totp' | 'email', authenticatorId: string) => ({
    method,
    authenticatorId,
    multiFactor: false,
    at: now,
  })
  const facts: Facts = {
    ...newFacts('reset', now, 900, { username: 'robin', userId: 'u', epoch: 7, captcha: true }),
    proofs: [proof('totp', 'a0'), proof('email', 'a1')],
  }
  const others = [held('a1', 'email'), held('a2', 'phone')]
  assert.equal(nextStep(facts, accountWith([app, ...others]), policy, environment).step, 'new-password')
  const disabled = accountWith([held('a0', 'app', { status: 'disabled' }), ...others])
  const asked = nextStep(facts, disabled, policy, environment)
  assert.ok(asked.step === 'choose-method' && asked.methods.every(({ id }) => id.startsWith('a2.')))
})
