// What is left of a person's memory when they want a part of it forgotten.
import type { Foldable } from '../messages.ts'
import type { Memory } from './memory.ts'

/** As if it had never been folded, opened or ticked. */
export const without = (memory: Memory, what: Foldable | 'cards' | 'registered'): Memory => {
  if (what === 'registered') return { ...memory, registered: null }
  if (what === 'cards') return { ...memory, folded: {} }
  const { [what]: _left, ...folded } = memory.folded
  return { ...memory, folded }
}
