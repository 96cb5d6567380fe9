// How often a device may be asked. Counted when a request is made, cleared by an approval: who keeps asking without one is
// stopped, and a stranger sooner than a browser that the account knows (A25, A18, N63B-OB-05).
import { asker } from '../flow/attempts.ts'
import type { Turn } from '../flow/turn.ts'
import type { CounterRule } from '../ports.ts'
import type { Policy } from '#core/policy/policy.ts'

/** A25: three without an approval in ten minutes. */
const fatigue = { limit: 3, windowSeconds: 600, pauseSeconds: 600 }

/** `instead` of a password anybody may ask who has a name: that counts apart, so that it never uses up the others' turns. */
export const requestRules = (turn: Turn, instead: boolean): readonly CounterRule[] => {
  const word = instead ? 'push-instead' : 'push'
  const { requests, windowSeconds, pauseSeconds } = turn.deps.policy.push
  const who = asker(turn)
  const { userId } = turn.subject
  const capped = { key: `${word}:${userId}:${who}`, limit: requests, windowSeconds, pauseSeconds }
  return who === 'unknown' ? [capped, { key: `${word}-often:${userId}`, ...fatigue }] : [capped]
}

/** Requests that test a device which is being added: no one else's can be in the way. */
export const testRule = (turn: Turn): CounterRule => {
  const { requests, windowSeconds, pauseSeconds } = turn.deps.policy.push
  return { key: `push-test:${turn.subject.userId}`, limit: requests * 2, windowSeconds, pauseSeconds }
}

const denialKey = (userId: string, who: string): string => `push-denied:${userId}:${who}`

export const denialKeyOf = (turn: Turn): string => denialKey(turn.subject.userId, asker(turn))

/** Counted once, by the denial itself: from then on whoever asked is not let through for a while. */
export const denialRule = (
  { push }: Policy,
  userId: string,
  who: string,
  state: 'denied' | 'reported',
): CounterRule => {
  const seconds = push.coolDownSeconds * (state === 'reported' ? 10 : 1)
  return { key: denialKey(userId, who), limit: 1, windowSeconds: seconds, pauseSeconds: seconds }
}
