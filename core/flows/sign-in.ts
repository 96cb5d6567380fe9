// Sign-in: name, password, second factor when due, then what registration still asks for. Nothing about the account
// shows before the password was right (R20).
import { due } from '#core/policy/due.ts'
import { anyPasskey } from './choice.ts'
import { challengeStep, liveProofs, passwordStep, secondFactorStep } from './proofs.ts'
import type { Situation } from './situation.ts'
import type { Step } from './step.ts'
import { wizardStep } from './wizard.ts'

export const signInStep = (situation: Situation): Step => {
  const { account, policy, environment } = situation
  if (!isRecognised(situation)) return firstFactorStep(situation)
  if (account.locked) return { step: 'ended', reason: 'locked' }
  const { secondFactor } = due(account, policy, environment)
  return (
    (secondFactor ? secondFactorStep(situation) : null) ?? wizardStep(situation) ?? { step: 'done', kind: 'signIn' }
  )
}

/** By password, or by a passkey whose user verification makes it more than one factor. */
const isRecognised = (situation: Situation): boolean =>
  situation.facts.passwordAt !== null ||
  liveProofs(situation).some(({ method, multiFactor }) => method === 'fido2' && multiFactor)

const firstFactorStep = (situation: Situation): Step => {
  const { facts, policy, environment } = situation
  const { enabled, signIn } = policy.methods.fido2
  const passkey =
    enabled &&
    signIn &&
    environment.can.includes('fido2') &&
    (facts.failures[anyPasskey.id] ?? 0) < policy.limits.triesPerChallenge
  const { challenge } = facts
  return passkey && challenge?.choiceId === anyPasskey.id
    ? { ...challengeStep(situation, challenge, anyPasskey, { required: 1, satisfied: 0 }), others: true }
    : passwordStep(situation, passkey)
}
