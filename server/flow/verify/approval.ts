// Approvals on a device: asked for, looked at again, taken. The device's own answer comes another way (server/push) and is
// in the store by then; here its page takes it, once (A25 to A27, A48).
import { anyPush } from '#core/flows/choice.ts'
import type { Approval, Challenge, Pending } from '#core/flows/facts.ts'
import type { ProofPurpose } from '#core/flows/step.ts'
import type { Purpose } from '#core/push/statement.ts'
import type { ApprovalRow, AuthenticatorRow, Effect } from '../../ports.ts'
import { denialKeyOf, requestRules } from '../../push/limits.ts'
import { ask } from '../../push/request.ts'
import { asker, failureRule, pausedUntil } from '../attempts.ts'
import { newId } from '../code.ts'
import { type Outcome, outcome, refuse, type Turn } from '../turn.ts'

const purposes: Readonly<Record<ProofPurpose, Purpose>> = {
  'second-factor': 'sign-in',
  reset: 'reset',
  fresh: 'change-methods',
}

const back: Outcome['events'] = [{ event: 'went-back' }]

export const beginApproval = async (turn: Turn, choiceId: string, purpose: ProofPurpose): Promise<Outcome> => {
  const { deps, now } = turn
  const all = devicesFor(turn, choiceId)
  const reachesNobody = choiceId === anyPush.id && all.length === 0
  if ((await isTaken(turn)) && !reachesNobody) return refuse({ code: 'approval-busy' })
  const denied = pausedUntil(await deps.store.readCounters([denialKeyOf(turn)], now))
  const retryAt = denied ?? pausedUntil(await deps.store.countAttempt(requestRules(turn, choiceId === anyPush.id), now))
  if (retryAt !== null) return refuse({ code: 'approval-limit', retryAt })
  const devices = all.filter((row) => !isRefusedHere(turn, row)).map(({ id }) => id)
  if (all.length > 0 && devices.length === 0) return refuse({ code: 'approval-same-device' })
  const id = newId(deps.random)
  const asked = await ask(turn, { id, purpose: purposes[purpose], devices, reachesNobody })
  const challenge: Challenge = {
    id,
    purpose,
    choiceId,
    method: 'push',
    authenticatorId: devices[0] ?? '',
    sentAt: now,
    expiresAt: asked.expiresAt,
    resendAt: asked.resendAt,
    tries: 0,
    approval: asked.approval,
  }
  return outcome({
    events: [{ event: 'challenged', challenge }],
    effects: [asked.effect],
    log: [{ type: 'challenge', method: 'push', outcome: 'success', details: { purpose } }],
  })
}

/** Another request has the account's place. Seen before anything is counted; the commit has the last word. */
const isTaken = async (turn: Turn): Promise<boolean> => {
  const row = await turn.deps.store.readApproval(turn.subject.userId)
  if (row === null || row.flowId === turn.flowId || turn.now >= row.expiresAt) return false
  const gives = row.asker === 'unknown' && asker(turn) !== 'unknown'
  return !gives && (row.state === 'open' || row.state === 'approved')
}

/**
 * Every device that may answer: those of the account that proved nothing yet in this flow. Instead of a password only those
 * that are unlocked for it, of a person who chose that, and only from a browser that the account has signed in from: else
 * anybody with a name could make a device ring.
 */
const devicesFor = ({ subject, facts, known, deps }: Turn, choiceId: string): readonly AuthenticatorRow[] => {
  const isInstead = choiceId === anyPush.id
  if (isInstead && !(known && subject.account.passwordless && deps.policy.push.passwordless)) return []
  return [...subject.rows.values()].filter(
    ({ id, status, methods, publicKey, activation }) =>
      status === 'active' &&
      methods.includes('push') &&
      publicKey !== null &&
      (!isInstead || activation) &&
      !facts.proofs.some((proof) => proof.authenticatorId === id),
  )
}

/** It was paired in the very browser that asks. */
const isRefusedHere = ({ deps, browser }: Turn, { details }: AuthenticatorRow): boolean =>
  deps.policy.push.sameDevice === 'refuse' && browser !== null && details['browser'] === browser

/** The row behind an approval; null when a newer request took its place. */
export const approvalRow = async (
  { deps }: Turn,
  id: string,
  { account }: Pick<Approval, 'account'>,
): Promise<ApprovalRow | null> => {
  const row = await deps.store.readApproval(account)
  return row?.id === id ? row : null
}

/** What came of a request, as far as it is the same for every one. */
export type Fate =
  | { readonly came: 'nothing' }
  | { readonly came: 'approval'; readonly row: ApprovalRow }
  | { readonly came: 'end'; readonly outcome: Outcome }

export const fateOf = (turn: Turn, row: ApprovalRow | null, expiresAt: number): Fate => {
  switch (row?.state) {
    case 'open':
      return turn.now < expiresAt ? { came: 'nothing' } : unanswered()
    case 'approved':
      return { came: 'approval', row }
    case 'denied':
      return { came: 'end', outcome: refuse({ code: 'approval-denied' }, { events: back }) }
    case 'reported':
      return { came: 'end', outcome: reported() }
    default:
      return unanswered()
  }
}

const unanswered = (): Fate => ({
  came: 'end',
  outcome: refuse({ code: 'approval-unanswered' }, { events: back }),
})

/** "It wasn't me": whatever this flow was for ends; the person was told when the device said so. */
const reported = (): Outcome =>
  outcome({
    events: [{ event: 'ended', reason: 'reported' }],
    log: [{ type: 'reported', method: 'push', outcome: 'refused' }],
  })

export const pollApproval = async (turn: Turn): Promise<Outcome> => {
  const open = turn.facts.challenge
  if (open?.approval === undefined) return refuse({ code: 'method-unavailable' }, { events: back })
  const row = await approvalRow(turn, open.id, open.approval)
  if (row?.state === 'wrong')
    return refuse(
      { code: 'approval-wrong-number' },
      {
        events: [{ event: 'attempt-failed', of: 'proof' }, ...back],
        log: [{ type: 'proof', method: 'push', outcome: 'failure', details: { purpose: open.purpose } }],
      },
    )
  const fate = fateOf(turn, row, open.expiresAt ?? 0)
  if (fate.came === 'nothing') return outcome({})
  return fate.came === 'approval' ? taken(turn, open, fate.row) : fate.outcome
}

const taken = (turn: Turn, open: Challenge, row: ApprovalRow): Outcome => {
  const { subject, now } = turn
  const device = subject.rows.get(row.device ?? '')
  if (device === undefined || device.status !== 'active')
    return refuse({ code: 'method-unavailable' }, { events: back })
  const { userId, account } = subject
  const proof = { method: 'push', authenticatorId: device.id, multiFactor: row.multiFactor, at: now } as const
  return outcome({
    events: [{ event: 'proved', proof }],
    effects: [
      { effect: 'use-approval', account: row.account, id: row.id, at: now },
      { effect: 'use-authenticator', authenticatorId: device.id, at: now },
      { effect: 'epoch', userId, expected: account.epoch, raise: false },
    ],
    log: [{ type: 'proof', method: 'push', outcome: 'success', details: { purpose: open.purpose } }],
    clears: [...requestRules(turn, open.choiceId === anyPush.id), failureRule(turn.deps.policy, device.id)].map(
      ({ key }) => key,
    ),
  })
}

/** The request that this flow has open, for a proof or for a test. */
const waitingFor = (
  challenge: Challenge | null,
  pending: Pending | null,
): { readonly id: string; readonly account: string } | null => {
  if (challenge?.approval !== undefined) return { id: challenge.id, account: challenge.approval.account }
  return pending?.test === undefined ? null : { id: pending.test.id, account: pending.test.account }
}

/** Told before any other answer: a flow whose request was reported does nothing more. */
export const reportedFirst = async (turn: Turn): Promise<Outcome | null> => {
  const waits = waitingFor(turn.facts.challenge, turn.facts.pending)
  if (waits === null) return null
  const row = await approvalRow(turn, waits.id, waits)
  return row?.state === 'reported' ? reported() : null
}

/** What going back or giving up takes away: the request, and the device that was not tested yet. */
export const withdrawn = ({ facts, now }: Turn): readonly Effect[] => {
  const waits = waitingFor(facts.challenge, facts.pending)
  const { pending } = facts
  return [
    ...(waits === null ? [] : [{ effect: 'close-approval', ...waits, at: now } as const]),
    ...(facts.challenge === null && pending?.pairing !== undefined
      ? [{ effect: 'end-pairing', id: pending.authenticatorId } as const]
      : []),
  ]
}
