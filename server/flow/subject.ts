// Who a flow is about: a person with their authenticators, or a made-up one. The same reads are done for both (A19).
import type { Account } from '#core/flows/facts.ts'
import type { AccountRow, AuthenticatorRow, Person, StoredAccount } from '../ports.ts'
import type { Seals } from '../seal/seals.ts'
import type { Deps } from './deps.ts'
import { madeUpRows } from './made-up.ts'
import { asAuthenticator, type Subject } from './turn.ts'

/** Looks like a real id and is the same for every spelling that the directory would take for one name. */
export const madeUpUserId = (seals: Seals, username: string): string =>
  Buffer.from(seals.fingerprint('nobody', username.normalize('NFKC').toLowerCase()), 'base64url')
    .subarray(0, 16)
    .toString('base64url')

/** In scope: any of the policy's groups, or no groups named. */
const inScope = (groups: readonly string[], person: Person): boolean =>
  groups.length === 0 || groups.some((group) => person.groups.includes(group))

/** Reads person, account and authenticators; for a reset, fills up what a list would otherwise tell. */
export const readSubject = async (
  deps: Deps,
  userId: string,
  forReset: boolean,
  read?: StoredAccount,
): Promise<Subject> => {
  const [person, stored] = await Promise.all([deps.directory.byId(userId), read ?? deps.store.readAccount(userId)])
  const real = stored.authenticators
  const usable = real.filter(
    (row) => row.status === 'active' && row.methods.some((method) => deps.policy.methods[method].reset),
  )
  const kinds = [...new Set(usable.map((row) => row.kind))]
  const made = person === null || forReset ? madeUpRows({ ...deps, now: deps.clock.now(), userId, real: kinds }) : []
  const rows = [...real, ...made]
  return {
    userId,
    person,
    account: accountOf(deps, person, stored.account, rows),
    rows: new Map(rows.map((row) => [row.id, row])),
    madeUp: new Set(made.map((row) => row.id)),
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
