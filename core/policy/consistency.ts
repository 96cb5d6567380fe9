// Rules between the fields of a policy: settings that are each in range but together weaker than a standard allows, or
// that nobody could ever meet. A policy that breaks one does not load. Each rule names its source.
import { type Method, methodNames, methods } from '#core/methods/catalogue.ts'
import { judge, type ResetProof } from './pairs.ts'
import type { Policy } from './policy.ts'

interface Rule {
  readonly path: string
  readonly isBroken: (policy: Policy) => boolean
}

const isStrict = ({ preset }: Policy): boolean => preset === 'strict'
const enabled = (policy: Policy, use: 'signIn' | 'reset'): readonly Method[] =>
  methodNames.filter((name) => policy.methods[name].enabled && policy.methods[name][use])
const secondFactors = (policy: Policy): readonly Method[] =>
  enabled(policy, 'signIn').filter((name) => methods[name].secondFactor)
const isRealDay = (date: string | undefined): boolean => {
  if (date === undefined) return true
  const time = Date.parse(date)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

/** What a person could prove who holds two of everything that the policy takes. */
const everything: readonly ResetProof[] = methodNames.flatMap((method) =>
  ['a', 'b'].map((which) => ({ method, authenticatorId: `${method}-${which}`, multiFactor: true })),
)

const rules = {
  /** N63B-PW-01: below 15 only where no sign-in is by the password alone. */
  'too-short-without-second-factor': {
    path: 'password.minLength',
    isBroken: ({ password, secondFactor, snoozeDays }) =>
      password.rules === 'nist' && password.minLength < 15 && (secondFactor !== 'always' || snoozeDays > 0),
  },
  /** N63B-PW-05. */
  'composition-rules': { path: 'password.rules', isBroken: (p) => isStrict(p) && p.password.rules !== 'nist' },
  /** N63B-PS-01: text and call only beside a method that is not restricted. */
  'only-restricted-methods': {
    path: 'methods',
    isBroken: (p) => secondFactors(p).length > 0 && secondFactors(p).every((name) => methods[name].restricted),
  },
  /** Every sign-in may have to ask for a second factor: somebody must be able to have one. */
  'no-second-factor': { path: 'methods', isBroken: (p) => secondFactors(p).length === 0 },
  /** N63B-EM-01: recovery addresses and codes never sign in. */
  'email-as-second-factor': { path: 'methods.email.signIn', isBroken: (p) => p.methods.email.signIn },
  'recovery-code-as-second-factor': {
    path: 'methods.recoveryCode.signIn',
    isBroken: (p) => p.methods.recoveryCode.signIn,
  },
  /** N63B-AL-02. */
  'passkey-missing': { path: 'methods.fido2', isBroken: (p) => isStrict(p) && !secondFactors(p).includes('fido2') },
  /** N63B-PS-03: who can lift the phone can press #. */
  'voice-by-key': {
    path: 'voiceProof',
    isBroken: (p) => isStrict(p) && p.methods.voice.enabled && p.voiceProof === 'key',
  },
  /** N63B-OB-02: two digits are the service's own way, and only there. */
  'match-digits-below-six': { path: 'push.matchDigits', isBroken: (p) => isStrict(p) && p.push.matchDigits < 6 },
  'approval-from-same-device': {
    path: 'push.sameDevice',
    isBroken: (p) => isStrict(p) && p.push.sameDevice === 'allow',
  },
  /** N63B-RC-01. */
  'pairs-not-strict': { path: 'resetPairs.rule', isBroken: (p) => isStrict(p) && p.resetPairs.rule !== 'nist' },
  'one-proof-not-enough': {
    path: 'required',
    isBroken: (p) => p.resetPairs.rule === 'nist' && p.required === 1,
  },
  /** Entra concept-sspr-howitworks: beside the app there must be as many other kinds as a reset takes. */
  'app-as-whole-set': { path: 'methods', isBroken: (p) => p.preset === 'microsoft365' && !isAppAccompanied(p) },
  'no-legal-pair': { path: 'resetPairs', isBroken: (p) => judge(everything, p, false) !== 'grant' },
  'no-legal-pair-for-administrators': {
    path: 'administrators.withoutReset',
    isBroken: (p) => p.administrators.selfService && judge(everything, p, true) !== 'grant',
  },
  'recovery-codes-disabled': {
    path: 'recoveryCodes.offer',
    isBroken: (p) => p.recoveryCodes.offer && !p.methods.recoveryCode.enabled,
  },
  'not-a-day': {
    path: 'methods',
    isBroken: (p) =>
      Object.values(p.methods).some(
        (m) => ![m.offeredUntil, m.countsUntil, m.administratorsUntil].every((date) => isRealDay(date)),
      ),
  },
  'support-not-an-address': {
    path: 'organisation.support',
    isBroken: ({ organisation }) => !URL.canParse(organisation.support),
  },
  'country-not-in-countries': {
    path: 'organisation.country',
    isBroken: ({ organisation }) => !organisation.countries.includes(organisation.country),
  },
  'named-twice': { path: 'offer', isBroken: ({ offer }) => new Set(offer).size < offer.length },
  'idle-beyond-session': {
    path: 'lifetimes.sessionIdle',
    isBroken: ({ lifetimes }) => lifetimes.sessionIdle > lifetimes.session,
  },
} as const satisfies Record<string, Rule>

function isAppAccompanied(policy: Policy): boolean {
  const families = new Set(enabled(policy, 'reset').map((name) => methods[name].family))
  return !families.delete('app') || families.size >= policy.required
}

export type ConsistencyCode = keyof typeof rules

/** Every rule that the policy breaks. */
export const inconsistencies = (policy: Policy): readonly { readonly path: string; readonly code: ConsistencyCode }[] =>
  (Object.keys(rules) as ConsistencyCode[])
    .filter((code) => rules[code].isBroken(policy))
    .map((code) => ({ path: rules[code].path, code }))
