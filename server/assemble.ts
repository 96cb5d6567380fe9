// A whole server from its parts: what is left out gets its embedded default. For hosts that mount the handler in their
// own app, for `main.ts` and for the demo.
import { randomBytes } from 'node:crypto'
import type { Method } from '#core/methods/catalogue.ts'
import type { Policy } from '#core/policy/policy.ts'
import { proofOfWork } from './captcha/proof-of-work.ts'
import { createServer, type Handler, type ServerOptions } from './create-server.ts'
import { countryDatabase } from './place/country.ts'
import { createPasswordHasher } from './directory/password-hash.ts'
import { createSqlDirectory } from './directory/sql-directory.ts'
import { createHeadSigner } from './events/head-signer.ts'
import { createEventSealer } from './events/sealer.ts'
import { createSender, type Delivery } from './outbox/sender.ts'
import type { Clock, Directory, Messenger } from './ports.ts'
import { isCommonPassword } from './passwords/common.ts'
import { deriveKey, type Keys } from './seal/keys.ts'
import { createSeals } from './seal/seals.ts'
import type { TicketKey } from './session/ticket.ts'
import { resealAuthenticators } from './store/reseal.ts'
import type { SqlStore } from './store/sql-store.ts'

export interface Parts {
  readonly policy: Policy
  /** Where pages reach the server; from configuration only (A1). */
  readonly publicUrl: URL
  readonly store: SqlStore
  readonly keys: Keys
  readonly messenger: Messenger
  /** Left out: the table of people beside the store. */
  readonly directory?: Directory
  readonly clock?: Clock
  /** Keys of host backends that sign tickets for manage mode; none by default. */
  readonly ticketKeys?: readonly TicketKey[]
  /** Key of the voice gateway's callbacks. */
  readonly callSecret?: string
  readonly settings?: Partial<
    Pick<
      ServerOptions,
      | 'captcha'
      | 'embedding'
      | 'trustedProxies'
      | 'hostedPage'
      | 'maySend'
      | 'isCommon'
      | 'random'
      | 'place'
      | 'isUnusual'
    >
  >
  readonly onError?: (context: string, error: unknown) => void
  readonly onDelivery?: (delivery: Delivery) => void
}

export interface Running {
  readonly handler: Handler
  readonly options: ServerOptions
  /** Sends what is due now; the loop does it by itself within a second. */
  readonly sendDue: () => Promise<number>
  /** Answers whoever waits for a device and holds nobody from now on: the first thing to do when the server is to end. */
  letGo(): void
  /** Stops sending, sealing events and sweeping and waits for what is on its way; the store stays open. */
  stop(): Promise<void>
}

/** Milliseconds between two sweeps of what is past. */
const sweepEvery = 60_000

export const assemble = async (parts: Parts): Promise<Running> => {
  const { policy, publicUrl, store, messenger, keys, settings = {}, onError = () => undefined } = parts
  const clock = parts.clock ?? { now: () => Date.now() }
  const random = settings.random ?? ((bytes: number): Uint8Array => randomBytes(bytes))
  const seals = createSeals(keys)
  const sender = createSender({
    store,
    messenger,
    seals,
    clock,
    onError: (error) => onError('sender', error),
    ...(parts.onDelivery && { onDelivery: parts.onDelivery }),
  })
  // The sender looks at once when something was put in, and not on every request.
  const waking: SqlStore = {
    ...store,
    commit: async (change) => {
      const result = await store.commit(change)
      if (result.result === 'ok' && change.messages.length > 0) sender.wake()
      return result
    },
  }
  const stopping = new AbortController()
  const options: ServerOptions = {
    policy,
    store: waking,
    directory: parts.directory ?? createSqlDirectory(store.db, await createPasswordHasher()),
    seals,
    clock,
    random,
    captcha: settings.captcha ?? proofOfWork(deriveKey(keys.index, 'captcha').toString('base64url')),
    relyingParty: {
      id: publicUrl.hostname,
      name: policy.organisation.name,
      origins: [publicUrl.origin, ...(settings.embedding ?? [])],
    },
    host: publicUrl.hostname,
    can: capabilities(messenger),
    isCommon: settings.isCommon ?? isCommonPassword,
    maySend: settings.maySend ?? (() => Promise.resolve(true)),
    place: settings.place ?? (await countryDatabase()),
    ...(settings.isUnusual && { isUnusual: settings.isUnusual }),
    tickets: { audience: publicUrl.href, keys: parts.ticketKeys ?? [], lifetimeSeconds: policy.lifetimes.ticket },
    publicUrl,
    embedding: settings.embedding ?? [],
    trustedProxies: settings.trustedProxies ?? 0,
    hostedPage: settings.hostedPage,
    callSecret: parts.callSecret,
    onError,
    stopping: stopping.signal,
  }
  sender.start()
  const sealer = createEventSealer({
    log: store.log,
    signer: createHeadSigner(keys),
    clock,
    onError: (error) => onError('event-sealer', error),
  })
  sealer.start()
  const sweeping = setInterval(
    () => void store.purge(clock.now()).catch((error: unknown) => onError('purge', error)),
    sweepEvery,
  )
  sweeping.unref()
  // After a new key was put first, what lasts moves to it, so that the old one can be taken off the list one day (A46).
  if (keys.ring.length > 1)
    void resealAuthenticators(store.db, seals).catch((error: unknown) => onError('reseal', error))
  return {
    options,
    handler: createServer(options),
    sendDue: () => sender.sendDue(),
    letGo: () => stopping.abort(),
    async stop() {
      stopping.abort()
      clearInterval(sweeping)
      await Promise.all([sender.stop(), sealer.stop()])
    },
  }
}

/** Devices, apps, keys and saved codes need nothing; messages need a messenger that can carry them. */
const capabilities = ({ channels }: Messenger): readonly Method[] => [
  'fido2',
  'push',
  'totp',
  ...channels,
  'recoveryCode',
]
