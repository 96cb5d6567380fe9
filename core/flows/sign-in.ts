// Sign-in: name, password, second factor when due, then what registration still asks for. Nothing about the account
// shows before the password was right (R20).
import { due } from '#core/policy/due.ts'
import { anyPasskey, anyPush } from './choice.ts'
import { challengeStep, liveProofs, passwordStep, secondFactorStep } from './proofs.ts'
import type { Situation } from './situation.ts'
import type { MethodChoice, Step } from './step.ts'
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

/**
 * By password, or by what is more than one factor in itself: a passkey with user verification, an approval on a device that
 * was unlocked for it (N63B-OB-10). Before the password only the latter's own challenge could be answered.
 */
const isRecognised = (situation: Situation): boolean =>
  situation.facts.passwordAt !== null ||
  liveProofs(situation).some(({ method, multiFactor }) => (method === 'fido2' || method === 'push') && multiFactor)

const firstFactorStep = (situation: Situation): Step => {
  const { challenge } = situation.facts
  const instead = { passkey: isOpenTo(situation, anyPasskey), approval: isOpenTo(situation, anyPush) }
  const chosen = [instead.passkey && anyPasskey, instead.approval && anyPush].find(
    (choice) => choice !== false && choice.id === challenge?.choiceId,
  )
  return challenge !== null && chosen
    ? { ...challengeStep(situation, challenge, chosen, { required: 1, satisfied: 0 }), others: true }
    : passwordStep(situation, instead)
}

/** Whether this may be tried instead of the password: the same for everybody, whatever they have. */
const isOpenTo = ({ facts, policy, environment }: Situation, { id, method }: MethodChoice): boolean =>
  policy.methods[method].enabled &&
  policy.methods[method].signIn &&
  (method !== 'push' || policy.push.passwordless) &&
  environment.can.includes(method) &&
  (facts.failures[id] ?? 0) < policy.limits.triesPerChallenge
