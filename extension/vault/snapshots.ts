// Which earlier lists are kept as last good ones: the two before, and the last of each of two earlier days, so that
// neither a slip nor a bug noticed the next morning is final. Fewer when the list is very long.

import type { IndexRef } from './head.ts'

const RECENT = 2
const EARLIER_DAYS = 2
const DAY = 24 * 60 * 60 * 1000

/** A sealed list longer than this is kept only once besides the one in force: storage.local ends at 10 MB. */
const LONG_LIST = 512 * 1024

/** `refs` newest first; `size` is the length of the new sealed list. */
export function keepSnapshots(
  refs: readonly IndexRef[],
  now: number,
  size: number,
): { readonly kept: readonly IndexRef[]; readonly dropped: readonly IndexRef[] } {
  const recent = refs.slice(0, size > LONG_LIST ? 1 : RECENT)
  const kept = new Set(recent)
  if (size <= LONG_LIST) {
    const days = new Set([dayOf(now), ...recent.map((ref) => dayOf(ref.writtenAt))])
    const most = days.size + EARLIER_DAYS
    for (const ref of refs) {
      if (days.has(dayOf(ref.writtenAt)) || days.size >= most) continue
      days.add(dayOf(ref.writtenAt))
      kept.add(ref)
    }
  }
  return { kept: refs.filter((ref) => kept.has(ref)), dropped: refs.filter((ref) => !kept.has(ref)) }
}

const dayOf = (time: number): number => Math.floor(time / DAY)
