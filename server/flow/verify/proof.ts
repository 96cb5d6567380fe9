// A registered method is proved, or not: typed codes, key presses on a call, passkeys. One road for every kind, so that
// counting, replay guard and notices cannot be forgotten on one of them (A8, A16).
import type { AnswerOf } from '#core/flows/answer.ts'
import { normaliseCode } from '#core/otp/code.ts'
import type { Challenge } from '#core/flows/facts.ts'
import type { Method } from '#core/methods/catalogue.ts'
import { readAssertion } from '../../ceremony/web-authn.ts'
import type { AuthenticatorRow, Effect } from '../../ports.ts'
import { failureRule, pausedUntil, proofRules } from '../attempts.ts'
import { codeMatches } from '../code.ts'
import { keyFingerprint } from '../fingerprints.ts'
import { notify } from '../notices.ts'
import { noCodes, useRecoveryCode } from '../recovery-codes.ts'
import { keyOf } from '../stored-key.ts'
import { checkTotp } from '../totp.ts'
import { type Outcome, outcome, refuse, together, type Turn } from '../turn.ts'
import { warnSecondFactor } from './identify.ts'

interface Judged {
  readonly ok: boolean
  readonly effects?: readonly Effect[]
  readonly multiFactor?: boolean
  readonly problem?: Outcome['problem']
  readonly some?: Partial<Outcome>
}

type Judge = (turn: Turn, open: Challenge, row: AuthenticatorRow, typed: string) => Judged

const used = (row: AuthenticatorRow, now: number): Effect => ({
  effect: 'use-authenticator',
  authenticatorId: row.id,
  at: now,
})

const byMac: Judge = (turn, open, row, typed) => {
  const { deps, flowId, now } = turn
  if (open.expiresAt !== null && now >= open.expiresAt) return { ok: false, problem: { code: 'code-expired' } }
  const ok = codeMatches(deps.seals, flowId, open.id, normaliseCode(typed) ?? '', open.mac ?? '')
  return { ok, effects: [used(row, now)] }
}

/** How a typed answer to each method is judged. Methods without an entry are not typed. */
const judges: Readonly<Partial<Record<Method, Judge>>> = {
  sms: byMac,
  email: byMac,
  voice: byMac,
  totp: ({ deps, now }, _open, row, typed) => {
    const verdict = checkTotp(deps.seals, row, typed, now)
    if (!verdict.ok)
      return { ok: false, ...(verdict.reason === 'used-code' && { problem: { code: 'code-used' } as const }) }
    const { counter, drift } = verdict
    return { ok: true, effects: [{ effect: 'advance-counter', authenticatorId: row.id, counter, drift, at: now }] }
  },
  recoveryCode: (turn, _open, row, typed) => {
    const { seals, random, policy } = turn.deps
    const previous = row.sealed ?? ''
    const stored = previous === '' ? noCodes(policy.recoveryCodes.count) : seals.open('authenticator', row.id, previous)
    const use = useRecoveryCode(seals, random, row.id, stored, typed)
    if (!use.ok) return { ok: false }
    const next = seals.seal('authenticator', row.id, use.next)
    return {
      ok: true,
      effects: [{ effect: 'replace-codes', authenticatorId: row.id, previous, next, at: turn.now }],
      problem: { code: 'recovery-code-replaced', newCode: use.replacement },
      some: { messages: notify(turn, 'recovery-code-used', 'recoveryCode') },
    }
  },
}

/** The open challenge and the row it speaks of; a row that went or was disabled meanwhile proves nothing (A48). */
const opened = (turn: Turn): { readonly open: Challenge; readonly row: AuthenticatorRow } | null => {
  const open = turn.facts.challenge
  const row = open === null ? undefined : turn.subject.rows.get(open.authenticatorId)
  return open === null || row === undefined || row.status !== 'active' ? null : { open, row }
}

const gone = refuse({ code: 'method-unavailable' }, { events: [{ event: 'went-back' }] })

export const verify = async (turn: Turn, answer: AnswerOf<'verify'>): Promise<Outcome> => {
  const at = opened(turn)
  const judge = at === null ? undefined : judges[at.open.method]
  if (at === null || judge === undefined) return gone
  return counted(turn, at.open, at.row, () => Promise.resolve(judge(turn, at.open, at.row, answer.code)))
}

export const assertKey = async (turn: Turn, answer: AnswerOf<'assert'>): Promise<Outcome> => {
  const open = turn.facts.challenge
  if (open === null || open.method !== 'fido2') return gone
  const { deps, subject, now } = turn
  const id = typeof answer.credential['id'] === 'string' ? answer.credential['id'] : ''
  const found = await deps.store.findByFingerprint('key', keyFingerprint(deps.seals, id))
  const owned = found !== null && found.userId === subject.userId && found.status === 'active' ? found : null
  const named = open.authenticatorId === '' || open.authenticatorId === owned?.id || turn.facts.kind === 'reset'
  return counted(turn, open, owned, async () => {
    if (owned === null || !named || open.options === undefined) return { ok: false }
    if (open.expiresAt !== null && now >= open.expiresAt) return { ok: false }
    const key = keyOf(owned)
    const seen = await readAssertion(deps.relyingParty, open.options, answer.credential, key)
    if (seen === null) return { ok: false }
    const counter: Effect = {
      effect: 'advance-counter',
      authenticatorId: owned.id,
      counter: seen.counter,
      drift: 0,
      at: now,
    }
    return {
      ok: true,
      multiFactor: seen.userVerified,
      effects: seen.regressed || seen.counter === 0 ? [used(owned, now)] : [counter],
      some: seen.regressed ? { log: [{ type: 'key-counter-regressed', method: 'fido2', outcome: 'success' }] } : {},
    }
  })
}

/** Looks how the call was answered; the press itself was recorded by the gateway's callback. */
export const pollCall = async (turn: Turn): Promise<Outcome> => {
  const at = opened(turn)
  if (at === null || at.open.callId === undefined) return gone
  const { open, row } = at
  const state = await turn.deps.store.readCall(open.callId ?? '')
  if (state === 'ringing' && turn.now < (open.expiresAt ?? 0)) return outcome({})
  if (state === 'confirmed')
    return counted(turn, open, row, () => Promise.resolve({ ok: true, effects: [used(row, turn.now)] }))
  if (state !== 'denied') return refuse({ code: 'call-unanswered' }, { events: [{ event: 'went-back' }] })
  // 0#: somebody says "not me". The flow ends and everybody is told (N63B-PS-03).
  return outcome({
    events: [{ event: 'ended', reason: 'reported' }],
    messages: notify(turn, 'reported', 'voice'),
    log: [{ type: 'reported', method: 'voice', outcome: 'refused' }],
  })
}

/** Counts the attempt in its own committed statement, judges only while it is allowed, and says what that means. */
const counted = async (
  turn: Turn,
  open: Challenge,
  row: AuthenticatorRow | null,
  judge: () => Promise<Judged>,
): Promise<Outcome> => {
  const { deps, now } = turn
  const rules = proofRules(turn, open.id, open.method)
  const states = await deps.store.countAttempt(rules, now)
  const retryAt = pausedUntil(states)
  if (retryAt !== null) return paused(open, retryAt)
  const judged = await judge()
  if (judged.ok && row !== null)
    return proved(
      turn,
      open,
      row,
      judged,
      [...rules, failureRule(turn.deps.policy, row.id)].map(({ key }) => key),
    )
  return failed(
    turn,
    open,
    row,
    judged,
    Math.min(...states.map((state, index) => (rules[index]?.limit ?? 0) - state.count)),
  )
}

const paused = (open: Challenge, retryAt: number): Outcome =>
  refuse(
    { code: 'method-paused', retryAt },
    {
      events: [{ event: 'went-back' }],
      log: [{ type: 'method-paused', method: open.method, outcome: 'refused', details: { purpose: open.purpose } }],
    },
  )

const proved = (
  turn: Turn,
  open: Challenge,
  row: AuthenticatorRow,
  judged: Judged,
  clears: readonly string[],
): Outcome => {
  const proof = { method: open.method, authenticatorId: row.id, multiFactor: judged.multiFactor ?? false, at: turn.now }
  return together(
    outcome({
      events: [{ event: 'proved', proof }],
      effects: judged.effects ?? [],
      log: [{ type: 'proof', method: open.method, outcome: 'success', details: { purpose: open.purpose } }],
      problem: judged.problem ?? null,
      clears,
    }),
    outcome(judged.some ?? {}),
  )
}

const failed = async (
  turn: Turn,
  open: Challenge,
  row: AuthenticatorRow | null,
  judged: Judged,
  triesLeft: number,
): Promise<Outcome> => {
  const disabled = await disabling(turn, open, row?.id ?? open.authenticatorId)
  const last = triesLeft <= 0
  return together(
    refuse(
      judged.problem ??
        (open.method === 'fido2'
          ? { code: 'passkey-failed' }
          : { code: 'code-rejected', triesLeft: Math.max(triesLeft, 0) }),
      {
        events: last
          ? [{ event: 'attempt-failed', of: 'proof' }, { event: 'went-back' }]
          : [{ event: 'attempt-failed', of: 'proof' }],
        log: [{ type: 'proof', method: open.method, outcome: 'failure', details: { purpose: open.purpose } }],
      },
    ),
    last ? lastFailure(turn, open) : outcome({}),
    disabled,
  )
}

/**
 * Counts the failure on the authenticator itself, in its own committed statement; at the limit it is disabled and the person
 * told. For a made-up one the same is counted and written, and nobody told (A19). A passkey of nobody's has no id.
 */
const disabling = async (turn: Turn, { method }: Challenge, authenticatorId: string): Promise<Outcome> => {
  if (authenticatorId === '') return outcome({})
  const isReal = !turn.subject.madeUp.has(authenticatorId)
  const rule = failureRule(turn.deps.policy, authenticatorId, !isReal)
  const [state] = await turn.deps.store.countAttempt([rule], turn.now)
  if (state === undefined || state.count < rule.limit) return outcome({})
  if (!isReal && state.count > rule.limit) return outcome({})
  const messages = notify(turn, 'method-disabled', method)
  return outcome({
    effects: [{ effect: 'disable', authenticatorId }],
    messages: isReal ? messages : messages.map((message) => ({ ...message, to: null })),
  })
}

/** The limit was reached: whoever owns the account is told what that may mean (A4, ASVS 6.3.5). */
const lastFailure = (turn: Turn, open: Challenge): Outcome => {
  if (open.purpose === 'second-factor') return warnSecondFactor(turn)
  const notice = open.purpose === 'reset' && turn.facts.proofs.length > 0 ? 'reset-refused' : 'method-paused'
  return outcome({ messages: notify(turn, notice, open.method) })
}
