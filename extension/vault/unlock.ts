// Unlocking: from what the stores hold and what a person brings to an open vault, or to a reason that can be acted on.

import { upgradeIfWeak } from './access.ts'
import type { Keep } from './create.ts'
import { find, type Candidate, type Found } from './find.ts'
import { isAuthentic, type Head } from './head.ts'
import type { Repair } from './heal.ts'
import { openList, type List } from './list.ts'
import type { Ports } from './ports.ts'
import { proving, type ProofRefusal } from './prove.ts'
import type { Resumed } from './session.ts'
import { settle } from './settle.ts'
import { fits, openSlot, type Credential, type OpenedSlot } from './slots.ts'
import type { State } from './state.ts'

export interface UnlockOptions {
  /** Highest revision that this browser session has seen (`session.ts`). */
  readonly seen?: number
  /** The person was told that the newest state is lost or cannot be opened, and wants the one before it. */
  readonly acceptOlder?: boolean
  readonly keep?: Keep
}

export type Unlocked =
  | { readonly ok: true; readonly state: State; readonly repairs: readonly Repair[] }
  | ProofRefusal
  | { readonly ok: false; readonly reason: 'empty' | 'damaged' | 'unreadable' }
  /** What is stored is older than what had been there: a restored profile, or somebody's doing. */
  | { readonly ok: false; readonly reason: 'rolled-back'; readonly revision: number; readonly expected: number }

/** Inside `exclusive`. */
export async function unlock(ports: Ports, credential: Credential, options: UnlockOptions = {}): Promise<Unlocked> {
  const found = await find(ports.shelves)
  if (found.state !== 'found') return { ok: false, reason: found.state }
  const { candidates, marks } = found
  const accepts = options.acceptOlder === true
  const expectedOf = ({ vault }: Head): number => Math.max(marks.get(vault) ?? 0, options.seen ?? 0)
  const rolledBack = (head: Head): (Unlocked & { readonly ok: false }) | null => {
    const [revision, expected] = [head.revision, expectedOf(head)]
    return revision < expected && !accepts ? { ok: false, reason: 'rolled-back', revision, expected } : null
  }
  const early = rolledBack(candidates[0].head)
  if (early) return early
  if (!candidates.some(({ head }) => head.slots.some((slot) => fits(slot, credential))))
    return { ok: false, reason: 'no-such-slot' }

  const proof = await proving(ports, credential, () => openFirst(ports, candidates, credential, accepts))
  if (!proof.ok) return proof
  if (proof.value === 'damaged') return { ok: false, reason: 'damaged' }
  const { slot, ...opened } = proof.value
  const refusal = rolledBack(opened.candidate.head)
  if (refusal) return refusal
  const isOlder = accepts && opened.candidate.head.revision < expectedOf(opened.candidate.head)
  const { state, repairs } = await settle(ports, found, { ...opened, isOlder })
  // Without it the vault is open all the same, until the worker stops.
  await options.keep?.(await slot.wrappable(), state.head, state.head.revision).catch(() => undefined)
  return { ok: true, state: await upgradeIfWeak(ports, state, slot, credential), repairs }
}

interface Opened {
  readonly slot: OpenedSlot
  readonly candidate: Candidate
  readonly key: CryptoKey
  readonly list: List
}

/**
 * `damaged`: the credential is right, but what it opens is not authentic.
 *
 * An older head may have slots that were removed since, so it is tried only if the person asks for it, or if what claims to
 * be newer turned out to be false. A head of another vault is no newer state of this one, however high its number.
 */
async function openFirst(
  { derive }: Ports,
  candidates: readonly Candidate[],
  credential: Credential,
  accepts: boolean,
): Promise<Opened | 'damaged' | null> {
  const forged = new Set<Head>()
  const isOutdated = ({ head }: Candidate): boolean =>
    candidates.some(
      (other) => other.head.vault === head.vault && other.head.revision > head.revision && !forged.has(other.head),
    )
  for (const candidate of candidates) {
    if (isOutdated(candidate) && !accepts) continue
    for (const slot of candidate.head.slots.filter((one) => fits(one, credential))) {
      const opened = await openSlot(slot, credential, candidate.head, derive)
      if (!opened) continue
      const list = await listOf(candidate, opened.dataKey)
      if (list) return { slot: opened, candidate, key: opened.dataKey, list }
      forged.add(candidate.head)
    }
  }
  return forged.size > 0 ? 'damaged' : null
}

const listOf = async ({ head, ref, index }: Candidate, key: CryptoKey): Promise<List | null> =>
  (await isAuthentic(key, head)) ? openList(key, head, ref.revision, index) : null

/** With the key that this browser session still has; null if the vault must be unlocked after all. Inside `exclusive`. */
export async function reopen(
  ports: Ports,
  { vault, keyId, key, seen }: Resumed,
): Promise<(Unlocked & { readonly ok: true }) | null> {
  const found: Found = await find(ports.shelves)
  if (found.state !== 'found') return null
  const [candidate] = found.candidates
  const { head } = candidate
  if (head.vault !== vault || head.keyId !== keyId || head.revision < Math.max(found.marks.get(vault) ?? 0, seen))
    return null
  const list = await listOf(candidate, key)
  return list && { ok: true, ...(await settle(ports, found, { candidate, key, list, isOlder: false })) }
}
