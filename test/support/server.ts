// A server in memory for tests: real store, real seals, real flows; the clock, the directory and the mailbox stand at
// their ports. `client` speaks as our own page would, cookie and origin included.
import { randomBytes } from 'node:crypto'
import type { Answer } from '#core/flows/answer.ts'
import type { FlowKind, StepName, StepOf } from '#core/flows/step.ts'
import { mergePolicy, type PolicyPatch, preset, type PresetName } from '#core/policy/presets.ts'
import { faultFrom, fromHal, type Received, type ReceivedFault } from '#core/wire/receive.ts'
import { entryFor, requestFor, type Start } from '#core/wire/request.ts'
import { proofOfWork } from '#server/captcha/proof-of-work.ts'
import { createServer, type Handler, type ServerOptions } from '#server/create-server.ts'
import type { Directory, Effect, MessageContent, Person } from '#server/ports.ts'
import { keysFromConfig, newKeySettings } from '#server/seal/keys.ts'
import { createSeals, type Seals } from '#server/seal/seals.ts'
import { ticketKey } from '#server/session/ticket.ts'
import { openStore } from '#server/store/open.ts'
import type { SqlStore } from '#server/store/sql-store.ts'

export const publicUrl = new URL('http://localhost:4400/twofold')
const origin = publicUrl.origin

export interface Known extends Person {
  readonly password: string
}

export const person = (name: string, some: Partial<Known> = {}): Known => ({
  userId: `user-${name}`,
  username: `${name}@alderbrook.example`,
  displayName: name,
  mail: `${name}@alderbrook.example`,
  licensed: true,
  locked: false,
  mfaRequired: true,
  administrator: false,
  groups: [],
  password: `Old-${name}-password-7!`,
  ...some,
})

/** A directory at its port: passwords in the clear, no hashing, every call in `trace`. */
const fakeDirectory = (people: Map<string, Known>, trace: string[]): Directory => ({
  find: async (username) => {
    trace.push('find')
    return [...people.values()].find((one) => one.username === username.toLowerCase()) ?? null
  },
  byId: async (userId) => {
    trace.push('byId')
    return people.get(userId) ?? null
  },
  checkPassword: async (who, password) => {
    trace.push('checkPassword')
    return { ok: who !== null && people.get(who.userId)?.password === password, rehash: null }
  },
  isCurrentPassword: async (who, password) => people.get(who.userId)?.password === password,
  preparePassword: async (who, password, at): Promise<Effect> => {
    trace.push('preparePassword')
    return { effect: 'set-password', userId: who.userId, hash: password, at }
  },
})

export interface Letter extends MessageContent {
  readonly channel: 'email' | 'sms' | 'voice'
}

export interface TestServer {
  readonly options: ServerOptions
  readonly handler: Handler
  readonly store: SqlStore
  readonly seals: Seals
  readonly people: Map<string, Known>
  /** Names of the port calls made so far. */
  readonly trace: string[]
  readonly errors: unknown[]
  now(): number
  advance(seconds: number): void
  /** What went out since last asked, opened. */
  letters(): Promise<readonly Letter[]>
  close(): Promise<void>
}

export interface Setting {
  readonly preset?: PresetName
  readonly policy?: PolicyPatch
  readonly people?: readonly Known[]
  readonly store?: SqlStore
  readonly options?: Partial<ServerOptions>
}

export const callSecret = 'the gateway and the test share this'
export const hostSecret = Buffer.alloc(32, 5).toString('base64url')
export const hostKey = ticketKey('host', { secret: hostSecret })

export const startServer = async (setting: Setting = {}): Promise<TestServer> => {
  let now = Date.UTC(2026, 11, 1, 9)
  const people = new Map((setting.people ?? [person('ada')]).map((one) => [one.userId, one]))
  const [trace, errors]: [string[], unknown[]] = [[], []]
  const policy = mergePolicy(
    preset(setting.preset ?? 'microsoft365', {
      name: 'Alderbrook Group',
      issuer: 'Alderbrook',
      support: 'mailto:help@alderbrook.example',
      domains: ['alderbrook.example'],
      country: 'GB',
      countries: ['GB', 'US', 'DE'],
    }),
    setting.policy ?? {},
  )
  const base = setting.store ?? (await openStore({ memory: true }))
  const store = withPasswords(traced(base, trace), people)
  const seals = setting.options?.seals ?? createSeals(keysFromConfig({ ...newKeySettings('test'), production: false }))
  const options: ServerOptions = {
    policy,
    store,
    seals,
    directory: fakeDirectory(people, trace),
    captcha: proofOfWork('captcha secret of the test', { cost: 1, from: 1, to: 4 }),
    clock: { now: () => now },
    random: (bytes) => randomBytes(bytes),
    relyingParty: { id: publicUrl.hostname, name: policy.organisation.name, origins: [origin] },
    host: publicUrl.hostname,
    can: ['totp', 'sms', 'voice', 'email', 'fido2', 'recoveryCode'],
    isCommon: (password) => password.toLowerCase().startsWith('password'),
    maySend: async () => true,
    tickets: { audience: publicUrl.href, keys: [hostKey], lifetimeSeconds: policy.lifetimes.ticket },
    publicUrl,
    embedding: [],
    trustedProxies: 0,
    hostedPage: undefined,
    callSecret,
    onError: (_id, error) => errors.push(error),
    ...setting.options,
  }
  return {
    options,
    handler: createServer(options),
    store,
    seals,
    people,
    trace,
    errors,
    now: () => now,
    advance: (seconds) => {
      now += seconds * 1000
    },
    letters: async () => {
      const claimed = await store.claimMessages(now, 60, 100)
      await Promise.all(claimed.map(({ id }) => store.finishMessage(id, 'sent')))
      return claimed.flatMap(({ id, channel, content }) =>
        channel === 'none' ? [] : [{ channel, ...(JSON.parse(seals.open('message', id, content)) as MessageContent) }],
      )
    },
    close: async () => {
      if (setting.store === undefined) await base.close()
    },
  }
}

/** The SQL store writes passwords into its own table; the test's directory is the map. */
const withPasswords = (store: SqlStore, people: Map<string, Known>): SqlStore => ({
  ...store,
  commit: async (change) => {
    const sets = change.effects.filter((effect) => effect.effect === 'set-password')
    const result = await store.commit({
      ...change,
      effects: change.effects.filter((effect) => effect.effect !== 'set-password'),
    })
    if (result.result === 'ok')
      for (const set of sets) {
        const who = people.get(set.userId)
        if (who !== undefined) people.set(set.userId, { ...who, password: set.hash })
      }
    return result
  },
})

const traced = (store: SqlStore, trace: string[]): SqlStore =>
  Object.fromEntries(
    Object.entries(store).map(([name, verb]) => [
      name,
      typeof verb === 'function'
        ? (...args: readonly unknown[]): unknown => {
            trace.push(name)
            return (verb as (...args: readonly unknown[]) => unknown)(...args)
          }
        : verb,
    ]),
  ) as unknown as SqlStore

/** A browser of a person: keeps the cookie, sends the origin, remembers the last reply. */
export class Client {
  readonly #server: Pick<TestServer, 'handler'>
  cookie: string | null = null
  last: Received | null = null
  /** Of the page; ours, unless a server says that it is elsewhere. */
  origin: string = publicUrl.origin

  constructor(server: Pick<TestServer, 'handler'>, cookie: string | null = null) {
    this.#server = server
    this.cookie = cookie
  }

  async send(
    method: string,
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const request = new Request(`${this.origin}${publicUrl.pathname}${path}`, {
      method,
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        origin: this.origin,
        'sec-fetch-site': 'same-origin',
        ...(this.cookie !== null && { cookie: `__Host-twofold=${this.cookie}` }),
        ...headers,
      },
    })
    const response = await this.#server.handler(request, { address: '192.0.2.10' })
    const set = /__Host-twofold=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1]
    if (set !== undefined) this.cookie = set
    return response
  }

  async #receive(response: Response): Promise<Received | ReceivedFault> {
    const body: unknown = await response.json()
    const received = response.status === 200 ? fromHal(body) : null
    if (received === null) return faultFrom(response.status, body)
    this.last = received
    return received
  }

  async enter(start: Start, entry: 'start' | 'resume' = 'start'): Promise<Received | ReceivedFault> {
    const { method, path, body } = entryFor(start, entry)
    return this.#receive(await this.send(method, path, body))
  }

  async answer(answer: Answer, from: Received | null = this.last): Promise<Received | ReceivedFault> {
    const request = from === null ? null : requestFor(answer, from)
    if (request === null) throw new Error(`${from?.step.step ?? 'nothing'} does not offer ${answer.answer}`)
    return this.#receive(await this.send(request.method, request.path, request.body))
  }

  /** Starts a flow and answers one after the other; fails when a fault comes. */
  async walk(kind: FlowKind, ...answers: readonly Answer[]): Promise<Received> {
    let received = ok(await this.enter({ flow: kind }))
    for (const each of answers) received = ok(await this.answer(each))
    return received
  }

  /** The present step, which must be `name`. */
  at<N extends StepName>(name: N): StepOf<N> {
    const step = this.last?.step
    if (step?.step !== name)
      throw new Error(`expected ${name}, at ${JSON.stringify(step)} with ${JSON.stringify(this.last?.problem)}`)
    return step as StepOf<N>
  }
}

export const ok = (received: Received | ReceivedFault): Received => {
  if ('step' in received) return received
  throw new Error(`fault ${received.status} ${received.code} ${received.path}`)
}

export const isFault = (received: Received | ReceivedFault): received is ReceivedFault => !('step' in received)

export const codeIn = (letter: Letter | undefined): string => {
  const code = letter?.voice?.code ?? /\b\d{6,8}\b/.exec(letter?.text ?? '')?.[0]
  if (code === undefined) throw new Error('no code in the message')
  return code
}
