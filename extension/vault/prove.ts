// Trying a credential under the rule of ten: the try is counted before anything is looked at, and forgotten if it was right.

import { KdfUnavailable } from './kdf.ts'
import { parseRecoveryCode } from './recovery-code.ts'
import { fits, openSlot, type Credential } from './slots.ts'
import { clearTries, MOST_TRIES, readTries, standing, writeTries } from './tries.ts'
import type { Head } from './head.ts'
import type { Ports } from './ports.ts'

export type ProofRefusal =
  /** `triesLeft` counts passwords; it does not move for other credentials. */
  | { readonly ok: false; readonly reason: 'wrong'; readonly triesLeft: number }
  | { readonly ok: false; readonly reason: 'wait'; readonly seconds: number; readonly triesLeft: number }
  /** Ten wrong passwords: recovery code or passkey only. */
  | { readonly ok: false; readonly reason: 'disabled' }
  /** The vault has no slot of this kind, or not for this passkey. */
  | { readonly ok: false; readonly reason: 'no-such-slot' }
  /** The check characters of the recovery code do not fit: a slip, nothing was tried. */
  | { readonly ok: false; readonly reason: 'mistyped' }
  /** This browser cannot compute the hash of the password; the try is not counted. */
  | { readonly ok: false; readonly reason: 'kdf-unavailable' }
  /** The try could not be counted, so it was not made. */
  | { readonly ok: false; readonly reason: 'storage-failed' }

export type Proof<T> = { readonly ok: true; readonly value: T } | ProofRefusal

/** Runs `attempt`, which answers null for a wrong credential. Inside `exclusive`. */
export async function proving<T>(
  { shelves, clock }: Pick<Ports, 'shelves' | 'clock'>,
  credential: Credential,
  attempt: () => Promise<T | null>,
): Promise<Proof<T>> {
  if (credential.kind === 'recovery' && !(await parseRecoveryCode(credential.code)).ok)
    return { ok: false, reason: 'mistyped' }
  const before = await readTries(shelves)
  const counts = credential.kind === 'password'
  if (counts) {
    const now = clock()
    const allowed = standing(before, now)
    if (!allowed.ok) return allowed
    if (!(await writeTries(shelves, { failed: before.failed + 1, at: now })))
      return { ok: false, reason: 'storage-failed' }
  }
  try {
    const value = await attempt()
    if (value === null)
      return { ok: false, reason: 'wrong', triesLeft: Math.max(0, MOST_TRIES - before.failed - (counts ? 1 : 0)) }
    await clearTries(shelves)
    return { ok: true, value }
  } catch (error) {
    if (counts) await writeTries(shelves, before)
    if (error instanceof KdfUnavailable) return { ok: false, reason: 'kdf-unavailable' }
    throw error
  }
}

/** The data key in a form that can be wrapped anew, from whichever slot of the head the credential opens. */
export async function dataKeyOf(ports: Ports, head: Head, credential: Credential): Promise<Proof<CryptoKey>> {
  const slots = head.slots.filter((slot) => fits(slot, credential))
  if (slots.length === 0) return { ok: false, reason: 'no-such-slot' }
  return proving(ports, credential, async () => {
    for (const slot of slots) {
      const opened = await openSlot(slot, credential, head, ports.derive)
      if (opened) return opened.wrappable()
    }
    return null
  })
}
