// Which methods an organisation takes at this moment: enabled, for this use, within their dates, for this person.
// Source: Entra's method tables; the retirement of text and call on 2027-02-01 (administrators 2027-07-01).
import type { Authenticator } from '#core/methods/authenticator.ts'
import { type Method, methods } from '#core/methods/catalogue.ts'
import type { MethodPolicy, Policy } from './policy.ts'

/** What a method is used for: second factor of a sign-in, or a proof of a reset. */
export type Use = 'signIn' | 'reset'

/** True while `now` (epoch milliseconds) lies before the start of that day UTC; also without a date. */
const isBefore = (now: number, date: string | undefined): boolean => date === undefined || now < Date.parse(date)

const lastDay = (
  method: MethodPolicy,
  date: 'offeredUntil' | 'countsUntil',
  administrator: boolean,
): string | undefined => (administrator ? (method.administratorsUntil ?? method[date]) : method[date])

/** Whether a registered method of this kind counts for the use now. */
export function counts(method: Method, use: Use, policy: Policy, administrator: boolean, now: number): boolean {
  const settings = policy.methods[method]
  const isForUse = use === 'signIn' ? methods[method].secondFactor : methods[method].reset
  const isAdministratorsToo = use === 'signIn' || !policy.administrators.withoutReset.includes(method)
  return (
    settings.enabled &&
    settings[use] &&
    isForUse &&
    (!administrator || isAdministratorsToo) &&
    isBefore(now, lastDay(settings, 'countsUntil', administrator))
  )
}

/** Whether a new one of this kind may be registered now; a method that would no longer count is not offered either. */
export function isOffered(method: Method, policy: Policy, administrator: boolean, now: number): boolean {
  const isUsed =
    counts(method, 'signIn', policy, administrator, now) || counts(method, 'reset', policy, administrator, now)
  return isUsed && isBefore(now, lastDay(policy.methods[method], 'offeredUntil', administrator))
}

/**
 * Whether a second factor that counts is bound to the account, a disabled one too: whoever knows the password could have
 * disabled it by failing (N63B-TH-01), and must not be let past it for that. Only an account without any may bind a first
 * method from the password alone (C-08).
 */
export const holdsSecondFactor = (
  authenticators: readonly Authenticator[],
  policy: Policy,
  administrator: boolean,
  now: number,
): boolean =>
  authenticators.some(
    ({ status, methods: offered }) =>
      status !== 'pending' && offered.some((method) => counts(method, 'signIn', policy, administrator, now)),
  )

/** One method of one active authenticator, with what a proof by it could show at best. */
export interface HeldMethod {
  readonly authenticatorId: string
  readonly method: Method
  readonly hint: string
  readonly multiFactor: boolean
  readonly recovery: boolean
}

/** Every method of every active authenticator, strongest first; pending and disabled ones prove nothing (N63B-OT-05, N63B-TH-01). */
export const heldMethods = (authenticators: readonly Authenticator[]): readonly HeldMethod[] =>
  authenticators
    .filter(({ status }) => status === 'active')
    .flatMap((authenticator) =>
      authenticator.methods.map((method) => ({
        authenticatorId: authenticator.id,
        method,
        hint: authenticator.hint,
        multiFactor:
          method === 'fido2' ? authenticator.userVerification : method === 'push' && authenticator.activation,
        recovery: authenticator.recovery,
      })),
    )
    .toSorted((a, b) => methods[b.method].strength - methods[a.method].strength)
