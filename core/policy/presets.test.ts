// The figures of the presets, and how an organisation departs from them.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { methodNames } from '#core/methods/catalogue.ts'
import { organisation } from '#test/support/policy.ts'
import { mergePolicy, preset } from './presets.ts'

const strict = preset('strict', organisation)
const microsoft365 = preset('microsoft365', organisation)

describe('microsoft365', () => {
  it("two of the guide's four kinds for registration and reset", () => {
    assert.equal(microsoft365.required, 2)
    const forReset = methodNames.filter((name) => microsoft365.methods[name].reset)
    assert.deepEqual(forReset, ['push', 'totp', 'sms', 'voice', 'email'])
    const forSignIn = methodNames.filter((name) => microsoft365.methods[name].signIn)
    assert.deepEqual(forSignIn, ['fido2', 'push', 'totp', 'sms', 'voice'])
  })
  it('limits and lifetimes as documented (passwords-faq, troubleshoot-sspr)', () => {
    const { lifetimes, limits, reconfirmDays } = microsoft365
    assert.deepEqual([lifetimes.flow, lifetimes.code, reconfirmDays], [15 * 60, 5 * 60, 180])
    assert.deepEqual([limits.triesPerMethod, limits.windowSeconds, limits.pauseSeconds], [5, 3600, 86_400])
    assert.deepEqual([limits.resets, limits.passwordTries], [5, 10])
  })
  it("8 to 256 characters under the service's rules; six-digit codes; # confirms a call (C-06)", () => {
    assert.deepEqual(microsoft365.password, { minLength: 8, maxLength: 256, rules: 'microsoft', bannedWords: [] })
    assert.deepEqual(microsoft365.codeLength, { sms: 6, email: 6, voice: 6 })
    assert.equal(microsoft365.voiceProof, 'key')
  })
})

describe('strict', () => {
  it('N63B-OB-02 A21 mailed codes have eight digits, spoken and texted ones six', () => {
    assert.deepEqual(strict.codeLength, { sms: 6, email: 8, voice: 6 })
  })
  it('N63B-TH-01 N63B-TH-04 an authenticator is disabled at 20 failures; ten tries, pauses of an hour at most', () => {
    const { failuresToDisable, triesPerMethod, pauseSeconds } = strict.limits
    assert.deepEqual([failuresToDisable, triesPerMethod], [20, 10])
    assert.ok(pauseSeconds >= 30 && pauseSeconds <= 3600)
  })
  it('N63B-LS-01 C-15 offers saved codes, takes keys for reset (C-09), and calls with a spoken code (C-06)', () => {
    assert.deepEqual(strict.methods.recoveryCode, { enabled: true, signIn: false, reset: true })
    assert.equal(strict.recoveryCodes.offer, true)
    assert.equal(strict.methods.fido2.reset, true)
    assert.equal(strict.voiceProof, 'code')
  })
  it('N63B-PW-01 C-16 15 characters, a second factor at every sign-in, nothing put off', () => {
    assert.deepEqual([strict.password.minLength, strict.secondFactor, strict.snoozeDays], [15, 'always', 0])
  })
})

describe('mergePolicy (RFC 7396)', () => {
  it('changes what is named and nothing else, and not the preset', () => {
    const before = JSON.stringify(strict)
    const merged = mergePolicy(strict, {
      limits: { sends: 3 },
      groups: ['pilot'],
      methods: { voice: { enabled: false } },
    })
    assert.deepEqual(merged, {
      ...strict,
      limits: { ...strict.limits, sends: 3 },
      groups: ['pilot'],
      methods: { ...strict.methods, voice: { ...strict.methods.voice, enabled: false } },
    })
    assert.equal(JSON.stringify(strict), before)
  })
  it('takes away what may be absent by null, and replaces lists whole', () => {
    const merged = mergePolicy(microsoft365, { methods: { sms: { countsUntil: null } }, offer: ['totp'] })
    assert.deepEqual(merged.methods.sms, {
      enabled: true,
      signIn: true,
      reset: true,
      offeredUntil: '2027-02-01',
      administratorsUntil: '2027-07-01',
    })
    assert.deepEqual(merged.offer, ['totp'])
  })
  it('an empty patch changes nothing', () => assert.deepEqual(mergePolicy(strict, {}), strict))
  it('A2 ASVS-15.3.3 a patch from JSON with __proto__ in it pollutes nothing', () => {
    const patch = JSON.parse('{"__proto__":{"polluted":1},"limits":{"__proto__":{"polluted":1}}}') as object
    const merged = mergePolicy(strict, patch)
    assert.equal('polluted' in {}, false)
    assert.equal(Object.getPrototypeOf(merged), Object.prototype)
    assert.ok(Object.hasOwn(merged, '__proto__'), 'left for the parser to refuse')
  })
})
