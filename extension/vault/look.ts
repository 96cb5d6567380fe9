// What can be said of the vault while it is locked: whether there is one, which ways lead in, and whether a password may
// be tried now. Reads only.

import { find } from './find.ts'
import type { Ports } from './ports.ts'
import type { LockKind, PasskeyLock, Slot } from './slots.ts'
import { readTries, standing, type Standing } from './tries.ts'

export type Look =
  | { readonly state: 'empty' | 'damaged' | 'unreadable' }
  | {
      readonly state: 'locked'
      readonly ways: readonly LockKind[]
      /** For the request to the authenticator. */
      readonly passkeys: readonly PasskeyLock[]
      readonly password: Standing
      /** The stores hold different states: if the newer one does not open, `acceptOlder` may. */
      readonly hasOlder: boolean
    }

export async function look({ shelves, clock }: Pick<Ports, 'shelves' | 'clock'>): Promise<Look> {
  const found = await find(shelves)
  if (found.state !== 'found') return { state: found.state }
  const { slots } = found.candidates[0].head
  return {
    state: 'locked',
    ways: [...new Set(slots.map(({ kind }) => kind))],
    passkeys: slots.filter((slot): slot is Slot & PasskeyLock => slot.kind === 'passkey'),
    password: standing(await readTries(shelves), clock()),
    hasOlder: found.candidates.length > 1,
  }
}
