// Which of the registered methods a person may prove now: as second factor, as proof of a reset, or as a fresh proof
// before methods are changed. Rows N63B-RC-01, N63B-BI-01, N63B-EM-01, C-08; A12.
import type { Authenticator } from '#core/methods/authenticator.ts'
import { type Method, methods } from '#core/methods/catalogue.ts'
import { counts, type HeldMethod, heldMethods } from './counting.ts'
import { completing, type ResetProof } from './pairs.ts'
import type { Policy } from './policy.ts'

type ProofPurpose = 'second-factor' | 'reset' | 'fresh'

export interface ProofQuestion {
  readonly purpose: ProofPurpose
  readonly authenticators: readonly Authenticator[]
  readonly policy: Policy
  readonly administrator: boolean
  /** Methods whose parts are configured here and that the page can draw. */
  readonly can: readonly Method[]
  /** Epoch milliseconds. */
  readonly now: number
  /** Reset only: what was proved so far in this flow. */
  readonly proofs?: readonly ResetProof[]
  /** Fresh only: the method about to be added; without it any second factor will do (removal, also of a lost one: N63B-BI-05). */
  readonly adding?: Method
}

/** The methods that may be chosen, strongest first; empty means that this purpose cannot be reached (or, for a reset, is reached). */
export function proofChoices(question: ProofQuestion): readonly HeldMethod[] {
  const { purpose, policy, administrator, now } = question
  const use = purpose === 'reset' ? 'reset' : 'signIn'
  const usable = heldMethods(question.authenticators).filter(
    ({ method }) => question.can.includes(method) && counts(method, use, policy, administrator, now),
  )
  if (purpose === 'reset') {
    const proofs = question.proofs ?? []
    // Once is enough, also where another time might show more (R16).
    const unproved = usable.filter((choice) => !proofs.some((proof) => isOf(proof, choice)))
    return completing(proofs, unproved, policy, administrator)
  }
  return purpose === 'fresh' ? strongEnough(usable, question.adding) : usable
}

const isOf = (proof: ResetProof, { authenticatorId, method }: HeldMethod): boolean =>
  proof.authenticatorId === authenticatorId && proof.method === method

/** A new method is bound at the lower of the account's highest level and its own (SP 800-63B-4 §4.1.2.1; A12). */
function strongEnough(held: readonly HeldMethod[], adding: Method | undefined): readonly HeldMethod[] {
  if (adding === undefined) return held
  const highest = Math.max(0, ...held.map(({ method }) => methods[method].strength))
  const needed = Math.min(highest, methods[adding].strength)
  return held.filter(({ method }) => methods[method].strength >= needed)
}
