// Opens the store that the settings name: Postgres by URL, the embedded database in a folder, or one in memory.
import { openFolder, openMemory } from './pglite.ts'
import { openPostgres } from './postgres.ts'
import { type Backend, type SqlStore, createSqlStore } from './sql-store.ts'

export type StorePlace =
  | {
      /** `postgres://user:password@host/database` */
      readonly url: string
      readonly connections?: number
      readonly onError?: (error: Error) => void
    }
  | { readonly folder: string }
  | { readonly memory: true }

/** The schema is brought up to date first. Throws `FolderLocked` when another process has the folder. */
export const openStore = async (place: StorePlace): Promise<SqlStore> => createSqlStore(await openBackend(place))

const openBackend = (place: StorePlace): Promise<Backend> => {
  if ('url' in place) return openPostgres(place)
  return 'folder' in place ? openFolder(place.folder) : openMemory()
}
