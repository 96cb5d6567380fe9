// The sealed list: the accounts in their order, and those deleted a short while ago whose secrets are still kept.

import { compact, parseAccount, type Account } from './account.ts'
import { openText, sealText, type Sealed } from './seal.ts'
import type { Random } from './ports.ts'
import type { KeyName } from './slots.ts'

/** A deleted account can come back (undo, an earlier list) as long as its secret is here. */
export interface Deleted {
  readonly id: string
  /** First revision of the list that did not have it. */
  readonly revision: number
  /** Milliseconds since 1970. */
  readonly at: number
}

export interface List {
  readonly accounts: readonly Account[]
  readonly deleted: readonly Deleted[]
}

const binding = ({ vault, keyId }: KeyName, revision: number): [string, ...(string | number)[]] => [
  'list',
  vault,
  keyId,
  revision,
]

export const sealList = (
  key: CryptoKey,
  random: Random,
  name: KeyName,
  revision: number,
  list: List,
): Promise<Sealed> =>
  sealText(
    key,
    random,
    binding(name, revision),
    JSON.stringify({ accounts: list.accounts.map(compact), deleted: list.deleted }),
  )

/** Null: not of this vault, key and revision, or spoilt. */
export async function openList(key: CryptoKey, name: KeyName, revision: number, sealed: Sealed): Promise<List | null> {
  const text = await openText(key, binding(name, revision), sealed)
  return text === null ? null : parseList(JSON.parse(text))
}

function parseList(value: unknown): List | null {
  if (typeof value !== 'object' || value === null) return null
  const { accounts, deleted } = value as Record<string, unknown>
  if (!Array.isArray(accounts) || !Array.isArray(deleted)) return null
  const parsed = accounts.map(parseAccount).filter((account) => account !== null)
  // One that cannot be read is not dropped without a word: the whole list belongs to a later version.
  return parsed.length === accounts.length ? { accounts: parsed, deleted: deleted as readonly Deleted[] } : null
}

/** How long the secret of a deleted account is kept, milliseconds. */
export const KEPT_AFTER_DELETION = 24 * 60 * 60 * 1000

/** Splits what is deleted into what must still be kept and what nothing needs any more. */
export function sortDeleted(
  deleted: readonly Deleted[],
  oldestSnapshot: number,
  now: number,
): { readonly kept: readonly Deleted[]; readonly gone: readonly Deleted[] } {
  // A snapshot made before the deletion lists the account still.
  const isGone = ({ revision, at }: Deleted): boolean => revision <= oldestSnapshot && at + KEPT_AFTER_DELETION <= now
  return { kept: deleted.filter((one) => !isGone(one)), gone: deleted.filter(isGone) }
}
