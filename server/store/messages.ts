// The outbox: written in the transaction of the fact that caused a message, leased to one sender at a time.
import { sql } from 'kysely'
import type { Store } from '../ports.ts'
import type { Database } from './database.ts'

type MessageVerbs = Pick<Store, 'claimMessages' | 'finishMessage'>

export const messageVerbs = (db: Database): MessageVerbs => ({
  claimMessages: (now, leaseSeconds, most) =>
    db
      .with('due', (qb) =>
        qb
          .selectFrom('messages')
          .select('id')
          // Written out, so that a plan for any parameters can use the index of those that wait.
          .where('state', '=', sql.lit('waiting'))
          .where('not_before', '<=', now)
          .where('leased_until', '<=', now)
          .orderBy('not_before')
          .limit(most)
          // Rows that another sender is just taking are passed over, not waited for.
          .forUpdate()
          .skipLocked(),
      )
      .updateTable('messages')
      .from('due')
      .set((eb) => ({ leased_until: now + leaseSeconds * 1000, attempts: eb('attempts', '+', 1) }))
      .whereRef('messages.id', '=', 'due.id')
      .returning([
        'messages.id',
        'channel',
        'content',
        'not_before as notBefore',
        'expires_at as expiresAt',
        'attempts',
      ])
      .execute(),

  async finishMessage(id, outcome) {
    const set =
      typeof outcome === 'string'
        ? // What was sent or dropped is not kept: the row stays until its time only so that nothing sends it again.
          { state: outcome, content: '' }
        : { not_before: outcome.retryAt, leased_until: 0 }
    await db.updateTable('messages').set(set).where('id', '=', id).execute()
  },
})
