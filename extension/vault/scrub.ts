// A look at everything while there is time: opens each sealed value in both stores, renews what is spoilt or gone in one
// from the other, and drops what nothing uses. Damage is found before the second copy is needed.

import { indexKey } from './documents.ts'
import { digestOf } from './head.ts'
import type { Repair } from './heal.ts'
import type { Ports, Shelf } from './ports.ts'
import { openRecord } from './record.ts'
import { parseSealed, type Sealed } from './seal.ts'
import { secretKeys, type State } from './state.ts'
import { inTurn, readIndex, valuesOf, write, writeOne } from './twins.ts'

export interface Scrubbed {
  readonly repairs: readonly Repair[]
  /** Accounts whose secret neither store has whole: only a backup brings it back. */
  readonly lost: readonly string[]
}

const AT_ONCE = 200

/** Inside `exclusive`, with the state that `refresh` gave. */
export async function scrub({ shelves }: Pick<Ports, 'shelves'>, state: State): Promise<Scrubbed> {
  const keys = [...secretKeys(state.list, state.head.keyId)]
  const whole = await Promise.all(shelves.map((shelf) => wholeSecrets(shelf, keys, state)))
  const repairs: Repair[] = []
  for (const [i, shelf] of shelves.entries()) {
    const spoilt = keys.filter((key) => !whole[i]?.has(key))
    const renewed = new Map<string, Sealed>()
    for (const key of spoilt) {
      const sealed = whole[1 - i]?.get(key)
      if (sealed) renewed.set(key, sealed)
    }
    const written = await inTurn([shelf], () => write(shelf, renewed))
    if (written.length === 0) repairs.push({ code: 'copy-failed', shelf: shelf.name })
    else repairs.push(...[...renewed.keys()].map((key) => ({ code: 'secret-renewed', account: idOf(key) }) as const))
    await inTurn([shelf], () => scrubLists(shelf, shelves, state))
    await inTurn([shelf], () => dropUnused(shelf, new Set(keys), state))
  }
  const lost = keys.filter((key) => whole.every((secrets) => !secrets.has(key))).map(idOf)
  const listed = new Set(state.list.accounts.map(({ id }) => id))
  return { repairs, lost: lost.filter((id) => listed.has(id)) }
}

const idOf = (key: string): string => key.split('/')[1] ?? ''

async function wholeSecrets(shelf: Shelf, keys: readonly string[], { key, head }: State): Promise<Map<string, Sealed>> {
  const whole = new Map<string, Sealed>()
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const values = await valuesOf(shelf, keys.slice(at, at + AT_ONCE))
    for (const [name, value] of values) {
      const sealed = parseSealed(value)
      const record = sealed && (await openRecord(key, head, idOf(name), sealed))
      if (!record) continue
      record.secret.fill(0)
      whole.set(name, sealed)
    }
  }
  return whole
}

async function scrubLists(shelf: Shelf, shelves: readonly Shelf[], { head }: State): Promise<void> {
  for (const ref of [head.index, ...head.snapshots]) {
    const key = indexKey(ref.revision)
    const kept = parseSealed((await valuesOf(shelf, [key])).get(key))
    if (kept && (await digestOf(kept)) === ref.digest) continue
    const list = await readIndex(shelves, ref)
    if (list) await writeOne(shelf, key, list)
  }
}

async function dropUnused(shelf: Shelf, secrets: ReadonlySet<string>, { head }: State): Promise<void> {
  const lists = new Set([head.index, ...head.snapshots].map((ref) => indexKey(ref.revision)))
  const unused = (await shelf.keys()).filter(
    (key) => /^(index|secret)\//.test(key) && !secrets.has(key) && !lists.has(key),
  )
  if (unused.length > 0) await shelf.drop(unused)
}
