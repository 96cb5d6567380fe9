// The two stores as one: what each holds, which copy of a value is whole, and the single way to write. What one of them
// loses or spoils is still in the other.

import {
  HEAD,
  indexKey,
  JOURNAL,
  MARK,
  parseJournal,
  parseMark,
  storable,
  type Document,
  type Documents,
  type Journal,
} from './documents.ts'
import { digestOf, isWhole, parseHead, type Head, type IndexRef } from './head.ts'
import type { Shelf } from './ports.ts'
import { parseSealed, type Sealed } from './seal.ts'

export type ShelfName = Shelf['name']
export type Shelves = readonly [Shelf, Shelf]

/** What stands at the top of one store. */
export interface Top {
  readonly shelf: Shelf
  /** `unreadable`: the store itself failed. `damaged`: there is a head, but not a whole one. */
  readonly head: Head | 'none' | 'damaged' | 'unreadable'
  /** `damaged` is treated as a change about which nothing is known. */
  readonly journal: Journal | 'none' | 'damaged'
  readonly mark: { readonly vault: string; readonly revision: number } | null
}

export const readTops = (shelves: Shelves): Promise<readonly Top[]> => Promise.all(shelves.map(readTop))

async function readTop(shelf: Shelf): Promise<Top> {
  try {
    const values = await shelf.get([HEAD, JOURNAL, MARK])
    const head = values.has(HEAD) ? parseHead(values.get(HEAD)) : 'none'
    const whole = head === 'none' || (head !== null && (await isWhole(head)))
    const journal = values.has(JOURNAL) ? (parseJournal(values.get(JOURNAL)) ?? 'damaged') : 'none'
    return { shelf, head: whole && head ? head : 'damaged', journal, mark: parseMark(values.get(MARK)) }
  } catch {
    return { shelf, head: 'unreadable', journal: 'none', mark: null }
  }
}

export const isHead = (head: Top['head']): head is Head => typeof head === 'object'

/** The sealed list that `ref` speaks of, from whichever store has it whole. */
export async function readIndex(shelves: readonly Shelf[], ref: IndexRef): Promise<Sealed | null> {
  const key = indexKey(ref.revision)
  for (const shelf of shelves) {
    const sealed = parseSealed((await valuesOf(shelf, [key])).get(key))
    if (sealed && (await digestOf(sealed)) === ref.digest) return sealed
  }
  return null
}

/** Nothing where the store fails: there is another. */
export const valuesOf = (shelf: Shelf, keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> =>
  shelf.get(keys).catch(() => new Map<string, unknown>())

/** The only call of `put` in the extension's vault. Judges every value before the first is written. */
export async function write(shelf: Shelf, documents: Documents): Promise<void> {
  await shelf.put(new Map([...documents].map(([key, value]) => [key, storable(key, value)])))
}

export const writeOne = (shelf: Shelf, key: string, value: Document): Promise<void> =>
  write(shelf, new Map([[key, value]]))

/**
 * Does the same to both stores, one after the other, so that a crash in the middle spoils one at most. Returns those
 * that managed.
 */
export async function inTurn(
  shelves: readonly Shelf[],
  task: (shelf: Shelf) => Promise<void>,
): Promise<readonly Shelf[]> {
  const managed: Shelf[] = []
  for (const shelf of shelves)
    await task(shelf).then(
      () => managed.push(shelf),
      () => undefined,
    )
  return managed
}
