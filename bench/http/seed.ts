// People by SQL: those who take part, with secrets that open, and a crowd whose rows are only there.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { Secret } from '#core/otp/secret.ts'
import type { PasswordHasher } from '#server/directory/password-hash.ts'
import type { Seals } from '#server/seal/seals.ts'
import type { Database } from '#server/store/database.ts'
import { home, password, username } from './protocol.ts'

/** Base32, the same in both processes. */
export const appSecret = (index: number): string =>
  new Secret(createHash('sha1').update(`app of person ${index}`).digest()).toBase32()

export const seedActors = async (db: Database, seals: Seals, hasher: PasswordHasher, count: number): Promise<void> => {
  const hash = await hasher.hash(password)
  const everybody = Array.from({ length: count }, (_, index) => index)
  await db
    .insertInto('people')
    .values(
      everybody.map((index) => ({
        user_id: `actor-${index}`,
        username: username(index),
        canonical: username(index),
        display_name: `Person ${index}`,
        mail: username(index),
        licensed: true,
        locked: false,
        mfa_required: true,
        administrator: false,
        groups: '[]',
        password_hash: hash,
        password_at: null,
      })),
    )
    .execute()
  const confirmed = Date.now()
  await db
    .insertInto('accounts')
    .values(everybody.map((index) => ({ user_id: `actor-${index}`, confirmed_at: confirmed, epoch: 0 })))
    .execute()
  const authenticator = (index: number, kind: 'app' | 'email', text: string) => {
    const id = `${kind}-${index}`
    return {
      id,
      user_id: `actor-${index}`,
      kind,
      slot: 0,
      methods: JSON.stringify([kind === 'app' ? 'totp' : 'email']),
      name: kind,
      hint: '',
      status: 'active' as const,
      user_verification: false,
      activation: false,
      recovery: false,
      created_at: 0,
      last_used_at: null,
      sealed: seals.seal('authenticator', id, text),
      fingerprint: `${kind}-${index}`,
      counter: -1,
      drift: 0,
      public_key: null,
      details: '{}',
    }
  }
  await db
    .insertInto('authenticators')
    .values(everybody.map((index) => authenticator(index, 'app', appSecret(index))))
    .execute()
  await db
    .insertInto('authenticators')
    .values(everybody.map((index) => authenticator(index, 'email', home(index))))
    .execute()
}

/** One statement a table. */
export const seedCrowd = async (db: Database, count: number): Promise<void> => {
  if (count === 0) return
  const crowd = sql.raw(`from generate_series(1, ${count}) as n`)
  await sql`insert into people (user_id, username, canonical, display_name, mail, licensed, locked, mfa_required,
    administrator, groups) select 'crowd-' || n, 'crowd-' || n, 'crowd-' || n, 'Crowd', 'crowd', true, false, true,
    false, '[]' ${crowd}`.execute(db)
  await sql`insert into accounts (user_id, epoch) select 'crowd-' || n, 0 ${crowd}`.execute(db)
  await sql`insert into authenticators (id, user_id, kind, slot, methods, name, hint, status, user_verification,
    activation, recovery, created_at, sealed, fingerprint, counter, drift, details)
    select kind || '-crowd-' || n, 'crowd-' || n, kind, 0, case kind when 'app' then '["totp"]'::jsonb else '["email"]' end,
    '', '', 'active', false, false, false, 0, 'sealed', kind || '-crowd-' || n, -1, 0, '{}'
    ${crowd}, unnest(array['app', 'email']) as kind`.execute(db)
  await sql`insert into known_browsers (user_id, browser, seen_at) select 'crowd-' || n, 'browser-' || n, ${Date.now()}
    ${crowd}`.execute(db)
  await sql`vacuum (analyze)`.execute(db)
}
