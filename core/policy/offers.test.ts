// What is offered to register next, and that accepting offers always leads to the end.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Authenticator } from '#core/methods/authenticator.ts'
import { type Method, methodNames, methods } from '#core/methods/catalogue.ts'
import { authenticatorFor, authenticatorOf, organisation } from '#test/support/policy.ts'
import { type OfferQuestion, offers } from './offers.ts'
import { mergePolicy, preset } from './presets.ts'
import { progress, type Standing } from './requirement.ts'

const strict = preset('strict', organisation)
const microsoft365 = preset('microsoft365', organisation)
const person: Standing = { administrator: false, inScope: true, licensed: true, mfaRequired: true }
const now = Date.parse('2026-11-22')
const asked: OfferQuestion = {
  authenticators: [],
  policy: microsoft365,
  person,
  can: methodNames,
  now,
  mode: 'interrupt',
}
const app = authenticatorOf('app', 'app')
const paired = authenticatorOf('app', 'paired', { methods: ['push', 'totp'] })
const phone = authenticatorOf('phone', 'phone')
const mail = authenticatorOf('email', 'mail')
const key = authenticatorOf('key', 'key')
const codes = authenticatorOf('codes', 'codes')

const offeredTo = (authenticators: readonly Authenticator[], changes: Partial<OfferQuestion> = {}): readonly Method[] =>
  offers({ ...asked, authenticators, ...changes }).offered
const reasonFor = (method: Method, authenticators: readonly Authenticator[], changes: Partial<OfferQuestion> = {}) =>
  offers({ ...asked, authenticators, ...changes }).withheld.find((each) => each.method === method)?.reason

describe('the interrupt under microsoft365', () => {
  it('offers the app first and mail not as the first', () => {
    const first = offers(asked)
    assert.equal(first.recommended, 'push')
    assert.deepEqual(first.offered, ['push', 'totp', 'sms', 'voice'])
    assert.deepEqual(first.withheld, [{ method: 'email', reason: 'needs-other-first' }])
  })
  it('skips kinds that are there already', () => {
    assert.deepEqual(offeredTo([paired]), ['sms', 'voice', 'email'])
    assert.deepEqual(offeredTo([app]), ['push', 'sms', 'voice', 'email'])
    assert.deepEqual(offeredTo([phone]), ['push', 'totp', 'email'])
    assert.deepEqual(offeredTo([mail]), ['push', 'totp', 'sms', 'voice'])
    assert.equal(reasonFor('totp', [app]), 'already-registered')
    assert.equal(reasonFor('voice', [phone]), 'already-registered')
  })
  it('takes every app for the same kind as one family', () => {
    const policy = mergePolicy(microsoft365, { appMethods: 'one-family' })
    assert.deepEqual(offeredTo([app], { policy }), ['sms', 'voice', 'email'])
  })
  it('C-09 does not offer what would not count', () => assert.ok(!offeredTo([]).includes('fido2')))
  it('offers nothing once all is there', () => {
    assert.deepEqual(offers({ ...asked, authenticators: [app, mail] }).offered, [])
    assert.equal(offers({ ...asked, authenticators: [app, mail] }).recommended, null)
  })
  it('offers only what this server and page can do', () => {
    assert.deepEqual(offeredTo([], { can: ['totp', 'email'] }), ['totp'])
    assert.deepEqual(offeredTo([app], { can: ['totp', 'email'] }), ['email'])
  })
  it('offers a second app rather than a dead end, where two count', () => {
    assert.deepEqual(offeredTo([app], { can: ['totp'] }), ['totp'])
    const policy = mergePolicy(microsoft365, { appMethods: 'one-family' })
    assert.deepEqual(offeredTo([app], { can: ['totp'], policy }), [])
  })
  it('N63B-BI-03 not beyond the limit, though', () => {
    const keys = Array.from({ length: 10 }, (_, index) =>
      authenticatorOf('key', `key-${index}`, { userVerification: false }),
    )
    assert.deepEqual(offeredTo(keys.slice(1), { policy: strict, can: ['fido2'] }), ['fido2'])
    assert.deepEqual(offeredTo(keys, { policy: strict, can: ['fido2'] }), [])
  })
  it('says on 2027-02-01 that text and call are not used any longer', () => {
    const day = Date.parse('2027-02-01')
    assert.ok(offeredTo([], { now: day - 1 }).includes('sms'))
    assert.ok(!offeredTo([], { now: day }).includes('sms'))
    assert.equal(reasonFor('sms', [], { now: day }), 'not-by-policy')
    assert.ok(offeredTo([], { now: day, person: { ...person, administrator: true } }).includes('sms'))
    assert.ok(
      !offeredTo([], { now: Date.parse('2027-07-01'), person: { ...person, administrator: true } }).includes('sms'),
    )
  })
  it('asks out of scope only for a second factor', () => {
    assert.deepEqual(offeredTo([], { person: { ...person, inScope: false } }), [
      'push',
      'totp',
      'sms',
      'voice',
      'fido2',
    ])
  })
})

describe('the interrupt under strict', () => {
  const policy = strict
  it('N63B-AL-02 offers a passkey first', () => assert.equal(offers({ ...asked, policy }).recommended, 'fido2'))
  it('N63B-RC-01 offers second only what makes a legal pair', () => {
    assert.deepEqual(offeredTo([app], { policy }), ['fido2', 'sms', 'voice', 'email', 'recoveryCode'])
    assert.deepEqual(offeredTo([phone], { policy }), ['fido2', 'push', 'totp', 'recoveryCode'])
    assert.deepEqual(offeredTo([phone, mail], { policy }), ['fido2', 'push', 'totp', 'recoveryCode'])
  })
  it('keeps phones from administrators whose reset may not use them', () => {
    assert.ok(!offeredTo([app], { policy, person: { ...person, administrator: true } }).includes('sms'))
  })
})

describe('manage', () => {
  const manage = { mode: 'manage' } as const
  it('C-10 offers another of a kind up to its limit', () => {
    assert.ok(offeredTo([phone, app], manage).includes('sms'))
    const full = [phone, authenticatorOf('phone', 'second'), app]
    assert.ok(!offeredTo(full, manage).includes('sms'))
    assert.equal(reasonFor('sms', full, manage), 'limit-reached')
  })
  it('counts disabled authenticators towards the limit, pending ones not', () => {
    const disabled = [phone, authenticatorOf('phone', 'second', { status: 'disabled' })]
    const pending = [phone, authenticatorOf('phone', 'second', { status: 'pending' })]
    assert.equal(reasonFor('sms', disabled, manage), 'limit-reached')
    assert.equal(reasonFor('sms', pending, manage), undefined)
  })
  it('offers keys for sign-in, and mail only beside another', () => {
    assert.ok(offeredTo([app, mail], manage).includes('fido2'))
    assert.equal(reasonFor('email', [], manage), 'needs-other-first')
    assert.ok(offeredTo([key], manage).includes('email'))
  })
  it('N63B-RC-03 takes a second mail address, saved codes once', () => {
    assert.ok(offeredTo([app, mail], { ...manage, policy: strict }).includes('email'))
    assert.equal(reasonFor('recoveryCode', [app, codes], { ...manage, policy: strict }), 'already-registered')
  })
  it('N63B-BI-03 five apps and ten keys, and no more', () => {
    const apps = Array.from({ length: 5 }, (_, index) => authenticatorFor('totp', `app-${index}`))
    const keys = Array.from({ length: 10 }, (_, index) => authenticatorFor('fido2', `key-${index}`))
    assert.ok(offeredTo([...apps.slice(1), ...keys.slice(1)], manage).includes('totp'))
    assert.equal(reasonFor('totp', [...apps, ...keys], manage), 'limit-reached')
    assert.equal(reasonFor('push', [...apps, ...keys], manage), 'limit-reached')
    assert.equal(reasonFor('fido2', [...apps, ...keys], manage), 'limit-reached')
  })
})

describe('any way through the interrupt', () => {
  /** What accepting an offer may bring: a paired app brings both methods, a key may not verify its user. */
  const accepted = (method: Method, id: string, isPlain: boolean): Authenticator =>
    authenticatorOf(methods[method].kind, id, {
      ...(methods[method].kind === 'app' ? { methods: method === 'push' ? ['push', 'totp'] : ['totp'] } : {}),
      userVerification: method === 'fido2' && !isPlain,
    })
  it('N63B-RC-01 whatever is picked of what is offered, it ends satisfied', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ pick: fc.nat(), isPlain: fc.boolean() }), { minLength: 8, maxLength: 8 }),
        fc.constantFrom(strict, microsoft365, mergePolicy(microsoft365, { appMethods: 'one-family' })),
        fc.boolean(),
        fc.subarray(methodNames.filter((name) => name !== 'totp' && name !== 'email')),
        (picks, policy, administrator, can) => {
          const who = { ...person, administrator }
          let authenticators: readonly Authenticator[] = []
          for (const [index, { pick, isPlain }] of picks.entries()) {
            const { required, satisfied } = progress(authenticators, policy, who, now)
            if (satisfied === required) return
            const { offered, recommended } = offers({
              ...asked,
              authenticators,
              policy,
              person: who,
              can: [...can, 'totp', 'email'],
            })
            assert.equal(recommended, offered[0] ?? null)
            const method = offered[pick % Math.max(1, offered.length)]
            assert.ok(method !== undefined, 'something is offered')
            authenticators = [...authenticators, accepted(method, `${index}`, isPlain)]
          }
          assert.fail('still not satisfied')
        },
      ),
    )
  })
})
