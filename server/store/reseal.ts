// After a new key was put first: what lasts is sealed anew with it, so that the old key can be taken off the list one day.
// Facts and messages need no such care, they are gone sooner.
import type { Seals } from '../seal/seals.ts'
import { type Database, retrying } from './database.ts'

const page = 500

/** Seals every authenticator's secret that was sealed with an older key anew; gives how many. May run at any time and often. */
export async function resealAuthenticators(db: Database, seals: Seals): Promise<number> {
  let resealed = 0
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('authenticators')
      .select(['id', 'sealed'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .execute()
    for (const { id, sealed } of rows) {
      if (sealed === null || !seals.isOld(sealed)) continue
      const again = seals.seal('authenticator', id, seals.open('authenticator', id, sealed))
      // Only what was read: a code that was spent meanwhile stays spent.
      const { numUpdatedRows } = await retrying(() =>
        db
          .updateTable('authenticators')
          .set({ sealed: again })
          .where('id', '=', id)
          .where('sealed', '=', sealed)
          .executeTakeFirst(),
      )
      resealed += Number(numUpdatedRows)
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < page) return resealed
    after = last.id
  }
}
