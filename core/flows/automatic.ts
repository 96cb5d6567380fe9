// What the server does by itself when a step is reached, so that nobody has to choose where there is no choice: start
// the default second factor's challenge, ask the device of a person who signs in by approval, make the saved codes that are offered. At most once each in a flow.
import type { Policy } from '#core/policy/policy.ts'
import type { Account, Environment, Facts } from './facts.ts'
import { anyPush, readChoiceId } from './choice.ts'
import { nextStep } from './next-step.ts'
import { defaultChoiceOf } from './registered.ts'
import type { MethodChoice } from './step.ts'
import { areCodesDue } from './wizard.ts'

export type Automatic =
  { readonly automatic: 'challenge'; readonly choice: MethodChoice } | { readonly automatic: 'offer-codes' }

/** Null when the step waits for the person. `known`: the account has signed in from this browser before. To be asked after every event, and done before the reply. */
export const automatic = (
  facts: Facts,
  account: Account | null,
  policy: Policy,
  environment: Environment,
  known = false,
): Automatic | null => {
  if (account === null) return null
  const situation = { facts, account, policy, environment, material: {} }
  const step = nextStep(facts, account, policy, environment)
  if (step.step === 'review' && areCodesDue(situation)) return { automatic: 'offer-codes' }
  // Only a browser that this person signed in from is told so that they have no need of a password (R20).
  if (step.step === 'password' && step.approval && known && account.passwordless && !facts.asked)
    return { automatic: 'challenge', choice: anyPush }
  if (step.step !== 'choose-method' || step.purpose !== 'second-factor' || facts.asked) return null
  const wanted = defaultChoiceOf(situation)
  const choice = step.methods.length === 1 ? step.methods[0] : step.methods.find((one) => isWanted(one, wanted))
  return choice ? { automatic: 'challenge', choice } : null
}

/** Approving is one choice, whichever of the devices is the default. */
const isWanted = ({ id, method }: MethodChoice, wanted: string | null): boolean =>
  id === wanted || (method === 'push' && wanted !== null && readChoiceId(wanted)?.method === 'push')
