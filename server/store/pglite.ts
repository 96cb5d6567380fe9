// The embedded database: real Postgres in WebAssembly, in a folder or in memory, opened from a prepared snapshot because
// making one from nothing takes several times as long. What was acknowledged survives the process being killed; a power cut may
// cost the last seconds, since this engine does not wait for the disk: who must not lose those uses Postgres.
import { mkdir, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, sql } from 'kysely'
import { lockFolder } from './folder-lock.ts'
import { migrate } from './migrations.ts'
import { PreparingPGliteDialect } from './pglite-dialect.ts'
import { preparedSnapshot } from './snapshot.ts'
import type { Backend } from './sql-store.ts'
import type { Tables } from './tables.ts'

/** Gone with the process. */
export const openMemory = async (): Promise<Backend> => backendOf(new PGlite({ loadDataDir: await preparedSnapshot() }))

/** Throws `FolderLocked` when another process has the folder. */
export async function openFolder(folder: string): Promise<Backend> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const lock = await lockFolder(folder)
  try {
    const database = join(folder, 'database')
    if (!existsSync(database)) await makeDatabase(database)
    const backend = await backendOf(new PGlite(database))
    return {
      ...backend,
      async close() {
        await backend.close()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** Made beside its place and moved there whole, so that a start that is killed half-way leaves nothing half-made. */
async function makeDatabase(database: string): Promise<void> {
  const unfinished = `${database}.new`
  await rm(unfinished, { recursive: true, force: true })
  const pglite = await PGlite.create(unfinished, { loadDataDir: await preparedSnapshot() })
  await pglite.close()
  await rename(unfinished, database)
}

async function backendOf(pglite: PGlite): Promise<Backend> {
  await pglite.waitReady
  const db = new Kysely<Tables>({ dialect: new PreparingPGliteDialect(pglite) })
  try {
    await migrate(db)
    // A plan is kept while its table grows: one made when there were three rows must already go by the index.
    await sql`set enable_seqscan = off`.execute(db)
    // So one plan is enough, whatever the values: every question goes by one index.
    await sql`set plan_cache_mode = force_generic_plan`.execute(db)
  } catch (error) {
    await pglite.close()
    throw error
  }
  return { db, embedded: true, close: () => pglite.close() }
}
