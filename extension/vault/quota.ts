// Refuses a change before it is too late: a store must have room for all of it and for what a later deletion needs.

import type { Documents } from './documents.ts'
import type { Shelves } from './twins.ts'

/** Kept free for changes that make the vault smaller, which write a new list before they drop the old one. */
const RESERVE = 512 * 1024
/** What a store adds to each value: key, quotes, its own index. */
const OVERHEAD = 128

export const sizeOf = (documents: Documents): number =>
  // Each key stands in the journal as well.
  [...documents].reduce((sum, [key, value]) => sum + 2 * key.length + JSON.stringify(value).length + OVERHEAD, 0)

/** `grows`: the change adds accounts. */
export async function hasRoom(shelves: Shelves, puts: Documents, grows: boolean): Promise<boolean> {
  const need = sizeOf(puts) + (grows ? RESERVE : 0)
  const rooms = await Promise.all(shelves.map((shelf) => shelf.room().catch(() => Number.POSITIVE_INFINITY)))
  return rooms.every((room) => room >= need)
}
