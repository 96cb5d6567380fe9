// One handle for both drivers, and the one place where a statement is tried again.
import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Compilable, Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>
/** Inside a transaction or outside. */
export type Runner = Database | Transaction<Tables>

/** Serialisation failure and deadlock: the transaction was undone whole, so the same again is right. */
const again = new Set(['40001', '40P01'])
const mostTries = 25

/** Runs `work`, again after a serialisation failure or a deadlock, a few milliseconds later each time. */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (tries === mostTries || !again.has(sqlState(error))) throw error
      await sleep(randomInt(1, 5 * tries + 1))
    }
  }
}

/** The five-character code of a database error; '' for any other. */
export const sqlState = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Stands in a query for a value that comes with each call. */
class Slot {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** A question asked with every answer: its text is made once, from stand-ins for the values named in `names`. */
export function asked<N extends string, R>(
  db: Database,
  names: readonly N[],
  build: (slots: Readonly<Record<N, string>>) => Compilable<R>,
): (values: Readonly<Record<N, string | null>>) => Promise<R | undefined> {
  const slots = Object.fromEntries(names.map((name) => [name, new Slot(name)])) as unknown as Record<N, string>
  const query = build(slots).compile()
  return async (values) => {
    const parameters = query.parameters.map((value) => (value instanceof Slot ? values[value.name as N] : value))
    return (await db.executeQuery<R>({ ...query, parameters })).rows[0]
  }
}

/** Each verb of `verbs`, tried again as a whole. */
export function retryingVerbs<V extends object>(verbs: V): V {
  const wrap = ([name, verb]: [string, unknown]): [string, unknown] =>
    typeof verb === 'function' ? [name, (...args: unknown[]) => retrying(() => verb(...args))] : [name, verb]
  return Object.fromEntries(Object.entries(verbs).map(wrap)) as V
}
