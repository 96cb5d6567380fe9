// Where the databases of a journey lie: copied, thrown away, and asked whether anything still waits to be sent.
import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { StorePlace } from '#server/store/open.ts'
import type { PostgresServer } from '#test/support/postgres.ts'

export interface Ground {
  newDatabase(): Promise<StorePlace>
  /** Of a database that nobody has open. */
  copyOf(place: StorePlace): Promise<StorePlace>
  drop(place: StorePlace): Promise<void>
  /** True when nothing waits in the outbox any more; false when that cannot be waited for. */
  untilSent(place: StorePlace, isOver: () => boolean): Promise<boolean>
  clear(): Promise<void>
}

const urlOf = (place: StorePlace): string => ('url' in place ? place.url : '')
const folderOf = (place: StorePlace): string => ('folder' in place ? place.folder : '')

export const postgresGround = (postgres: Omit<PostgresServer, 'stop'>): Ground => {
  const placeOf = (url: string): StorePlace => ({ url, connections: 4 })
  return {
    newDatabase: async () => placeOf(await postgres.newDatabase()),
    copyOf: async (place) => placeOf(await postgres.copyOf(urlOf(place))),
    drop: (place) => postgres.drop(urlOf(place)),
    async untilSent(place, isOver) {
      const client = new pg.Client({ connectionString: urlOf(place) })
      await client.connect()
      try {
        const waits = async (): Promise<boolean> =>
          (await client.query("select id from messages where state = 'waiting' limit 1")).rowCount !== 0
        while (await waits()) {
          if (isOver()) return false
          await new Promise((resolve) => setTimeout(resolve, 10))
        }
        return true
      } finally {
        await client.end()
      }
    },
    clear: () => Promise.resolve(),
  }
}

/** Folders of the embedded database. Nobody else can look into one that is open: there the reply is the end. */
export const folderGround = async (): Promise<Ground> => {
  const base = await mkdtemp(join(tmpdir(), 'twofold-crash-'))
  const next = (): StorePlace => ({ folder: join(base, randomUUID()) })
  return {
    newDatabase: async () => next(),
    async copyOf(place) {
      const copy = next()
      await cp(folderOf(place), folderOf(copy), { recursive: true })
      return copy
    },
    drop: (place) => rm(folderOf(place), { recursive: true }),
    untilSent: () => Promise.resolve(false),
    clear: () => rm(base, { recursive: true }),
  }
}
