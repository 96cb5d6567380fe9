// Registration entered by somebody who is signed in: the page to view and change methods, and the wizard on its own.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountWith, held, policyOf, startOfTime } from '#test/walks/people.ts'
import { dice } from '#test/walks/random.ts'
import { activate, as, back, choose, enroll, go, next, password, rightly } from '#test/walks/script.ts'
import { World } from '#test/walks/world.ts'
import type { Authenticator } from '#core/methods/authenticator.ts'
import type { Account, Facts } from './facts.ts'

const app = held('a0', 'app')
const phone = held('a1', 'phone')
const email = held('a2', 'email')

const register = (
  authenticators: readonly Authenticator[],
  entry: Partial<Pick<Facts, 'mode' | 'passwordAt' | 'proofs'>> = {},
  some: Partial<Account> = {},
): World => {
  const account = accountWith(authenticators, some)
  const known = { mode: 'manage', username: 'robin@aldermill.example', userId: 'u', epoch: account.epoch } as const
  return new World('register', account, policyOf('microsoft365'), dice(1), { ...known, ...entry })
}

const provedAgo = (seconds: number): Partial<Facts> => ({
  proofs: [{ method: 'totp', authenticatorId: 'a0', multiFactor: false, at: startOfTime - seconds * 1000 }],
})

test('R30 with a fresh proof from the sign-in the list is there at once', () => {
  const manage = as(register([app, phone], provedAgo(60), { defaultChoice: 'a1.sms' }).step, 'manage')
  assert.deepEqual(
    manage.registered.map(({ id, isDefault, countsForReset, canBeDefault }) => [
      id,
      isDefault,
      countsForReset,
      canBeDefault,
    ]),
    [
      ['a0', false, true, true],
      ['a1', true, true, true],
    ],
  )
  assert.equal(manage.defaultChoice, 'a1.sms')
  assert.equal(manage.changed, null)
})

test('R30 A12 an old proof, or none, is asked for again before anything is shown', () => {
  for (const entry of [{}, provedAgo(601)]) {
    const world = register([app, phone], entry)
    assert.equal(as(world.step, 'choose-method').purpose, 'fresh')
    assert.equal(go(world, choose('a0.totp'), rightly).step, 'manage')
    world.now += 601_000
    assert.equal(world.step.step, 'choose-method')
  }
})

test('A33 somebody without methods gives the password first, unless it was given just now', () => {
  assert.equal(register([], { passwordAt: startOfTime - 60_000 }).step.step, 'manage')
  const world = register([], { passwordAt: startOfTime - 700_000 })
  assert.equal(as(world.step, 'password').passkey, false)
  assert.equal(go(world, back, password).step, 'manage')
})

test('add: what is offered, activation, back in the list with the news', () => {
  const world = register([app], provedAgo(60))
  const offered = as(go(world, { answer: 'add' }), 'add-method')
  assert.equal(offered.mode, 'manage')
  assert.equal(offered.canSkipUntil, null)
  assert.equal(as(go(world, enroll('sms')), 'activate-code').address, '+442079460000')
  const manage = as(go(world, activate), 'manage')
  assert.equal(manage.changed, 'added')
  assert.equal(manage.registered.length, 2)
  assert.equal(as(go(world, { answer: 'add' }), 'add-method').progress.satisfied, 2)
  assert.equal(as(go(world, back), 'manage').changed, null)
})

test('R31 A12 a stronger method asks for a stronger proof, and can be given up', () => {
  const entry = { proofs: [{ method: 'sms', authenticatorId: 'a1', multiFactor: false, at: startOfTime }] } as const
  const world = register([app, phone], entry)
  const gate = as(go(world, { answer: 'add' }, enroll('fido2')), 'choose-method')
  assert.deepEqual(
    gate.methods.map(({ id }) => id),
    ['a0.totp'],
  )
  assert.ok(gate.back)
  assert.equal(go(world, choose('a0.totp'), rightly).step, 'activate-passkey')
  const other = register([app, phone], entry)
  assert.equal(go(other, { answer: 'add' }, enroll('fido2'), back).step, 'add-method')
})

test('what was begun with a fresh proof may be finished when the proof has grown old meanwhile', () => {
  const world = register([app], provedAgo(590))
  go(world, { answer: 'add' }, enroll('sms'))
  world.now += 30_000
  assert.equal(world.step.step, 'activate-code')
  assert.equal(go(world, activate).step, 'manage')
})

test('C-14 remove: asked with what it would break, then gone', () => {
  const world = register([app, email], provedAgo(60), { defaultChoice: 'a0.totp' })
  const asked = as(go(world, { answer: 'remove', authenticatorId: 'a0' }), 'confirm-removal')
  assert.deepEqual(asked.breaks, ['below-required', 'no-reset', 'no-second-factor', 'was-default'])
  assert.equal(go(world, back).step, 'manage')
  go(world, { answer: 'remove', authenticatorId: 'a2' })
  const manage = as(go(world, { answer: 'confirm-removal' }), 'manage')
  assert.equal(manage.changed, 'removed')
  assert.deepEqual(
    manage.registered.map(({ id }) => id),
    ['a0'],
  )
})

test('the last method: said; the proof by it counts no longer', () => {
  const world = register([app], provedAgo(60))
  const asked = as(go(world, { answer: 'remove', authenticatorId: 'a0' }), 'confirm-removal')
  assert.ok(asked.breaks.includes('last-method'))
  assert.equal(go(world, { answer: 'confirm-removal' }).step, 'password')
  assert.deepEqual(world.facts.proofs, [])
})

test('a method that went meanwhile cannot be removed again', () => {
  const world = register([app, email], provedAgo(60))
  go(world, { answer: 'remove', authenticatorId: 'a2' })
  world.account = { ...world.account, authenticators: [app] }
  assert.equal(world.step.step, 'manage')
})

test('set default, and done', () => {
  const world = register([app, phone], provedAgo(60))
  const manage = as(go(world, { answer: 'set-default', choiceId: 'a1.voice' }), 'manage')
  assert.deepEqual([manage.defaultChoice, manage.changed], ['a1.voice', 'default'])
  assert.deepEqual(go(world, next), { step: 'done', kind: 'register' })
})

test('R32 pending methods are not listed; disabled ones are, as such', () => {
  const pending = held('a3', 'email', { status: 'pending' })
  const world = register([app, held('a1', 'phone', { status: 'disabled' }), pending], provedAgo(60))
  assert.deepEqual(
    as(world.step, 'manage').registered.map(({ id, status, choices }) => [id, status, choices.length]),
    [
      ['a0', 'active', 1],
      ['a1', 'disabled', 0],
    ],
  )
})

test('the wizard on its own ends when enough is registered', () => {
  const world = register([], { mode: 'interrupt', passwordAt: startOfTime })
  go(world, next, enroll('totp'), activate, enroll('email'), activate)
  assert.equal(as(world.step, 'review').registered.length, 2)
  assert.deepEqual(go(world, next), { step: 'done', kind: 'register' })
  assert.deepEqual(register([app, phone], { mode: 'interrupt' }).step, { step: 'done', kind: 'register' })
})

test('R20 a locked person registers nothing', () => {
  assert.deepEqual(register([app], provedAgo(1), { locked: true }).step, { step: 'ended', reason: 'locked' })
})
