// Keeping what was scanned: one account by the same plan as an import, with the place that it came from.
import { browserRandom } from '../vault/browser-ports.ts'
import { wipe } from '../vault/bytes.ts'
import type { ImportEntry } from '../vault/import/entry.ts'
import { importEdit, planImport, type Planned } from '../vault/import/plan.ts'
import { tidy, type Account } from '../vault/account.ts'
import type { Changed, Vault } from '../vault/vault.ts'

/** What would become of entries in this vault. Secrets of the vault are wiped after the comparison. */
export async function planFor(vault: Vault, entries: readonly ImportEntry[]): Promise<readonly Planned[]> {
  const { accounts } = vault
  const records = await vault.records(accounts.map(({ id }) => id))
  const secrets = new Map([...records].map(([id, { secret }]) => [id, secret]))
  try {
    return planImport(entries, { accounts, secrets })
  } finally {
    wipe(...secrets.values())
  }
}

/** `origin`: of the page that showed the code; filling will know it. */
export const withOrigin = (entry: ImportEntry, origin: string | null, now: number): ImportEntry =>
  origin === null
    ? entry
    : { ...entry, own: { icon: '', usedAt: null, createdAt: now, ...entry.own, origins: [origin] } }

export type Kept = { readonly changed: Changed; readonly undo: Undo }

/** What an import did, for the way back. */
export interface Undo {
  readonly added: ReadonlySet<string>
  /** Accounts as they were and as they became, by id. */
  readonly was: ReadonlyMap<string, { readonly before: Account; readonly after: Account }>
}

/** All of it in one change, or nothing. `take`: ids of differing accounts that shall become as in the file. */
export async function keep(
  vault: Vault,
  plan: readonly Planned[],
  take: ReadonlySet<string>,
  now: number,
): Promise<Kept> {
  const { edit, secrets } = importEdit(plan, take, browserRandom, now)
  const was = new Map<string, { before: Account; after: Account }>()
  const origins = new Map(
    plan.flatMap((one) => (one.kind === 'changed' ? [[one.id, one.entry.own?.origins ?? []]] : [])),
  )
  const changed = await vault.change((accounts) => {
    const next = edit(accounts).map((account) => {
      const more = take.has(account.id) ? (origins.get(account.id) ?? []) : []
      return more.length > 0 ? tidy({ ...account, origins: [...account.origins, ...more] }) : account
    })
    const after = new Map(next.map((account) => [account.id, account]))
    was.clear()
    for (const before of accounts) {
      const now = after.get(before.id)
      if (now && now !== before) was.set(before.id, { before, after: now })
    }
    return next
  }, secrets)
  const added = new Set(secrets.keys())
  wipe(...secrets.values())
  return { changed, undo: { added, was } }
}

/** Takes it all back. What has been changed since stays as it is, a counter that has been used among it. */
export const takeBack = (vault: Vault, { added, was }: Undo): Promise<Changed> =>
  vault.change((accounts) => accounts.filter(({ id }) => !added.has(id)).map((account) => undone(account, was)))

function undone(account: Account, was: Undo['was']): Account {
  const change = was.get(account.id)
  if (!change) return account
  const { before, after } = change
  const names = Object.keys(before) as (keyof Account)[]
  const back = names.filter((name) => account[name] === after[name]).map((name) => [name, before[name]])
  return { ...account, ...(Object.fromEntries(back) as Partial<Account>) }
}
