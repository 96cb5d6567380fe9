// What the extension's device keeps, kept in memory for tests; and a desk with one paired site at which a request waits.
import type { PushRequest } from '#core/push/reply.ts'
import { type DeviceKey, newDeviceKey } from '#core/push/sign.ts'
import { Desk, type DeskParts } from '#extension/push/desk.ts'
import type { Known, Memory, Pending } from '#extension/push/kept.ts'
import { type Site, siteId, type SiteStore } from '#extension/push/site.ts'

export const memorySites = (): SiteStore => {
  const sites = new Map<string, Site>()
  const pairings = new Map<string, DeviceKey>()
  return {
    all: async () => [...sites.values()],
    put: async (site) => void sites.set(site.id, site),
    drop: async (id) => void sites.delete(id),
    async pairingKey(pairing, make) {
      const made = pairings.get(pairing) ?? (await make())
      const key = pairings.get(pairing) ?? made
      pairings.set(pairing, key)
      return key
    },
    dropPairings: async () => pairings.clear(),
    clear: async () => sites.clear(),
  }
}

export const memory = (): Memory => {
  const known = new Map<string, Known>()
  const looks: Record<string, number> = {}
  let pending: Pending | null = null
  return {
    known: async () => new Map(structuredClone([...known])),
    know: async (id, one) => void (one === null ? known.delete(id) : known.set(id, one)),
    pending: async () => pending,
    pend: async (one) => void (pending = one),
    looks: async () => ({ ...looks }),
    looked: async (origin, at) => void (looks[origin] = at),
  }
}

/** Begins at this time of the server, two minutes before the request ends. */
export const askedAt = 1_700_000_000_000

export const request: PushRequest = {
  challenge: 'challenge',
  purpose: 'sign-in',
  user: 'user',
  origin: 'https://id.alderbrook.example',
  address: '198.51.100.7',
  time: askedAt,
  expiresAt: askedAt + 120_000,
  digits: 2,
  service: 'Alderbrook Group',
  account: 'ida@alderbrook.example',
  browser: 'Firefox',
  system: 'Windows',
  place: { country: 'PT', point: [154, 41] },
}

export interface TestDesk {
  readonly desk: Desk
  readonly parts: DeskParts
  /** What was sent, as JSON. */
  readonly sent: string[]
  /** The server's answers, by the end of the path; a list has what waits. */
  readonly replies: Record<string, { readonly status: number; readonly body: object }>
  readonly now: { value: number }
  requests: PushRequest[]
}

export const testDesk = async (requests: readonly PushRequest[] = [request]): Promise<TestDesk> => {
  const sent: string[] = []
  const now = { value: askedAt }
  const server = 'https://id.alderbrook.example/twofold'
  const { privateKey: key } = await newDeviceKey()
  const parts: DeskParts = {
    wire: {
      async fetch(url, { body: said }) {
        sent.push(said)
        const path = url.split('/').at(-1) ?? ''
        const list = { requests: on.requests, seen: 'seen', token: 'token', now: now.value }
        const { status, body } = on.replies[path] ?? { status: 200, body: list }
        return new Response(JSON.stringify({ now: now.value, ...body }), { status })
      },
      credentials: async () => 'omit',
    },
    clock: () => now.value,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    sites: memorySites(),
    memory: memory(),
    requestAccess: async () => true,
    wake: () => undefined,
    onChanged: () => () => undefined,
    here: async () => ({ browser: 'Firefox', system: 'Linux' }),
  }
  const on: TestDesk = { desk: new Desk(parts), parts, sent, now, replies: {}, requests: [...requests] }
  const site: Site = {
    id: siteId(server, 'device'),
    server,
    device: 'device',
    key,
    service: 'Alderbrook Group',
    account: 'ida@alderbrook.example',
    name: 'Firefox on Linux',
    pairedAt: askedAt,
    removed: false,
  }
  await parts.sites.put(site)
  await parts.memory.know(site.id, { token: 'token', seen: '', ahead: 0, requests: on.requests })
  return on
}
