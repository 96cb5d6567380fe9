// What every part of the contract needs: rows with random ids, so that all tests can share one database, and races.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type {
  AuthenticatorRow,
  Commit,
  CommitResult,
  Effect,
  FlowRow,
  OutgoingMessage,
  SecurityEvent,
  SessionRow,
  Store,
} from '../../ports.ts'

/** Several handles to the same data, as several server processes have; one where only one can be open. */
export type Stores = readonly [Store, ...Store[]]

export interface Subject {
  /** Opened before the tests of a part run. */
  readonly stores: () => Stores
  /** The first of them. */
  readonly store: () => Store
}

/** Epoch milliseconds at which the contract takes place; nothing reads a real clock. */
export const now = 1_800_000_000_000
export const id = (what: string): string => `${what}-${randomUUID()}`

export const flowRow = (given: Partial<FlowRow> = {}): FlowRow => ({
  id: id('flow'),
  kind: 'reset',
  version: 0,
  lastRequest: null,
  browser: null,
  userId: null,
  facts: 'sealed facts',
  expiresAt: now + 900_000,
  ended: false,
  ...given,
})

export const authenticatorRow = (given: Partial<AuthenticatorRow> = {}): AuthenticatorRow => ({
  id: id('authenticator'),
  userId: id('user'),
  kind: 'app',
  methods: ['totp'],
  name: 'An app',
  hint: '',
  status: 'active',
  userVerification: false,
  activation: false,
  recovery: false,
  createdAt: now,
  lastUsedAt: null,
  sealed: 'sealed secret',
  fingerprint: null,
  counter: -1,
  drift: 0,
  publicKey: null,
  details: {},
  ...given,
})

export const sessionRow = (given: Partial<SessionRow> = {}): SessionRow => ({
  id: id('session'),
  userId: id('user'),
  proofs: [{ method: 'password', authenticatorId: null, multiFactor: false, at: now }],
  createdAt: now,
  provedAt: now,
  lastSeenAt: now,
  expiresAt: now + 3600_000,
  epoch: 0,
  ...given,
})

export const message = (given: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
  id: id('message'),
  channel: 'email',
  content: 'sealed message',
  notBefore: now,
  expiresAt: now + 600_000,
  ...given,
})

export const event = (given: Partial<SecurityEvent> = {}): SecurityEvent => ({
  id: id('event'),
  at: now,
  type: 'method.added',
  userId: null,
  method: 'totp',
  outcome: 'success',
  flowId: null,
  address: null,
  details: {},
  ...given,
})

type Parts = Partial<Omit<Commit, 'flow'>> & { readonly flow?: Partial<Commit['flow']> }

/** The commit of one answer to `flow`, as it stands in version 0 unless said otherwise. */
export const change = (flow: FlowRow, parts: Parts = {}): Commit => ({
  effects: [],
  events: [],
  messages: [],
  ...parts,
  flow: {
    id: flow.id,
    version: flow.version,
    request: id('request'),
    userId: flow.userId,
    facts: 'later facts',
    expiresAt: flow.expiresAt,
    ended: false,
    ...parts.flow,
  },
})

/** Commits the effects as the answer of a flow of their own. */
export async function apply(store: Store, ...effects: readonly Effect[]): Promise<CommitResult> {
  const flow = flowRow()
  await store.createFlow(flow)
  return store.commit(change(flow, { effects }))
}

export async function bound(store: Store, given: Partial<AuthenticatorRow> = {}): Promise<AuthenticatorRow> {
  const row = authenticatorRow(given)
  assert.deepEqual(await apply(store, { effect: 'bind', row, limit: 10 }), { result: 'ok' })
  return row
}

/** Runs `times` calls at once, in turn on each of the stores. */
export const race = <T>(
  stores: Stores,
  times: number,
  call: (store: Store, index: number) => Promise<T>,
): Promise<readonly T[]> =>
  Promise.all(Array.from({ length: times }, (_, index) => call(stores[index % stores.length] ?? stores[0], index)))

export const count = <T>(values: readonly T[], wanted: (value: T) => boolean): number => values.filter(wanted).length
export const isOk = (result: CommitResult): boolean => result.result === 'ok'
