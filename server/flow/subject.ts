// Who a flow is about: a person with their authenticators, or a made-up one. The same reads are done for both (A19).
import type { Account } from '#core/flows/facts.ts'
import type { AuthenticatorKind } from '#core/methods/catalogue.ts'
import type { AccountRow, AuthenticatorRow, Person, StoredAccount } from '../ports.ts'
import type { Seals } from '../seal/seals.ts'
import type { Deps } from './deps.ts'
import { asMadeUp, madeUpRows } from './made-up.ts'
import { asAuthenticator, type Subject } from './turn.ts'

/** Looks like a real id and is the same for every spelling that the directory would take for one name. */
export const madeUpUserId = (seals: Seals, username: string): string =>
  Buffer.from(seals.fingerprint('nobody', username.normalize('NFKC').toLowerCase()), 'base64url')
    .subarray(0, 16)
    .toString('base64url')

/** In scope: any of the policy's groups, or no groups named. */
const inScope = (groups: readonly string[], person: Person): boolean =>
  groups.length === 0 || groups.some((group) => person.groups.includes(group))

/** What was read just before and need not be read again. */
export interface Read {
  /** Null: there is nobody. */
  readonly person?: Person | null
  readonly stored?: StoredAccount
}

/**
 * Reads person, account and authenticators. `forStranger`: nothing was proved yet in a reset, so its list is filled up, and
 * one that was disabled stands in it as if it were made up: a list that changed with failures would tell who is there.
 */
export const readSubject = async (
  deps: Deps,
  userId: string,
  forStranger: boolean,
  read: Read = {},
): Promise<Subject> => {
  const [person, stored] = await Promise.all([
    read.person === undefined ? deps.directory.byId(userId) : read.person,
    read.stored ?? deps.store.readAccount(userId),
  ])
  const real = forStranger
    ? stored.authenticators.map((row) => (row.status === 'disabled' ? asMadeUp(row) : row))
    : stored.authenticators
  const usable = real.filter(
    (row) => row.status === 'active' && row.methods.some((method) => deps.policy.methods[method].reset),
  )
  const question = { ...deps, now: deps.clock.now(), userId, real: [...new Set(usable.map((row) => row.kind))] }
  const made = person === null || forStranger ? madeUpRows(question) : []
  const rows = forStranger ? [...real, ...made].toSorted((a, b) => place(a) - place(b)) : [...real, ...made]
  return {
    userId,
    person,
    account: accountOf(deps, person, stored.account, rows),
    rows: new Map(rows.map((row) => [row.id, row])),
    madeUp: new Set(rows.filter((row) => !stored.authenticators.includes(row)).map((row) => row.id)),
    mailboxes: [...stored.authenticators, ...made].filter(({ kind }) => kind === 'email'),
  }
}

const kinds: readonly AuthenticatorKind[] = ['key', 'app', 'phone', 'email', 'codes']

/** Neither does the order tell what was added when, or was made up. */
const place = ({ kind }: AuthenticatorRow): number => kinds.indexOf(kind)

/** What is really there: for whoever has proved something. */
export const withoutMadeUp = (subject: Subject): Subject => {
  const isReal = ({ id }: { readonly id: string }): boolean => !subject.madeUp.has(id)
  const authenticators = subject.account.authenticators.filter(isReal)
  return {
    ...subject,
    account: { ...subject.account, authenticators },
    rows: new Map([...subject.rows].filter(([id]) => !subject.madeUp.has(id))),
    madeUp: new Set(),
  }
}

const accountOf = (deps: Deps, person: Person | null, row: AccountRow, rows: readonly AuthenticatorRow[]): Account => ({
  authenticators: rows.map(asAuthenticator),
  defaultChoice: row.defaultChoice,
  licensed: person?.licensed ?? true,
  locked: person?.locked ?? false,
  mfaRequired: person?.mfaRequired ?? true,
  administrator: person?.administrator ?? false,
  inScope: person === null || inScope(deps.policy.groups, person),
  confirmedAt: row.confirmedAt,
  promptedAt: row.promptedAt,
  passwordless: row.passwordless,
  epoch: row.epoch,
})
