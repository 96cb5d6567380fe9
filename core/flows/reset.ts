// Reset: name, CAPTCHA, two proofs that the pair table grants, new password. Whoever may not reset walks the same way
// to the end of the proofs and is told only there (R15); the server sees to it that there is always something to prove.
import { counts, type HeldMethod, heldMethods } from '#core/policy/counting.ts'
import { resetRefusal } from '#core/policy/due.ts'
import { judge } from '#core/policy/pairs.ts'
import type { Policy } from '#core/policy/policy.ts'
import { progress } from '#core/policy/requirement.ts'
import { choicesFor, liveProofs, proofStep } from './proofs.ts'
import type { Situation } from './situation.ts'
import type { Step } from './step.ts'

export const resetStep = (situation: Situation): Step => {
  const { facts, account, policy, environment, material } = situation
  if (!facts.captcha) return { step: 'captcha', challenge: material.captcha ?? {} }
  const open = { ...situation, policy: openToAll(policy) }
  if (judge(liveProofs(open), open.policy, account.administrator) !== 'grant') return nextProof(open)
  const refusal = resetRefusal(account, policy, environment)
  if (refusal !== null) return { step: 'ended', reason: refusal }
  const { minLength, maxLength, rules } = policy.password
  return { step: 'new-password', username: facts.username ?? '', rules: { minLength, maxLength, rules } }
}

/** Administrators without self-service reset are asked for the same proofs; `resetRefusal` has the last word. */
const openToAll = (policy: Policy): Policy => ({
  ...policy,
  administrators: { ...policy.administrators, selfService: true },
})

const nextProof = (situation: Situation): Step => {
  const proved = liveProofs(situation).length
  const completing = choicesFor(situation, 'reset')
  // Too few from the start: they prove what there is, and only then are told.
  const choices = completing.length > 0 || proved > 0 ? completing : provable(situation)
  const required = requiredProofs(situation)
  const satisfied = Math.min(proved, required - 1)
  return proofStep(situation, { purpose: 'reset', choices, progress: { required, satisfied } })
}

const provable = ({ account, policy, environment }: Situation): readonly HeldMethod[] =>
  heldMethods(account.authenticators).filter(
    ({ method }) =>
      environment.can.includes(method) && counts(method, 'reset', policy, account.administrator, environment.now),
  )

/** As for somebody with a licence and in scope, so that "1 of 2" tells nobody apart. */
const requiredProofs = ({ account, policy, environment }: Situation): number =>
  progress([], policy, { ...account, licensed: true, inScope: true }, environment.now).required
