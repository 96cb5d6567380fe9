// One answer, from the token to the next step: the flow is found and its binding checked, the answer is verified and
// everything it caused is committed at once; the very same answer again gets the same step back.
import { createHash } from 'node:crypto'
import type { Answer } from '#core/flows/answer.ts'
import type { Facts } from '#core/flows/facts.ts'
import type { Problem } from '#core/flows/problem.ts'
import type { Step } from '#core/flows/step.ts'
import { answersOf } from '#core/flows/takes.ts'
import type { Fault } from '#core/wire/fault.ts'
import type { CommitResult, Effect, FlowRow, SecurityEvent, TurnRows } from '../ports.ts'
import { newId } from './code.ts'
import type { Deps } from './deps.ts'
import { toMessage } from './draft.ts'
import {
  afterRefusal,
  type Envelope,
  forPage,
  isStillGood,
  openEnvelope,
  readContinuation,
  sealEnvelope,
} from './envelope.ts'
import { fold, following, settle, stepFor } from './settle.ts'
import { shown } from './shown.ts'
import { type Read, readSubject, withoutMadeUp } from './subject.ts'
import { isRefusal, type LogEntry, outcome, type Outcome, refuse, type Subject, type Turn } from './turn.ts'
import { verifyAnswer } from './verify/index.ts'

/** Who sent the request: hash of the browser cookie (null where there is none), and the address that limits count. */
export interface Asker {
  readonly browser: string | null
  readonly address: string
  /** Of the page, where it is not our own; and the User-Agent. */
  readonly origin?: string
  readonly agent?: string
}

export interface FlowReply {
  readonly step: Step
  readonly problem: Problem | null
  readonly token: string
  readonly envelope: Envelope
}

export type Result = FlowReply | { readonly fault: Fault }

/** How often an answer is tried again when another one of the same flow was committed first. */
const tries = 4

/** The last answer of each flow that is being worked on here. */
const lines = new Map<string, Promise<unknown>>()

/**
 * Answers of one flow are taken one after the other in this process, so that a double click counts once and the first of
 * many wins; across processes the version in the row decides.
 */
export const answerFlow = async (deps: Deps, asker: Asker, token: string, answer: Answer): Promise<Result> => {
  const named = readContinuation(deps.seals, token)
  if (named === null) return { fault: { code: 'flow-gone' } }
  const before = lines.get(named.flowId) ?? Promise.resolve()
  const result = before.then(() => answerNext(deps, asker, named, answer))
  const settled = result.catch(() => undefined)
  lines.set(named.flowId, settled)
  void settled.then(() => lines.get(named.flowId) === settled && lines.delete(named.flowId))
  return result
}

type Named = NonNullable<ReturnType<typeof readContinuation>>

const answerNext = async (deps: Deps, asker: Asker, named: Named, answer: Answer): Promise<Result> => {
  const request = createHash('sha256').update(JSON.stringify(answer)).digest('base64url')
  for (let attempt = 0; attempt < tries; attempt++) {
    const found = await deps.store.readTurn(named.flowId, asker.browser)
    if (found === null || found.row.version < named.version) return { fault: { code: 'flow-gone' } }
    const { row } = found
    if (row.browser !== asker.browser) return { fault: { code: 'wrong-browser' } }
    const envelope = openEnvelope(deps.seals, row)
    if (row.version > named.version) {
      if (row.lastRequest === request) return replyTo(deps, { ...row, envelope })
      if (!isStillGood(envelope, named.version)) return spent(deps, row, envelope)
    }
    const result = await take(deps, asker, found, envelope, answer, request)
    if (result !== 'stale') return result
  }
  return { fault: { code: 'unavailable', retryAfter: 1 } }
}

/**
 * A different answer with a spent token. From the bound browser it is another tab of the same person: it is shown where
 * the flow stands. From anywhere else the token was stolen, and the flow ends (A14).
 */
const spent = async (deps: Deps, row: FlowRow, envelope: Envelope): Promise<Result> => {
  if (row.browser !== null) return replyTo(deps, { ...row, envelope }, { code: 'moved-on' })
  if (!row.ended) {
    const facts = { ...envelope.facts, ended: 'replayed' as const, challenge: null, pending: null }
    await write(
      deps,
      row,
      { ...envelope, facts, problem: null },
      'replayed',
      outcome({ log: [{ type: 'token-replayed', method: null, outcome: 'refused' }] }),
      '',
    )
  }
  return { fault: { code: 'token-spent' } }
}

const take = async (
  deps: Deps,
  asker: Asker,
  found: TurnRows,
  envelope: Envelope,
  answer: Answer,
  request: string,
): Promise<Result | 'stale'> => {
  const { row } = found
  const turn = await turnOf(deps, asker, found, envelope)
  // It came to its end by itself: that is said, since no answer of the person's was at fault.
  if (turn.step.step === 'ended') return replyTo(deps, { ...row, envelope: { ...envelope, problem: null } })
  if (!answersOf(turn.step).includes(answer.answer)) return { fault: { code: 'not-taken' } }
  const verified = await verifyAnswer(turn, answer)
  const settled = await settle(turn, verified)
  // Nothing happened (a call still rings): the same token stays good for the next look.
  if (isNothing(settled.outcome)) return replyTo(deps, { ...row, envelope })

  const goodFrom = isRefusal(verified) ? afterRefusal(envelope, row.version) : null
  const next = { ...envelope, facts: settled.facts, problem: settled.outcome.problem, goodFrom }
  const written = await write(deps, row, next, request, settled.outcome, asker.address)
  if (written.result === 'stale') return 'stale'
  if (written.result === 'refused') return refused(deps, row, envelope, request, written.effect, asker.address)
  return replyAfter(deps, turn, moved(row, next), next, request, settled.outcome)
}

/** A guard in the commit found its row changed: nothing was written, and the person is told what that means. */
const refused = async (
  deps: Deps,
  row: FlowRow,
  envelope: Envelope,
  request: string,
  effect: Effect['effect'],
  address: string,
): Promise<Result | 'stale'> => {
  const problems: Readonly<Partial<Record<Effect['effect'], Problem>>> = {
    'advance-counter': { code: 'code-used' },
    'replace-codes': { code: 'code-used' },
    bind: { code: 'already-registered' },
    'open-approval': { code: 'approval-busy' },
  }
  const problem = problems[effect] ?? { code: 'method-unavailable' }
  const log: readonly LogEntry[] = [{ type: 'guard-refused', method: null, outcome: 'refused', details: { effect } }]
  const next = { ...envelope, problem, goodFrom: afterRefusal(envelope, row.version) }
  const written = await write(deps, row, next, request, refuse(problem, { log }), address)
  return written.result === 'stale' ? 'stale' : replyTo(deps, moved(row, next), problem)
}

/** A finished sign-in waits for its code to be exchanged; every other end is final. */
const isOver = (facts: Facts): boolean => facts.ended !== null || (facts.done && facts.kind !== 'signIn')

const isNothing = (done: Outcome): boolean =>
  done.problem === null && done.events.length + done.effects.length + done.messages.length + done.log.length === 0

const turnOf = async (all: Deps, asker: Asker, { row, stored, known }: TurnRows, envelope: Envelope): Promise<Turn> => {
  const deps = forPage(all, envelope)
  const now = deps.clock.now()
  const { facts, language, native, session } = envelope
  const subject = await subjectOf(deps, envelope, { stored })
  const step = stepFor(deps, facts, subject.account, now)
  return {
    deps,
    flowId: row.id,
    facts,
    subject,
    step,
    browser: row.browser,
    known,
    address: asker.address,
    origin: asker.origin ?? deps.relyingParty.origins[0] ?? '',
    agent: asker.agent ?? '',
    language,
    native,
    session,
    now,
  }
}

const subjectOf = (deps: Deps, envelope: Envelope, read?: Read): Promise<Subject> =>
  readSubject(forPage(deps, envelope), envelope.facts.userId ?? '', isStrangers(envelope.facts), read)

/** Anybody can come this far who knows a name. */
const isStrangers = ({ kind, proofs }: Facts): boolean => kind === 'reset' && proofs.length === 0

/** The row as the commit left it, in memory: what was written need not be read again. */
const moved = (row: FlowRow, envelope: Envelope): FlowRow & { readonly envelope: Envelope } => ({
  ...row,
  version: row.version + 1,
  envelope,
})

const write = async (
  deps: Deps,
  row: FlowRow,
  envelope: Envelope,
  request: string,
  done: Outcome,
  address: string,
): Promise<CommitResult> => {
  const now = deps.clock.now()
  const { facts } = envelope
  const messages = await Promise.all(done.messages.map((draft) => toMessage(deps, draft, now)))
  const events = done.log.map((entry): SecurityEvent => ({
    ...entry,
    id: newId(deps.random),
    at: now,
    userId: facts.userId,
    flowId: row.id,
    address: address === '' ? null : address,
    details: { flow: facts.kind, ...entry.details },
  }))
  return deps.store.commit({
    flow: {
      id: row.id,
      version: row.version,
      request,
      userId: facts.userId,
      facts: sealEnvelope(deps.seals, row.id, envelope),
      expiresAt: facts.expiresAt,
      ended: isOver(facts),
    },
    effects: done.effects,
    events,
    messages,
    clears: done.clears,
  })
}

/** Effects on what a step shows of an account. A raised epoch shows in other flows only: its own is over. */
const seen: ReadonlySet<Effect['effect']> = new Set([
  'bind',
  'remove',
  'disable',
  'set-default',
  'prompted',
  'confirmed',
  'set-passwordless',
])

/** The account as it is after the commit: as it was read for this answer, unless it is another's or was written to. */
const subjectAfter = async (turn: Turn, envelope: Envelope, { effects }: Outcome): Promise<Subject> => {
  if (envelope.facts.userId !== turn.facts.userId || effects.some(({ effect }) => seen.has(effect)))
    return subjectOf(turn.deps, envelope)
  return isStrangers(turn.facts) && !isStrangers(envelope.facts) ? withoutMadeUp(turn.subject) : turn.subject
}

/** The step after a commit, from what the store says now; what follows by itself from a changed account is done first. */
const replyAfter = async (
  deps: Deps,
  turn: Turn,
  row: FlowRow,
  envelope: Envelope,
  request: string,
  done: Outcome,
): Promise<Result> => {
  const subject = await subjectAfter(turn, envelope, done)
  const step = stepFor(turn.deps, envelope.facts, subject.account, turn.now)
  const known = turn.known || (await isNowKnown(turn, envelope.facts))
  const follow = await following({ ...turn, facts: envelope.facts, subject, step, known }, envelope.facts, step)
  if (isNothing(follow)) return shown(deps, row, envelope, subject, envelope.problem)
  const further = { ...envelope, facts: fold(envelope.facts, follow.events) }
  const written = await write(deps, row, further, request, follow, turn.address)
  return written.result === 'ok'
    ? shown(deps, moved(row, further), further, subject, further.problem)
    : shown(deps, row, envelope, subject, envelope.problem)
}

/** Whose flow it is was said only now: has that account signed in from this browser before? */
const isNowKnown = async ({ deps, browser, facts: before }: Turn, { userId }: Facts): Promise<boolean> =>
  browser !== null && userId !== null && userId !== before.userId && deps.store.isKnownBrowser(userId, browser)

/** The step as it stands, nothing changed. */
export const replyTo = async (
  deps: Deps,
  row: FlowRow & { readonly envelope?: Envelope },
  problem?: Problem,
  read?: Read,
): Promise<FlowReply> => {
  const envelope = row.envelope ?? openEnvelope(deps.seals, row)
  return shown(deps, row, envelope, await subjectOf(deps, envelope, read), problem ?? envelope.problem)
}
