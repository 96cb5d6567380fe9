// What is past goes, a thousand rows at a time, so that no table grows with time and no purge holds an answer up.
import { sql } from 'kysely'
import type { Store } from '../ports.ts'
import type { Database } from './database.ts'

const hour = 3600_000
const batch = 1000

/** Each table, its key, the column that says until when a row matters, and how long after that it is kept. */
const past = [
  // A late answer is told that its flow expired, not that there never was one.
  { table: 'flows', key: 'id', until: 'expires_at', keep: hour },
  { table: 'counters', key: 'key', until: 'until', keep: 0 },
  { table: 'spent', key: 'key', until: 'expires_at', keep: 0 },
  { table: 'calls', key: 'id', until: 'expires_at', keep: 0 },
  // What was answered in time is still to be taken by its page.
  { table: 'approvals', key: 'account', until: 'expires_at', keep: hour },
  { table: 'pairings', key: 'id', until: 'expires_at', keep: 0 },
  { table: 'sessions', key: 'id', until: 'expires_at', keep: 0 },
  { table: 'messages', key: 'id', until: 'expires_at', keep: 0 },
  // A browser not used for so long is a stranger again.
  { table: 'known_browsers', key: 'user_id, browser', until: 'seen_at', keep: 400 * 24 * hour },
] as const

/** `alone`: the embedded database has nobody else who clears up behind rows that went and shortens the write-ahead log. */
export const purgeVerb = (db: Database, options: { readonly alone: boolean }): Pick<Store, 'purge'> => {
  let sinceVacuum = 0

  const clearUp = async (removed: number): Promise<void> => {
    sinceVacuum += removed
    if (sinceVacuum >= batch) {
      await sql`vacuum (analyze)`.execute(db)
      sinceVacuum = 0
    }
    await sql`checkpoint`.execute(db)
  }

  return {
    async purge(now) {
      let removed = 0
      for (const { table, key, until, keep } of past) {
        const remove = sql`
          delete from ${sql.table(table)} where (${sql.raw(key)}) in (
            select ${sql.raw(key)} from ${sql.table(table)} where ${sql.ref(until)} <= ${now - keep}
            order by ${sql.ref(until)} limit ${batch} for update skip locked
          )`
        let gone: number
        do {
          gone = Number((await remove.execute(db)).numAffectedRows ?? 0n)
          removed += gone
        } while (gone === batch)
      }
      if (options.alone) await clearUp(removed)
      return removed
    },
  }
}
