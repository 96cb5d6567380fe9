// The dry run of an import: what would become of each entry, a code to compare with the old app, and then all of it in
// one change or nothing.

import { newAccount, settingsOf, type Account } from '../account.ts'
import { sameBytes, type Bytes } from '../bytes.ts'
import { codeAt } from '../codes.ts'
import { newId } from '../create.ts'
import type { Random } from '../ports.ts'
import type { Edit } from '../vault.ts'
import type { ImportEntry } from './entry.ts'

export type Difference = 'issuer' | 'account' | 'algorithm' | 'digits' | 'period' | 'counter'

export type Planned =
  | { readonly kind: 'added'; readonly entry: ImportEntry }
  /** The same key and settings are in the vault, or earlier in the file. */
  | { readonly kind: 'already-there'; readonly entry: ImportEntry; readonly id: string | null }
  /** The same key is in the vault with other names or settings: nothing happens to it unless the person says so. */
  | {
      readonly kind: 'changed'
      readonly entry: ImportEntry
      readonly id: string
      readonly differences: readonly Difference[]
    }

/** What is in the vault now. Secrets by account id. */
export interface Present {
  readonly accounts: readonly Account[]
  readonly secrets: ReadonlyMap<string, Bytes>
}

export function planImport(entries: readonly ImportEntry[], { accounts, secrets }: Present): readonly Planned[] {
  const present = new Map<string, { account: Account; secret: Bytes }[]>()
  for (const account of accounts) {
    const secret = secrets.get(account.id)
    if (secret) present.set(print(secret), [...(present.get(print(secret)) ?? []), { account, secret }])
  }
  const earlier = new Map<string, ImportEntry[]>()
  return entries.map((entry): Planned => {
    const { bytes } = entry.key.secret
    const known = (present.get(print(bytes)) ?? []).filter(({ secret }) => sameBytes(secret, bytes))
    const same = known.find(({ account }) => differences(entry, account).length === 0)
    if (same) return { kind: 'already-there', entry, id: same.account.id }
    const [other] = known.filter(({ account }) => account.type === entry.key.type)
    if (other) return { kind: 'changed', entry, id: other.account.id, differences: differences(entry, other.account) }
    const before = earlier.get(print(bytes)) ?? []
    if (before.some((one) => isSame(one, entry))) return { kind: 'already-there', entry, id: null }
    earlier.set(print(bytes), [...before, entry])
    return { kind: 'added', entry }
  })
}

/** A few bits by which candidates are found without spelling out the secret; they are then compared byte by byte. */
const print = (secret: Uint8Array): string => `${secret.length}:${secret[0] ?? 0}:${secret.at(-1) ?? 0}`

function differences({ key }: ImportEntry, account: Account): readonly Difference[] {
  const settings = { issuer: key.issuer, account: key.account, ...settingsOf(key) }
  const names: readonly Difference[] = ['issuer', 'account', 'algorithm', 'digits', 'period', 'counter']
  // A counter that the vault has moved on from is no difference: it never goes back.
  return key.type === account.type
    ? names.filter((name) =>
        name === 'counter' ? settings.counter > account.counter : settings[name] !== account[name],
      )
    : names
}

function isSame(a: ImportEntry, b: ImportEntry): boolean {
  const [first, second] = [a, b].map(({ key }) => JSON.stringify([settingsOf(key), key.issuer, key.account]))
  return first === second && sameBytes(a.key.secret.bytes, b.key.secret.bytes)
}

/** What the old app should show for this entry now. */
export const codeToCompare = (entry: ImportEntry, now: number): string =>
  codeAt(accountOf(entry, 'x', now), new Uint8Array(entry.key.secret.bytes), now)

const accountOf = ({ key, labelIssuer, tags, pinned, own }: ImportEntry, id: string, now: number): Account =>
  newAccount(id, key, now, { labelIssuer, tags, pinned, ...own })

/**
 * One change for the whole import, for `Vault.change`. `take`: ids of `changed` accounts that shall become as in the file.
 * Wipe the secrets after the change.
 */
export function importEdit(
  plan: readonly Planned[],
  take: ReadonlySet<string>,
  random: Random,
  now: number,
): { readonly edit: Edit; readonly secrets: ReadonlyMap<string, Bytes> } {
  const secrets = new Map<string, Bytes>()
  const added = plan
    .filter(({ kind }) => kind === 'added')
    .map(({ entry }) => {
      const account = accountOf(entry, newId(random), now)
      secrets.set(account.id, new Uint8Array(entry.key.secret.bytes))
      return account
    })
  const changes = new Map(
    plan.flatMap((one) => (one.kind === 'changed' && take.has(one.id) ? [[one.id, one.entry]] : [])),
  )
  const edit: Edit = (accounts) => [
    ...accounts.map((account) => {
      const entry = changes.get(account.id)
      if (!entry) return account
      const settings = settingsOf(entry.key)
      const { issuer, account: name } = entry.key
      return { ...account, ...settings, issuer, account: name, counter: Math.max(account.counter, settings.counter) }
    }),
    ...added,
  ]
  return { edit, secrets }
}
