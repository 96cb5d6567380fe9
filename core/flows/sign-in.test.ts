// The ways through a sign-in, one by one: what is asked, in which order, and what the password alone never opens.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountWith, can, held, policyOf, startOfTime } from '#test/walks/people.ts'
import { dice } from '#test/walks/random.ts'
import {
  activate,
  back,
  choose,
  enroll,
  go,
  identify,
  next,
  password,
  rightly,
  withKey,
  wrongly,
} from '#test/walks/script.ts'
import { World } from '#test/walks/world.ts'
import type { PresetName } from '#core/policy/presets.ts'
import type { Authenticator } from '#core/methods/authenticator.ts'
import type { Account } from './facts.ts'
import { nextStep } from './next-step.ts'

const day = 86_400_000

const signIn = (
  authenticators: readonly Authenticator[],
  some: Partial<Account> = {},
  name: PresetName = 'microsoft365',
): World => new World('signIn', accountWith(authenticators, some), policyOf(name), dice(1))

const app = held('a0', 'app')
const phone = held('a1', 'phone')
const email = held('a2', 'email')

test('two methods and a default: identify, password, the default challenge, in', () => {
  const world = signIn([app, phone], { defaultChoice: 'a1.sms' })
  assert.deepEqual(world.step, { step: 'identify' })
  assert.deepEqual(go(world, identify), {
    step: 'password',
    username: 'robin@aldermill.example',
    passkey: true,
    approval: true,
  })
  const asked = go(world, password)
  assert.equal(asked.step, 'enter-code')
  assert.ok(asked.step === 'enter-code' && asked.choice.id === 'a1.sms' && asked.others)
  assert.deepEqual(go(world, rightly), { step: 'done', kind: 'signIn' })
})

test('the person may choose another method than the default, and nothing starts by itself again', () => {
  const world = signIn([app, phone], { defaultChoice: 'a1.sms' })
  const chosen = go(world, identify, password, back)
  assert.ok(chosen.step === 'choose-method' && !chosen.back)
  assert.deepEqual(
    chosen.methods.map(({ id }) => id),
    ['a0.totp', 'a1.sms', 'a1.voice'],
  )
  assert.equal(go(world, choose('a0.totp')).step, 'enter-code')
})

test('several methods without a default: the person chooses; one only: it is asked for at once', () => {
  assert.equal(go(signIn([app, phone]), identify, password).step, 'choose-method')
  assert.equal(go(signIn([app, email]), identify, password).step, 'enter-code')
})

test('no method: more information is required, two methods, review, in', () => {
  const world = signIn([])
  const interrupted = go(world, identify, password)
  assert.ok(interrupted.step === 'more-information' && interrupted.progress.required === 2)
  const offered = go(world, next)
  assert.ok(offered.step === 'add-method' && offered.mode === 'interrupt')
  assert.ok(!offered.offered.includes('email'), 'C-01 an address is not the first method')
  const pending = go(world, enroll('totp'))
  assert.ok(pending.step === 'activate-app' && pending.secret !== '')
  const second = go(world, activate)
  assert.ok(second.step === 'add-method' && second.progress.satisfied === 1)
  go(world, enroll('email'))
  const review = go(world, activate)
  assert.ok(review.step === 'review' && review.registered.length === 2)
  assert.deepEqual(go(world, next), { step: 'done', kind: 'signIn' })
})

test('C-08 A12 N63B-BI-01 one method already there: it is proved before another is added, though no second factor is due', () => {
  const world = signIn([app], { mfaRequired: false })
  assert.equal(go(world, identify, password).step, 'more-information')
  const gate = go(world, next)
  assert.ok(gate.step === 'choose-method' && gate.purpose === 'fresh')
  go(world, choose('a0.totp'))
  assert.equal(go(world, rightly).step, 'add-method')
})

test('A33 R23 a disabled method is held all the same: nothing is added from the password', () => {
  const world = signIn([held('a0', 'app', { status: 'disabled' })])
  assert.deepEqual(go(world, identify, password), { step: 'ended', reason: 'not-enough-methods' })
})

test('R20 a locked person is told only after the right password', () => {
  const world = signIn([app, phone], { locked: true })
  assert.equal(go(world, identify, { answer: 'password', password: 'wrong' }).step, 'password')
  assert.deepEqual(go(world, password), { step: 'ended', reason: 'locked' })
})

test('without licence nothing is asked for that a reset would need', () => {
  const world = signIn([], { licensed: false, mfaRequired: false })
  assert.deepEqual(go(world, identify, password), { step: 'done', kind: 'signIn' })
})

test('R24 registration is put off while the days last, and asked for again when they are over', () => {
  const world = signIn([email], { mfaRequired: false, promptedAt: startOfTime - 10 * day })
  const interrupted = go(world, identify, password)
  assert.ok(interrupted.step === 'more-information' && interrupted.canSkipUntil === startOfTime + 4 * day)
  assert.deepEqual(go(world, { answer: 'skip' }), { step: 'done', kind: 'signIn' })
  world.account = { ...world.account, promptedAt: startOfTime - 14 * day }
  const again = world.step
  assert.ok(again.step === 'more-information' && again.canSkipUntil === null)
})

test('the 180-day question comes once, and "add" leads to adding', () => {
  const old = { confirmedAt: startOfTime - 181 * day, mfaRequired: false }
  const world = signIn([app, phone], old)
  assert.equal(go(world, identify, password).step, 'reconfirm')
  assert.equal(go(world, { answer: 'add' }).step, 'choose-method')
  assert.equal(go(world, back).step, 'reconfirm')
  assert.deepEqual(go(world, next), { step: 'done', kind: 'signIn' })
})

test('a passkey with user verification stands for password and second factor; one without does not', () => {
  const strong = signIn([held('k', 'key'), phone])
  assert.equal(go(strong, identify, choose('any.fido2')).step, 'use-passkey')
  assert.equal(go(strong, withKey).step, 'more-information')
  const weak = signIn([held('k', 'key', { userVerification: false }), phone])
  go(weak, identify, choose('any.fido2'))
  assert.equal(go(weak, withKey).step, 'password')
})

test('a passkey can be tried and left again for the password', () => {
  const world = signIn([app, phone])
  go(world, identify, choose('any.fido2'))
  assert.equal(go(world, back).step, 'password')
  assert.equal(go(world, back).step, 'identify')
})

test('R7 N63B-TH-02 wrong codes are counted over resends and going back, then the method is no longer offered', () => {
  const world = signIn([app, phone])
  go(world, identify, password)
  go(world, choose('a1.sms'), wrongly, wrongly, { answer: 'resend' }, wrongly, back)
  const again = go(world, choose('a1.sms'), wrongly)
  assert.ok(again.step === 'enter-code' && again.triesLeft === 1)
  const left = go(world, wrongly)
  assert.ok(left.step === 'choose-method')
  assert.deepEqual(
    left.methods.map(({ id }) => id),
    ['a0.totp', 'a1.voice'],
  )
})

test('R6 a challenge made for one purpose is not the question of another', () => {
  const world = signIn([app], { mfaRequired: true })
  go(world, identify, password)
  assert.equal(world.step.step, 'enter-code')
  const account = { ...world.account, mfaRequired: false }
  const facts = { ...world.facts, accepted: true }
  const step = nextStep(facts, account, world.policy, { can, now: world.now })
  assert.ok(step.step === 'choose-method' && step.purpose === 'fresh', step.step)
})

test('a pending method with no tries left, or too old, is chosen again', () => {
  const world = signIn([])
  const miss = { answer: 'activate', code: 'wrong' } as const
  go(world, identify, password, next, enroll('totp'), miss, miss, miss, miss)
  assert.equal(world.step.step, 'activate-app')
  assert.equal(go(world, miss).step, 'add-method')
  go(world, enroll('totp'))
  world.now += world.policy.lifetimes.pending * 1000
  assert.equal(world.step.step, 'add-method')
})

test('N63B-LS-01 strict offers saved codes once, before the review', () => {
  const world = signIn([], {}, 'strict')
  go(world, identify, password, next, enroll('totp'))
  go(world, activate, enroll('sms'))
  const codes = go(world, activate)
  assert.equal(codes.step, 'save-codes')
  assert.equal(go(world, back).step, 'review')
  assert.deepEqual(go(world, next), { step: 'done', kind: 'signIn' })
})

test('R21 where nothing can be added nothing is asked, but a second factor that is due stays due', () => {
  const nothing = { ...policyOf('microsoft365'), offer: [] }
  const off = Object.entries(nothing.methods).map(([method, settings]) => [
    method,
    { ...settings, offeredUntil: '2026-01-01' },
  ])
  const policy = { ...nothing, methods: Object.fromEntries(off) as typeof nothing.methods }
  const one = new World('signIn', accountWith([app]), policy, dice(1))
  assert.deepEqual(go(one, identify, password, rightly), { step: 'done', kind: 'signIn' })
  const none = new World('signIn', accountWith([]), policy, dice(1))
  assert.deepEqual(go(none, identify, password), { step: 'ended', reason: 'not-enough-methods' })
})

test('R4 R8 a flow that is too old, or whose account was changed, says so', () => {
  const world = signIn([app, phone])
  go(world, identify)
  const changed = { ...world.account, epoch: world.account.epoch + 1 }
  assert.deepEqual(nextStep(world.facts, changed, world.policy, world.environment), {
    step: 'ended',
    reason: 'account-changed',
  })
  assert.deepEqual(nextStep(world.facts, null, world.policy, world.environment), {
    step: 'ended',
    reason: 'account-changed',
  })
  world.now = world.facts.expiresAt
  assert.deepEqual(world.step, { step: 'ended', reason: 'expired' })
})
