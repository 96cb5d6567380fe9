// What a sign-in asks of a person at this moment: second factor, registration, the reconfirmation question; and whether
// a reset is open to them. Looked up afresh at every sign-in: licence and flags may have changed since the last one.
// Sources: Entra concept-sspr-howitworks, concept-registration-mfa-sspr-combined (interrupt, reconfirmation).
import type { Authenticator } from '#core/methods/authenticator.ts'
import type { Method } from '#core/methods/catalogue.ts'
import { proofChoices } from './choices.ts'
import { holdsSecondFactor } from './counting.ts'
import type { Policy } from './policy.ts'
import { hasSelfService, needsSecondFactor, progress, type Progress, type Standing } from './requirement.ts'

/** A person with what the store remembers of them. The flows' `Account` is one. */
export interface SignInPerson extends Standing {
  readonly authenticators: readonly Authenticator[]
  readonly locked: boolean
  /** When the methods were last confirmed, epoch milliseconds; null = never. */
  readonly confirmedAt: number | null
  /** When registration was first asked for; starts the time in which it can be put off. */
  readonly promptedAt: number | null
}

export interface Environment {
  readonly can: readonly Method[]
  /** Epoch milliseconds. */
  readonly now: number
}

export interface Due {
  /** This sign-in is complete only with a second factor. */
  readonly secondFactor: boolean
  /** Nothing but the password stands behind this account (`holdsSecondFactor`): it may bind a first method (C-08). */
  readonly passwordOnly: boolean
  /** More information is required: methods are missing. */
  readonly interrupt: boolean
  /** Until when the interrupt can be put off, epoch milliseconds; null when it cannot (any longer). */
  readonly canSkipUntil: number | null
  /** Ask whether the registered methods are still right. */
  readonly reconfirm: boolean
  readonly progress: Progress
}

const day = 86_400_000

export function due(person: SignInPerson, policy: Policy, { now }: Pick<Environment, 'now'>): Due {
  const secondFactor = needsSecondFactor(person, policy)
  const progressNow = progress(person.authenticators, policy, person, now)
  const interrupt = progressNow.satisfied < progressNow.required
  const passwordOnly = !holdsSecondFactor(person.authenticators, policy, person.administrator, now)
  return {
    secondFactor,
    passwordOnly,
    interrupt,
    canSkipUntil: interrupt && !(secondFactor && passwordOnly) ? snoozedUntil(person, policy, now) : null,
    reconfirm: !interrupt && hasSelfService(person, policy) && isReconfirmDue(person, policy, now),
    progress: progressNow,
  }
}

function snoozedUntil({ promptedAt }: SignInPerson, { snoozeDays }: Policy, now: number): number | null {
  const until = (promptedAt ?? now) + snoozeDays * day
  return until > now ? until : null
}

/** Methods that nobody ever confirmed (taken over from elsewhere) are asked about at once. */
const isReconfirmDue = ({ confirmedAt }: SignInPerson, { reconfirmDays }: Policy, now: number): boolean =>
  reconfirmDays > 0 && (confirmedAt === null || now >= confirmedAt + reconfirmDays * day)

export type ResetRefusal = 'not-in-scope' | 'unlicensed' | 'locked' | 'not-enough-methods'

/** Why this person cannot reset the password themselves, or null; in the order in which the service looks. */
export function resetRefusal(person: SignInPerson, policy: Policy, { can, now }: Environment): ResetRefusal | null {
  if (!person.inScope || (person.administrator && !policy.administrators.selfService)) return 'not-in-scope'
  if (!person.licensed) return 'unlicensed'
  if (person.locked) return 'locked'
  const { authenticators, administrator } = person
  const choices = proofChoices({ purpose: 'reset', authenticators, policy, administrator, can, now })
  return choices.length === 0 ? 'not-enough-methods' : null
}
