// What happens right after a key has opened the vault: accounts that only a lost list or a store gone another way knew
// are put back, and only then are the stores brought in step.

import type { Account } from './account.ts'
import { secretKey } from './documents.ts'
import type { Candidate, Found } from './find.ts'
import { isAuthentic, type Head } from './head.ts'
import { copySecrets, heal, type Repair } from './heal.ts'
import { openList, type List } from './list.ts'
import type { Ports } from './ports.ts'
import { readRecords } from './record.ts'
import { save, secretKeys, type State } from './state.ts'
import { readTops, type Top } from './twins.ts'

export interface Settled {
  readonly state: State
  readonly repairs: readonly Repair[]
}

interface Opened {
  readonly candidate: Candidate
  readonly key: CryptoKey
  readonly list: List
  /** The person was told that there had been a newer state. */
  readonly isOlder: boolean
}

export async function settle(
  ports: Ports,
  { candidates, tops }: Extract<Found, { state: 'found' }>,
  { candidate, key, list, isOlder }: Opened,
): Promise<Settled> {
  const { head, ref, index } = candidate
  const repairs: Repair[] = []
  const isOlderList = ref.revision !== head.index.revision
  if (isOlderList) repairs.push({ code: 'older-list-used', revision: ref.revision, writtenAt: ref.writtenAt })
  const rivals = candidates.filter(
    (other) => other !== candidate && other.head.revision === head.revision && other.head.keyId === head.keyId,
  )
  const merged = await withRivals(list, key, rivals)
  const accounts = isOlderList ? await withOrphans(ports, merged, key, head) : merged.accounts
  if (accounts.length > list.accounts.length)
    repairs.push({ code: 'accounts-put-back', accounts: accounts.length - list.accounts.length })
  const newest = await newestOf(candidates, head, key)
  if (isOlder || newest > head.revision) repairs.push({ code: 'older-state-accepted', revision: head.revision })

  const state: State = { head, index, list, key }
  if (repairs.length === 0 && rivals.length === 0) return { state, repairs: await healed(ports, state, tops) }

  const secrets = secretKeys({ accounts, deleted: list.deleted }, head.keyId)
  for (const [from, to] of [ports.shelves, ports.shelves.toReversed()])
    if (from && to) await copySecrets(from, to, secrets).catch(() => undefined)
  const back = new Set(accounts.map(({ id }) => id))
  const known = { accounts, deleted: list.deleted.filter(({ id }) => !back.has(id)) }
  const snapshots = head.snapshots.filter((snapshot) => snapshot.revision < ref.revision)
  const base = { ...state, list: known, head: { ...head, revision: newest, index: ref, snapshots } }
  const saved = await save(ports, base, accounts)
  // Tidying now would drop what could not be saved; the next unlock finds everything as it is.
  if (!saved.ok) return { state, repairs: [...repairs, { code: 'not-repaired', reason: saved.reason }] }
  const rest = await healed(ports, saved.state, await readTops(ports.shelves))
  return { state: saved.state, repairs: [...repairs, ...rest] }
}

const healed = ({ shelves }: Ports, { head, index, list }: State, tops: readonly Top[]): Promise<readonly Repair[]> =>
  heal(shelves, tops, { head, index, secrets: secretKeys(list, head.keyId) })

/** The highest revision that the key vouches for: a number that anybody could have written moves nothing. */
async function newestOf(
  candidates: readonly Candidate[],
  { vault, keyId, revision }: Head,
  key: CryptoKey,
): Promise<number> {
  const same = candidates.map(({ head }) => head).filter((head) => head.vault === vault && head.keyId === keyId)
  const authentic = await Promise.all(same.map(async (head) => ((await isAuthentic(key, head)) ? head.revision : 0)))
  return Math.max(revision, ...authentic)
}

async function withRivals(list: List, key: CryptoKey, rivals: readonly Candidate[]): Promise<List> {
  const accounts = new Map(list.accounts.map((account) => [account.id, account]))
  for (const { head, ref, index } of rivals) {
    const other = (await isAuthentic(key, head)) ? await openList(key, head, ref.revision, index) : null
    for (const account of other?.accounts ?? []) if (!accounts.has(account.id)) accounts.set(account.id, account)
  }
  return { ...list, accounts: [...accounts.values()] }
}

/** Accounts whose sealed secret is there and which no list names: they were added after the list that is left. */
async function withOrphans(
  { shelves }: Ports,
  { accounts, deleted }: List,
  key: CryptoKey,
  head: Head,
): Promise<readonly Account[]> {
  const keys = new Set((await Promise.all(shelves.map((shelf) => shelf.keys().catch(() => [])))).flat())
  const listed = new Set([...accounts, ...deleted].map(({ id }) => id))
  const ids = new Set([...keys].map((name) => name.split('/')[1] ?? ''))
  const orphans = [...ids].filter((id) => keys.has(secretKey(id, head.keyId)) && !listed.has(id))
  const { records } = await readRecords(shelves, key, head, orphans)
  return [...accounts, ...[...records.values()].map(({ account }) => account)]
}
