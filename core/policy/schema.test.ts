// The border of a policy: what loads, what does not, and that the published JSON Schema says the same.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { policySchemaText, schemaFile } from '#scripts/policy-schema.ts'
import type { Policy } from './policy.ts'
import { mergePolicy, type PolicyPatch, preset, type PresetName } from './presets.ts'
import { organisation } from '#test/support/policy.ts'
import { parsePolicy, type PolicyProblemCode } from './schema.ts'

const presetNames: readonly PresetName[] = ['microsoft365', 'strict']

const problemsOf = (value: unknown): readonly string[] => {
  const parsed = parsePolicy(value)
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`)
}
const changed = (name: PresetName, patch: PolicyPatch): Policy => mergePolicy(preset(name, organisation), patch)
/** A value put at a dotted path of a copy, whatever the types say. */
const withValue = (policy: Policy, path: string, value: unknown): unknown => {
  const copy = JSON.parse(JSON.stringify(policy)) as Record<string, unknown>
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const parent = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy)
  parent[last] = value
  return copy
}

describe('a policy', () => {
  for (const name of presetNames) {
    it(`${name} loads, also after a way through JSON`, () => {
      const policy = preset(name, organisation)
      assert.deepEqual(parsePolicy(JSON.parse(JSON.stringify(policy))), { ok: true, policy })
    })
    it(`ASVS-15.3.3 ${name} with an unknown, missing or prototype key does not load`, () => {
      const policy = preset(name, organisation)
      assert.deepEqual(problemsOf({ ...policy, requird: 2 }), ['requird unknown-key'])
      assert.deepEqual(problemsOf({ ...policy, limits: { ...policy.limits, burst: 1 } }), ['limits.burst unknown-key'])
      const { limits: _, ...rest } = policy
      assert.deepEqual(problemsOf(rest), ['limits missing'])
      const poisoned: unknown = JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(policy).slice(1)}`)
      assert.deepEqual(problemsOf(poisoned), ['__proto__ unknown-key'])
    })
  }

  it('every value that is no object is refused as a whole', () => {
    for (const value of [undefined, null, 1, 'strict', true, () => 1])
      assert.deepEqual(problemsOf(value), [' wrong-type'])
  })

  it('ASVS-2.2.2 no value whatever makes the parser throw, and only a policy passes', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        assert.equal(parsePolicy(value).ok, false)
      }),
    )
  })

  it('each wrong thing is named with its path; the value is not repeated', () => {
    const policy = withValue(
      withValue(preset('strict', organisation), 'groups', ['a', 7]) as Policy,
      'limits.sends',
      'x1',
    )
    const parsed = parsePolicy(policy)
    assert.deepEqual(problemsOf(policy).toSorted(), ['groups.1 wrong-type', 'limits.sends wrong-type'])
    assert.ok(!JSON.stringify(parsed).includes('x1'))
  })
})

describe('hard limits', () => {
  /** Path, the values at the edge that load, those past it that do not. */
  const edges: readonly (readonly [id: string, path: string, inside: readonly number[], outside: readonly number[]])[] =
    [
      ['N63B-RC-02', 'lifetimes.code', [30, 600], [29, 601]],
      ['N63B-OT-05', 'lifetimes.pending', [60, 600], [601]],
      ['N63B-SE-05', 'lifetimes.flow', [60, 900], [901]],
      ['N63B-SE-04', 'lifetimes.session', [3600, 86_400], [86_401]],
      ['N63B-SE-04', 'lifetimes.sessionIdle', [60, 3600], [3601]],
      ['N63B-BI-01 A12', 'freshSeconds', [30, 600], [601]],
      ['N63B-TH-01', 'limits.failuresToDisable', [10, 100], [9, 101]],
      ['N63B-OB-02', 'codeLength.sms', [6, 10], [5, 11]],
      ['N63B-OB-02', 'codeLength.email', [6, 8, 10], [5]],
      ['N63B-OB-02', 'codeLength.voice', [6], [4]],
      ['N63B-PW-01', 'password.minLength', [15, 64], [7, 65]],
      ['N63B-PW-02 A43', 'password.maxLength', [128, 256], [127, 257]],
      ['', 'reconfirmDays', [0, 730], [-1, 731]],
      ['', 'limits.sends', [1], [0, 1.5, Number.NaN]],
    ]
  for (const [id, path, inside, outside] of edges)
    it(`${id} ${path} stays within ${inside.join('…')}`, () => {
      for (const value of inside)
        assert.deepEqual(problemsOf(withValue(preset('strict', organisation), path, value)), [])
      for (const value of outside)
        assert.deepEqual(
          problemsOf(withValue(preset('strict', organisation), path, value)),
          [`${path} ${Number.isNaN(value) ? 'wrong-type' : 'not-allowed'}`],
          String(value),
        )
    })

  const texts: readonly (readonly [path: string, good: readonly string[], bad: readonly string[]])[] = [
    ['organisation.issuer', ['Contoso', 'Müller & Söhne'], ['Contoso:x', '', 'a\r\nb']],
    [
      'organisation.support',
      ['mailto:help@contoso.example', 'https://help.contoso.example/x'],
      ['http://x.example', 'javascript:alert(1)', 'help@contoso.example', 'https://a b'],
    ],
    ['organisation.name', ['The Miller Group'], ['', 'x\u0000', 'x'.repeat(101)]],
    ['app.stores.apple', ['https://apps.apple.com/x'], ['http://apps.apple.com/x', 'javascript:1']],
    ['methods.sms.countsUntil', ['2027-02-01'], ['2027-2-1', 'soon', '2027-02-01T00:00:00Z']],
  ]
  for (const [path, good, bad] of texts)
    it(`KURI-01 ASVS-1.3.11 ${path} takes only what may stand there`, () => {
      for (const value of good)
        assert.deepEqual(problemsOf(withValue(preset('microsoft365', organisation), path, value)), [])
      for (const value of bad)
        assert.deepEqual(
          problemsOf(withValue(preset('microsoft365', organisation), path, value)),
          [`${path} not-allowed`],
          value,
        )
    })
})

describe('consistency', () => {
  const off = { enabled: false }
  type Case = readonly [name: string, base: PresetName, patch: PolicyPatch, problems: readonly PolicyProblemCode[]]
  const cases: readonly Case[] = [
    [
      'N63B-PW-01 14 without a second factor at every sign-in',
      'strict',
      { secondFactor: 'flag', password: { minLength: 14 } },
      ['too-short-without-second-factor'],
    ],
    [
      'N63B-PW-01 14 while registration can be put off',
      'strict',
      { snoozeDays: 1, password: { minLength: 14 } },
      ['too-short-without-second-factor'],
    ],
    ['N63B-PW-01 15 without a second factor', 'strict', { secondFactor: 'flag', password: { minLength: 15 } }, []],
    ['N63B-PW-01 8 with a second factor at every sign-in', 'strict', { password: { minLength: 8 } }, []],
    ["N63B-PW-01 8 under the service's own rules", 'microsoft365', { password: { minLength: 8 } }, []],
    [
      'N63B-PW-05 composition rules under strict',
      'strict',
      { password: { rules: 'microsoft' } },
      ['composition-rules'],
    ],
    [
      'N63B-PS-01 phone as the only second factor',
      'microsoft365',
      { methods: { fido2: off, push: off, totp: off } },
      ['only-restricted-methods'],
    ],
    ['N63B-PS-01 phone beside an app', 'microsoft365', { methods: { fido2: off, push: off } }, []],
    [
      'N63B-EM-01 mail as second factor',
      'microsoft365',
      { methods: { email: { signIn: true } } },
      ['email-as-second-factor'],
    ],
    [
      'N63B-EM-01 saved codes as second factor',
      'strict',
      { methods: { recoveryCode: { signIn: true } } },
      ['recovery-code-as-second-factor'],
    ],
    ['N63B-AL-02 strict without passkeys', 'strict', { methods: { fido2: off } }, ['passkey-missing']],
    ['N63B-AL-02 microsoft365 without passkeys', 'microsoft365', { methods: { fido2: off } }, []],
    ['N63B-PS-03 a call confirmed by # under strict', 'strict', { voiceProof: 'key' }, ['voice-by-key']],
    ['N63B-PS-03 no call at all under strict', 'strict', { voiceProof: 'key', methods: { voice: off } }, []],
    ['N63B-RC-01 any two proofs under strict', 'strict', { resetPairs: { rule: 'two' } }, ['pairs-not-strict']],
    ['N63B-RC-01 one proof under the pair rule', 'strict', { required: 1 }, ['one-proof-not-enough']],
    ['one proof, named, in the service', 'microsoft365', { required: 1 }, []],
    [
      'the app and one other as the whole set',
      'microsoft365',
      { methods: { sms: off, voice: off } },
      ['app-as-whole-set'],
    ],
    [
      'the app and one other where one is required',
      'microsoft365',
      { required: 1, methods: { sms: off, voice: off } },
      [],
    ],
    [
      'the app alone where one is required',
      'microsoft365',
      { required: 1, methods: { sms: off, voice: off, email: off } },
      ['app-as-whole-set'],
    ],
    [
      'no reset possible',
      'strict',
      {
        methods: { email: off, recoveryCode: off, sms: off, voice: off, push: off, fido2: { reset: false } },
        recoveryCodes: { offer: false },
      },
      ['no-legal-pair', 'no-legal-pair-for-administrators'],
    ],
    [
      'no reset possible for administrators who have none',
      'strict',
      {
        administrators: {
          selfService: false,
          withoutReset: ['sms', 'voice', 'email', 'recoveryCode', 'fido2', 'push'],
        },
      },
      [],
    ],
    [
      'no reset possible for administrators',
      'strict',
      { administrators: { withoutReset: ['sms', 'voice', 'email', 'recoveryCode', 'fido2', 'push'] } },
      ['no-legal-pair-for-administrators'],
    ],
    ['saved codes offered but disabled', 'strict', { methods: { recoveryCode: off } }, ['recovery-codes-disabled']],
    [
      'nobody can have a second factor',
      'microsoft365',
      { methods: { fido2: off, push: off, totp: off, sms: off, voice: off } },
      ['no-second-factor', 'no-legal-pair', 'no-legal-pair-for-administrators'],
    ],
    ['a day that is none', 'microsoft365', { methods: { sms: { countsUntil: '2027-02-30' } } }, ['not-a-day']],
    [
      'a support link that is none',
      'microsoft365',
      { organisation: { support: 'https://[' } },
      ['support-not-an-address'],
    ],
    [
      'a country outside the allow-list',
      'microsoft365',
      { organisation: { country: 'FR' } },
      ['country-not-in-countries'],
    ],
    ['a method named twice', 'strict', { offer: ['totp', 'totp'] }, ['named-twice']],
    ['idle longer than the session', 'strict', { lifetimes: { session: 600 } }, ['idle-beyond-session']],
  ]
  for (const [name, base, patch, problems] of cases)
    it(`${name}: ${problems.length === 0 ? 'loads' : problems.join(', ')}`, () => {
      const parsed = parsePolicy(changed(base, patch))
      assert.deepEqual(parsed.ok ? [] : parsed.problems.map(({ code }) => code), problems)
    })
})

describe('docs/policy.schema.json', () => {
  it('is current (run `node scripts/policy-schema.ts` if not)', async () => {
    assert.equal(readFileSync(schemaFile, 'utf8'), await policySchemaText())
  })
  it('N63B-PW-05 N63B-PW-07 has no rule on kinds of characters, no hint and no question', () => {
    const keys = Array.from(readFileSync(schemaFile, 'utf8').matchAll(/"(\w+)": \{/g), ([, key]) => key ?? '')
    assert.ok(keys.includes('minLength'))
    const unwanted = /upper|lower|digit|symbol|special|class|hint|question|expir/i
    assert.deepEqual(
      // What is typed from the page into the device is a number, and no password.
      keys.filter((key) => key !== 'matchDigits' && unwanted.test(key)),
      [],
    )
  })
})

it('N63B-OB-02 strict takes no number of fewer than six digits, and no approval from the browser that asks', () => {
  assert.deepEqual(problemsOf(changed('strict', { push: { matchDigits: 5 } })), [
    'push.matchDigits match-digits-below-six',
  ])
  assert.deepEqual(problemsOf(changed('strict', { push: { sameDevice: 'allow' } })), [
    'push.sameDevice approval-from-same-device',
  ])
  assert.deepEqual(problemsOf(changed('strict', { push: { matchDigits: 8 } })), [])
  assert.deepEqual(problemsOf(changed('microsoft365', { push: { matchDigits: 1 } })), ['push.matchDigits not-allowed'])
})
