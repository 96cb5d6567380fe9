// What can happen once: a key that is spent, a call that is answered.
import type { Store } from '../ports.ts'
import type { Database, Runner } from './database.ts'

type OnceVerbs = Pick<Store, 'spend' | 'answerCall' | 'readCall'>

export const onceVerbs = (db: Database): OnceVerbs => ({
  spend: (key, expiresAt) => spendKey(db, key, expiresAt),

  async answerCall(callId, outcome, now) {
    const answered = await db
      .updateTable('calls')
      .set({ outcome })
      .where('id', '=', callId)
      .where('outcome', '=', 'ringing')
      .where('expires_at', '>', now)
      .executeTakeFirst()
    return answered.numUpdatedRows === 1n
  },

  async readCall(callId) {
    const call = await db.selectFrom('calls').select('outcome').where('id', '=', callId).executeTakeFirst()
    return call?.outcome ?? null
  },
})

export async function spendKey(db: Runner, key: string, expiresAt: number): Promise<boolean> {
  const spent = await db
    .insertInto('spent')
    .values({ key, expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return spent.numInsertedOrUpdatedRows === 1n
}

export async function startCall(db: Runner, callId: string, flowId: string, expiresAt: number): Promise<boolean> {
  const started = await db
    .insertInto('calls')
    .values({ id: callId, flow_id: flowId, outcome: 'ringing', expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return started.numInsertedOrUpdatedRows === 1n
}
