// Flows: one row of facts each, its version moved by one conditional statement.
import type { ExpressionBuilder } from 'kysely'
import type { Effect, Store } from '../ports.ts'
import type { Database, Runner } from './database.ts'
import type { Tables } from './tables.ts'

export const flowColumns = [
  'id',
  'kind',
  'version',
  'last_request as lastRequest',
  'browser',
  'user_id as userId',
  'facts',
  'expires_at as expiresAt',
  'ended',
] as const

type EndFlows = Extract<Effect, { effect: 'end-flows' }>
type FlowVerbs = Pick<Store, 'createFlow' | 'readFlow' | 'latestFlow'>

export const flowVerbs = (db: Database): FlowVerbs => ({
  async createFlow(row) {
    await db
      .insertInto('flows')
      .values({
        id: row.id,
        kind: row.kind,
        version: row.version,
        last_request: row.lastRequest,
        browser: row.browser,
        user_id: row.userId,
        facts: row.facts,
        expires_at: row.expiresAt,
        ended: row.ended,
      })
      .execute()
  },

  async readFlow(id) {
    const row = await db.selectFrom('flows').select(flowColumns).where('id', '=', id).executeTakeFirst()
    return row ?? null
  },

  async latestFlow(browser, kind, now) {
    const row = await db
      .selectFrom('flows')
      .select(flowColumns)
      .where('browser', '=', browser)
      .where('kind', '=', kind)
      .where('expires_at', '>', now)
      .where('ended', '=', false)
      .orderBy('expires_at', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row ?? null
  },
})

/**
 * Takes every flow that `endFlows` is going to touch, and the one that is answered, in the order of their ids. Two answers
 * that end each other's flows then wait for each other, and never in a circle: that costs a second each time.
 */
export async function holdFlows(db: Runner, answered: string, effect: EndFlows): Promise<void> {
  await db
    .selectFrom('flows')
    .select('id')
    .where((eb) => eb.or([eb('id', '=', answered), eb.and(endable(eb, effect))]))
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Ends the person's other flows; an answer that one of them is working on finds its flow ended and is stale. */
export async function endFlows(db: Runner, effect: EndFlows): Promise<void> {
  await db
    .updateTable('flows')
    .set({ ended: true })
    .where((eb) => eb.and(endable(eb, effect)))
    .execute()
}

const endable = (eb: ExpressionBuilder<Tables, 'flows'>, { userId, except, kinds }: EndFlows) => [
  eb('user_id', '=', userId),
  eb('id', '!=', except),
  eb('kind', 'in', kinds),
  eb('ended', '=', false),
]
