// One of the twins: IndexedDB. Also the place for the session's wrapping key, which is an object no JSON can hold.

import { type Open, opener } from '../open-database.ts'
import type { Json, Shelf } from './ports.ts'
import type { KeyStore } from './session.ts'

const DATABASE = 'vault'
const DOCUMENTS = 'documents'
const KEYS = 'keys'
const SESSION_KEY = 'session'

export const openVaultDatabase = (name: string = DATABASE): Open =>
  opener(name, (database) => {
    database.createObjectStore(DOCUMENTS)
    database.createObjectStore(KEYS)
  })

/** `estimate`: `navigator.storage.estimate`. */
export function idbShelf(open: Open, estimate: () => Promise<{ quota?: number; usage?: number }>): Shelf {
  /** Strict: written to the disk, not only to the system's buffers, before the promise answers. */
  const writing = async (
    task: (store: { put: Put; delete: (key: string) => Promise<void> }) => void,
  ): Promise<void> => {
    const transaction = (await open()).transaction(DOCUMENTS, 'readwrite', { durability: 'strict' })
    task(transaction.store as unknown as { put: Put; delete: (key: string) => Promise<void> })
    await transaction.done
  }
  return {
    name: 'indexeddb',
    async get(keys) {
      const store = (await open()).transaction(DOCUMENTS).store
      const values = await Promise.all(keys.map(async (key) => [key, (await store.get(key)) as unknown] as const))
      return new Map(values.filter(([, value]) => value !== undefined))
    },
    async keys() {
      return (await (await open()).getAllKeys(DOCUMENTS)).map(String)
    },
    put: (documents) =>
      writing((store) => {
        for (const [key, value] of documents) void store.put(value, key)
      }),
    drop: (keys) =>
      writing((store) => {
        for (const key of keys) void store.delete(key)
      }),
    async room() {
      const { quota, usage } = await estimate()
      return quota === undefined ? Number.POSITIVE_INFINITY : quota - (usage ?? 0)
    },
  }
}

type Put = (value: Json, key: string) => Promise<unknown>

export function idbKeyStore(open: Open): KeyStore {
  return {
    async get() {
      return ((await (await open()).get(KEYS, SESSION_KEY)) as CryptoKey | undefined) ?? null
    },
    async set(key) {
      await (await open()).put(KEYS, key, SESSION_KEY)
    },
    async clear() {
      await (await open()).delete(KEYS, SESSION_KEY)
    },
  }
}
