// The first thing that a flow still misses: a checklist over facts, account, policy and time, and nothing else (R1).
// The server works it out with authority; tests and playgrounds share the code.
import type { Policy } from '#core/policy/policy.ts'
import type { Account, Environment, Facts } from './facts.ts'
import { registerStep } from './register.ts'
import { resetStep } from './reset.ts'
import { signInStep } from './sign-in.ts'
import type { Material, Situation } from './situation.ts'
import type { FlowKind, Step } from './step.ts'

/** `account` is null until somebody is identified; unknown people have a made-up one, which nothing here can tell. */
export const nextStep = (
  facts: Facts,
  account: Account | null,
  policy: Policy,
  environment: Environment,
  material: Material = {},
): Step => {
  const { kind, ended } = facts
  if (ended !== null) return { step: 'ended', reason: ended }
  if (facts.done || facts.passwordSetAt !== null) return { step: 'done', kind }
  // The password is on its way: neither time nor the epoch, which it raises itself, takes that back.
  if (facts.passwordHandedAt !== null) return { step: 'working' }
  if (environment.now >= facts.expiresAt) return { step: 'ended', reason: 'expired' }
  if (facts.userId === null)
    return kind === 'register' ? { step: 'ended', reason: 'account-changed' } : { step: 'identify' }
  if (account === null || account.epoch !== facts.epoch) return { step: 'ended', reason: 'account-changed' }
  return steps[kind]({ facts, account, policy, environment, material })
}

const steps: Readonly<Record<FlowKind, (situation: Situation) => Step>> = {
  signIn: signInStep,
  register: registerStep,
  reset: resetStep,
}
