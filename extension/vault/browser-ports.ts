// The vault's ports in a browser: the two stores, the clock, the random source, the lock that all pages share.

import { idbKeyStore, idbShelf, openVaultDatabase } from './idb-shelf.ts'
import { deriveInWorker } from './kdf-worker.ts'
import { localShelf, sessionStore, type StorageArea } from './local-shelf.ts'
import type { Derive, Exclusive, Ports, Random } from './ports.ts'
import type { SessionPorts } from './session.ts'

export const browserRandom: Random = (length) => crypto.getRandomValues(new Uint8Array(length))

/** Web Locks reach every page and worker of one origin, which is the extension. */
export const browserLock: Exclusive = (task) => navigator.locks.request('vault', task)

/** A service worker can make no workers, and never asks: it opens the vault with the session's key or not at all. */
export const browserDerive: Derive = deriveInWorker(
  () => new Worker(new URL('./kdf-worker-entry.ts', import.meta.url), { type: 'module' }),
)

/** `local` and `session`: `chrome.storage.local` and `.session`. */
export function browserPorts(local: StorageArea, session: StorageArea): Ports & SessionPorts {
  const open = openVaultDatabase()
  return {
    shelves: [idbShelf(open, () => navigator.storage.estimate()), localShelf(local)],
    clock: Date.now,
    random: browserRandom,
    derive: browserDerive,
    exclusive: browserLock,
    session: sessionStore(session),
    keys: idbKeyStore(open),
  }
}
