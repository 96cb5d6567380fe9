// One set of rules as a site of its own: the sign-in server on its embedded default, the company's backend beside it, and
// the phones and mailboxes of the people to try.
import type { PresetName } from '#core/policy/presets.ts'
import { assemble, type Parts, type Running } from '#server/assemble.ts'
import type { Handler } from '#server/create-server.ts'
import { createPasswordHasher } from '#server/directory/password-hash.ts'
import { createSqlDirectory } from '#server/directory/sql-directory.ts'
import { keysFromConfig } from '#server/seal/keys.ts'
import { ticketKey } from '#server/session/ticket.ts'
import { openStore } from '#server/store/open.ts'
import type { SqlStore } from '#server/store/sql-store.ts'
import { AuthenticatorApp } from './authenticator-app.ts'
import { companyPolicy } from './company.ts'
import type { DeskState } from './desk-state.ts'
import { Handset } from './handset.ts'
import { Host } from './host.ts'
import { Inbox } from './inbox.ts'
import { inboxMessenger } from './inbox-messenger.ts'
import { keptKeys, keptText } from './kept.ts'
import type { PersonKey } from './people.ts'
import { clear, isSeeded, seed } from './seed.ts'

/** Where the sign-in server runs, and where it keeps what it knows: in this process, unless something else is given. */
export interface Machinery {
  readonly openStore: () => Promise<SqlStore>
  readonly assemble: (parts: Parts) => Promise<Pick<Running, 'handler' | 'options' | 'stop'>>
}

export interface SiteOptions {
  readonly preset: PresetName
  /** Where pages reach the sign-in server: `http://localhost:4400/twofold`. */
  readonly publicUrl: URL
  /** Folder that keeps everything between two starts; null for memory only. */
  readonly folder: string | null
  readonly now: () => number
  readonly onError: (error: unknown) => void
  readonly machinery?: Machinery
}

export interface Site {
  readonly handler: Handler
  readonly host: Host
  readonly handset: Handset
  readonly app: AuthenticatorApp
  readonly deskOf: (person: PersonKey) => DeskState
  readonly show: (person: PersonKey) => void
  /** Calls back when any desk has changed; gives a function that ends it. */
  readonly watch: (listener: () => void) => () => void
  /** Everybody as at the first start. */
  readonly startAgain: () => Promise<void>
  readonly close: () => Promise<void>
}

const sweepEvery = 5000

export const openSite = async (options: SiteOptions): Promise<Site> => {
  const { publicUrl, folder, now, onError } = options
  const kept = keptKeys(folder)
  const hostKey = ticketKey('host', { secret: kept.hostSecret })
  if (hostKey.algorithm !== 'HS256') throw new Error('the host signs with a shared secret')
  const machinery = options.machinery ?? {
    openStore: () => openStore(folder === null ? { memory: true } : { folder }),
    assemble,
  }
  const store = await machinery.openStore()
  const directory = createSqlDirectory(store.db, await createPasswordHasher())
  const inbox = new Inbox(now)
  const server = await machinery.assemble({
    policy: companyPolicy(options.preset),
    publicUrl,
    store,
    directory,
    keys: keysFromConfig({ ...kept, production: false }),
    messenger: inboxMessenger(inbox),
    clock: { now },
    ticketKeys: [hostKey],
    callSecret: kept.callSecret,
    onError: (_context, error) => onError(error),
  })
  const { seals, random } = server.options
  const app = new AuthenticatorApp(keptText(folder, 'authenticator-app.json'), () => inbox.changed())
  const soil = { store, directory, seals, app, random, now }
  if (!(await isSeeded(soil))) await seed(soil)

  const fetch = (url: string, init?: RequestInit): Promise<Response> => globalThis.fetch(url, init)
  const host = new Host({ server: publicUrl, ticketKey: hostKey, fetch, now })
  const handset = new Handset(inbox, { server: publicUrl, secret: kept.callSecret, fetch }, now)
  const sweeping = setInterval(() => void handset.sweep().catch(onError), sweepEvery)

  return {
    handler: server.handler,
    host,
    handset,
    app,
    deskOf: (person) => ({ now: now(), ...inbox.of(person), accounts: app.of(person, now()) }),
    show: (person) => inbox.show(person),
    watch: (listener) => inbox.watch(listener),
    async startAgain() {
      host.empty()
      await clear(soil)
      await seed(soil)
      inbox.empty()
    },
    async close() {
      clearInterval(sweeping)
      await server.stop()
      await store.close()
    },
  }
}
