// How far a person is, under both presets and on both sides of every date.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Authenticator } from '#core/methods/authenticator.ts'
import { authenticatorKinds, type Method } from '#core/methods/catalogue.ts'
import { authenticatorFor, authenticatorOf, organisation } from '#test/support/policy.ts'
import { proofChoices } from './choices.ts'
import { counts, heldMethods, isOffered } from './counting.ts'
import { judge } from './pairs.ts'
import type { Policy } from './policy.ts'
import { mergePolicy, preset } from './presets.ts'
import { isInScope, progress, type Standing } from './requirement.ts'

const strict = preset('strict', organisation)
const microsoft365 = preset('microsoft365', organisation)
const now = Date.parse('2026-11-22T12:00:00Z')
const user: Standing = { administrator: false, inScope: true, licensed: true, mfaRequired: true }
const administrator: Standing = { ...user, administrator: true }

const key = authenticatorOf('key', 'key')
const plainKey = authenticatorOf('key', 'plain key', { userVerification: false })
const app = authenticatorOf('app', 'app')
const otherApp = authenticatorOf('app', 'other app')
const paired = authenticatorOf('app', 'paired', { methods: ['push', 'totp'] })
const phone = authenticatorOf('phone', 'phone')
const secondPhone = authenticatorOf('phone', 'second phone')
const mail = authenticatorOf('email', 'mail')
const secondMail = authenticatorOf('email', 'second mail')
const codes = authenticatorOf('codes', 'codes')

const satisfied = (held: readonly Authenticator[], policy: Policy, person = user, at = now): number =>
  progress(held, policy, person, at).satisfied

describe('progress under microsoft365', () => {
  const cases: readonly (readonly [string, readonly Authenticator[], number])[] = [
    ['nothing', [], 0],
    ['an app', [app], 1],
    ['an app and mail', [app, mail], 2],
    ['an app and a phone', [app, phone], 2],
    ['a phone and mail', [phone, mail], 2],
    ['N63B-AL-04 approval and code of one app', [paired], 1],
    ['approval and code of two apps', [paired, app], 2],
    ['N63B-AL-04 two phones', [phone, secondPhone], 1],
    ['two mail addresses', [mail, secondMail], 1],
    ['N63B-EM-01 mail alone', [mail], 1],
    ['C-09 a security key', [key], 0],
    ['C-09 a security key and an app', [key, app], 1],
    ['saved codes, which the guide does not have', [app, codes], 1],
    ['three of them', [app, phone, mail], 2],
  ]
  for (const [name, held, expected] of cases)
    it(`${name}: ${expected} of 2`, () =>
      assert.deepEqual(progress(held, microsoft365, user, now), { required: 2, satisfied: expected }))

  it('all apps are one where the policy says one family', () => {
    assert.equal(satisfied([paired, app], mergePolicy(microsoft365, { appMethods: 'one-family' })), 1)
  })
  it('N63B-EM-01 recovery addresses alone never satisfy', () => {
    const policy = mergePolicy(microsoft365, { methods: { recoveryCode: { enabled: true, reset: true } } })
    assert.equal(satisfied([mail, codes], policy), 1)
    assert.equal(satisfied([mail, codes, key], policy), 2, 'a key signs in')
    assert.equal(
      satisfied([mail, codes], policy, { ...user, mfaRequired: false }),
      1,
      'also where sign-in needs no factor',
    )
  })
  it('what only resets is no second factor', () => {
    const resetOnly = { signIn: false }
    const policy = mergePolicy(microsoft365, { methods: { sms: resetOnly, voice: resetOnly } })
    assert.equal(satisfied([phone, mail], policy), 1)
    assert.equal(satisfied([phone, mail], policy, { ...user, mfaRequired: false }), 2)
  })
  it('what the organisation switches off stops counting', () => {
    assert.equal(satisfied([app, mail], mergePolicy(microsoft365, { methods: { email: { enabled: false } } })), 1)
    assert.equal(satisfied([app, mail], mergePolicy(microsoft365, { methods: { totp: { enabled: false } } })), 1)
  })
  it('what is switched off is used for nothing, whatever else its row says', () => {
    const policy = mergePolicy(microsoft365, { methods: { totp: { enabled: false } } })
    for (const use of ['signIn', 'reset'] as const) assert.equal(counts('totp', use, policy, false, now), false)
    assert.equal(isOffered('totp', policy, false, now), false)
  })
  it('one is enough where one is required', () => {
    assert.deepEqual(progress([app], mergePolicy(microsoft365, { required: 1 }), user, now), {
      required: 1,
      satisfied: 1,
    })
  })
})

describe('progress under strict', () => {
  const cases: readonly (readonly [string, readonly Authenticator[], number])[] = [
    ['an app and mail', [app, mail], 2],
    ['an app and a phone', [app, phone], 2],
    ['N63B-AL-01 two apps, which reset nothing together', [app, otherApp], 1],
    ['N63B-AL-01 two apps and saved codes', [app, otherApp, codes], 2],
    ['N63B-RC-01 a phone and mail, one kind of code twice', [phone, mail], 1],
    ['N63B-RC-01 mail and saved codes without a second factor', [mail, codes], 1],
    ['a key that verifies its user and an app', [key, app], 2],
    ['N63B-AL-03 a key that does not and an app', [plainKey, app], 1],
    ['a key alone', [key], 1],
    ['two keys', [key, plainKey], 2],
  ]
  for (const [name, held, expected] of cases)
    it(`${name}: ${expected} of 2`, () =>
      assert.deepEqual(progress(held, strict, user, now), { required: 2, satisfied: expected }))
})

describe('who needs how many', () => {
  const named = mergePolicy(microsoft365, { required: 1 })
  it('administrators need two, whatever is named for others', () => {
    assert.deepEqual(progress([app], named, administrator, now), { required: 2, satisfied: 1 })
  })
  it('administrators: methods kept from their reset do not count', () => {
    assert.equal(satisfied([app, phone], strict, administrator), 1)
    assert.equal(satisfied([app, phone, mail], strict, administrator), 2)
  })
  it('without self-service, scope or licence only the second factor is asked for', () => {
    const withoutSelfService = mergePolicy(microsoft365, { administrators: { selfService: false } })
    for (const [policy, person] of [
      [withoutSelfService, administrator],
      [microsoft365, { ...user, inScope: false }],
      [microsoft365, { ...user, licensed: false }],
    ] as const) {
      assert.deepEqual(progress([], policy, person, now), { required: 1, satisfied: 0 })
      assert.deepEqual(progress([mail], policy, person, now), { required: 1, satisfied: 0 })
      assert.deepEqual(progress([key], policy, person, now), { required: 1, satisfied: 1 })
      assert.deepEqual(progress([], policy, { ...person, mfaRequired: false }, now), { required: 0, satisfied: 0 })
    }
  })
  it('groups: none named means everybody', () => {
    assert.equal(isInScope([], microsoft365), true)
    const pilot = mergePolicy(microsoft365, { groups: ['pilot', 'office'] })
    assert.deepEqual(
      [isInScope([], pilot), isInScope(['x'], pilot), isInScope(['x', 'office'], pilot)],
      [false, false, true],
    )
  })
  it('N63B-OT-05 N63B-TH-01 pending and disabled authenticators do not count', () => {
    for (const status of ['pending', 'disabled'] as const)
      assert.equal(satisfied([app, { ...mail, status }], microsoft365), 1)
  })
})

describe('dates', () => {
  const before = (day: string): number => Date.parse(day) - 1
  const of = (day: string): number => Date.parse(day)
  const texts: readonly Method[] = ['sms', 'voice']

  it('text and call end on 2027-02-01 for users and on 2027-07-01 for administrators', () => {
    for (const method of texts)
      for (const [day, forAdministrator] of [
        ['2027-02-01', false],
        ['2027-07-01', true],
      ] as const)
        for (const use of ['signIn', 'reset'] as const) {
          assert.equal(counts(method, use, microsoft365, forAdministrator, before(day)), true)
          assert.equal(counts(method, use, microsoft365, forAdministrator, of(day)), false)
          assert.equal(isOffered(method, microsoft365, forAdministrator, before(day)), true)
          assert.equal(isOffered(method, microsoft365, forAdministrator, of(day)), false)
        }
  })
  it('whoever has app and phone is asked again from that day on', () => {
    assert.equal(satisfied([app, phone], microsoft365, user, before('2027-02-01')), 2)
    assert.equal(satisfied([app, phone], microsoft365, user, of('2027-02-01')), 1)
    assert.equal(satisfied([app, phone], microsoft365, administrator, of('2027-02-01')), 2)
    assert.equal(satisfied([app, phone], microsoft365, administrator, of('2027-07-01')), 1)
  })
  it('a tenant with a gateway of its own takes the dates away', () => {
    const dateless = { offeredUntil: null, countsUntil: null, administratorsUntil: null }
    const policy = mergePolicy(microsoft365, { methods: { sms: dateless, voice: dateless } })
    assert.equal(satisfied([app, phone], policy, user, of('2030-01-01')), 2)
  })
  it('what is no longer offered still counts until its own day', () => {
    const policy = mergePolicy(strict, { methods: { sms: { offeredUntil: '2027-02-01', countsUntil: '2027-07-01' } } })
    assert.equal(isOffered('sms', policy, false, of('2027-02-01')), false)
    assert.equal(counts('sms', 'reset', policy, false, before('2027-07-01')), true)
    assert.equal(counts('sms', 'reset', policy, false, of('2027-07-01')), false)
  })
  it('strict has no dates', () => assert.equal(counts('sms', 'signIn', strict, false, of('2040-01-01')), true))
})

describe('any set of authenticators', () => {
  const anyAuthenticator = fc
    .record({
      kind: fc.constantFrom(...authenticatorKinds),
      push: fc.boolean(),
      activation: fc.boolean(),
      uv: fc.boolean(),
    })
    .map(({ kind, push, activation, uv }) =>
      authenticatorOf(kind, kind, {
        ...(kind === 'app' && push ? { methods: ['push', 'totp'] } : {}),
        activation,
        userVerification: uv,
      }),
    )
  const wallet = fc
    .array(anyAuthenticator, { maxLength: 5 })
    .map((all) => all.map((each, index) => ({ ...each, id: `${each.kind}-${index}` })))
  const policies = fc.constantFrom(strict, microsoft365, mergePolicy(microsoft365, { appMethods: 'one-family' }))
  const people = fc.constantFrom(user, administrator)

  it('N63B-RC-01 who is satisfied can sign in and reset; who is not is never told so', () => {
    fc.assert(
      fc.property(wallet, policies, people, (held, policy, person) => {
        const { required, satisfied: count } = progress(held, policy, person, now)
        assert.ok(count <= required)
        if (count < required) return
        const isAdministrator = person.administrator
        const usable = heldMethods(held).filter(({ method }) => counts(method, 'reset', policy, isAdministrator, now))
        assert.equal(judge(usable, policy, isAdministrator), 'grant')
        const can: readonly Method[] = ['fido2', 'push', 'totp', 'sms', 'voice', 'email', 'recoveryCode']
        const question = { authenticators: held, policy, administrator: isAdministrator, can, now }
        assert.ok(proofChoices({ ...question, purpose: 'second-factor' }).length > 0)
        assert.ok(proofChoices({ ...question, purpose: 'reset' }).length >= 2)
      }),
    )
  })
  it('one more authenticator never takes progress away', () => {
    fc.assert(
      fc.property(wallet, anyAuthenticator, policies, people, (held, more, policy, person) => {
        const after = satisfied([...held, { ...more, id: 'new' }], policy, person)
        assert.ok(after >= satisfied(held, policy, person))
      }),
    )
  })
})

describe('what a proof could show at best', () => {
  it('N63B-AL-03 N63B-OB-10 two factors: keys that verify their user, approvals that need the device unlocked', () => {
    const unlocking = { ...paired, activation: true }
    const of = (held: Authenticator) => heldMethods([held]).map(({ method, multiFactor }) => `${method} ${multiFactor}`)
    assert.deepEqual(of(key), ['fido2 true'])
    assert.deepEqual(of(plainKey), ['fido2 false'])
    assert.deepEqual(of(paired), ['push false', 'totp false'])
    assert.deepEqual(of(unlocking), ['push true', 'totp false'])
  })
})

describe('a single method of each kind', () => {
  it('C-09 counts for reset as the preset says', () => {
    const names: readonly Method[] = ['fido2', 'push', 'totp', 'sms', 'voice', 'email', 'recoveryCode']
    const one = (policy: Policy): readonly number[] => names.map((name) => satisfied([authenticatorFor(name)], policy))
    assert.deepEqual(one(microsoft365), [0, 1, 1, 1, 1, 1, 0])
    assert.deepEqual(one(strict), [1, 1, 1, 1, 1, 1, 1])
  })
})
