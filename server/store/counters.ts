// Counted attempts: each count is one committed statement of its own, before anything is checked (A5), so that nothing
// that happens afterwards undoes it (A6). A window opens with the first attempt; whoever reaches the limit waits until
// the window is over and the pause too. What is refused is not counted and prolongs nothing (A18).
import { type RawBuilder, sql } from 'kysely'
import type { CounterRule, CounterState, Store } from '../ports.ts'
import type { Database } from './database.ts'

type CounterVerbs = Pick<Store, 'countAttempt' | 'readCounters'>

interface CounterRow {
  readonly key: string
  readonly count: number
  readonly most: number
  readonly until: number
}

export const counterVerbs = (db: Database): CounterVerbs => ({
  async countAttempt(rules, now) {
    if (rules.length === 0) return []
    // Always in the order of the keys: two callers that count the same keys can wait for each other, never in a circle.
    const sorted = rules.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    const first = sql`values ${sql.join(sorted.map((rule) => firstCount(rule, now)))}`
    const { rows } = await sql<CounterRow>`${counted(first, now)} returning key, count, most, until`.execute(db)
    const byKey = new Map(rows.map((row) => [row.key, row]))
    return rules.map((rule) => {
      const row = byKey.get(rule.key)
      if (row === undefined) throw new Error('an attempt was not counted')
      return { count: row.count, allowed: row.count <= rule.limit, until: row.until }
    })
  },

  async readCounters(keys, now) {
    if (keys.length === 0) return []
    const rows = await db
      .selectFrom('counters')
      .select(['key', 'count', 'most', 'until'])
      .where('key', 'in', keys)
      .where('until', '>', now)
      .execute()
    const byKey = new Map(rows.map((row) => [row.key, row]))
    return keys.map((key): CounterState => {
      const row = byKey.get(key)
      return row === undefined
        ? { count: 0, allowed: true, until: now }
        : { count: row.count, allowed: row.count < row.most, until: row.until }
    })
  },
})

/** Stands in the statement that moved a row: what the move itself counts, one attempt under one rule. */
export const counting = (rule: CounterRule, now: number): RawBuilder<unknown> =>
  sql`, counted as (${counted(sql`select first.* from moved, (values ${firstCount(rule, now)}) as first`, now)} returning count, most)`

/** Stands behind it: the authenticator that is of no use any more once the count is at its limit (N63B-TH-01). */
export const disabling = (authenticatorId: string): RawBuilder<unknown> => sql`, disabled as (
  update authenticators set status = 'disabled' from counted
  where authenticators.id = ${authenticatorId} and counted.count >= counted.most
)`

/** `first`: the rows of windows that open now. Those that run already are counted on. */
const counted = (first: RawBuilder<unknown>, now: number): RawBuilder<unknown> => sql`
  insert into counters as counter (key, count, most, pause, until)
  ${first}
  on conflict (key) do update set
    most = excluded.most,
    pause = excluded.pause,
    count = case
      when counter.until <= ${now} then 1
      when counter.count > excluded.most then counter.count
      else counter.count + 1
    end,
    until = case
      when counter.until <= ${now} then excluded.until
      when counter.count + 1 = excluded.most then greatest(counter.until, ${now} + excluded.pause)
      else counter.until
    end`

/** Stands in the statement that moved the flow: what a success clears. Taken in the order of the keys here too. */
export const clearing = (keys: readonly string[]): RawBuilder<unknown> => sql`, cleared as (
  delete from counters where exists (select from moved)
    and key in (select key from counters where key in (${sql.join(keys)}) order by key for update)
)`

/** The row of a window that opens now; with a limit of one (or none) the pause begins at once. */
function firstCount(rule: CounterRule, now: number): RawBuilder<unknown> {
  const window = rule.windowSeconds * 1000
  const pause = rule.pauseSeconds * 1000
  const until = now + (rule.limit > 1 ? window : Math.max(window, pause))
  return sql`(${rule.key}::text, 1, ${rule.limit}::integer, ${pause}::bigint, ${until}::bigint)`
}
