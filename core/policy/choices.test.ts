// Which registered methods may be proved, for each purpose.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Authenticator } from '#core/methods/authenticator.ts'
import { methodNames } from '#core/methods/catalogue.ts'
import { authenticatorOf, organisation } from '#test/support/policy.ts'
import { proofChoices, type ProofQuestion } from './choices.ts'
import { mergePolicy, preset } from './presets.ts'

const strict = preset('strict', organisation)
const microsoft365 = preset('microsoft365', organisation)
const app = authenticatorOf('app', 'app')
const paired = authenticatorOf('app', 'paired', { methods: ['push', 'totp'] })
const phone = authenticatorOf('phone', 'phone', { hint: '•••• 34' })
const mail = authenticatorOf('email', 'mail')
const key = authenticatorOf('key', 'key')
const codes = authenticatorOf('codes', 'codes')

const choose = (authenticators: readonly Authenticator[], changes: Partial<ProofQuestion>): readonly string[] =>
  proofChoices({
    purpose: 'second-factor',
    authenticators,
    policy: microsoft365,
    administrator: false,
    can: methodNames,
    now: Date.parse('2026-11-22'),
    ...changes,
  }).map(({ authenticatorId, method }) => `${authenticatorId}.${method}`)

describe('second factor', () => {
  const purpose = 'second-factor'
  it('N63B-EM-01 C-01 is never mail nor a saved code, also if a policy says so', () => {
    assert.deepEqual(choose([mail, codes], { purpose, policy: strict }), [])
    const lax = mergePolicy(strict, { methods: { email: { signIn: true }, recoveryCode: { signIn: true } } })
    assert.deepEqual(choose([mail, codes], { purpose, policy: lax }), [])
  })
  it('comes strongest first, each method of each authenticator', () => {
    assert.deepEqual(choose([phone, paired, key], { purpose }), [
      'key.fido2',
      'paired.push',
      'paired.totp',
      'phone.sms',
      'phone.voice',
    ])
  })
  it('is not asked of pending or disabled authenticators, nor where a part is missing, nor past its day', () => {
    assert.deepEqual(
      choose(
        [
          { ...app, status: 'pending' },
          { ...key, status: 'disabled' },
        ],
        { purpose },
      ),
      [],
    )
    assert.deepEqual(choose([phone], { purpose, can: ['sms'] }), ['phone.sms'])
    assert.deepEqual(choose([phone], { purpose, now: Date.parse('2027-02-01') }), [])
    assert.deepEqual(choose([phone], { purpose, now: Date.parse('2027-02-01'), administrator: true }), [
      'phone.sms',
      'phone.voice',
    ])
    assert.deepEqual(choose([phone], { purpose, now: Date.parse('2027-07-01'), administrator: true }), [])
  })
})

describe('reset', () => {
  const purpose = 'reset'
  it('C-09 leaves keys out under microsoft365 and takes them under strict', () => {
    assert.deepEqual(choose([key, app, mail], { purpose }), ['app.totp', 'mail.email'])
    assert.deepEqual(choose([key, app, mail], { purpose, policy: strict }), ['key.fido2', 'app.totp', 'mail.email'])
  })
  it('N63B-RC-01 offers after the first proof what completes the pair', () => {
    const proofs = [{ method: 'email', authenticatorId: 'mail', multiFactor: false }] as const
    assert.deepEqual(choose([app, mail, phone, codes], { purpose, policy: strict, proofs }), [
      'app.totp',
      'codes.recoveryCode',
    ])
    assert.deepEqual(choose([app, mail, phone], { purpose, proofs }), ['app.totp', 'phone.sms', 'phone.voice'])
  })
  it('N63B-AL-04 offers nothing to who holds one app with two methods', () =>
    assert.deepEqual(choose([paired], { purpose }), []))
  it('keeps from administrators what the policy keeps from them', () => {
    assert.deepEqual(choose([app, phone, mail], { purpose, policy: strict, administrator: true }), [
      'app.totp',
      'mail.email',
    ])
  })
})

describe('fresh proof', () => {
  const purpose = 'fresh'
  it('A12 N63B-BI-01 a new method is bound at the lower of the highest level held and its own', () => {
    const held = [key, app, phone]
    assert.deepEqual(choose(held, { purpose, adding: 'fido2' }), ['key.fido2'])
    assert.deepEqual(choose(held, { purpose, adding: 'totp' }), ['key.fido2', 'app.totp'])
    assert.deepEqual(choose(held, { purpose, adding: 'email' }), ['key.fido2', 'app.totp', 'phone.sms', 'phone.voice'])
    assert.deepEqual(choose([phone], { purpose, adding: 'fido2' }), ['phone.sms'])
  })
  it('N63B-BI-05 any second factor will do to remove one that is lost', () => {
    assert.deepEqual(choose([key, phone], { purpose }), ['key.fido2', 'phone.sms', 'phone.voice'])
  })
  it('C-08 nothing to prove for who holds nothing but recovery addresses', () => {
    assert.deepEqual(choose([mail, codes], { purpose, policy: strict, adding: 'totp' }), [])
  })
})
