// Security events: appended under random ids in the transaction that caused them, numbered and chained later by the one
// sealer that holds the lease (server/events). So no answer waits for a sequence, and a reader that remembers the last
// number it saw misses nothing.
import { type RawBuilder, sql } from 'kysely'
import type { SecurityEvent, Store } from '../ports.ts'
import { type Database, sqlState } from './database.ts'

export interface SealedEvent extends SecurityEvent {
  readonly sequence: number
  /** SHA-256 over the hash before and this event, base64url. */
  readonly hash: string
}

/** A signed end of the chain, one for each batch. */
export interface EventHead {
  readonly sequence: number
  readonly hash: string
  readonly at: number
  readonly signature: string
}

/** What the sealer and the verifier need beyond the port. */
export interface EventLog {
  readUnsealed(most: number): Promise<readonly SecurityEvent[]>
  /** Writes the batch and its head, or nothing at all and false when another sealer was first. */
  seal(events: readonly SealedEvent[], head: EventHead): Promise<boolean>
  readSealed(after: number, most: number): Promise<readonly SealedEvent[]>
  readHeads(after: number, most: number): Promise<readonly EventHead[]>
  lastHead(): Promise<EventHead | null>
  /** True when `owner` has the lease until `now + seconds`, whether new or renewed. */
  lease(name: string, owner: string, now: number, seconds: number): Promise<boolean>
}

type EventVerbs = Pick<Store, 'appendEvents' | 'readEvents'> & EventLog

export const eventVerbs = (db: Database): EventVerbs => ({
  async appendEvents(events) {
    if (events.length === 0) return
    await sql`insert into events (${eventColumns}) select event.* from ${eventRows(events)}`.execute(db)
  },

  async readEvents(after, most) {
    const rows = await db
      .selectFrom('events')
      .select([...columns, 'sequence'])
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(most)
      .$narrowType<{ sequence: number }>()
      .execute()
    return rows.map(asEvent)
  },

  readSealed: (after, most) => sealed(db, after, most),

  async readUnsealed(most) {
    const rows = await db
      .selectFrom('events')
      .select(columns)
      .where('sequence', 'is', null)
      .orderBy('at')
      .orderBy('id')
      .limit(most)
      .execute()
    return rows.map(asEvent)
  },

  seal: (events, head) =>
    db
      .transaction()
      .execute(async (trx) => {
        await trx.insertInto('event_heads').values(head).execute()
        const places = events.map(({ id, sequence, hash }) => ({ id, sequence, hash }))
        const { numAffectedRows } = await sql`
          update events set sequence = place.sequence, hash = place.hash
          from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as place (id text, sequence bigint, hash text)
          where events.id = place.id and events.sequence is null`.execute(trx)
        if (Number(numAffectedRows) !== events.length) throw new AnotherWasFirst()
        return true
      })
      .catch((error: unknown) => {
        if (error instanceof AnotherWasFirst || sqlState(error) === uniqueViolation) return false
        throw error
      }),

  readHeads: (after, most) =>
    db.selectFrom('event_heads').selectAll().where('sequence', '>', after).orderBy('sequence').limit(most).execute(),

  async lastHead() {
    const head = await db.selectFrom('event_heads').selectAll().orderBy('sequence', 'desc').limit(1).executeTakeFirst()
    return head ?? null
  },

  async lease(name, owner, now, seconds) {
    const until = now + seconds * 1000
    const taken = await db
      .insertInto('leases')
      .values({ name, owner, until })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ owner, until })
          .where((eb) => eb.or([eb('leases.owner', '=', owner), eb('leases.until', '<=', now)])),
      )
      .executeTakeFirst()
    return taken.numInsertedOrUpdatedRows === 1n
  },
})

/** Columns that an event is appended with, in the order of `eventRows`; number and hash come when it is sealed. */
export const eventColumns = sql.raw('id, at, type, user_id, method, outcome, flow_id, address, details')

/** The events as rows to insert from, under the name `event`. */
export const eventRows = (events: readonly SecurityEvent[]): RawBuilder<unknown> => {
  const rows = events.map((event) => ({ ...event, details: JSON.stringify(event.details) }))
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as event (id text, at bigint, type text, "userId" text,
    method text, outcome text, "flowId" text, address text, details text)`
}

const uniqueViolation = '23505'

class AnotherWasFirst extends Error {}

const columns = [
  'id',
  'at',
  'type',
  'user_id as userId',
  'method',
  'outcome',
  'flow_id as flowId',
  'address',
  'details',
] as const

type StoredEvent = Omit<SecurityEvent, 'details'> & { readonly details: string }

const asEvent = <E extends StoredEvent>(row: E): Omit<E, 'details'> & Pick<SecurityEvent, 'details'> => ({
  ...row,
  details: JSON.parse(row.details) as SecurityEvent['details'],
})

async function sealed(db: Database, after: number, most: number): Promise<readonly SealedEvent[]> {
  const rows = await db
    .selectFrom('events')
    .select([...columns, 'sequence', 'hash'])
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(most)
    .$narrowType<{ sequence: number; hash: string }>()
    .execute()
  return rows.map(asEvent)
}
