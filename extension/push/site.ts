// The servers that this browser is paired with, each with a key that cannot leave it: IndexedDB keeps the `CryptoKey` itself,
// which no storage of text could (N63B-OB-06, VC-07).
import type { DeviceKey } from '#core/push/sign.ts'
import { type Open, opener } from '../open-database.ts'

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

const openSites = (name: string): Open =>
  opener(name, (database) => {
    database.createObjectStore(SITES, { keyPath: 'id' })
    database.createObjectStore(PAIRINGS)
  })

export function idbSites(name = 'push'): SiteStore {
  const open = openSites(name)
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
      const database = await open()
      const kept = (await database.get(PAIRINGS, pairing)) as DeviceKey | undefined
      if (kept !== undefined) return kept
      // No transaction lives as long as a key takes to be made: of two that were made the first to come is kept.
      const made = await make()
      const { store, done } = database.transaction(PAIRINGS, 'readwrite')
      const earlier = (await store.get(pairing)) as DeviceKey | undefined
      if (earlier === undefined) await store.put(made, pairing)
      await done
      return earlier ?? made
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
