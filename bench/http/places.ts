// Where the servers of one benchmark keep their rows: PGlite, each in a folder of its own, or with `--postgres` a real
// Postgres, each in a database of its own. All of it is gone afterwards.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StorePlace } from '#server/store/open.ts'
import { startPostgres } from '#test/support/postgres.ts'

export interface Places {
  readonly kind: 'PGlite' | 'Postgres'
  next(): Promise<StorePlace>
  close(): Promise<void>
}

export const placesOf = async (postgres: boolean): Promise<Places> => {
  if (postgres) {
    const server = await startPostgres()
    return { kind: 'Postgres', next: async () => ({ url: await server.newDatabase() }), close: () => server.stop() }
  }
  const folder = await mkdtemp(join(tmpdir(), 'twofold-bench-'))
  let made = 0
  return {
    kind: 'PGlite',
    next: async () => ({ folder: join(folder, String((made += 1))) }),
    close: () => rm(folder, { recursive: true }),
  }
}
