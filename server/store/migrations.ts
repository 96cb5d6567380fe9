// The schema, one migration a change, plain SQL that Postgres, PGlite and the Postgres-compatible engines share.
// Indexes: every question the store asks is answered by a primary key, a unique index or an index named here, so that
// a million people are as quick as a thousand.
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Tables } from './tables.ts'

const start = [
  `create table flows (
    id text primary key,
    kind text not null,
    version integer not null,
    last_request text,
    browser text,
    user_id text,
    facts text not null,
    expires_at bigint not null,
    ended boolean not null
  )`,
  `create index flows_browser on flows (browser, kind, expires_at) where browser is not null`,
  `create index flows_user on flows (user_id) where user_id is not null`,
  `create index flows_expiry on flows (expires_at)`,

  `create table authenticators (
    id text primary key,
    user_id text not null,
    kind text not null,
    slot integer not null,
    methods jsonb not null,
    name text not null,
    hint text not null,
    status text not null,
    user_verification boolean not null,
    activation boolean not null,
    recovery boolean not null,
    created_at bigint not null,
    last_used_at bigint,
    sealed text,
    fingerprint text,
    counter bigint not null,
    drift integer not null,
    public_key text,
    details jsonb not null,
    failures integer not null
  )`,
  `create unique index authenticators_slot on authenticators (user_id, kind, slot)`,
  `create unique index authenticators_fingerprint on authenticators (kind, fingerprint) where fingerprint is not null`,

  `create table accounts (
    user_id text primary key,
    default_choice text,
    confirmed_at bigint,
    prompted_at bigint,
    epoch integer not null
  )`,

  `create table sessions (
    id text primary key,
    user_id text not null,
    proofs jsonb not null,
    created_at bigint not null,
    proved_at bigint not null,
    last_seen_at bigint not null,
    expires_at bigint not null,
    epoch integer not null
  )`,
  `create index sessions_user on sessions (user_id)`,
  `create index sessions_expiry on sessions (expires_at)`,

  `create table counters (
    key text primary key,
    count integer not null,
    most integer not null,
    pause bigint not null,
    until bigint not null
  )`,
  `create index counters_expiry on counters (until)`,

  `create table spent (key text primary key, expires_at bigint not null)`,
  `create index spent_expiry on spent (expires_at)`,

  `create table calls (
    id text primary key,
    flow_id text not null,
    outcome text not null,
    expires_at bigint not null
  )`,
  `create index calls_expiry on calls (expires_at)`,

  `create table known_browsers (
    user_id text not null,
    browser text not null,
    seen_at bigint not null,
    primary key (user_id, browser)
  )`,
  `create index known_browsers_seen on known_browsers (seen_at)`,

  `create table messages (
    id text primary key,
    channel text not null,
    content text not null,
    not_before bigint not null,
    expires_at bigint not null,
    state text not null,
    leased_until bigint not null,
    attempts integer not null
  )`,
  `create index messages_waiting on messages (not_before) where state = 'waiting'`,
  `create index messages_expiry on messages (expires_at)`,

  `create table events (
    id text primary key,
    at bigint not null,
    type text not null,
    user_id text,
    method text,
    outcome text not null,
    flow_id text,
    address text,
    details text not null,
    sequence bigint,
    hash text
  )`,
  `create unique index events_sequence on events (sequence) where sequence is not null`,
  `create index events_unsealed on events (at, id) where sequence is null`,

  `create table event_heads (
    sequence bigint primary key,
    hash text not null,
    at bigint not null,
    signature text not null
  )`,

  `create table leases (name text primary key, owner text not null, until bigint not null)`,

  `create table people (
    user_id text primary key,
    username text not null,
    canonical text not null unique,
    display_name text not null,
    mail text not null,
    licensed boolean not null,
    locked boolean not null,
    mfa_required boolean not null,
    administrator boolean not null,
    groups jsonb not null,
    password_hash text,
    password_at bigint
  )`,
]

const push = [
  `alter table accounts add column passwordless boolean not null default false`,

  `create table approvals (
    account text primary key,
    id text not null,
    flow_id text not null,
    devices jsonb not null,
    state text not null,
    content text not null,
    number_mac text not null,
    quiet boolean not null,
    asker text not null,
    device text,
    multi_factor boolean not null,
    expires_at bigint not null,
    changed_at bigint not null
  )`,
  `create index approvals_changed on approvals (changed_at)`,
  `create index approvals_expiry on approvals (expires_at)`,

  `create table pairings (
    id text primary key,
    user_id text not null,
    flow_id text not null,
    secret_hash text not null,
    public_key text,
    name text not null,
    browser text,
    expires_at bigint not null,
    changed_at bigint not null
  )`,
  `create index pairings_changed on pairings (changed_at)`,
  `create index pairings_expiry on pairings (expires_at)`,
]

/** Failures are counted like all attempts, so that those of a made-up authenticator are counted alike (A19). */
const failures = [
  `insert into counters (key, count, most, pause, until)
    select 'failures:' || id, failures, 100, 0, 4102444800000 from authenticators where failures > 0`,
  `alter table authenticators drop column failures`,
]

/** Names sort in the order in which they run; one that was released is never edited. */
const steps: Readonly<Record<string, readonly string[]>> = {
  '0001-start': start,
  '0002-push': push,
  '0003-failures': failures,
}

/** All of the schema as one text: what a prepared snapshot is made of. */
export const schemaText = (): string => JSON.stringify(steps)

const asMigration = (statements: readonly string[]): Migration => ({
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
})

/** Brings the database to today's schema. Two processes may start at once: one waits for the other. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrations = Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, asMigration(step)]))
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('the schema could not be brought up to date')
}
