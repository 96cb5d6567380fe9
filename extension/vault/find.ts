// Looks, without a key and without writing, for the newest whole state of the vault in the two stores.

import type { Head, IndexRef } from './head.ts'
import type { Sealed } from './seal.ts'
import { isHead, readIndex, readTops, type Shelves, type Top } from './twins.ts'

/** A head and the newest list of its key that is still whole. */
export interface Candidate {
  readonly head: Head
  readonly ref: IndexRef
  readonly index: Sealed
}

export type Found =
  /** No vault has been made here. */
  | { readonly state: 'empty' }
  /** There was one, and no copy of it is whole. */
  | { readonly state: 'damaged' }
  /** A store cannot be read and the other has nothing: nobody can say what is there. A new start of the browser may help. */
  | { readonly state: 'unreadable' }
  | {
      readonly state: 'found'
      /** Newest first; two of one revision when the stores went different ways. */
      readonly candidates: readonly [Candidate, ...Candidate[]]
      readonly tops: readonly Top[]
      /** By vault: the highest revision that both stores held. */
      readonly marks: ReadonlyMap<string, number>
    }

export async function find(shelves: Shelves): Promise<Found> {
  const tops = await readTops(shelves)
  const heads = newestFirst(tops)
  if (heads.length === 0) return { state: stateWithout(tops) }
  const candidates: Candidate[] = []
  for (const head of heads) {
    const candidate = await withList(shelves, head, heads)
    if (candidate) candidates.push(candidate)
  }
  const [best, ...others] = candidates
  if (!best) return { state: 'damaged' }
  const marks = new Map<string, number>()
  for (const { mark } of tops) if (mark) marks.set(mark.vault, Math.max(mark.revision, marks.get(mark.vault) ?? 0))
  return { state: 'found', candidates: [best, ...others], tops, marks }
}

/** Empty: no mark, and a head that is not whole only where making the vault was interrupted. */
function stateWithout(tops: readonly Top[]): 'empty' | 'damaged' | 'unreadable' {
  if (tops.some(({ head }) => head === 'unreadable')) return 'unreadable'
  const wasBegun = tops.some(({ head, journal }) => head === 'none' && journal !== 'none')
  const isUntouched = tops.every(({ head, mark }) => mark === null && (head === 'none' || wasBegun))
  return isUntouched ? 'empty' : 'damaged'
}

export function newestFirst(tops: readonly Top[]): readonly Head[] {
  const heads = tops.map((top) => top.head).filter(isHead)
  const distinct = heads.filter((head, i) => heads.findIndex((other) => other.check === head.check) === i)
  return distinct.toSorted((a, b) => b.revision - a.revision || b.writtenAt - a.writtenAt)
}

/** The head's own list if either store has it whole, else the newest other one that the same key opens. */
async function withList(shelves: Shelves, head: Head, heads: readonly Head[]): Promise<Candidate | null> {
  const refs = heads
    .filter((other) => other.vault === head.vault && other.keyId === head.keyId && other.revision <= head.revision)
    .flatMap((other) => [other.index, ...other.snapshots])
    .toSorted((a, b) => b.revision - a.revision)
  for (const ref of [head.index, ...refs]) {
    const index = await readIndex(shelves, ref)
    if (index) return { head, ref, index }
  }
  return null
}
