// The other twin: storage.local, under a prefix of its own. Content scripts can read it in Firefox; all they find is
// sealed (EXT-ISO-03).

import type { Json, Shelf } from './ports.ts'
import type { SessionStore } from './session.ts'

/** The part of `chrome.storage.StorageArea` that is used; `getKeys` and `getBytesInUse` are not in every browser. */
export interface StorageArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string | string[]): Promise<void>
  getKeys?(): Promise<string[]>
  getBytesInUse?(keys: null): Promise<number>
  readonly QUOTA_BYTES?: number
}

const PREFIX = 'vault/'

export function localShelf(area: StorageArea): Shelf {
  const prefixed = (keys: readonly string[]): string[] => keys.map((key) => PREFIX + key)
  const stripped = (keys: readonly string[]): string[] =>
    keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length))
  return {
    name: 'storage-local',
    async get(keys) {
      const items = await area.get(prefixed(keys))
      return new Map(Object.entries(items).map(([key, value]) => [key.slice(PREFIX.length), value]))
    },
    async keys() {
      return stripped(area.getKeys ? await area.getKeys() : Object.keys(await area.get(null)))
    },
    async put(documents: ReadonlyMap<string, Json>) {
      await area.set(Object.fromEntries([...documents].map(([key, value]) => [PREFIX + key, value])))
    },
    async drop(keys) {
      await area.remove(prefixed(keys))
    },
    async room() {
      if (!area.getBytesInUse || area.QUOTA_BYTES === undefined) return Number.POSITIVE_INFINITY
      return area.QUOTA_BYTES - (await area.getBytesInUse(null))
    },
  }
}

const SESSION_KEY = 'vault-session'

/** Over `storage.session`. */
export const sessionStore = (area: StorageArea): SessionStore => ({
  get: async () => (await area.get(SESSION_KEY))[SESSION_KEY],
  set: (value) => area.set({ [SESSION_KEY]: value }),
  clear: () => area.remove(SESSION_KEY),
})
