// The servers that this browser is paired with, each with a key that cannot leave it: IndexedDB keeps the `CryptoKey` itself,
// which no storage of text could (N63B-OB-06, VC-07).
import { type IDBPDatabase, openDB } from 'idb'
import type { DeviceKey } from '#core/push/sign.ts'

export interface Site {
  /** Server and device together: no server can take the place of another's. */
  readonly id: string
  /** Where the server is mounted, as in the pairing link. */
  readonly server: string
  /** What the server calls this device. */
  readonly device: string
  readonly key: DeviceKey['privateKey']
  readonly service: string
  readonly account: string
  /** What this device calls itself there. */
  readonly name: string
  /** Milliseconds since 1970. */
  readonly pairedAt: number
  /** The server knows this device no longer. */
  readonly removed: boolean
}

export interface SiteStore {
  all(): Promise<readonly Site[]>
  put(site: Site): Promise<void>
  drop(id: string): Promise<void>
  /** The key of a pairing that has begun: made once, so that a lost reply can be asked for again. */
  pairingKey(pairing: string, make: () => Promise<DeviceKey>): Promise<DeviceKey>
  dropPairings(): Promise<void>
  clear(): Promise<void>
}

export const siteId = (server: string, device: string): string => `${server}#${device}`

const SITES = 'sites'
const PAIRINGS = 'pairings'

type Open = () => Promise<IDBPDatabase>

/** Opens at the first use and again after the browser closed the connection. */
const opener = (name: string): Open => {
  let opened: Promise<IDBPDatabase> | null = null
  const forgetIt = (): void => {
    opened = null
  }
  return () =>
    (opened ??= openDB(name, 1, {
      upgrade(database) {
        database.createObjectStore(SITES, { keyPath: 'id' })
        database.createObjectStore(PAIRINGS)
      },
      blocking(_current, _blocked, event) {
        ;(event.target as IDBDatabase).close()
        forgetIt()
      },
      terminated: forgetIt,
    }).catch((error: unknown) => {
      forgetIt()
      throw error
    }))
}

export function idbSites(name = 'push'): SiteStore {
  const open = opener(name)
  const putPairing = async (pairing: string, key: DeviceKey): Promise<DeviceKey> => {
    await (await open()).put(PAIRINGS, key, pairing)
    return key
  }
  return {
    async all() {
      const sites = (await (await open()).getAll(SITES)) as readonly Site[]
      return sites.toSorted((a, b) => a.pairedAt - b.pairedAt)
    },
    async put(site) {
      await (await open()).put(SITES, site)
    },
    async drop(id) {
      await (await open()).delete(SITES, id)
    },
    async pairingKey(pairing, make) {
      const kept = (await (await open()).get(PAIRINGS, pairing)) as DeviceKey | undefined
      return kept ?? putPairing(pairing, await make())
    },
    async dropPairings() {
      await (await open()).clear(PAIRINGS)
    },
    async clear() {
      const database = await open()
      await Promise.all([database.clear(SITES), database.clear(PAIRINGS)])
    },
  }
}
