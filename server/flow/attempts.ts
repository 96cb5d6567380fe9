// What is counted before an answer is looked at. Limits hold per account and method over all flows, addresses and
// channels (A4, A16); what a stranger does pauses unknown devices only (A18). Keys hold ids and hashes, never addresses.
import type { Method } from '#core/methods/catalogue.ts'
import { limitKey } from '../http/client-address.ts'
import type { Policy } from '#core/policy/policy.ts'
import type { CounterRule, CounterState } from '../ports.ts'
import type { Turn } from './turn.ts'

/** Native clients carry neither cookie nor CAPTCHA and get a quarter of each limit, rounded up: a slip can be mended. */
export const nativeShare = (limit: number): number => Math.ceil(limit / 4)

const within = (turn: Turn, limit: number): number => (turn.native ? nativeShare(limit) : limit)

/** One counter for all strangers, one for each browser that the account has signed in from. */
export const asker = (turn: Turn): string => (turn.known && turn.browser !== null ? turn.browser : 'unknown')

export const proofRules = (turn: Turn, challengeId: string, method: Method): readonly [CounterRule, CounterRule] => {
  const { limits, lifetimes } = turn.deps.policy
  const { windowSeconds, pauseSeconds } = limits
  return [
    {
      key: `challenge:${challengeId}`,
      limit: limits.triesPerChallenge,
      windowSeconds: lifetimes.flow,
      pauseSeconds: lifetimes.flow,
    },
    {
      key: `method:${turn.subject.userId}:${method}:${asker(turn)}`,
      limit: within(turn, limits.triesPerMethod),
      windowSeconds,
      pauseSeconds,
    },
  ]
}

const day = 86_400

/**
 * Failures in a row of one authenticator, over all flows and whoever fails; a success of its own clears them (N63B-TH-01,
 * N63B-TH-03). Those of a made-up one are counted alike and in the same place, and forgotten some day, since there are
 * as many of them as there are names; nothing that is shown tells when.
 */
export const failureRule = ({ limits }: Policy, authenticatorId: string, madeUp = false): CounterRule => ({
  key: `failures:${authenticatorId}`,
  limit: limits.failuresToDisable,
  windowSeconds: (madeUp ? 400 : 36_500) * day,
  pauseSeconds: 0,
})

/** For a method that is being added: its failures say nothing about the registered ones. */
export const registrationRules = (
  turn: Turn,
  pendingId: string,
  method: Method,
): readonly [CounterRule, CounterRule] => {
  const [challenge, account] = proofRules(turn, pendingId, method)
  return [challenge, { ...account, key: `register:${turn.subject.userId}:${method}` }]
}

const passwordTimes = (turn: Turn): Pick<CounterRule, 'windowSeconds' | 'pauseSeconds'> => {
  const { windowSeconds, pauseSeconds } = turn.deps.policy.limits
  return { windowSeconds, pauseSeconds: Math.min(pauseSeconds, 900) }
}

export const passwordRule = (turn: Turn): CounterRule => {
  const limit = within(turn, turn.deps.policy.limits.passwordTries)
  return { key: `password:${turn.subject.userId}:${asker(turn)}`, limit, ...passwordTimes(turn) }
}

/**
 * Wrong passwords from one client address over all accounts: one password tried on many names stops as well. Right ones
 * do not count, since a whole office may sit behind one address.
 */
export const addressRule = (turn: Turn): CounterRule => {
  const limit = within(turn, turn.deps.policy.limits.passwordTries * 10)
  return { key: `password-from:${limitKey(turn.address)}`, limit, ...passwordTimes(turn) }
}

/** Messages per account and method, per number or address over all accounts, and per client address (A30, A31). */
export const sendRules = (turn: Turn, method: Method, fingerprint: string): readonly CounterRule[] => {
  const { sends, sendWindowSeconds } = turn.deps.policy.limits
  const rule = (key: string, limit: number): CounterRule => ({
    key,
    limit: within(turn, limit),
    windowSeconds: sendWindowSeconds,
    pauseSeconds: sendWindowSeconds,
  })
  return [
    rule(`send:${turn.subject.userId}:${method}:${asker(turn)}`, sends),
    rule(`send-to:${fingerprint}:${asker(turn)}`, sends),
    rule(`send-from:${limitKey(turn.address)}`, sends * 5),
  ]
}

export const numberRule = (turn: Turn): CounterRule => {
  const { triesPerChallenge, windowSeconds, pauseSeconds } = turn.deps.policy.limits
  return {
    key: `number:${turn.subject.userId}:${asker(turn)}`,
    limit: within(turn, triesPerChallenge),
    windowSeconds,
    pauseSeconds,
  }
}

export const resetRule = (turn: Turn): CounterRule => {
  const { resets, windowSeconds, pauseSeconds } = turn.deps.policy.limits
  return { key: `resets:${turn.subject.userId}`, limit: resets, windowSeconds, pauseSeconds }
}

/** Epoch milliseconds from which all of them allow again, or null when all allow now. */
export const pausedUntil = (states: readonly CounterState[]): number | null => {
  const closed = states.filter((state) => !state.allowed).map((state) => state.until)
  return closed.length === 0 ? null : Math.max(...closed)
}
