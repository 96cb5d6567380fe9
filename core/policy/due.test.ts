// What a sign-in asks, on both sides of every day that matters.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { methodNames } from '#core/methods/catalogue.ts'
import { authenticatorOf, organisation } from '#test/support/policy.ts'
import { due, resetRefusal, type SignInPerson } from './due.ts'
import { mergePolicy, preset } from './presets.ts'

const strict = preset('strict', organisation)
const microsoft365 = preset('microsoft365', organisation)
const day = 86_400_000
const now = Date.parse('2026-11-22T08:00:00Z')
const environment = { can: methodNames, now }
const at = (time: number) => ({ can: methodNames, now: time })
const app = authenticatorOf('app', 'app')
const mail = authenticatorOf('email', 'mail')
const key = authenticatorOf('key', 'key')
const person: SignInPerson = {
  authenticators: [app, mail],
  licensed: true,
  locked: false,
  mfaRequired: true,
  administrator: false,
  inScope: true,
  confirmedAt: now,
  promptedAt: null,
}
const newcomer: SignInPerson = { ...person, authenticators: [], confirmedAt: null }

describe('second factor', () => {
  it('is asked as the directory flags it, or always', () => {
    assert.equal(due(person, microsoft365, environment).secondFactor, true)
    assert.equal(due({ ...person, mfaRequired: false }, microsoft365, environment).secondFactor, false)
    assert.equal(due({ ...person, mfaRequired: false }, strict, environment).secondFactor, true)
  })
  it('C-08 only who holds none may bind a first method from the password alone', () => {
    const holding = (...authenticators: SignInPerson['authenticators']): boolean =>
      due({ ...person, authenticators }, microsoft365, environment).passwordOnly
    assert.deepEqual([holding(), holding(mail), holding({ ...app, status: 'pending' })], [true, true, true])
    assert.deepEqual([holding(app), holding(key, mail)], [false, false])
    assert.equal(holding({ ...app, status: 'disabled' }), false, 'failing on purpose opens nothing')
  })
  it('N63B-RC-05 is asked of unlicensed people and those out of scope all the same', () => {
    assert.equal(due({ ...person, licensed: false, inScope: false }, microsoft365, environment).secondFactor, true)
  })
})

describe('the interrupt', () => {
  it('is due while methods are missing', () => {
    assert.deepEqual(due(newcomer, microsoft365, environment).progress, { required: 2, satisfied: 0 })
    assert.equal(due(newcomer, microsoft365, environment).interrupt, true)
    assert.equal(due({ ...person, authenticators: [app] }, microsoft365, environment).interrupt, true)
    assert.equal(due(person, microsoft365, environment).interrupt, false)
  })
  it('comes back when the licence, the flag or the group comes back', () => {
    const outside = { ...newcomer, licensed: false, mfaRequired: false }
    assert.equal(due(outside, microsoft365, environment).interrupt, false)
    assert.equal(due({ ...outside, licensed: true }, microsoft365, environment).interrupt, true)
    assert.equal(due({ ...newcomer, inScope: false, mfaRequired: false }, microsoft365, environment).interrupt, false)
    assert.equal(due({ ...outside, mfaRequired: true }, microsoft365, environment).interrupt, true)
  })
  it('can be put off until so many days after it was first asked, and not a moment longer', () => {
    const half = { ...person, authenticators: [app] }
    assert.equal(due(half, microsoft365, environment).canSkipUntil, now + 14 * day)
    const prompted = { ...half, promptedAt: now }
    assert.equal(due(prompted, microsoft365, at(now + 14 * day - 1)).canSkipUntil, now + 14 * day)
    assert.equal(due(prompted, microsoft365, at(now + 14 * day)).canSkipUntil, null)
    assert.equal(due(half, strict, environment).canSkipUntil, null)
    assert.equal(due(person, microsoft365, environment).canSkipUntil, null, 'nothing to put off')
  })
  it('A10 cannot be put off by who needs a second factor and has none', () => {
    assert.equal(due(newcomer, microsoft365, environment).canSkipUntil, null)
    assert.equal(due({ ...newcomer, authenticators: [mail] }, microsoft365, environment).canSkipUntil, null)
    assert.equal(due({ ...newcomer, authenticators: [key] }, microsoft365, environment).canSkipUntil, now + 14 * day)
    assert.equal(due({ ...newcomer, mfaRequired: false }, microsoft365, environment).canSkipUntil, now + 14 * day)
  })
  it('administrators need two and none without self-service', () => {
    const named = mergePolicy(microsoft365, { required: 1 })
    const half = { ...person, authenticators: [app], administrator: true }
    assert.equal(due({ ...half, administrator: false }, named, environment).interrupt, false)
    assert.equal(due(half, named, environment).interrupt, true)
    assert.equal(
      due(half, mergePolicy(named, { administrators: { selfService: false } }), environment).interrupt,
      false,
    )
  })
  it('is due on 2027-02-01 for who has a phone that no longer counts', () => {
    const withPhone = { ...person, authenticators: [app, authenticatorOf('phone', 'phone')] }
    const last = Date.parse('2027-02-01') - 1
    assert.equal(due(withPhone, microsoft365, at(last)).interrupt, false)
    assert.equal(due(withPhone, microsoft365, at(last + 1)).interrupt, true)
    assert.equal(due({ ...withPhone, administrator: true }, microsoft365, at(last + 1)).interrupt, false)
    assert.equal(due({ ...withPhone, administrator: true }, microsoft365, at(Date.parse('2027-07-01'))).interrupt, true)
  })
})

describe('the 180-day question', () => {
  const asksAt = (time: number, changes: Partial<SignInPerson> = {}, policy = microsoft365): boolean =>
    due({ ...person, ...changes }, policy, at(time)).reconfirm
  it('is asked from the 180th day on', () => {
    assert.equal(asksAt(now + 180 * day - 1), false)
    assert.equal(asksAt(now + 180 * day), true)
    assert.equal(asksAt(now + 180 * day, { confirmedAt: now + 1 }), false)
  })
  it('is asked at once of who never confirmed, and not where the policy does not ask', () => {
    assert.equal(asksAt(now, { confirmedAt: null }), true)
    assert.equal(asksAt(now + 4000 * day, {}, mergePolicy(microsoft365, { reconfirmDays: 0 })), false)
  })
  it('waits behind the interrupt, and for licence and scope', () => {
    assert.equal(asksAt(now + 180 * day, { authenticators: [app] }), false)
    assert.equal(asksAt(now + 180 * day, { licensed: false }), false)
    assert.equal(asksAt(now + 180 * day, { inScope: false }), false)
  })
  it('N63B-PW-06 is all that time brings: the password never expires', () => {
    const later = due({ ...person, confirmedAt: now + 3650 * day }, strict, at(now + 3650 * day))
    assert.deepEqual(later, {
      secondFactor: true,
      passwordOnly: false,
      interrupt: false,
      canSkipUntil: null,
      reconfirm: false,
      progress: { required: 2, satisfied: 2 },
    })
  })
})

describe('reset', () => {
  const refusal = (changes: Partial<SignInPerson>, policy = microsoft365) =>
    resetRefusal({ ...person, ...changes }, policy, environment)
  it('is open to who holds a legal pair', () => assert.equal(refusal({}), null))
  it('is refused in the order in which the service looks', () => {
    assert.equal(refusal({ inScope: false, licensed: false, locked: true, authenticators: [] }), 'not-in-scope')
    assert.equal(refusal({ licensed: false, locked: true, authenticators: [] }), 'unlicensed')
    assert.equal(refusal({ locked: true, authenticators: [] }), 'locked')
    assert.equal(refusal({ authenticators: [app] }), 'not-enough-methods')
    assert.equal(refusal({ authenticators: [app, key] }), 'not-enough-methods')
    assert.equal(
      refusal({ administrator: true }, mergePolicy(microsoft365, { administrators: { selfService: false } })),
      'not-in-scope',
    )
  })
})
