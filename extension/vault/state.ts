// The open vault as a value, and the only function that changes what is kept of it.

import { isAccount, MOST, type Account } from './account.ts'
import type { Bytes } from './bytes.ts'
import { commit } from './commit.ts'
import { indexKey, secretKey, type Document } from './documents.ts'
import { newestFirst } from './find.ts'
import { digestOf, isAuthentic, signHead, type Head, type HeadFields } from './head.ts'
import { heal, type Repair } from './heal.ts'
import { openList, sealList, sortDeleted, type List } from './list.ts'
import type { Ports } from './ports.ts'
import { hasRoom } from './quota.ts'
import { sealRecord } from './record.ts'
import type { Sealed } from './seal.ts'
import { keepSnapshots } from './snapshots.ts'
import { readIndex, readTops, type ShelfName } from './twins.ts'

export interface State {
  readonly head: Head
  readonly index: Sealed
  readonly list: List
  /** Not extractable. */
  readonly key: CryptoKey
}

export type Refusal =
  /** Nothing was written: a store has no room for it. */
  | 'no-room'
  /** Neither store could be written; nothing has changed. */
  | 'storage-failed'
  | 'too-many-accounts'
  /** The data key was replaced, or the vault erased, by another page: unlock again. */
  | 'locked-elsewhere'

export type Saved =
  | { readonly ok: true; readonly state: State; readonly behind: readonly ShelfName[] }
  | { readonly ok: false; readonly reason: Refusal }

/** The keys of all secrets that `list` needs. */
export const secretKeys = ({ accounts, deleted }: List, keyId: string): ReadonlySet<string> =>
  new Set([...accounts, ...deleted].map(({ id }) => secretKey(id, keyId)))

/** Writes a new list and the secrets of accounts that it adds. Inside `exclusive`, with the state that `refresh` gave. */
export async function save(
  ports: Ports,
  state: State,
  accounts: readonly Account[],
  secrets: ReadonlyMap<string, Bytes> = new Map(),
): Promise<Saved> {
  const { head, key, list } = state
  if (accounts.length > MOST.accounts) return { ok: false, reason: 'too-many-accounts' }
  const now = ports.clock()
  const revision = head.revision + 1
  const puts = new Map<string, Document>()
  for (const account of accounts) {
    const secret = secrets.get(account.id)
    if (secret) puts.set(secretKey(account.id, head.keyId), await sealRecord(key, ports, head, { account, secret }))
  }

  const deleted = deletedAfter(list, accounts, new Set(secrets.keys()), revision, now)
  // The snapshots depend on the size of the list, the list on what the snapshots still need: the old list tells the size.
  const snapshots = keepSnapshots([head.index, ...head.snapshots], now, state.index.box.length)
  const oldest = snapshots.kept.at(-1)?.revision ?? revision
  const { kept, gone } = sortDeleted(deleted, oldest, now)
  const nextList = { accounts, deleted: kept }
  const index = await sealList(key, ports.random, head, revision, nextList)
  puts.set(indexKey(revision), index)

  if (!(await hasRoom(ports.shelves, puts, accounts.length > list.accounts.length)))
    return { ok: false, reason: 'no-room' }
  const fields: HeadFields = {
    ...head,
    revision,
    writtenAt: now,
    uses: head.uses + puts.size + 1,
    index: { revision, writtenAt: now, digest: await digestOf(index) },
    snapshots: snapshots.kept,
  }
  const drops = [
    ...snapshots.dropped.map((ref) => indexKey(ref.revision)),
    ...gone.map(({ id }) => secretKey(id, head.keyId)),
  ]
  return saveHead(ports, { ...state, index, list: nextList }, fields, puts, drops)
}

/** Switches to a new head: the last step of every change. */
export async function saveHead(
  ports: Ports,
  state: State,
  fields: HeadFields,
  puts: ReadonlyMap<string, Document> = new Map(),
  drops: readonly string[] = [],
): Promise<Saved> {
  const head = await signHead(state.key, ports.random, fields)
  const committed = await commit(ports.shelves, { head, puts, drops })
  return committed.ok ? { ok: true, state: { ...state, head }, behind: committed.behind } : committed
}

function deletedAfter(
  list: List,
  accounts: readonly Account[],
  added: ReadonlySet<string>,
  revision: number,
  now: number,
): List['deleted'] {
  const there = new Set(accounts.map(({ id }) => id))
  const known = new Set([...list.accounts, ...list.deleted].map(({ id }) => id))
  if (accounts.some(({ id }) => !known.has(id) && !added.has(id))) throw new TypeError('an account without a secret')
  // A list with one that cannot be read again would close the vault for good.
  if (!accounts.every(isAccount)) throw new TypeError('not an account')
  if (there.size !== accounts.length) throw new TypeError('an account twice')
  const removed = list.accounts.filter(({ id }) => !there.has(id)).map(({ id }) => ({ id, revision, at: now }))
  return [...list.deleted.filter(({ id }) => !there.has(id)), ...removed]
}

/** The state as it is now in the stores, mended if a store is behind. Null: only a new unlock can tell. */
export async function refresh(
  ports: Ports,
  state: State,
): Promise<{ readonly state: State; readonly repairs: readonly Repair[] } | null> {
  const tops = await readTops(ports.shelves)
  const [newest, other] = newestFirst(tops)
  if (!newest || newest.vault !== state.head.vault || newest.keyId !== state.head.keyId) return null
  if (other?.revision === newest.revision) return null
  const now = newest.check === state.head.check ? state : await reload(ports, state, newest)
  if (!now) return null
  const inForce = { head: now.head, index: now.index, secrets: secretKeys(now.list, now.head.keyId) }
  return { state: now, repairs: await heal(ports.shelves, tops, inForce) }
}

/** Another page has changed the list. */
async function reload(ports: Ports, { key, head: mine }: State, head: Head): Promise<State | null> {
  if (head.revision <= mine.revision || !(await isAuthentic(key, head))) return null
  const index = await readIndex(ports.shelves, head.index)
  const list = index && (await openList(key, head, head.index.revision, index))
  return index && list ? { head, key, index, list } : null
}
