// Adding a push device: a link that is good once, the device that came with it, and a test with a number: never a bare
// approval (N63B-OB-01). Whatever ends the test but the right number, the device is forgotten.
import type { Pending } from '#core/flows/facts.ts'
import { testRule } from '../../push/limits.ts'
import { ask } from '../../push/request.ts'
import { deviceFingerprint } from '../../push/device.ts'
import { secretHash } from '../../push/speak.ts'
import { pausedUntil } from '../attempts.ts'
import { newId } from '../code.ts'
import { type Outcome, outcome, refuse, type Turn } from '../turn.ts'
import { bound } from './activate.ts'
import { approvalRow, fateOf } from './approval.ts'

const back: Outcome['events'] = [{ event: 'went-back' }]
const log: Outcome['log'] = [{ type: 'registration', method: 'push', outcome: 'failure' }]

/** 32 random bytes: nobody guesses them in ten minutes, nor ever. */
export const startPairing = (turn: Turn, pending: Pending): Outcome => {
  const { deps, flowId, subject, now } = turn
  const pairing = Buffer.from(deps.random(32)).toString('base64url')
  return outcome({
    events: [{ event: 'pending-started', pending: { ...pending, pairing } }],
    effects: [
      {
        effect: 'start-pairing',
        pairing: {
          id: pending.authenticatorId,
          userId: subject.userId,
          flowId,
          secretHash: secretHash(pairing),
          publicKey: null,
          name: '',
          browser: null,
          expiresAt: pending.expiresAt,
          changedAt: now,
        },
      },
    ],
    log: [{ type: 'registration-started', method: 'push', outcome: 'success' }],
  })
}

/** Has a device come? Then the test begins. */
export const pollPairing = async (turn: Turn): Promise<Outcome> => {
  const { pending } = turn.facts
  if (pending?.pairing === undefined) return refuse({ code: 'method-unavailable' }, { events: back })
  const row = await turn.deps.store.readPairing(pending.authenticatorId)
  if (row === null || turn.now >= row.expiresAt) return over(pending, { code: 'pairing-over' })
  const { publicKey, name, browser } = row
  if (publicKey === null) return outcome({})
  return test(turn, { ...pending, device: { publicKey, name, browser } })
}

const test = async (turn: Turn, pending: Pending): Promise<Outcome> => {
  const { deps, now } = turn
  const retryAt = pausedUntil(await deps.store.countAttempt([testRule(turn)], now))
  if (retryAt !== null) return over(pending, { code: 'approval-limit', retryAt })
  const id = newId(deps.random)
  const { approval, expiresAt, resendAt, effect } = await ask(turn, {
    id,
    purpose: 'register',
    devices: [pending.authenticatorId],
  })
  return outcome({
    events: [{ event: 'pending-started', pending: { ...pending, expiresAt, resendAt, test: { ...approval, id } } }],
    effects: [effect],
  })
}

/** Another number for the same device. */
export const testAgain = async (turn: Turn): Promise<Outcome> => {
  const { pending } = turn.facts
  if (pending?.device === undefined) return refuse({ code: 'method-unavailable' }, { events: back })
  if (pending.resendAt !== null && turn.now < pending.resendAt)
    return refuse({ code: 'wait', retryAt: pending.resendAt })
  return test(turn, pending)
}

export const pollTest = async (turn: Turn): Promise<Outcome> => {
  const { pending } = turn.facts
  if (pending?.test === undefined || pending.device === undefined)
    return refuse({ code: 'method-unavailable' }, { events: back })
  const row = await approvalRow(turn, pending.test.id, pending.test)
  if (row?.state === 'wrong') return over(pending, { code: 'approval-wrong-number' })
  const fate = fateOf(turn, row, pending.expiresAt)
  if (fate.came === 'nothing') return outcome({})
  const end = { effect: 'end-pairing', id: pending.authenticatorId } as const
  if (fate.came === 'end') return { ...fate.outcome, effects: [end], log: [...fate.outcome.log, ...log] }
  const { account, id, multiFactor: activation } = fate.row
  const { publicKey, name, browser } = pending.device
  const found = {
    publicKey,
    name,
    activation,
    fingerprint: deviceFingerprint(turn.deps.seals, pending.authenticatorId),
    details: { browser },
  }
  const made = bound(turn, pending, found, [testRule(turn).key])
  return {
    ...made,
    effects: [{ effect: 'use-approval', account, id, at: turn.now }, end, ...made.effects],
  }
}

const over = (pending: Pending, problem: NonNullable<Outcome['problem']>): Outcome =>
  refuse(problem, {
    events: [{ event: 'attempt-failed', of: 'activation' }, ...back],
    effects: [{ effect: 'end-pairing', id: pending.authenticatorId }],
    log,
  })
