// Authenticators: bound within limits, used once for each proof, disabled after too many failures. Every guard is the `where`
// of a single-row statement.
import { type RawBuilder, sql } from 'kysely'
import type { Effect, Store } from '../ports.ts'
import type { Database, Runner } from './database.ts'

export const authenticatorColumns = [
  'id',
  'user_id as userId',
  'kind',
  'methods',
  'name',
  'hint',
  'status',
  'user_verification as userVerification',
  'activation',
  'recovery',
  'created_at as createdAt',
  'last_used_at as lastUsedAt',
  'sealed',
  'fingerprint',
  'counter',
  'drift',
  'public_key as publicKey',
  'details',
] as const

type AuthenticatorVerbs = Pick<Store, 'findByFingerprint'>

export const authenticatorVerbs = (db: Database): AuthenticatorVerbs => ({
  async findByFingerprint(kind, fingerprint) {
    const row = await db
      .selectFrom('authenticators')
      .select(authenticatorColumns)
      .where('kind', '=', kind)
      .where('fingerprint', '=', fingerprint)
      .executeTakeFirst()
    return row ?? null
  },
})

/**
 * Puts the authenticator into the first free place of `limit`. Two that race for one place: the unique index lets one
 * in and the other tries the next. False when no place is free or the fingerprint is taken.
 */
export async function bind(db: Runner, { row, limit }: Extract<Effect, { effect: 'bind' }>): Promise<boolean> {
  for (let slot = 0; slot < limit; slot += 1) {
    const bound = await db
      .insertInto('authenticators')
      .values({
        id: row.id,
        user_id: row.userId,
        kind: row.kind,
        slot,
        methods: JSON.stringify(row.methods),
        name: row.name,
        hint: row.hint,
        status: row.status,
        user_verification: row.userVerification,
        activation: row.activation,
        recovery: row.recovery,
        created_at: row.createdAt,
        last_used_at: row.lastUsedAt,
        sealed: row.sealed,
        fingerprint: row.fingerprint,
        counter: row.counter,
        drift: row.drift,
        public_key: row.publicKey,
        details: JSON.stringify(row.details),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (bound.numInsertedOrUpdatedRows === 1n) return true
  }
  return false
}

const active = (db: Runner, id: string) =>
  db.updateTable('authenticators').where('id', '=', id).where('status', '=', 'active')

type Use = Extract<Effect, { readonly effect: 'advance-counter' | 'use-authenticator' }>

/**
 * Gives a row if it may be used. RFC 6238 §5.2: a counter once accepted, and every one before it, is refused, however many
 * try at once (A7, A8).
 */
export const using = (use: Use, and: RawBuilder<unknown> = sql`true`): RawBuilder<unknown> =>
  use.effect === 'advance-counter'
    ? sql`update authenticators
      set last_used_at = ${use.at}, counter = ${use.counter}, drift = ${use.drift}
      where id = ${use.authenticatorId} and status = 'active' and counter < ${use.counter} and ${and} returning id`
    : sql`update authenticators set last_used_at = ${use.at}
      where id = ${use.authenticatorId} and status = 'active' and ${and} returning id`

export const useAuthenticator = async (db: Runner, use: Use): Promise<boolean> =>
  (await using(use).execute(db)).rows.length === 1

/** The saved codes change only from what was read to what was made of it: one code is never spent twice (A47). */
export async function replaceCodes(db: Runner, effect: Extract<Effect, { effect: 'replace-codes' }>): Promise<boolean> {
  const row = await active(db, effect.authenticatorId)
    .where('sealed', '=', effect.previous)
    .set({ last_used_at: effect.at, sealed: effect.next })
    .executeTakeFirst()
  return row.numUpdatedRows === 1n
}

export async function remove(db: Runner, userId: string, id: string): Promise<boolean> {
  const row = await db
    .deleteFrom('authenticators')
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return row.numDeletedRows === 1n
}

export async function disable(db: Runner, id: string): Promise<void> {
  await db.updateTable('authenticators').set({ status: 'disabled' }).where('id', '=', id).execute()
}
