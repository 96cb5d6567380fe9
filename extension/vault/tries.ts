// Wrong passwords in a row: counted in both stores before the password is looked at, so that stopping the browser or its
// worker saves nobody a try (N63B-AC-02).

import { parseTries, TRIES, type Tries } from './documents.ts'
import { inTurn, valuesOf, writeOne, type Shelves } from './twins.ts'

export const MOST_TRIES = 10

/** Seconds to wait after so many wrong ones. */
const WAIT = [0, 0, 0, 5, 15, 60, 5 * 60, 15 * 60, 30 * 60, 60 * 60]

export type Standing =
  | { readonly ok: true; readonly triesLeft: number }
  /** Until then no password is looked at. */
  | { readonly ok: false; readonly reason: 'wait'; readonly seconds: number; readonly triesLeft: number }
  /** Only the recovery code or a passkey opens the vault now. */
  | { readonly ok: false; readonly reason: 'disabled' }

const NONE: Tries = { failed: 0, at: 0 }

/** The stricter of the two stores: a spoilt or older count in one does not help. */
export async function readTries(shelves: Shelves): Promise<Tries> {
  const kept = await Promise.all(shelves.map(async (shelf) => parseTries((await valuesOf(shelf, [TRIES])).get(TRIES))))
  return kept.reduce<Tries>((most, tries) => (tries && tries.failed > most.failed ? tries : most), NONE)
}

export function standing({ failed, at }: Tries, now: number): Standing {
  if (failed >= MOST_TRIES) return { ok: false, reason: 'disabled' }
  // A clock that was put back counts as no time passed: it neither frees nor locks out for longer.
  const passed = Math.max(0, now - at) / 1000
  const seconds = Math.ceil((WAIT[failed] ?? 0) - passed)
  const triesLeft = MOST_TRIES - failed
  return seconds > 0 ? { ok: false, reason: 'wait', seconds, triesLeft } : { ok: true, triesLeft }
}

/** False if no store kept the count; then nothing may be tried. */
export const writeTries = async (shelves: Shelves, tries: Tries): Promise<boolean> =>
  (await inTurn(shelves, (shelf) => writeOne(shelf, TRIES, tries))).length > 0

export const clearTries = (shelves: Shelves): Promise<boolean> => writeTries(shelves, NONE)
