// A method was chosen, or another code was asked for: the one open challenge of the flow is made anew. The destination
// comes from the store by an opaque id, never from the request (A13, OWASP-FP-12).
import type { AnswerOf } from '#core/flows/answer.ts'
import { anyPasskey, anyPush, readChoiceId } from '#core/flows/choice.ts'
import type { Challenge } from '#core/flows/facts.ts'
import type { MethodChoice, ProofPurpose } from '#core/flows/step.ts'
import type { Method } from '#core/methods/catalogue.ts'
import { assertionOptions } from '../../ceremony/web-authn.ts'
import type { AuthenticatorRow } from '../../ports.ts'
import { numberRule, pausedUntil } from '../attempts.ts'
import { newId } from '../code.ts'
import type { Action } from '../draft.ts'
import { addressFingerprint, sendFingerprint } from '../fingerprints.ts'
import { readNumber } from '../phone-number.ts'
import { keyOf } from '../stored-key.ts'
import { type Outcome, outcome, refuse, type Turn } from '../turn.ts'
import { beginApproval } from './approval.ts'
import { isSent, send } from './send.ts'

const actions: Readonly<Record<ProofPurpose, Action>> = { 'second-factor': 'sign-in', reset: 'reset', fresh: 'fresh' }

/** Why a proof is asked for now; the same for every step of one stretch of the flow. */
export const purposeOf = (turn: Turn): ProofPurpose => {
  if ('purpose' in turn.step) return turn.step.purpose
  return turn.facts.kind === 'reset' ? 'reset' : turn.facts.kind === 'signIn' ? 'second-factor' : 'fresh'
}

const offered = (turn: Turn, choiceId: string): MethodChoice | null => {
  const { step } = turn
  if (step.step === 'choose-method') return step.methods.find((choice) => choice.id === choiceId) ?? null
  if (step.step === 'confirm-number') return step.choice.id === choiceId ? step.choice : null
  if (step.step !== 'password') return null
  return (
    [step.passkey && anyPasskey, step.approval && anyPush].find((any) => any !== false && any.id === choiceId) || null
  )
}

export const challenge = async (turn: Turn, answer: AnswerOf<'challenge'>): Promise<Outcome> => {
  const choice = offered(turn, answer.choiceId)
  if (choice === null) return refuse({ code: 'method-unavailable' })
  const named = readChoiceId(choice.id)
  const row = named === null ? undefined : turn.subject.rows.get(named.authenticatorId)
  const asksNumber = turn.deps.policy.askFullNumber && purposeOf(turn) === 'reset' && row?.kind === 'phone'
  if (!asksNumber) return begin(turn, choice.id, choice.method, row)
  if (turn.step.step !== 'confirm-number' || answer.number === undefined)
    return outcome({ events: [{ event: 'number-asked', choiceId: choice.id }] })
  return confirmNumber(turn, choice, row, answer.number)
}

/** The whole number must be typed before it is texted or called: it equals the stored one by keyed hash. */
const confirmNumber = async (
  turn: Turn,
  choice: MethodChoice,
  row: AuthenticatorRow,
  typed: string,
): Promise<Outcome> => {
  const { deps, now } = turn
  const rule = numberRule(turn)
  const retryAt = pausedUntil(await deps.store.countAttempt([rule], now))
  if (retryAt !== null) return refuse({ code: 'method-paused', retryAt })
  const number = readNumber(typed, deps.policy)
  const fingerprint = addressFingerprint(deps.seals, 'phone', turn.subject.userId, number.ok ? number.number : typed)
  if (fingerprint !== row.fingerprint)
    return refuse(
      { code: 'number-mismatch' },
      {
        events: [{ event: 'attempt-failed', of: 'number' }],
        log: [{ type: 'number', method: choice.method, outcome: 'failure' }],
      },
    )
  const begun = await begin(turn, choice.id, choice.method, row)
  return { ...begun, clears: [...begun.clears, rule.key] }
}

export const resend = async (turn: Turn): Promise<Outcome> => {
  const { challenge: open } = turn.facts
  if (open === null) return refuse({ code: 'method-unavailable' })
  if (open.resendAt !== null && turn.now < open.resendAt) return refuse({ code: 'wait', retryAt: open.resendAt })
  const begun = await begin(turn, open.choiceId, open.method, turn.subject.rows.get(open.authenticatorId))
  return begun.problem === null ? { ...begun, problem: { code: 'sent' } } : begun
}

const begin = async (
  turn: Turn,
  choiceId: string,
  method: Method,
  row: AuthenticatorRow | undefined,
): Promise<Outcome> => {
  const { deps, now } = turn
  const purpose = purposeOf(turn)
  if (method === 'push') return beginApproval(turn, choiceId, purpose)
  const base = { purpose, choiceId, method, authenticatorId: row?.id ?? '', tries: 0 }
  const log: Outcome['log'] = [{ type: 'challenge', method, outcome: 'success', details: { purpose } }]
  const opened = (made: Omit<Challenge, keyof typeof base>, some: Partial<Outcome> = {}): Outcome =>
    outcome({ events: [{ event: 'challenged', challenge: { ...base, ...made } }], log, ...some })

  if (isSent(method)) {
    if (row === undefined) return refuse({ code: 'method-unavailable' })
    const address = row.sealed === null ? null : deps.seals.open('authenticator', row.id, row.sealed)
    const fingerprint = sendFingerprint(deps.seals, address ?? `made-up:${row.id}`)
    const sent = await send(turn, { method, address, fingerprint }, actions[purpose])
    if ('code' in sent) return refuse(sent)
    const { messages, effects, ...made } = sent
    return opened(made, { messages, effects })
  }
  const made = { id: newId(deps.random), sentAt: now, expiresAt: null, resendAt: null }
  if (method !== 'fido2') return opened(made)
  // Before an account is proven no credential id is given out (WA-06): only a passkey that names itself can answer.
  const keys = row !== undefined && purpose !== 'reset' ? [keyOf(row)] : []
  const options = await assertionOptions(deps.relyingParty, keys)
  return opened({ ...made, expiresAt: now + deps.policy.lifetimes.code * 1000, options })
}
