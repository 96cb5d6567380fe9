// A finished sign-in becomes a code, and the code an access token (RFC 6749 §4.1): each good once. Levels are computed
// from what was proved, at the time of use, and never kept in a cookie (A10).
import type { Fault } from '#core/wire/fault.ts'
import { newId } from '../flow/code.ts'
import type { Deps } from '../flow/deps.ts'
import type { Asker } from '../flow/engine.ts'
import { type Envelope, openEnvelope, readContinuation, sealEnvelope } from '../flow/envelope.ts'
import { sessionIdOf } from '../flow/entry.ts'
import type { FlowRow, SessionProof, SessionRow } from '../ports.ts'

/** Milliseconds in which a code must be exchanged. */
const codeLifetime = 60_000

/** The code for a finished sign-in of this browser, or a fault. Asked for again (a lost reply) it is another code for the same flow; only one is ever exchanged. */
export const codeFor = async (
  deps: Deps,
  asker: Asker,
  token: string,
): Promise<{ readonly code: string } | { readonly fault: Fault }> => {
  const named = readContinuation(deps.seals, token)
  const row = named === null ? null : await deps.store.readFlow(named.flowId)
  if (named === null || row === null || row.version !== named.version) return { fault: { code: 'flow-gone' } }
  if (row.browser !== asker.browser) return { fault: { code: 'wrong-browser' } }
  const { facts } = openEnvelope(deps.seals, row)
  if (facts.kind !== 'signIn' || !facts.done) return { fault: { code: 'flow-gone' } }
  return { code: deps.seals.sign('authorization-code', [row.id, String(deps.clock.now() + codeLifetime)]) }
}

export interface Granted {
  readonly accessToken: string
  readonly expiresInSeconds: number
}

/** Exchanges a code once: session and spending are written in one commit of the flow. */
export const exchangeCode = async (deps: Deps, code: string): Promise<Granted | null> => {
  const now = deps.clock.now()
  const [flowId, expiresAt] = deps.seals.read('authorization-code', code) ?? []
  if (flowId === undefined || Number(expiresAt) <= now) return null
  const row = await deps.store.readFlow(flowId)
  if (row === null || row.userId === null) return null
  const envelope = openEnvelope(deps.seals, row)
  const { account } = await deps.store.readAccount(row.userId)
  // The account may have changed since: a reset or a lock in between makes the code worthless (A48).
  const person = await deps.directory.byId(row.userId)
  if (person === null || person.locked || account.epoch !== envelope.facts.epoch) return null
  const accessToken = Buffer.from(deps.random(32)).toString('base64url')
  const session = sessionOf(deps, accessToken, envelope, row, account.epoch, now)
  const written = await deps.store.commit({
    flow: {
      id: row.id,
      version: row.version,
      request: `code:${newId(deps.random)}`,
      userId: row.userId,
      facts: sealEnvelope(deps.seals, row.id, envelope),
      expiresAt: row.expiresAt,
      ended: true,
    },
    effects: [
      { effect: 'spend', key: `code:${row.id}`, expiresAt: row.expiresAt + codeLifetime },
      { effect: 'create-session', session },
    ],
    events: [],
    messages: [],
  })
  return written.result === 'ok' ? { accessToken, expiresInSeconds: deps.policy.lifetimes.session } : null
}

const sessionOf = (
  deps: Deps,
  accessToken: string,
  { facts }: Envelope,
  row: FlowRow,
  epoch: number,
  now: number,
): SessionRow => {
  const password: readonly SessionProof[] =
    facts.passwordAt === null
      ? []
      : [{ method: 'password', authenticatorId: null, multiFactor: false, at: facts.passwordAt }]
  const proofs = [...password, ...facts.proofs]
  return {
    id: sessionIdOf(accessToken),
    userId: row.userId ?? '',
    proofs,
    createdAt: now,
    provedAt: Math.max(...proofs.map(({ at }) => at)),
    lastSeenAt: now,
    expiresAt: now + deps.policy.lifetimes.session * 1000,
    epoch,
  }
}
