// The ways through a reset, one by one: CAPTCHA, two proofs, new password; and what those see who may not reset.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountWith, held, policyOf } from '#test/walks/people.ts'
import { dice } from '#test/walks/random.ts'
import {
  as,
  back,
  captcha,
  choose,
  go,
  identify,
  newPassword,
  number,
  rightly,
  withKey,
  wrongly,
} from '#test/walks/script.ts'
import { World } from '#test/walks/world.ts'
import type { Authenticator } from '#core/methods/authenticator.ts'
import type { PresetName } from '#core/policy/presets.ts'
import type { Account } from './facts.ts'
import type { Step } from './step.ts'

const app = held('a0', 'app')
const phone = held('a1', 'phone')
const email = held('a2', 'email')

const reset = (
  authenticators: readonly Authenticator[],
  some: Partial<Account> = {},
  name: PresetName = 'microsoft365',
): World => new World('reset', accountWith(authenticators, some), policyOf(name), dice(1))

const idsOf = (step: Step): readonly string[] => as(step, 'choose-method').methods.map(({ id }) => id)

test('name, CAPTCHA, first proof, second proof, new password, done', () => {
  const world = reset([app, phone, email])
  assert.deepEqual(go(world, identify), { step: 'captcha', challenge: {} })
  const first = as(go(world, captcha), 'choose-method')
  assert.deepEqual(first.progress, { required: 2, satisfied: 0 })
  assert.deepEqual(idsOf(first), ['a0.totp', 'a1.sms', 'a1.voice', 'a2.email'])
  const second = as(go(world, choose('a0.totp'), rightly), 'choose-method')
  assert.deepEqual(second.progress, { required: 2, satisfied: 1 })
  assert.deepEqual(idsOf(second), ['a1.sms', 'a1.voice', 'a2.email'])
  const rules = as(go(world, choose('a2.email'), rightly), 'new-password')
  assert.deepEqual(rules.rules, { minLength: 8, maxLength: 256, rules: 'microsoft' })
  const end = go(world, newPassword)
  assert.ok(end.step === 'working' || end.step === 'done')
  if (end.step === 'working') assert.deepEqual(go(world, { answer: 'poll' }), { step: 'done', kind: 'reset' })
  assert.equal(world.ledger.changes, 1)
})

test('R17 a text goes out only after the whole number, and wrong numbers are counted', () => {
  const world = reset([app, phone])
  go(world, identify, captcha)
  const asked = as(go(world, choose('a1.sms')), 'confirm-number')
  assert.equal(asked.choice.hint, '•••• 34')
  assert.equal(world.facts.challenge, null)
  const wrong = number('a1.sms', 'wrong')
  assert.equal(go(world, wrong, wrong, wrong, wrong).step, 'confirm-number')
  assert.deepEqual(idsOf(go(world, wrong)), ['a0.totp', 'a1.voice'])
  assert.equal(go(world, choose('a1.voice'), back).step, 'choose-method')
  assert.equal(go(world, choose('a1.voice'), number('a1.voice')).step, 'await-call')
})

test('strict speaks a code on the phone and mails eight digits', () => {
  const world = reset([app, phone, email], {}, 'strict')
  go(world, identify, captcha, choose('a1.voice'))
  assert.equal(as(go(world, number('a1.voice')), 'enter-code').codeLength, 6)
  assert.equal(as(go(world, back, choose('a2.email')), 'enter-code').codeLength, 8)
})

test('N63B-RC-01 C-02 only second methods that complete a legal pair are offered', () => {
  const strict = reset([app, phone, email], {}, 'strict')
  assert.deepEqual(idsOf(go(strict, identify, captcha, choose('a2.email'), rightly)), ['a0.totp'])
  const service = reset([app, phone, email])
  assert.deepEqual(idsOf(go(service, identify, captcha, choose('a2.email'), rightly)), [
    'a0.totp',
    'a1.sms',
    'a1.voice',
  ])
})

test('a key proves under strict; any passkey of the person answers', () => {
  const world = reset([held('k1', 'key'), held('k2', 'key'), email], {}, 'strict')
  as(go(world, identify, captcha, choose('k1.fido2')), 'use-passkey')
  assert.deepEqual(idsOf(go(world, withKey)), ['k2.fido2', 'a2.email'])
})

test('C-09 a key is not offered for reset by the service preset', () => {
  const world = reset([held('k1', 'key'), app, email])
  assert.deepEqual(idsOf(go(world, identify, captcha)), ['a0.totp', 'a2.email'])
})

for (const [who, some, reason] of [
  ['locked', { locked: true }, 'locked'],
  ['unlicensed', { licensed: false }, 'unlicensed'],
  ['out of scope', { inScope: false }, 'not-in-scope'],
] as const)
  test(`R15 ${who}: told after both proofs and not before`, () => {
    const world = reset([app, email], some)
    const second = go(world, identify, captcha, choose('a0.totp'), rightly)
    assert.deepEqual(as(second, 'choose-method').progress, { required: 2, satisfied: 1 })
    as(go(world, choose('a2.email')), 'enter-code')
    assert.deepEqual(go(world, rightly), { step: 'ended', reason })
  })

test('R15 an administrator without self-service reset is told after both proofs', () => {
  const policy = policyOf('microsoft365')
  const closed = { ...policy, administrators: { ...policy.administrators, selfService: false } }
  const world = new World('reset', accountWith([app, email], { administrator: true }), closed, dice(1))
  as(go(world, identify, captcha, choose('a0.totp'), rightly), 'choose-method')
  assert.deepEqual(go(world, choose('a2.email'), rightly), { step: 'ended', reason: 'not-in-scope' })
})

test('R15 too few methods: they prove what they have and are told then', () => {
  const world = reset([email])
  assert.deepEqual(idsOf(go(world, identify, captcha)), ['a2.email'])
  assert.deepEqual(go(world, choose('a2.email'), rightly), { step: 'ended', reason: 'not-enough-methods' })
})

test('R7 when every method is used up, the flow ends', () => {
  const world = reset([app, email])
  go(world, identify, captcha)
  const miss = [wrongly, wrongly, wrongly, wrongly, wrongly] as const
  assert.deepEqual(idsOf(go(world, choose('a0.totp'), ...miss)), ['a2.email'])
  assert.deepEqual(go(world, choose('a2.email'), ...miss), { step: 'ended', reason: 'too-many-attempts' })
})

test('an expired code stays on its page, so that another can be asked for', () => {
  const world = reset([app, email])
  go(world, identify, captcha, choose('a2.email'))
  world.now += world.policy.lifetimes.code * 1000
  assert.ok((as(world.step, 'enter-code').expiresAt ?? Infinity) <= world.now)
  assert.ok((as(go(world, { answer: 'resend' }), 'enter-code').expiresAt ?? 0) > world.now)
})

test('R13 A11 C-14 a reset knows no way to add, remove or sign in', () => {
  const world = reset([app, email])
  go(world, identify, captcha, choose('a0.totp'), rightly, choose('a2.email'), rightly)
  assert.equal(world.step.step, 'new-password')
  for (const answer of ['add', 'enroll', 'remove', 'confirm-removal', 'password', 'continue'] as const)
    assert.throws(() => go(world, { answer } as never), /does not take/)
})

test('one proof is enough only where the policy names one', () => {
  const policy = { ...policyOf('microsoft365'), required: 1 as const }
  const world = new World('reset', accountWith([app]), policy, dice(1))
  assert.deepEqual(as(go(world, identify, captcha), 'choose-method').progress, { required: 1, satisfied: 0 })
  assert.equal(go(world, choose('a0.totp'), rightly).step, 'new-password')
})

test('A48 a proof counts no longer when its authenticator was removed or disabled meanwhile', () => {
  for (const left of [[email], [held('a0', 'app', { status: 'disabled' }), email]]) {
    const world = reset([app, email])
    go(world, identify, captcha, choose('a0.totp'), rightly, choose('a2.email'), rightly)
    assert.equal(world.step.step, 'new-password')
    world.replaceAccount({ authenticators: left })
    assert.deepEqual(world.step, { step: 'ended', reason: 'not-enough-methods' })
  }
})
