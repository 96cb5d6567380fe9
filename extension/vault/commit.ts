// How a change becomes true: everything new is written beside the old, then the head is switched, then the old is
// dropped; in both stores, one after the other. Killed between any two of these, the vault is before or after the
// change, never in between, and the journal says what to tidy.

import { HEAD, JOURNAL, MARK, type Documents } from './documents.ts'
import { isWhole, parseHead, type Head } from './head.ts'
import type { Shelf } from './ports.ts'
import { inTurn, write, writeOne, type ShelfName, type Shelves } from './twins.ts'

export interface Change {
  readonly head: Head
  /** New values, under keys that nothing in force uses. */
  readonly puts: Documents
  /** Keys that nothing uses once the head is in force. */
  readonly drops: readonly string[]
}

export type Committed =
  /** `behind`: stores that did not take it; they are renewed at the next change or unlock. */
  | { readonly ok: true; readonly behind: readonly ShelfName[] }
  | { readonly ok: false; readonly reason: 'storage-failed' }

export async function commit(shelves: Shelves, { head, puts, drops }: Change): Promise<Committed> {
  const journal = { next: head.check, puts: [...puts.keys()], drops }
  const announced = await inTurn(shelves, (shelf) => writeOne(shelf, JOURNAL, journal))
  const prepared = await inTurn(announced, (shelf) => write(shelf, puts))
  const switched = await inTurn(prepared, (shelf) => switchHead(shelf, head))
  if (switched.length === 0) return { ok: false, reason: 'storage-failed' }
  // From here on the change holds; what fails below is tidied later.
  await inTurn(switched, (shelf) => tidy(shelf, head, drops, switched.length === shelves.length))
  return { ok: true, behind: shelves.filter((shelf) => !switched.includes(shelf)).map((shelf) => shelf.name) }
}

/** Reads back what it wrote: a store that lies is a store that failed. */
async function switchHead(shelf: Shelf, head: Head): Promise<void> {
  await writeOne(shelf, HEAD, head)
  const kept = parseHead((await shelf.get([HEAD])).get(HEAD))
  if (!kept || kept.check !== head.check || !(await isWhole(kept))) throw new Error('head was not kept')
}

/** The mark speaks of both stores, so it moves only when both have the head. */
export async function tidy(shelf: Shelf, head: Head, drops: readonly string[], both: boolean): Promise<void> {
  if (both) await writeOne(shelf, MARK, { vault: head.vault, revision: head.revision })
  await shelf.drop([...drops, JOURNAL])
}
