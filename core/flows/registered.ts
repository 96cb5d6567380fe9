// A person's authenticators as they see them in review and manage, and what removing one would break.
import type { Authenticator } from '#core/methods/authenticator.ts'
import { counts } from '#core/policy/counting.ts'
import { progress } from '#core/policy/requirement.ts'
import { choiceOf } from './choice.ts'
import { choicesFor } from './proofs.ts'
import type { Situation } from './situation.ts'
import type { Registered, RemovalEffect } from './step.ts'

/** The default sign-in choice, while it is one that may be proved; null otherwise. */
export const defaultChoiceOf = (situation: Situation): string | null => {
  const { account } = situation
  const ids = account.authenticators.flatMap((authenticator) => choicesOf(situation, authenticator).map(({ id }) => id))
  return account.defaultChoice !== null && ids.includes(account.defaultChoice) ? account.defaultChoice : null
}

/** Whether the person signs in by an approval; null without a device that is unlocked for each of them (N63B-OB-10). */
export const passwordlessOf = ({ account, policy, environment }: Situation): boolean | null =>
  policy.push.passwordless &&
  environment.can.includes('push') &&
  counts('push', 'signIn', policy, account.administrator, environment.now) &&
  account.authenticators.some(
    ({ status, activation, methods }) => status === 'active' && activation && methods.includes('push'),
  )
    ? account.passwordless
    : null

const choicesOf = ({ account, policy, environment }: Situation, authenticator: Authenticator): Registered['choices'] =>
  authenticator.status === 'active'
    ? authenticator.methods
        .filter((method) => counts(method, 'signIn', policy, account.administrator, environment.now))
        .map((method) => choiceOf(authenticator, method))
    : []

const isoOrNull = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

export const registeredOf = (situation: Situation, authenticator: Authenticator): Registered => {
  const { account, policy, environment } = situation
  const { id, methods, name, hint, status, createdAt, lastUsedAt } = authenticator
  const choices = choicesOf(situation, authenticator)
  return {
    id,
    methods,
    name,
    hint,
    status: status === 'active' ? 'active' : 'disabled',
    createdAt: new Date(createdAt).toISOString(),
    lastUsedAt: isoOrNull(lastUsedAt),
    isDefault: choices.some((choice) => choice.id === account.defaultChoice),
    countsForReset:
      status === 'active' &&
      methods.some((method) => counts(method, 'reset', policy, account.administrator, environment.now)),
    canBeDefault: choices.length > 0,
    choices,
  }
}

/** Pending ones are no business of the person until they answered (R32). */
export const registeredBy = (situation: Situation): readonly Registered[] =>
  situation.account.authenticators
    .filter(({ status }) => status !== 'pending')
    .map((authenticator) => registeredOf(situation, authenticator))

/** What would no longer hold without this one; only what holds now can break. */
export const breaksOf = (situation: Situation, authenticator: Authenticator): readonly RemovalEffect[] => {
  const { facts, account } = situation
  const authenticators = account.authenticators.filter(({ id }) => id !== authenticator.id)
  const without = { ...situation, account: { ...account, authenticators }, facts: { ...facts, proofs: [] } }
  const before = { ...situation, facts: { ...facts, proofs: [] } }
  const lost = (holds: (situation: Situation) => boolean): boolean => holds(before) && !holds(without)
  const effects: readonly (readonly [RemovalEffect, boolean])[] = [
    ['below-required', lost(isSatisfied)],
    ['no-reset', lost((s) => choicesFor(s, 'reset').length > 0)],
    ['no-second-factor', lost((s) => choicesFor(s, 'second-factor').length > 0)],
    ['was-default', registeredOf(situation, authenticator).isDefault],
    ['last-method', lost((s) => s.account.authenticators.some(({ status }) => status === 'active'))],
  ]
  return effects.filter(([, applies]) => applies).map(([effect]) => effect)
}

const isSatisfied = ({ account, policy, environment }: Situation): boolean => {
  const { satisfied, required } = progress(account.authenticators, policy, account, environment.now)
  return satisfied >= required
}
