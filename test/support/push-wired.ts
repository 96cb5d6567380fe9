// The extension's desk with a wire that leads to a test's server; what it keeps is in memory.
import { randomBytes } from 'node:crypto'
import { Desk, type DeskParts } from '#extension/push/desk.ts'
import { memory, memorySites } from './push-desk.ts'
import type { TestServer } from './server.ts'

export interface Sent {
  readonly url: string
  readonly init: RequestInit & { readonly body: string }
}

export interface Wired {
  readonly desk: Desk
  readonly parts: DeskParts
  readonly sent: Sent[]
  /** The next reply arrives at nobody. */
  lose(): void
}

/** A desk whose wire leads to the server; its clock is `off` milliseconds ahead. */
export const wired = (server: TestServer, off = 0): Wired => {
  const sent: Sent[] = []
  let losing = false
  const parts: DeskParts = {
    wire: {
      async fetch(url, init) {
        sent.push({ url, init })
        const { body, method = 'GET', headers = {} } = init
        const request = new Request(url, { method, headers, body })
        const response = await server.handler(request, { address: '198.51.100.7' })
        if (!losing) return response
        losing = false
        throw new TypeError('lost')
      },
      credentials: async () => 'omit',
    },
    clock: () => server.now() + off,
    random: (length) => randomBytes(length),
    sites: memorySites(),
    memory: memory(),
    requestAccess: async () => true,
    wake: () => undefined,
    onChanged: () => () => undefined,
    here: async () => ({ browser: 'Firefox', system: 'Linux' }),
  }
  return {
    desk: new Desk(parts),
    parts,
    sent,
    lose() {
      losing = true
    },
  }
}
