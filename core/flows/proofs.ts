// Asking for a proof: which methods may be chosen, the one open challenge, and when a proof already given will do.
// Which methods qualify is the policy's to say (policy/choices.ts); what was tried and proved in this flow is ours.
import type { Method } from '#core/methods/catalogue.ts'
import { proofChoices } from '#core/policy/choices.ts'
import { type HeldMethod, holdsSecondFactor } from '#core/policy/counting.ts'
import type { Policy } from '#core/policy/policy.ts'
import { choiceIdOf } from './choice.ts'
import type { Challenge, Proof } from './facts.ts'
import type { Situation } from './situation.ts'
import type { MethodChoice, Progress, ProofPurpose, Step } from './step.ts'

const totpDigits = 6
/** Characters of one saved code, separators left out: 120 bits in base32 (N63B-LS-01 asks for 64). */
const savedCodeLength = 24

/** How many characters the person types for a method; 0 where nothing is typed. */
export const codeLengthOf = (method: Method, { codeLength, voiceProof }: Policy): number => {
  const lengths: Readonly<Record<Method, number>> = {
    totp: totpDigits,
    sms: codeLength.sms,
    voice: voiceProof === 'code' ? codeLength.voice : 0,
    email: codeLength.email,
    recoveryCode: savedCodeLength,
    fido2: 0,
    push: 0,
  }
  return lengths[method]
}

/** A proof by an authenticator that was removed or disabled meanwhile counts no longer (A48). */
export const liveProofs = ({ facts, account }: Situation): readonly Proof[] =>
  facts.proofs.filter(({ authenticatorId }) =>
    account.authenticators.some(({ id, status }) => id === authenticatorId && status === 'active'),
  )

/** The methods that may be proved for this purpose now; `adding` narrows a fresh proof to what may bind that method. */
export const choicesFor = (situation: Situation, purpose: ProofPurpose, adding?: Method): readonly HeldMethod[] =>
  proofChoices({
    purpose,
    authenticators: situation.account.authenticators,
    administrator: situation.account.administrator,
    policy: situation.policy,
    ...situation.environment,
    ...(purpose === 'reset' && { proofs: liveProofs(situation) }),
    ...(adding !== undefined && { adding }),
  })

/** Whether more than the password stands behind this account: only one without may bind its first method from it (R23, C-08). */
const holdsMore = ({ account, policy, environment }: Situation): boolean =>
  holdsSecondFactor(account.authenticators, policy, account.administrator, environment.now)

/** A sign-in is one act of at most a flow's lifetime; in registration a proof grows old. */
const isFresh = ({ facts, policy }: Situation, provedAt: number, at: number): boolean =>
  facts.kind === 'signIn' || at - provedAt <= policy.freshSeconds * 1000

/** Whether one of these was proved. An authenticator added in this flow counts with all its methods: a phone that took a call is the phone that takes texts. */
const isProved = (situation: Situation, choices: readonly HeldMethod[], at: number): boolean => {
  const { proofs, added } = situation.facts
  return choices.some(({ authenticatorId, method }) =>
    proofs.some(
      (proof) =>
        proof.authenticatorId === authenticatorId &&
        (proof.method === method || added.includes(authenticatorId)) &&
        isFresh(situation, proof.at, at),
    ),
  )
}

const one: Progress = { required: 1, satisfied: 0 }

/** The second factor of a sign-in, or null when it was given or the account has none to ask for. */
export const secondFactorStep = (situation: Situation): Step | null => {
  const choices = choicesFor(situation, 'second-factor')
  if (!holdsMore(situation) || isProved(situation, choices, situation.environment.now)) return null
  return proofStep(situation, { purpose: 'second-factor', choices, progress: one })
}

/** The method being added and when that was begun: its proof had to be fresh then. */
interface Adding {
  readonly method: Method
  readonly startedAt: number
}

/** The fresh proof before methods are shown or changed, or null when there is one (A12, A33, N63B-BI-01). */
export const freshStep = (situation: Situation, adding?: Adding): Step | null => {
  const { passwordAt } = situation.facts
  const at = adding?.startedAt ?? situation.environment.now
  if (!holdsMore(situation))
    return passwordAt !== null && isFresh(situation, passwordAt, at) ? null : passwordStep(situation)
  const choices = choicesFor(situation, 'fresh', adding?.method)
  return isProved(situation, choices, at) ? null : proofStep(situation, { purpose: 'fresh', choices, progress: one })
}

/** What may stand in for the password, where anything may. */
interface Instead {
  readonly passkey: boolean
  readonly approval: boolean
}

const nothingElse: Instead = { passkey: false, approval: false }

export const passwordStep = ({ facts, policy }: Situation, instead: Instead = nothingElse): Step =>
  (facts.failures['password'] ?? 0) < policy.limits.passwordTries
    ? { step: 'password', username: facts.username ?? '', ...instead }
    : { step: 'ended', reason: 'too-many-attempts' }

export interface Asking {
  readonly purpose: ProofPurpose
  readonly choices: readonly HeldMethod[]
  readonly progress: Progress
}

/** The step that asks for one of these proofs; the flow is over when none is left to try (R7). */
export const proofStep = (situation: Situation, { purpose, choices, progress }: Asking): Step => {
  const { facts, policy } = situation
  if (choices.length === 0) return { step: 'ended', reason: 'not-enough-methods' }
  const open = onePush(choices)
    .map(({ authenticatorId, method, hint }): MethodChoice => ({
      id: choiceIdOf(authenticatorId, method),
      method,
      hint,
    }))
    .filter(({ id }) => (facts.failures[id] ?? 0) < policy.limits.triesPerChallenge)
  if (open.length === 0) return { step: 'ended', reason: 'too-many-attempts' }
  const confirming = open.find(({ id }) => id === facts.confirming)
  if (confirming) return { step: 'confirm-number', choice: confirming, progress }
  const { challenge } = facts
  const choice = challenge?.purpose === purpose ? open.find(({ id }) => id === challenge.choiceId) : undefined
  if (challenge && choice) return { ...challengeStep(situation, challenge, choice, progress), others: open.length > 1 }
  const back = facts.pending !== null || facts.wish !== null
  return { step: 'choose-method', purpose, methods: open, back, progress }
}

/** One request goes to every device, so that approving is one choice however many there are. */
const onePush = (choices: readonly HeldMethod[]): readonly HeldMethod[] => {
  const first = choices.find(({ method }) => method === 'push')
  return choices.filter((choice) => choice.method !== 'push' || choice === first)
}

type ChallengeStep = Extract<Step, { readonly step: 'enter-code' | 'await-call' | 'await-approval' | 'use-passkey' }>

/** The open challenge as its page: a ceremony, a call to answer, a code to type. */
export const challengeStep = (
  { facts, policy, material }: Situation,
  challenge: Challenge,
  choice: MethodChoice,
  progress: Progress,
): ChallengeStep => {
  const { purpose, sentAt, expiresAt, resendAt, approval } = challenge
  const common = { purpose, choice, others: false, progress }
  if (choice.method === 'fido2') return { step: 'use-passkey', ...common, options: challenge.options ?? {} }
  if (choice.method === 'push')
    return {
      step: 'await-approval',
      ...common,
      number: approval?.number ?? '',
      expiresAt: expiresAt ?? sentAt + policy.push.lifetimeSeconds * 1000,
      resendAt: resendAt ?? sentAt,
      quiet: approval?.quiet ?? false,
      sameDevice: policy.push.sameDevice,
      wait: material.wait ?? '',
    }
  const codeLength = codeLengthOf(choice.method, policy)
  if (codeLength === 0)
    return {
      step: 'await-call',
      ...common,
      expiresAt: expiresAt ?? sentAt + policy.lifetimes.code * 1000,
      resendAt: resendAt ?? sentAt,
    }
  const triesLeft = policy.limits.triesPerChallenge - (facts.failures[choice.id] ?? 0)
  return { step: 'enter-code', ...common, codeLength, expiresAt, resendAt, triesLeft }
}
