// Changes to what is registered: remove, default, confirm; and the answers that only move the flow. Fresh proof stands
// before all of it: nextStep does not offer these answers without it (N63B-BI-01, A12).
import type { AnswerOf } from '#core/flows/answer.ts'
import { readChoiceId } from '#core/flows/choice.ts'
import type { FlowEvent } from '#core/flows/event.ts'
import { mayExtend } from '#core/flows/more-time.ts'
import { methods } from '#core/methods/catalogue.ts'
import type { Effect } from '../../ports.ts'
import { failureRule } from '../attempts.ts'
import { notify } from '../notices.ts'
import { type Outcome, outcome, refuse, type Turn } from '../turn.ts'
import { keepCodes } from './activate.ts'
import { withdrawn } from './approval.ts'

const moved = (...events: readonly FlowEvent[]): Promise<Outcome> => Promise.resolve(outcome({ events }))

export const back = async (turn: Turn): Promise<Outcome> =>
  outcome({ events: [{ event: 'went-back' }], effects: withdrawn(turn) })
export const add = (): Promise<Outcome> => moved({ event: 'adding' })

export const cancel = async (turn: Turn): Promise<Outcome> =>
  outcome({
    events: [{ event: 'ended', reason: 'cancelled' }],
    effects: withdrawn(turn),
    log: [{ type: `${turn.facts.kind}-cancelled`, method: null, outcome: 'refused' }],
  })

/** More time from now on. What lives shorter than the flow (a code, a request, a fresh proof) is not touched. */
export const extend = async ({ deps, facts, now }: Turn): Promise<Outcome> =>
  mayExtend(facts)
    ? outcome({ events: [{ event: 'extended', expiresAt: now + deps.policy.lifetimes.flow * 1000 }] })
    : refuse({ code: 'limit-reached' })

export const skip = async (turn: Turn): Promise<Outcome> => {
  const skippable =
    (turn.step.step === 'more-information' || turn.step.step === 'add-method') && turn.step.canSkipUntil !== null
  return skippable
    ? outcome({
        events: [{ event: 'skipped' }],
        log: [{ type: 'registration-put-off', method: null, outcome: 'success' }],
      })
    : refuse({ code: 'method-unavailable' })
}

/** "Next", "Done", "Looks good", "I have saved them": what it means depends on the step it answers. */
export const proceed = async (turn: Turn): Promise<Outcome> => {
  const confirmed: Effect = { effect: 'confirmed', userId: turn.subject.userId, at: turn.now }
  switch (turn.step.step) {
    case 'more-information':
      return outcome({ events: [{ event: 'accepted' }] })
    case 'save-codes':
      return keepCodes(turn)
    case 'review':
      return outcome({ events: [{ event: 'reviewed' }], effects: [confirmed] })
    case 'reconfirm':
      return outcome({
        events: [{ event: 'reconfirmed' }],
        effects: [confirmed],
        log: [{ type: 'methods-confirmed', method: null, outcome: 'success' }],
      })
    default:
      return outcome({ events: [{ event: 'finished' }] })
  }
}

export const remove = async (turn: Turn, answer: AnswerOf<'remove'>): Promise<Outcome> =>
  turn.subject.rows.has(answer.authenticatorId)
    ? outcome({ events: [{ event: 'removing', authenticatorId: answer.authenticatorId }] })
    : refuse({ code: 'method-unavailable' })

export const confirmRemoval = async (turn: Turn): Promise<Outcome> => {
  const { wish } = turn.facts
  const row = wish?.do === 'remove' ? turn.subject.rows.get(wish.authenticatorId) : undefined
  if (row === undefined) return refuse({ code: 'method-unavailable' })
  const { userId, account } = turn.subject
  const wasDefault = account.defaultChoice?.startsWith(`${row.id}.`) === true
  const [method = null] = row.methods
  return outcome({
    events: [{ event: 'removed' }],
    effects: [
      { effect: 'remove', userId, authenticatorId: row.id },
      { effect: 'epoch', userId, expected: account.epoch, raise: false },
      ...(wasDefault ? [{ effect: 'set-default', userId, choiceId: null } as const] : []),
      { effect: 'revoke-sessions', userId, except: turn.session },
    ],
    // The addresses are read before the removal, so the one that goes is told as well (A32, N63B-PS-02).
    messages: notify(turn, 'method-removed', method),
    log: [{ type: 'method-removed', method, outcome: 'success' }],
    clears: [failureRule(turn.deps.policy, row.id).key],
  })
}

export const setDefault = async (turn: Turn, answer: AnswerOf<'set-default'>): Promise<Outcome> => {
  const choice = readChoiceId(answer.choiceId)
  const row = choice === null ? undefined : turn.subject.rows.get(choice.authenticatorId)
  const fits = choice !== null && row?.status === 'active' && row.methods.includes(choice.method)
  if (!fits || !methods[choice.method].secondFactor || !turn.deps.policy.methods[choice.method].signIn)
    return refuse({ code: 'method-unavailable' })
  return outcome({
    events: [{ event: 'default-set' }],
    effects: [{ effect: 'set-default', userId: turn.subject.userId, choiceId: answer.choiceId }],
    messages: notify(turn, 'default-changed', choice.method),
    log: [{ type: 'default-changed', method: choice.method, outcome: 'success' }],
  })
}

/** Signing in by an approval instead of the password, or no longer; the person is told either way. */
export const setPasswordless = async (turn: Turn, { on }: AnswerOf<'set-passwordless'>): Promise<Outcome> =>
  turn.step.step === 'manage' && turn.step.passwordless !== null
    ? outcome({
        events: [{ event: 'default-set' }],
        effects: [{ effect: 'set-passwordless', userId: turn.subject.userId, on }],
        messages: notify(turn, 'default-changed', on ? 'push' : null),
        log: [{ type: on ? 'passwordless-on' : 'passwordless-off', method: 'push', outcome: 'success' }],
      })
    : refuse({ code: 'method-unavailable' })
