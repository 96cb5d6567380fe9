// Where flows begin: a start, a resume by the browser's cookie, and registration entered from a host's page.
import { createHash } from 'node:crypto'
import type { Facts } from '#core/flows/facts.ts'
import { type Entry, newFacts } from '#core/flows/new-facts.ts'
import type { Fault } from '#core/wire/fault.ts'
import type { Start } from '#core/wire/request.ts'
import { limitKey } from '../http/client-address.ts'
import type { Person, SessionRow } from '../ports.ts'
import { readTicket, type TicketRules } from '../session/ticket.ts'
import { nativeShare } from './attempts.ts'
import { newId } from './code.ts'
import type { Deps } from './deps.ts'
import { type Asker, type FlowReply, replyTo, type Result } from './engine.ts'
import { type Envelope, openEnvelope, sealEnvelope } from './envelope.ts'
import { madeUpUserId, type Read } from './subject.ts'

export interface EntryDeps extends Deps {
  readonly tickets: TicketRules
}

export interface Begin {
  readonly start: Start
  readonly asker: Asker
  readonly native: boolean
}

const resumeWindow = 600

/** Begins a flow. Limits count by client address, whatever is asked for (OWASP-FP-04). */
export const startFlow = async (deps: EntryDeps, { start, asker, native }: Begin): Promise<Result> => {
  const now = deps.clock.now()
  const { startsPerAddress } = deps.policy.limits
  const limit = native ? nativeShare(startsPerAddress) : startsPerAddress
  const rule = {
    key: `start:${limitKey(asker.address)}`,
    limit,
    windowSeconds: resumeWindow,
    pauseSeconds: resumeWindow,
  }
  const [state] = await deps.store.countAttempt([rule], now)
  if (state?.allowed === false)
    return { fault: { code: 'rate-limited', retryAfter: Math.ceil((state.until - now) / 1000) } }

  const entered =
    start.flow === 'register' ? await enterRegistration(deps, start, now) : await enterByName(deps, start, native)
  if ('fault' in entered) return entered
  const { session = null, read, ...entry } = entered
  const standing = start.flow === 'register' ? await standingFlow(deps, 'register', asker) : null
  if (standing !== null && isSameVisit(standing.envelope, entered)) return standing
  const facts = newFacts(start.flow, now, deps.policy.lifetimes.flow, entry)
  const envelope: Envelope = {
    facts,
    problem: null,
    language: start.language ?? 'en',
    can: start.can ?? null,
    native,
    session,
    goodFrom: null,
  }
  const id = newId(deps.random)
  const row = {
    id,
    kind: start.flow,
    version: 0,
    lastRequest: null,
    browser: asker.browser,
    userId: facts.userId,
    facts: sealEnvelope(deps.seals, id, envelope),
    expiresAt: facts.expiresAt,
    ended: false,
  }
  await deps.store.createFlow(row)
  return replyTo(deps, { ...row, envelope }, undefined, read)
}

/** Where the person of this browser stood, or a fault when there is no such flow. */
export const resumeFlow = async (deps: Deps, start: Start, asker: Asker): Promise<Result> => {
  return (await standingFlow(deps, start.flow, asker)) ?? { fault: { code: 'flow-gone' } }
}

/** Work in progress of this browser; a form that nobody has answered yet is not worth it. */
const standingFlow = async (deps: Deps, flow: Start['flow'], asker: Asker): Promise<FlowReply | null> => {
  const row = asker.browser === null ? null : await deps.store.latestFlow(asker.browser, flow, deps.clock.now())
  if (row === null || row.ended) return null
  const envelope = openEnvelope(deps.seals, row)
  if (envelope.facts.userId === null || envelope.facts.done) return null
  // What was announced is not announced again.
  const facts = { ...envelope.facts, changed: null }
  const reply = await replyTo(deps, { ...row, envelope: { ...envelope, facts } })
  // A dead end is said once: whoever comes back, or sits down here next, begins anew.
  return reply.step.step === 'ended' ? null : reply
}

/** A host's page that is loaded anew has a new ticket, for the same person in the same session: it is the same visit. */
const isSameVisit = ({ facts, session }: Envelope, entered: Exclude<Entered, { readonly fault: Fault }>): boolean =>
  facts.userId === entered.userId && facts.mode === entered.mode && session === (entered.session ?? null)

type Entered = (Entry & { readonly session?: string | null; readonly read?: Read }) | { readonly fault: Fault }

const enterByName = async (deps: Deps, start: Start, native: boolean): Promise<Entered> => {
  const waived: Entry = native && start.flow === 'reset' ? { captcha: true } : {}
  if (start.username === undefined) return waived
  const username = start.username.normalize('NFC').trim()
  const person = await deps.directory.find(username)
  const userId = person?.userId ?? madeUpUserId(deps.seals, username)
  const stored = await deps.store.readAccount(userId)
  return { ...waived, username, userId, epoch: stored.account.epoch, read: { person, stored } }
}

/** Only with a ticket of the host or a token of our own sign-in; what neither proves is asked for again. */
const enterRegistration = async (deps: EntryDeps, start: Start, now: number): Promise<Entered> => {
  const unauthorized = { fault: { code: 'unauthorized' } } as const
  const claims = start.ticket === undefined ? null : readTicket(start.ticket, deps.tickets, now)
  const sessionId = claims?.sid ?? (start.accessToken === undefined ? null : sessionIdOf(start.accessToken))
  const session = sessionId === null ? null : await liveSession(deps, sessionId, now)
  const fresh = claims !== null && (await deps.store.spend(`ticket:${claims.jti}`, claims.exp * 1000))
  if (claims !== null && !fresh) return unauthorized
  const person =
    claims === null ? session && (await deps.directory.byId(session.userId)) : await deps.directory.find(claims.sub)
  if (person === null || (claims === null && session === null)) return unauthorized
  return {
    ...(await entryOf(deps, person, session?.userId === person.userId ? session : null)),
    mode: claims?.mode ?? start.mode ?? 'manage',
  }
}

const entryOf = async (
  deps: Deps,
  person: Person,
  session: SessionRow | null,
): Promise<Entry & { readonly session: string | null }> => {
  const { account } = await deps.store.readAccount(person.userId)
  const proofs = (session?.proofs ?? []).flatMap(({ method, authenticatorId, multiFactor, at }): Facts['proofs'] =>
    method === 'password' || authenticatorId === null ? [] : [{ method, authenticatorId, multiFactor, at }],
  )
  const passwordAt = session?.proofs.find(({ method }) => method === 'password')?.at ?? null
  return {
    username: person.username,
    userId: person.userId,
    epoch: account.epoch,
    passwordAt,
    proofs,
    session: session?.id ?? null,
  }
}

/** SHA-256 of an access token: what the store knows it by, and what a ticket's `sid` names. */
export const sessionIdOf = (accessToken: string): string => createHash('sha256').update(accessToken).digest('base64url')

const liveSession = async (deps: Deps, id: string, now: number): Promise<SessionRow | null> =>
  (await deps.store.touchSession(id, now, deps.policy.lifetimes.sessionIdle)) ? deps.store.readSession(id, now) : null
