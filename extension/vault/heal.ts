// After an interrupted change or the loss of a store: brings both stores to the state that has been authenticated, and
// says what was done. Runs only when the vault is open, so that nothing unproved is ever copied over something good.

import { HEAD, indexKey } from './documents.ts'
import type { Head } from './head.ts'
import type { Shelf } from './ports.ts'
import { parseSealed, type Sealed } from './seal.ts'
import { tidy } from './commit.ts'
import {
  inTurn,
  isHead,
  readIndex,
  valuesOf,
  write,
  writeOne,
  type ShelfName,
  type Shelves,
  type Top,
} from './twins.ts'

/** What was found and done, for the person to be told. */
export type Repair =
  /** The store had no vault, an older one, a spoilt one, or could not be read. It is a full copy now. */
  | {
      readonly code: 'copy-renewed'
      readonly shelf: ShelfName
      readonly was: 'missing' | 'behind' | 'damaged' | 'different'
    }
  /** The store cannot be written: there is only one copy. */
  | { readonly code: 'copy-failed'; readonly shelf: ShelfName }
  /** A change had been begun and was not committed; it has no effect. */
  | { readonly code: 'change-undone' }
  /** A change had been committed in one store only; it holds in both. */
  | { readonly code: 'change-finished' }
  /** The list in force was lost in both stores; an earlier one is used. */
  | { readonly code: 'older-list-used'; readonly revision: number; readonly writtenAt: number }
  /** Accounts that only a lost list knew, or a store that had gone another way, are in the list again. */
  | { readonly code: 'accounts-put-back'; readonly accounts: number }
  /** What was put back could not be saved, so nothing was tidied; the next unlock tries again. */
  | { readonly code: 'not-repaired'; readonly reason: string }
  /** The person chose to open a state older than one that had been there. */
  | { readonly code: 'older-state-accepted'; readonly revision: number }
  /** A secret was spoilt in one store and renewed from the other. */
  | { readonly code: 'secret-renewed'; readonly account: string }

const COPY_AT_ONCE = 200

/** What has been authenticated, and the keys of every secret that it needs. */
export interface InForce {
  readonly head: Head
  readonly index: Sealed
  readonly secrets: ReadonlySet<string>
}

/**
 * `tops` as read when the vault was opened. Stores that are behind come first, and a head that is good is never written
 * again: at every moment one store is whole.
 */
export async function heal(shelves: Shelves, tops: readonly Top[], inForce: InForce): Promise<readonly Repair[]> {
  const isCurrent = (top: Top): boolean => isHead(top.head) && top.head.check === inForce.head.check
  const repairs: Repair[] = []
  for (const top of tops.filter((one) => !isCurrent(one))) {
    const others = shelves.filter((shelf) => shelf !== top.shelf)
    const healed = await inTurn([top.shelf], () => renew(top, others, inForce))
    repairs.push(
      ...(healed.length === 0
        ? [{ code: 'copy-failed', shelf: top.shelf.name } as const]
        : renewalOf(top, inForce.head)),
    )
  }
  for (const top of tops.filter((one) => isCurrent(one) && one.journal !== 'none')) {
    await inTurn([top.shelf], (shelf) => settleJournal(shelf, top.journal, inForce))
    repairs.push(journalRepair(top, inForce.head))
  }
  return told(repairs)
}

/** Both stores tell of the same interrupted change: once is enough, and being one change behind is part of it. */
function told(repairs: readonly Repair[]): readonly Repair[] {
  const finished = repairs.some(({ code }) => code === 'change-finished')
  const spelt = repairs.map((repair) => JSON.stringify(repair))
  return repairs.filter(
    (repair, i) =>
      spelt.indexOf(JSON.stringify(repair)) === i &&
      !(finished && repair.code === 'copy-renewed' && repair.was === 'behind'),
  )
}

const journalRepair = ({ journal }: Top, head: Head): Repair => ({
  code: typeof journal === 'object' && journal.next === head.check ? 'change-finished' : 'change-undone',
})

function renewalOf(top: Top, head: Head): readonly Repair[] {
  const { shelf, head: found, journal } = top
  const before = journal === 'none' ? [] : [journalRepair(top, head)]
  if (found === 'none') return [...before, { code: 'copy-renewed', shelf: shelf.name, was: 'missing' }]
  if (!isHead(found)) return [...before, { code: 'copy-renewed', shelf: shelf.name, was: 'damaged' }]
  const was = found.vault === head.vault && found.revision < head.revision ? 'behind' : 'different'
  return [...before, { code: 'copy-renewed', shelf: shelf.name, was }]
}

async function renew({ shelf, journal }: Top, others: readonly Shelf[], inForce: InForce): Promise<void> {
  const { head, index, secrets } = inForce
  for (const other of others) await copySecrets(other, shelf, secrets)
  for (const ref of head.snapshots) {
    const list = await readIndex([shelf, ...others], ref)
    if (list) await writeOne(shelf, indexKey(ref.revision), list)
  }
  await writeOne(shelf, indexKey(head.index.revision), index)
  await writeOne(shelf, HEAD, head)
  await settleJournal(shelf, journal, inForce)
}

/** Drops what the interrupted change would have dropped, or what it had already put. */
async function settleJournal(shelf: Shelf, journal: Top['journal'], { head, secrets }: InForce): Promise<void> {
  if (typeof journal !== 'object') return tidy(shelf, head, [], true)
  const needed = new Set([...secrets, ...[head.index, ...head.snapshots].map((ref) => indexKey(ref.revision))])
  const keys = journal.next === head.check ? journal.drops : journal.puts
  await tidy(
    shelf,
    head,
    keys.filter((key) => !needed.has(key)),
    true,
  )
}

/** Secrets are written once and never changed, so one that is there is never overwritten. Rejects when a store fails. */
export async function copySecrets(from: Shelf, to: Shelf, secrets: ReadonlySet<string>): Promise<void> {
  const there = new Set(await to.keys())
  const missing = [...secrets].filter((key) => !there.has(key))
  for (let at = 0; at < missing.length; at += COPY_AT_ONCE) {
    const values = await valuesOf(from, missing.slice(at, at + COPY_AT_ONCE))
    const sealed = [...values].map(([key, value]) => [key, parseSealed(value)] as const)
    await write(to, new Map(sealed.filter((entry): entry is [string, Sealed] => entry[1] !== null)))
  }
}
