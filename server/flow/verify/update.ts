// The new password, once two proofs stand: judged, hashed, and written in the one commit that ends the flow, together
// with the end of every session and of every other flow of the account (A34, N63B-RC-05, ASVS 15.4.2).
import type { AnswerOf } from '#core/flows/answer.ts'
import { isPhoneAndMailAlone } from '#core/policy/pairs.ts'
import { passwordReasons } from '#core/policy/password.ts'
import { pausedUntil, resetRule } from '../attempts.ts'
import { notify } from '../notices.ts'
import { type LogEntry, type Outcome, outcome, refuse, type Turn } from '../turn.ts'

export const update = async (turn: Turn, answer: AnswerOf<'update'>): Promise<Outcome> => {
  const { deps, subject, now } = turn
  const { person } = subject
  // Nobody's two proofs can stand; if they ever did, nothing may come of it.
  if (person === null) return outcome({ events: [{ event: 'ended', reason: 'account-changed' }] })
  const names = {
    username: person.username,
    mail: person.mail,
    displayName: person.displayName,
    organisation: deps.policy.organisation.name,
  }
  const reasons = passwordReasons(answer.newPassword, names, deps.policy, deps.isCommon)
  if (reasons.length > 0) return refuse({ code: 'password-refused', reasons })
  if (pausedUntil(await deps.store.countAttempt([resetRule(turn)], now)) !== null)
    return outcome({
      events: [{ event: 'ended', reason: 'reset-limit' }],
      log: [{ type: 'reset', method: null, outcome: 'refused' }],
    })

  const { userId, account } = subject
  const write = await deps.directory.preparePassword(person, answer.newPassword, now)
  return outcome({
    // Outside clients ask once more after the change, so theirs is told in two steps; it is written here all the same.
    events: turn.native
      ? [{ event: 'password-handed', at: now }]
      : [{ event: 'password-handed', at: now }, { event: 'password-set', at: now }, { event: 'finished' }],
    effects: [
      { effect: 'epoch', userId, expected: account.epoch, raise: true },
      write,
      { effect: 'revoke-sessions', userId, except: null },
      { effect: 'end-flows', userId, except: turn.flowId, kinds: ['signIn', 'register', 'reset'] },
    ],
    messages: notify(turn, 'password-reset'),
    log: [
      { type: 'reset', method: 'password', outcome: 'success' },
      ...(isPhoneAndMailAlone(turn.facts.proofs, deps.policy, account.administrator) ? [weakPair] : []),
    ],
    // The service's counters start anew after a successful reset; the limit on resets themselves does not.
    clears: [`password:${userId}:unknown`],
  })
}

/** Legal under this policy, and worth a second look: whoever has the phone may have the mailbox on it. */
const weakPair: LogEntry = { type: 'reset-by-phone-and-mail', method: null, outcome: 'success' }

/** The change was written in the commit that handed it over; all that is left is to say so. */
export const confirmWritten = async ({ facts }: Turn): Promise<Outcome> =>
  outcome({ events: [{ event: 'password-set', at: facts.passwordHandedAt ?? facts.startedAt }, { event: 'finished' }] })
