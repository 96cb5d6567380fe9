// Sessions: looked up by the hash of their token, good while neither overall nor idle limit passed and the account's
// epoch is the one they were made in (N63B-SE-04, A34, A49).
import type { SessionRow, Store } from '../ports.ts'
import type { Database, Runner } from './database.ts'

type SessionVerbs = Pick<Store, 'readSession' | 'touchSession' | 'revokeSession'>

export const sessionVerbs = (db: Database): SessionVerbs => ({
  async readSession(id, now) {
    const row = await db
      .selectFrom('sessions')
      .leftJoin('accounts', 'accounts.user_id', 'sessions.user_id')
      .select([
        'sessions.id',
        'sessions.user_id as userId',
        'sessions.proofs',
        'sessions.created_at as createdAt',
        'sessions.proved_at as provedAt',
        'sessions.last_seen_at as lastSeenAt',
        'sessions.expires_at as expiresAt',
        'sessions.epoch',
      ])
      .where('sessions.id', '=', id)
      .where('sessions.expires_at', '>', now)
      .where((eb) => eb('sessions.epoch', '=', eb.fn.coalesce('accounts.epoch', eb.lit(0))))
      .executeTakeFirst()
    return row ?? null
  },

  async touchSession(id, now, idleSeconds) {
    const touched = await db
      .updateTable('sessions')
      .set({ last_seen_at: now })
      .where('id', '=', id)
      .where('expires_at', '>', now)
      .where('last_seen_at', '>', now - idleSeconds * 1000)
      .where((eb) => {
        const epoch = eb.selectFrom('accounts').select('epoch').whereRef('accounts.user_id', '=', 'sessions.user_id')
        return eb('epoch', '=', eb.fn.coalesce(epoch, eb.lit(0)))
      })
      .executeTakeFirst()
    return touched.numUpdatedRows === 1n
  },

  async revokeSession(id) {
    await db.deleteFrom('sessions').where('id', '=', id).execute()
  },
})

export async function createSession(db: Runner, session: SessionRow): Promise<void> {
  await db
    .insertInto('sessions')
    .values({
      id: session.id,
      user_id: session.userId,
      proofs: JSON.stringify(session.proofs),
      created_at: session.createdAt,
      proved_at: session.provedAt,
      last_seen_at: session.lastSeenAt,
      expires_at: session.expiresAt,
      epoch: session.epoch,
    })
    .execute()
}

export async function revokeSessions(db: Runner, userId: string, except: string | null): Promise<void> {
  const all = db.deleteFrom('sessions').where('user_id', '=', userId)
  await (except === null ? all : all.where('id', '!=', except)).execute()
}
