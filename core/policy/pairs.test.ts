// The reset pair table, row by row and preset by preset, and which second methods are worth offering.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { organisation } from '#test/support/policy.ts'
import { methodNames, methods } from '#core/methods/catalogue.ts'
import { completing, judge, type ResetProof, type Verdict } from './pairs.ts'
import type { Policy } from './policy.ts'
import { mergePolicy, type PolicyPatch, preset } from './presets.ts'

/** Letters of the table: what a proof is. `p` and `T` may name their app, other letters their number or mailbox. */
const proofs = {
  K: { method: 'fido2', authenticatorId: 'key-1', multiFactor: true },
  K2: { method: 'fido2', authenticatorId: 'key-2', multiFactor: true },
  k: { method: 'fido2', authenticatorId: 'key-3', multiFactor: false },
  k2: { method: 'fido2', authenticatorId: 'key-4', multiFactor: false },
  P: { method: 'push', authenticatorId: 'app-1', multiFactor: true },
  p: { method: 'push', authenticatorId: 'app-1', multiFactor: false },
  T: { method: 'totp', authenticatorId: 'app-2', multiFactor: false },
  T2: { method: 'totp', authenticatorId: 'app-3', multiFactor: false },
  'T of the same app': { method: 'totp', authenticatorId: 'app-1', multiFactor: false },
  t: { method: 'sms', authenticatorId: 'phone-1', multiFactor: false, recovery: false },
  r: { method: 'sms', authenticatorId: 'phone-1', multiFactor: false, recovery: true },
  'r by call': { method: 'voice', authenticatorId: 'phone-1', multiFactor: false, recovery: true },
  r2: { method: 'sms', authenticatorId: 'phone-2', multiFactor: false, recovery: true },
  e: { method: 'email', authenticatorId: 'mail-1', multiFactor: false },
  e2: { method: 'email', authenticatorId: 'mail-2', multiFactor: false },
  s: { method: 'recoveryCode', authenticatorId: 'codes-1', multiFactor: false },
} as const satisfies Record<string, ResetProof>
type Name = keyof typeof proofs

const strict = preset('strict', organisation)
const microsoft365 = preset('microsoft365', organisation)
/** What the guide does not have, switched on: keys and saved codes also reset. */
const microsoft365WithAll = mergePolicy(microsoft365, {
  methods: { fido2: { reset: true }, recoveryCode: { enabled: true, reset: true } },
})

const verdict = (names: readonly Name[], policy: Policy, administrator = false): Verdict =>
  judge(
    names.map((name) => proofs[name]),
    policy,
    administrator,
  )

type Row = readonly [ids: string, pair: readonly Name[], strict: Verdict, microsoft365: Verdict, withAll?: Verdict]
/** `withAll` where the row is "not in the guide; allowed if enabled". */
const table: readonly Row[] = [
  ['N63B-RC-01', ['K'], 'more', 'more'],
  ['N63B-RC-01', ['P'], 'more', 'more'],
  ['N63B-RC-01', ['K', 'T'], 'grant', 'more', 'grant'],
  ['N63B-RC-01', ['K', 'P'], 'grant', 'more', 'grant'],
  ['N63B-RC-01', ['K', 'K2'], 'grant', 'more', 'grant'],
  ['N63B-RC-01', ['K', 'k'], 'grant', 'more', 'grant'],
  ['N63B-RC-01', ['K', 'e'], 'grant', 'more', 'grant'],
  ['N63B-RC-01', ['K', 'r'], 'grant', 'more', 'grant'],
  ['N63B-RC-01', ['K', 't'], 'grant', 'more', 'grant'],
  ['N63B-RC-01', ['K', 's'], 'grant', 'more', 'grant'],
  ['N63B-RC-01', ['P', 'e'], 'grant', 'grant'],
  ['N63B-RC-01', ['P', 'r'], 'grant', 'grant'],
  ['N63B-AL-04 C-03', ['P', 'T of the same app'], 'more', 'more'],
  ['N63B-AL-04', ['p', 'T of the same app'], 'more', 'more'],
  ['N63B-AL-04', ['P', 'T'], 'grant', 'grant'],
  ['N63B-RC-01', ['T', 'e'], 'grant', 'grant'],
  ['N63B-RC-01', ['p', 'e'], 'grant', 'grant'],
  ['N63B-RC-01', ['k', 'e'], 'grant', 'more', 'grant'],
  ['N63B-RC-01', ['T', 'r'], 'grant', 'grant'],
  ['N63B-RC-01', ['p', 'r'], 'grant', 'grant'],
  ['N63B-RC-01', ['k', 'r'], 'grant', 'more', 'grant'],
  ['N63B-RC-01', ['T', 't'], 'deny', 'grant'],
  ['N63B-RC-01', ['p', 't'], 'deny', 'grant'],
  ['N63B-AL-01 C-03', ['p', 'T'], 'deny', 'grant'],
  ['N63B-AL-01', ['T', 'T2'], 'deny', 'grant'],
  ['N63B-AL-01', ['k', 'T'], 'deny', 'more', 'grant'],
  ['N63B-AL-01', ['k', 'p'], 'deny', 'more', 'grant'],
  ['N63B-AL-01', ['k', 'k2'], 'deny', 'more', 'grant'],
  ['N63B-RC-01 C-02', ['t', 'e'], 'deny', 'grant'],
  ['N63B-RC-01 C-02', ['r', 'e'], 'deny', 'grant'],
  ['N63B-RC-01', ['s', 'e'], 'grant', 'more', 'grant'],
  ['N63B-RC-01', ['s', 'r'], 'grant', 'more', 'grant'],
  ['N63B-RC-01', ['s', 'T'], 'grant', 'more', 'grant'],
  ['N63B-RC-01', ['s', 'p'], 'grant', 'more', 'grant'],
  ['N63B-RC-01', ['s', 'k'], 'grant', 'more', 'grant'],
  ['N63B-RC-01', ['s', 't'], 'grant', 'more', 'grant'],
  ['N63B-RC-01', ['e', 'e2'], 'deny', 'deny'],
  ['N63B-RC-01', ['r', 'r2'], 'deny', 'deny'],
  ['N63B-AL-04', ['r', 'r by call'], 'deny', 'deny'],
  ['N63B-AL-04', ['T', 'T'], 'more', 'more'],
  ['N63B-RC-01', ['e'], 'more', 'more'],
  ['N63B-RC-01', ['r'], 'more', 'more'],
  ['N63B-RC-01', ['s'], 'more', 'more'],
  ['N63B-RC-01', ['T'], 'more', 'more'],
  ['N63B-RC-01', [], 'more', 'more'],
]

describe('the pair table', () => {
  for (const [ids, pair, byStrict, byMicrosoft, byAll = byMicrosoft] of table)
    it(`${ids} ${pair.join(' + ') || 'nothing'}: strict ${byStrict}, microsoft365 ${byMicrosoft}, all enabled ${byAll}`, () => {
      for (const order of [pair, pair.toReversed()]) {
        assert.equal(verdict(order, strict), byStrict)
        assert.equal(verdict(order, microsoft365), byMicrosoft)
        assert.equal(verdict(order, microsoft365WithAll), byAll)
      }
    })
})

describe('what the policy may name', () => {
  const cases: readonly (readonly [
    name: string,
    base: Policy,
    patch: PolicyPatch,
    pair: readonly Name[],
    expected: Verdict,
  ])[] = [
    ['N63B-RC-01 K alone with mfCountsAsTwo', strict, { resetPairs: { mfCountsAsTwo: true } }, ['K'], 'grant'],
    ['N63B-RC-01 P alone with mfCountsAsTwo', strict, { resetPairs: { mfCountsAsTwo: true } }, ['P'], 'grant'],
    ['N63B-AL-03 k alone with mfCountsAsTwo', strict, { resetPairs: { mfCountsAsTwo: true } }, ['k'], 'more'],
    ['N63B-OB-10 p alone with mfCountsAsTwo', strict, { resetPairs: { mfCountsAsTwo: true } }, ['p'], 'more'],
    ['C-02 t + e with allowPhonePlusEmail', strict, { resetPairs: { allowPhonePlusEmail: true } }, ['t', 'e'], 'grant'],
    [
      'C-02 r + e with allowPhonePlusEmail where phones do not sign in',
      strict,
      { resetPairs: { allowPhonePlusEmail: true }, methods: { sms: { signIn: false } } },
      ['r', 'e'],
      'deny',
    ],
    [
      'C-02 r + e in the service with phone plus mail refused',
      microsoft365,
      { resetPairs: { allowPhonePlusEmail: false } },
      ['r', 'e'],
      'deny',
    ],
    ['N63B-AL-04 P + T of two apps as one family', microsoft365, { appMethods: 'one-family' }, ['P', 'T'], 'more'],
    [
      'N63B-AL-04 P + T of two apps as one family under strict',
      strict,
      { appMethods: 'one-family' },
      ['P', 'T'],
      'more',
    ],
    ['one proof where one is named', microsoft365, { required: 1 }, ['e'], 'grant'],
    ['one proof of a method that does not reset', microsoft365, { required: 1 }, ['K'], 'more'],
    ['a method switched off', microsoft365, { methods: { email: { enabled: false } } }, ['T', 'e'], 'more'],
    ['a third proof that completes a refused pair', strict, {}, ['p', 'T', 'e'], 'grant'],
    ['a third proof that does not', strict, {}, ['p', 'T', 'k'], 'deny'],
  ]
  for (const [name, base, patch, pair, expected] of cases)
    it(`${name}: ${expected}`, () => assert.equal(verdict(pair, mergePolicy(base, patch)), expected))

  it('N63B-AL-01 a text that claims two factors is one', () => {
    const boast = { ...proofs.t, multiFactor: true }
    assert.equal(judge([boast, proofs.T], strict, false), 'deny')
  })
  it('a phone of which nothing is said is a confirmed recovery address', () => {
    const phone: ResetProof = { method: 'sms', authenticatorId: 'phone-1', multiFactor: false }
    assert.equal(judge([phone, proofs.T], strict, false), 'grant')
  })
})

describe('administrators', () => {
  it('always prove two, whatever the policy names for others', () => {
    assert.equal(verdict(['e'], mergePolicy(microsoft365, { required: 1 }), true), 'more')
    assert.equal(verdict(['K'], mergePolicy(strict, { resetPairs: { mfCountsAsTwo: true } }), true), 'more')
    assert.equal(verdict(['T', 'e'], microsoft365, true), 'grant')
  })
  it('do not reset by methods that the policy keeps from them, nor at all without self-service', () => {
    assert.equal(verdict(['T', 'r'], strict, true), 'more')
    assert.equal(verdict(['T', 'r'], strict), 'grant')
    assert.equal(verdict(['T', 'e'], mergePolicy(strict, { administrators: { selfService: false } }), true), 'deny')
  })
})

describe('completing', () => {
  const among = (given: readonly Name[], choices: readonly Name[], policy: Policy): readonly string[] => {
    const offered = choices.map((name) => ({ name, ...proofs[name] }))
    return completing(
      given.map((name) => proofs[name]),
      offered,
      policy,
      false,
    ).map(({ name }) => name)
  }
  it('N63B-RC-01 offers first what some second can complete, then only what does', () => {
    assert.deepEqual(among([], ['T', 'p', 'e', 'r'], strict), ['T', 'p', 'e', 'r'])
    assert.deepEqual(among(['T'], ['p', 'e', 'r', 'k'], strict), ['e', 'r'])
    assert.deepEqual(among(['e'], ['r', 'T', 'e2', 's'], strict), ['T', 's'])
    assert.deepEqual(among(['e'], ['r', 'T', 'e2', 's'], microsoft365), ['r', 'T'])
  })
  it('N63B-RC-01 leaves out a first that nothing can complete', () => {
    assert.deepEqual(among([], ['r', 'e'], strict), [])
    assert.deepEqual(among([], ['T', 'p', 'k'], strict), [])
    assert.deepEqual(among([], ['e', 'e2', 'T'], strict), ['e', 'e2', 'T'])
    assert.deepEqual(among([], ['r', 'r by call', 'e'], microsoft365), ['r', 'r by call', 'e'])
    assert.deepEqual(among([], ['r', 'r by call'], microsoft365), [])
  })
  it('N63B-AL-04 never asks the same app or number again', () => {
    assert.deepEqual(among(['P'], ['P', 'T of the same app', 'e'], microsoft365), ['e'])
    assert.deepEqual(among(['r'], ['r', 'r by call', 'T'], microsoft365), ['T'])
  })
  it('offers a whole new pair when what was proved cannot be completed (a policy raised half-way)', () => {
    assert.deepEqual(among(['r'], ['e', 's', 'T'], mergePolicy(strict, { methods: { sms: { enabled: false } } })), [
      'e',
      's',
      'T',
    ])
  })
  it('offers nothing once the reset is granted', () => assert.deepEqual(among(['T', 'e'], ['s', 'K'], strict), []))
  it('offers an authenticator that is enough alone, and others beside it', () => {
    const policy = mergePolicy(strict, { resetPairs: { mfCountsAsTwo: true } })
    assert.deepEqual(among([], ['K', 'T', 'e'], policy), ['K', 'T', 'e'])
    assert.deepEqual(among([], ['K', 'T'], policy), ['K'])
  })
})

describe('any proofs at all', () => {
  const proof: fc.Arbitrary<ResetProof> = fc.record({
    method: fc.constantFrom(...methodNames),
    authenticatorId: fc.constantFrom('a', 'b', 'c'),
    multiFactor: fc.boolean(),
    recovery: fc.boolean(),
  })
  const policy = fc.constantFrom(strict, microsoft365, microsoft365WithAll)
  const several = fc.array(proof, { maxLength: 4 })

  it('N63B-AL-04 one authenticator alone never grants, however often it is proved', () => {
    fc.assert(
      fc.property(fc.array(proof, { maxLength: 6 }), policy, (given, rules) => {
        const same = given.map((each) => ({ ...each, authenticatorId: 'a' }))
        const ofOneKind = same.filter(({ method }) => methods[method].kind === methods[same[0]?.method ?? method].kind)
        assert.notEqual(judge(ofOneKind, rules, false), 'grant')
      }),
    )
  })
  it('order does not matter, and one more proof never takes a grant away', () => {
    fc.assert(
      fc.property(several, proof, policy, (given, more, rules) => {
        const before = judge(given, rules, false)
        assert.equal(judge(given.toReversed(), rules, false), before)
        if (before === 'grant') assert.equal(judge([...given, more], rules, false), 'grant')
      }),
    )
  })
  it('N63B-RC-01 what strict grants has a multi-factor authenticator or a recovery code in it', () => {
    fc.assert(
      fc.property(several, (given) => {
        if (judge(given, strict, false) !== 'grant') return
        assert.ok(
          given.some(
            ({ method, multiFactor, recovery }) =>
              method === 'email' ||
              method === 'recoveryCode' ||
              (multiFactor && (method === 'fido2' || method === 'push')) ||
              (recovery && (method === 'sms' || method === 'voice')),
          ),
        )
      }),
    )
  })
  it('N63B-RC-01 following the offers always ends in a grant', () => {
    fc.assert(
      fc.property(several, policy, fc.nat(), (choices, rules, pick) => {
        let given: readonly ResetProof[] = []
        for (let round = 0; round < 3; round++) {
          const offered = completing(given, choices, rules, false)
          const next = offered[pick % Math.max(1, offered.length)]
          if (next === undefined) break
          given = [...given, next]
        }
        if (given.length > 0) assert.equal(judge(given, rules, false), 'grant')
      }),
    )
  })
})
