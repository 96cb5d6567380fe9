// The tables as kysely sees them, one interface a table. The SQL that makes them is in migrations.ts.
// JSON columns are written as text and read parsed, alike on both drivers.
// Times are epoch milliseconds (bigint), ids are random text, and nothing is a database sequence on a hot path.
import type { Generated, JSONColumnType } from 'kysely'
import type { FlowKind } from '#core/flows/step.ts'
import type { AuthenticatorKind, Method } from '#core/methods/catalogue.ts'
import type { ApprovalState, OutgoingMessage, SecurityEvent, SessionProof } from '../ports.ts'

interface FlowsTable {
  id: string
  kind: FlowKind
  version: number
  last_request: string | null
  browser: string | null
  user_id: string | null
  facts: string
  expires_at: number
  ended: boolean
}

interface AuthenticatorsTable {
  id: string
  user_id: string
  kind: AuthenticatorKind
  /** 0…limit-1 within user and kind; the unique index on it is what holds the limit. */
  slot: number
  methods: JSONColumnType<readonly Method[]>
  name: string
  hint: string
  status: 'pending' | 'active' | 'disabled'
  user_verification: boolean
  activation: boolean
  recovery: boolean
  created_at: number
  last_used_at: number | null
  sealed: string | null
  fingerprint: string | null
  counter: number
  drift: number
  public_key: string | null
  details: JSONColumnType<Readonly<Record<string, unknown>>>
}

interface AccountsTable {
  user_id: string
  default_choice: string | null
  confirmed_at: number | null
  prompted_at: number | null
  passwordless: Generated<boolean>
  epoch: number
}

interface SessionsTable {
  id: string
  user_id: string
  proofs: JSONColumnType<readonly SessionProof[]>
  created_at: number
  proved_at: number
  last_seen_at: number
  expires_at: number
  epoch: number
}

interface CountersTable {
  key: string
  count: number
  /** The limit of the rule that counted last, so that a look needs no rule. */
  most: number
  /** Milliseconds that the pause of that rule lasts. */
  pause: number
  /** End of the window, or of the pause that follows when the limit is reached. */
  until: number
}

interface SpentTable {
  key: string
  expires_at: number
}

interface CallsTable {
  id: string
  flow_id: string
  outcome: 'ringing' | 'confirmed' | 'denied' | 'unanswered'
  expires_at: number
}

interface ApprovalsTable {
  account: string
  id: string
  flow_id: string
  devices: JSONColumnType<readonly string[]>
  state: ApprovalState
  content: string
  number_mac: string
  quiet: boolean
  asker: string
  device: string | null
  multi_factor: boolean
  expires_at: number
  changed_at: number
}

interface PairingsTable {
  id: string
  user_id: string
  flow_id: string
  secret_hash: string
  public_key: string | null
  name: string
  browser: string | null
  expires_at: number
  changed_at: number
}

interface KnownBrowsersTable {
  user_id: string
  browser: string
  seen_at: number
}

interface MessagesTable {
  id: string
  channel: OutgoingMessage['channel']
  content: string
  not_before: number
  expires_at: number
  state: 'waiting' | 'sent' | 'dropped'
  leased_until: number
  attempts: number
}

interface EventsTable {
  id: string
  at: number
  type: string
  user_id: string | null
  method: SecurityEvent['method']
  outcome: SecurityEvent['outcome']
  flow_id: string | null
  address: string | null
  /** JSON as text, kept byte for byte: it is hashed. */
  details: string
  /** Place in the chain and hash up to here; null until sealed. */
  sequence: number | null
  hash: string | null
}

interface EventHeadsTable {
  sequence: number
  hash: string
  at: number
  signature: string
}

interface LeasesTable {
  name: string
  owner: string
  until: number
}

interface PeopleTable {
  user_id: string
  username: string
  /** Canonical user name (server/directory/username.ts); unique. */
  canonical: string
  display_name: string
  mail: string
  licensed: boolean
  locked: boolean
  mfa_required: boolean
  administrator: boolean
  groups: JSONColumnType<readonly string[]>
  password_hash: string | null
  password_at: number | null
}

export interface Tables {
  flows: FlowsTable
  authenticators: AuthenticatorsTable
  accounts: AccountsTable
  sessions: SessionsTable
  counters: CountersTable
  spent: SpentTable
  calls: CallsTable
  approvals: ApprovalsTable
  pairings: PairingsTable
  known_browsers: KnownBrowsersTable
  messages: MessagesTable
  events: EventsTable
  event_heads: EventHeadsTable
  leases: LeasesTable
  people: PeopleTable
}
