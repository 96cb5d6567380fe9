// Who is it, is it a person's machine, and is it the right password. Known and unknown names cause the same port calls
// and the same hash work (A19, OWASP-FP-02); nothing about the account changes (OWASP-FP-03).
import type { AnswerOf } from '#core/flows/answer.ts'
import { addressRule, passwordRule, pausedUntil } from '../attempts.ts'
import { notify } from '../notices.ts'
import { madeUpUserId } from '../subject.ts'
import { type Outcome, outcome, refuse, type Turn } from '../turn.ts'

export const identify = async (turn: Turn, answer: AnswerOf<'identify'>): Promise<Outcome> => {
  const username = answer.username.normalize('NFC').trim()
  const person = await turn.deps.directory.find(username)
  const userId = person?.userId ?? madeUpUserId(turn.deps.seals, username)
  const { account } = await turn.deps.store.readAccount(userId)
  return outcome({ events: [{ event: 'identified', username, userId, epoch: account.epoch }] })
}

export const solveCaptcha = async (turn: Turn, answer: AnswerOf<'solve-captcha'>): Promise<Outcome> => {
  const { captcha, store } = turn.deps
  const { ok, spendKey, expiresAt } = await captcha.check(turn.flowId, answer.payload, turn.now)
  const fresh = ok && (await store.spend(spendKey, expiresAt))
  return fresh ? outcome({ events: [{ event: 'captcha-solved' }] }) : refuse({ code: 'captcha-failed' })
}

export const password = async (turn: Turn, answer: AnswerOf<'password'>): Promise<Outcome> => {
  const { deps, subject, now } = turn
  const [rule, fromAddress] = [passwordRule(turn), addressRule(turn)]
  const counted = await deps.store.countAttempt([rule], now)
  const seen = await deps.store.readCounters([fromAddress.key], now)
  const retryAt = pausedUntil([...counted, ...seen])
  // The hash is computed even when paused, so that a pause cannot be told from a wrong password by its time.
  const { ok, rehash } = await deps.directory.checkPassword(subject.person, answer.password)
  if (retryAt !== null)
    return refuse(
      { code: 'method-paused', retryAt },
      { log: [{ type: 'password-paused', method: 'password', outcome: 'refused' }] },
    )
  if (!ok) {
    await deps.store.countAttempt([fromAddress], now)
    return refuse(
      { code: 'password-rejected' },
      {
        events: [{ event: 'attempt-failed', of: 'password' }],
        log: [{ type: 'password', method: 'password', outcome: 'failure' }],
      },
    )
  }
  return outcome({
    events: [{ event: 'password-proved', at: now }],
    effects: rehash === null ? [] : [rehash],
    log: [{ type: 'password', method: 'password', outcome: 'success' }],
    clears: [rule.key],
  })
}

/** Told when the password was right and the second step failed to the limit (ASVS 6.3.5). */
export const warnSecondFactor = (turn: Turn): Outcome =>
  turn.facts.passwordAt === null ? outcome({}) : outcome({ messages: notify(turn, 'second-factor-failed') })
