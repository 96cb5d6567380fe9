// What a person does with the list of accounts: pure functions from list to list, and the search.

import { tidy, type Account } from './account.ts'

export type Accounts = readonly Account[]

/** A change to some accounts. Type and settings that make codes are not changed: that is another account. */
export type Details = Partial<Pick<Account, 'issuer' | 'account' | 'tags' | 'pinned' | 'icon' | 'origins' | 'usedAt'>>

export const edit = (accounts: Accounts, ids: readonly string[], details: Details): Accounts =>
  accounts.map((account) => (ids.includes(account.id) ? tidy({ ...account, ...details }) : account))

export const pin = (accounts: Accounts, id: string, pinned: boolean): Accounts => edit(accounts, [id], { pinned })

export const addTag = (accounts: Accounts, ids: readonly string[], tag: string): Accounts =>
  accounts.map((account) => (ids.includes(account.id) ? tidy({ ...account, tags: [...account.tags, tag] }) : account))

export const removeTag = (accounts: Accounts, ids: readonly string[], tag: string): Accounts =>
  accounts.map((account) =>
    ids.includes(account.id) ? { ...account, tags: account.tags.filter((one) => one !== tag) } : account,
  )

/** All tags in use, in the order of `compare`, which a page takes from `Intl.Collator`. */
export const tagsOf = (accounts: Accounts, compare: (a: string, b: string) => number): readonly string[] =>
  [...new Set(accounts.flatMap((account) => account.tags))].toSorted(compare)

/** Moves one account to stand before another; to the end if `before` is null. The same list if either is unknown. */
export function moveBefore(accounts: Accounts, id: string, before: string | null): Accounts {
  const moved = accounts.find((account) => account.id === id)
  if (!moved || id === before) return accounts
  const rest = accounts.filter((account) => account !== moved)
  const at = before === null ? rest.length : rest.findIndex((account) => account.id === before)
  return at === -1 ? accounts : rest.toSpliced(at, 0, moved)
}

/** By keyboard: so many places down (or up); stops at the ends. */
export function moveBy(accounts: Accounts, id: string, places: number): Accounts {
  const from = accounts.findIndex((account) => account.id === id)
  const moved = accounts[from]
  if (!moved) return accounts
  const to = Math.min(Math.max(from + places, 0), accounts.length - 1)
  return accounts.toSpliced(from, 1).toSpliced(to, 0, moved)
}

/** What was deleted, and what stood before it, for the way back. */
export interface Deletion {
  readonly removed: readonly { readonly account: Account; readonly before: string | null }[]
}

export function remove(
  accounts: Accounts,
  ids: readonly string[],
): { readonly left: Accounts; readonly undo: Deletion } {
  const left = accounts.filter((account) => !ids.includes(account.id))
  const removed = accounts.flatMap((account, i) =>
    ids.includes(account.id)
      ? [{ account, before: accounts.slice(i + 1).find(({ id }) => !ids.includes(id))?.id ?? null }]
      : [],
  )
  return { left, undo: { removed } }
}

/** Puts back what is not there again already, each where it stood if its neighbour still stands. */
export function restore(accounts: Accounts, { removed }: Deletion): Accounts {
  return removed.reduce<Accounts>((list, { account, before }) => {
    if (list.some(({ id }) => id === account.id)) return list
    return moveBefore([...list, account], account.id, list.some(({ id }) => id === before) ? before : null)
  }, accounts)
}

/** Pinned first, each group in the order of the list. */
export const inDisplayOrder = (accounts: Accounts): Accounts => [
  ...accounts.filter(({ pinned }) => pinned),
  ...accounts.filter(({ pinned }) => !pinned),
]

/** Lower case without accents, so that `muller` finds Müller. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

export interface Searchable {
  readonly account: Account
  readonly text: string
}

/** Folds the names once, so that a key in the search costs a thousand comparisons and nothing else. */
export const searchable = (accounts: Accounts): readonly Searchable[] =>
  accounts.map((account) => ({
    account,
    text: folded([account.issuer, account.account, ...account.tags].join('\n')),
  }))

/** Accounts that have every word of the query in issuer, name or tags; all of them for an empty query. */
export function search(items: readonly Searchable[], query: string): Accounts {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  return items.filter(({ text }) => words.every((word) => text.includes(word))).map(({ account }) => account)
}

/** Accounts whose recorded origin is exactly this one (EXT-FILL-01): scheme, host and port. */
export const ofOrigin = (accounts: Accounts, origin: string): Accounts =>
  accounts.filter(({ origins }) => origins.includes(origin))
