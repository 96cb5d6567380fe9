// What a statement that moved a row writes beside it: events and messages, in the very same statement and only if it moved.
// The statement names its row `moved`.
import { type RawBuilder, sql } from 'kysely'
import type { Commit } from '../ports.ts'
import { eventColumns, eventRows } from './events.ts'

/** Stands after `with moved as (…)`. */
export const told = ({ events, messages }: Pick<Commit, 'events' | 'messages'>): RawBuilder<unknown> =>
  sql`${events.length === 0 ? nothing : appended(events)}${messages.length === 0 ? nothing : posted(messages)}`

const nothing = sql``

const appended = (events: Commit['events']): RawBuilder<unknown> => sql`, told as (
  insert into events (${eventColumns})
  select event.* from moved, ${eventRows(events)}
)`

const posted = (messages: Commit['messages']): RawBuilder<unknown> => sql`, posted as (
  insert into messages (id, channel, content, not_before, expires_at, state, leased_until, attempts)
  select message.*, 'waiting', 0, 0 from moved, jsonb_to_recordset(${JSON.stringify(messages)}::jsonb)
    as message (id text, channel text, content text, "notBefore" bigint, "expiresAt" bigint)
)`
