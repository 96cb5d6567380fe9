// The store's share of the SQL directory: passwords are written in the commit that ends the step.
import type { Effect } from '../ports.ts'
import type { Runner } from './database.ts'

/** False when the directory has no such person. */
export async function setPassword(db: Runner, effect: Extract<Effect, { effect: 'set-password' }>): Promise<boolean> {
  const set = await db
    .updateTable('people')
    .set({ password_hash: effect.hash, password_at: effect.at })
    .where('user_id', '=', effect.userId)
    .executeTakeFirst()
  return set.numUpdatedRows === 1n
}

/** Replaces a weaker hash of the same password; a password that was changed meanwhile stays as it is. */
export async function rehash(db: Runner, effect: Extract<Effect, { effect: 'rehash' }>): Promise<void> {
  await db
    .updateTable('people')
    .set({ password_hash: effect.to })
    .where('user_id', '=', effect.userId)
    .where('password_hash', '=', effect.from)
    .execute()
}
