// What is worked out once for a list of accounts: their order on the screen, what is searched, and the tags in use.
import type { Account } from '../vault/account.ts'
import { search, searchable, tagsOf, type Searchable } from '../vault/operations.ts'

export interface AccountIndex {
  readonly of: readonly Account[]
  readonly items: readonly Searchable[]
  /** As the language sorts them. */
  readonly tags: readonly string[]
}

export const emptyIndex: AccountIndex = { of: [], items: [], tags: [] }

/** Pinned accounts first; the given index if it is of this very list. */
export function indexOf(accounts: readonly Account[], language: string, index: AccountIndex): AccountIndex {
  if (index.of === accounts) return index
  const pinnedFirst = [...accounts.filter(({ pinned }) => pinned), ...accounts.filter(({ pinned }) => !pinned)]
  return {
    of: accounts,
    items: searchable(pinnedFirst),
    tags: tagsOf(accounts, new Intl.Collator(language).compare),
  }
}

/** Accounts that have every word of the query, and the tag unless it is empty. */
export function foundIn(index: AccountIndex, query: string, tag: string): readonly Account[] {
  const found = search(index.items, query)
  return tag === '' ? found : found.filter(({ tags }) => tags.includes(tag))
}
