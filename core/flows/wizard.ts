// "More information required": the wizard that adds what is missing, the same inside a sign-in and entered on its own.
import { type Due, due } from '#core/policy/due.ts'
import { addStep, offersFor, pendingStep, progressOf } from './adding.ts'
import { registeredBy } from './registered.ts'
import type { Situation } from './situation.ts'
import type { Step } from './step.ts'

/** The first thing the wizard still asks for; null when nothing (more) is. */
export const wizardStep = (situation: Situation): Step | null => {
  const { facts, account, policy, environment } = situation
  const asked = due(account, policy, environment)
  const isPutOff = facts.skipped && asked.canSkipUntil !== null
  return (
    pendingStep(situation) ??
    (asked.interrupt && !isPutOff ? missingStep(situation, asked) : null) ??
    (facts.wish?.do === 'add' ? addStep(situation, 'manage', null) : null) ??
    (facts.added.length > 0 && !facts.reviewed ? reviewStep(situation) : null) ??
    (asked.reconfirm && !facts.reconfirmed && facts.added.length === 0
      ? { step: 'reconfirm', registered: registeredBy(situation) }
      : null)
  )
}

/**
 * The interrupt is read first; it is not read again between two methods. Where nothing can be added nothing is asked,
 * but a second factor that is due stays due.
 */
const missingStep = (situation: Situation, { canSkipUntil, secondFactor, passwordOnly }: Due): Step | null => {
  const { facts } = situation
  if (offersFor(situation, 'interrupt').recommended === null)
    return secondFactor && passwordOnly ? { step: 'ended', reason: 'not-enough-methods' } : null
  if (!facts.accepted && facts.added.length === 0)
    return { step: 'more-information', progress: progressOf(situation), canSkipUntil }
  return addStep(situation, 'interrupt', canSkipUntil)
}

const reviewStep = (situation: Situation): Step => ({
  step: 'review',
  registered: registeredBy(situation),
  progress: progressOf(situation),
  canAddMore: offersFor(situation, 'manage').recommended !== null,
})

/** Saved codes are offered once, after something was added and before the review, to those who have none. */
export const areCodesDue = (situation: Situation): boolean => {
  const { facts, policy } = situation
  return (
    policy.recoveryCodes.offer &&
    !facts.codesOffered &&
    facts.added.length > 0 &&
    offersFor(situation, 'manage').offered.includes('recoveryCode')
  )
}
