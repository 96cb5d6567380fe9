// Puts the people to try into a store, each with what is registered from the start, as if they had registered it:
// sealed and fingerprinted by the server's own code, bound in one commit a person.
import { newSecret } from '#core/otp/secret.ts'
import { formatKeyUri } from '#core/otp/key-uri.ts'
import { methods, type AuthenticatorKind, type Method } from '#core/methods/catalogue.ts'
import type { People } from '#server/directory/people.ts'
import { newId } from '#server/flow/code.ts'
import { addressFingerprint } from '#server/flow/fingerprints.ts'
import { maskMail, maskNumber } from '#server/flow/mask.ts'
import type { AuthenticatorRow, Effect, Random } from '#server/ports.ts'
import type { Seals } from '#server/seal/seals.ts'
import type { SqlStore } from '#server/store/sql-store.ts'
import type { AuthenticatorApp } from './authenticator-app.ts'
import { company } from './company.ts'
import { people, type DemoPerson, type Held } from './people.ts'

export interface Soil {
  readonly store: SqlStore
  readonly directory: People
  readonly seals: Seals
  readonly app: AuthenticatorApp
  readonly random: Random
  readonly now: () => number
}

const day = 86_400_000

export const isSeeded = async ({ store }: Pick<Soil, 'store'>): Promise<boolean> =>
  (await store.db.selectFrom('people').select('user_id').limit(1).execute()).length > 0

export const seed = async (soil: Soil): Promise<void> => {
  soil.app.empty()
  for (const person of people) await seedPerson(soil, person)
}

/** Takes everything away; the tables stay. */
export const clear = async ({ store }: Pick<Soil, 'store'>): Promise<void> => {
  const tables = [
    'flows',
    'authenticators',
    'accounts',
    'sessions',
    'counters',
    'spent',
    'calls',
    'approvals',
    'pairings',
    'known_browsers',
    'messages',
    'events',
    'event_heads',
    'people',
  ] as const
  for (const table of tables) await store.db.deleteFrom(table).execute()
}

const seedPerson = async (soil: Soil, person: DemoPerson): Promise<void> => {
  const { username, name, password, licensed, locked, administrator } = person
  const { userId } = await soil.directory.createPerson({
    username,
    displayName: name,
    mail: username,
    password,
    licensed,
    locked,
    administrator,
  })
  if (person.held.length === 0) return
  const at = soil.now() - person.confirmedDaysAgo * day
  const effects = person.held.map((held): Effect => ({ effect: 'bind', ...bindingOf(soil, person, userId, held, at) }))
  await commit(soil, userId, [...effects, { effect: 'confirmed', userId, at }])
}

const kinds: Readonly<Record<Held, { readonly kind: AuthenticatorKind; readonly methods: readonly Method[] }>> = {
  app: { kind: 'app', methods: ['totp'] },
  phone: { kind: 'phone', methods: ['sms', 'voice'] },
  email: { kind: 'email', methods: ['email'] },
}

const bindingOf = (
  soil: Soil,
  person: DemoPerson,
  userId: string,
  held: Held,
  at: number,
): { readonly row: AuthenticatorRow; readonly limit: number } => {
  const { seals, random } = soil
  const id = newId(random)
  const { kind, methods: bound } = kinds[held]
  const [first = 'totp'] = bound
  const row: AuthenticatorRow = {
    id,
    userId,
    kind,
    methods: bound,
    name: '',
    hint: '',
    status: 'active',
    userVerification: false,
    activation: false,
    recovery: held !== 'app',
    createdAt: at,
    lastUsedAt: null,
    sealed: null,
    fingerprint: null,
    counter: -1,
    drift: 0,
    publicKey: null,
    details: {},
  }
  const { limit } = methods[first]
  if (held === 'app')
    return { row: { ...row, sealed: seals.seal('authenticator', id, secretFor(soil, person)) }, limit }
  const address = held === 'phone' ? person.phone : person.privateMail
  return {
    row: {
      ...row,
      sealed: seals.seal('authenticator', id, address),
      fingerprint: addressFingerprint(seals, held, userId, address),
      hint: held === 'phone' ? maskNumber(address) : maskMail(address),
    },
    limit,
  }
}

/** The same secret lies in the person's app. */
const secretFor = ({ app, random }: Soil, { key, username }: DemoPerson): string => {
  const secret = newSecret('sha1', random)
  const uri = { type: 'totp', issuer: company.issuer, account: username, secret } as const
  app.add(key, username, formatKeyUri({ ...uri, algorithm: 'sha1', digits: 6, period: 30 }))
  return secret.toBase32()
}

/** A store writes effects only as the outcome of a flow; this one begins and ends here. */
const commit = async ({ store, random, now }: Soil, userId: string, effects: readonly Effect[]): Promise<void> => {
  const id = newId(random)
  const expiresAt = now()
  await store.createFlow({
    id,
    kind: 'register',
    version: 0,
    lastRequest: null,
    browser: null,
    userId,
    facts: '',
    expiresAt,
    ended: false,
  })
  const flow = { id, version: 0, request: 'seed', userId, facts: '', expiresAt, ended: true }
  const written = await store.commit({ flow, effects, events: [], messages: [] })
  if (written.result !== 'ok') throw new Error(`could not seed ${userId}: ${written.result}`)
}
