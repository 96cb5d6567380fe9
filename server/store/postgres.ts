// Postgres by URL: a pool of connections, numbers as numbers.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { migrate } from './migrations.ts'
import type { Backend } from './sql-store.ts'
import type { Tables } from './tables.ts'

/** Type number of `bigint`; ours are times and counters below 2^53. */
const int8 = 20

export interface PostgresOptions {
  /** `postgres://user:password@host/database`; TLS by `?sslmode=verify-full`. Never logged. */
  readonly url: string
  readonly connections?: number
  /** A connection that broke while idle; the pool opens a new one by itself. */
  readonly onError?: (error: Error) => void
}

export async function openPostgres({ url, connections = 10, onError }: PostgresOptions): Promise<Backend> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    types: {
      getTypeParser: (type, format) => (type === int8 ? Number : pg.types.getTypeParser(type, format)),
    },
  })
  // Without a listener a lost connection would end the process.
  pool.on('error', (error) => onError?.(error))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await migrate(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return { db, embedded: false, close: () => db.destroy() }
}
