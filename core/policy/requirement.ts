// How far a person is with registration: how many methods are required of them and how many of theirs count.
// Whoever is satisfied can also reset: the methods held make a legal pair (pairs.ts). Rows N63B-RC-01, N63B-AL-04.
import type { Authenticator } from '#core/methods/authenticator.ts'
import { methods } from '#core/methods/catalogue.ts'
import { counts, type HeldMethod, heldMethods } from './counting.ts'
import { judge } from './pairs.ts'
import type { Policy } from './policy.ts'

/** What the directory says of a person at this moment. The flows' `Account` is one. */
export interface Standing {
  readonly administrator: boolean
  /** Member of a group in scope of self-service reset (`isInScope`). */
  readonly inScope: boolean
  readonly licensed: boolean
  /** The directory's own "second factor required" flag. */
  readonly mfaRequired: boolean
}

/** No groups named: everybody is in scope. */
export const isInScope = (groups: readonly string[], policy: Policy): boolean =>
  policy.groups.length === 0 || policy.groups.some((group) => groups.includes(group))

/** Whether this person may reset the password themselves at all, and so must be registered for it. */
export const hasSelfService = (person: Standing, policy: Policy): boolean =>
  person.licensed && person.inScope && (!person.administrator || policy.administrators.selfService)

/** Whether this person's sign-in needs a second factor. */
export const needsSecondFactor = (person: Standing, policy: Policy): boolean =>
  policy.secondFactor === 'always' || person.mfaRequired

/** "1 of 2". `satisfied` never exceeds `required`. */
export interface Progress {
  readonly required: number
  readonly satisfied: number
}

/** How many methods are required of this person, and how many of those held count for it now. */
export function progress(
  authenticators: readonly Authenticator[],
  policy: Policy,
  person: Standing,
  now: number,
): Progress {
  const required = requiredOf(person, policy)
  const held = heldMethods(authenticators)
  const counted = held.filter((method) => isCounted(method, policy, person, now))
  const groups = new Set(counted.map((method) => groupOf(method, policy))).size
  const isReady = groups >= required && isUsable(held, policy, person, now)
  return { required, satisfied: Math.max(0, Math.min(groups, isReady ? required : required - 1)) }
}

/** For reset as the policy says, two for administrators; where only a second factor is asked for, one. */
function requiredOf(person: Standing, policy: Policy): number {
  if (hasSelfService(person, policy)) return person.administrator ? policy.administrators.required : policy.required
  return needsSecondFactor(person, policy) ? 1 : 0
}

const isCounted = ({ method }: HeldMethod, policy: Policy, person: Standing, now: number): boolean =>
  counts(method, hasSelfService(person, policy) ? 'reset' : 'signIn', policy, person.administrator, now)

/** Methods of one group count once: both methods of an app, text and call, one kind of recovery code twice. */
function groupOf({ method, authenticatorId }: HeldMethod, policy: Policy): string {
  const { kind } = methods[method]
  if (kind === 'key') return authenticatorId
  return kind === 'app' && policy.appMethods === 'per-authenticator' ? authenticatorId : kind
}

/** The number alone is not enough: a second factor where sign-in needs one, never recovery addresses only, and a legal pair. */
function isUsable(held: readonly HeldMethod[], policy: Policy, person: Standing, now: number): boolean {
  if (requiredOf(person, policy) === 0) return true
  const forSignIn = held.some(({ method }) => counts(method, 'signIn', policy, person.administrator, now))
  if (needsSecondFactor(person, policy) && !forSignIn) return false
  if (!hasSelfService(person, policy)) return true
  const forReset = held.filter((method) => isCounted(method, policy, person, now))
  return hasFirst(held, policy, person.administrator, now) && judge(forReset, policy, person.administrator) === 'grant'
}

/** Whether a method is held that may be the first of an account: what a recovery address is added beside. */
export const hasFirst = (held: readonly HeldMethod[], policy: Policy, administrator: boolean, now: number): boolean =>
  held.some(
    ({ method }) =>
      methods[method].first &&
      (counts(method, 'signIn', policy, administrator, now) || counts(method, 'reset', policy, administrator, now)),
  )
