// Registration entered on its own, by a person who is signed in: the wizard, or the page to view and change methods.
import { addStep, offersFor, pendingStep, progressOf } from './adding.ts'
import { freshStep } from './proofs.ts'
import { breaksOf, defaultChoiceOf, passwordlessOf, registeredBy, registeredOf } from './registered.ts'
import type { Situation } from './situation.ts'
import type { Step } from './step.ts'
import { wizardStep } from './wizard.ts'

export const registerStep = (situation: Situation): Step => {
  const { facts, account } = situation
  if (account.locked) return { step: 'ended', reason: 'locked' }
  if (facts.mode !== 'manage') return wizardStep(situation) ?? { step: 'done', kind: 'register' }
  return pendingStep(situation) ?? freshStep(situation) ?? wishStep(situation) ?? manageStep(situation)
}

const wishStep = (situation: Situation): Step | null => {
  const { wish } = situation.facts
  if (wish === null) return null
  return wish.do === 'add' ? addStep(situation, 'manage', null) : removalStep(situation, wish.authenticatorId)
}

const removalStep = (situation: Situation, authenticatorId: string): Step | null => {
  const authenticator = situation.account.authenticators.find(
    ({ id, status }) => id === authenticatorId && status !== 'pending',
  )
  if (!authenticator) return null
  return {
    step: 'confirm-removal',
    authenticator: registeredOf(situation, authenticator),
    breaks: breaksOf(situation, authenticator),
  }
}

const manageStep = (situation: Situation): Step => ({
  step: 'manage',
  registered: registeredBy(situation),
  canAdd: offersFor(situation, 'manage').offered,
  passwordless: passwordlessOf(situation),
  defaultChoice: defaultChoiceOf(situation),
  passkeys: situation.material.passkeys ?? null,
  progress: progressOf(situation),
  changed: situation.facts.changed,
})
