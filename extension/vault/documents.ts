// Everything the vault keeps in the two stores, by key. One table reads and, before anything is written, judges it:
// a value that is not exactly one of these has no way into a store (EXT-ISO-03, VC-07).
//
//   head                    who may open the vault, and which list is in force; writing it is what commits a change
//   index/<revision>        the list of accounts, sealed; never overwritten
//   secret/<account>/<key>  one secret, sealed; never overwritten
//   journal                 what a change is about to write and drop
//   tries                   wrong passwords in a row
//   mark                    the highest revision that both stores held

import { parseHead, type Head } from './head.ts'
import type { Json } from './ports.ts'
import { parseSealed, type Sealed } from './seal.ts'

export interface Journal {
  /** Check sum of the head that the change leads to. */
  readonly next: string
  readonly puts: readonly string[]
  readonly drops: readonly string[]
}

export interface Tries {
  readonly failed: number
  /** When the last one was counted, milliseconds since 1970. */
  readonly at: number
}

export interface Mark {
  readonly vault: string
  readonly revision: number
}

export const HEAD = 'head'
export const JOURNAL = 'journal'
export const TRIES = 'tries'
export const MARK = 'mark'
export const indexKey = (revision: number): string => `index/${revision}`
export const secretKey = (account: string, keyId: string): string => `secret/${account}/${keyId}`

export type Document = Head | Journal | Tries | Mark | Sealed
export type Documents = ReadonlyMap<string, Document>

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isKeys = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((key) => typeof key === 'string' && /^(index|secret)\/[\w/-]+$/.test(key))

const fields = (value: unknown, names: readonly string[]): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && Object.keys(value).toSorted().join() === names.toSorted().join()
    ? (value as Record<string, unknown>)
    : null

export function parseJournal(value: unknown): Journal | null {
  const { next, puts, drops } = fields(value, ['next', 'puts', 'drops']) ?? {}
  return typeof next === 'string' && isKeys(puts) && isKeys(drops) ? { next, puts, drops } : null
}

export function parseTries(value: unknown): Tries | null {
  const { failed, at } = fields(value, ['failed', 'at']) ?? {}
  return isCount(failed) && isCount(at) ? { failed, at } : null
}

export function parseMark(value: unknown): Mark | null {
  const { vault, revision } = fields(value, ['vault', 'revision']) ?? {}
  return typeof vault === 'string' && isCount(revision) ? { vault, revision } : null
}

const READERS: Readonly<Record<string, (value: unknown) => Document | null>> = {
  [HEAD]: parseHead,
  [JOURNAL]: parseJournal,
  [TRIES]: parseTries,
  [MARK]: parseMark,
  index: parseSealed,
  secret: parseSealed,
}

/** The document as it may be written, or an error that names the key and nothing of the value. */
export function storable(key: string, value: Document): Json {
  const read = READERS[key.split('/', 1)[0] ?? '']?.(value)
  if (!read || JSON.stringify(read).length !== JSON.stringify(value).length)
    throw new TypeError(`not a document of the vault: ${key}`)
  return read as unknown as Json
}
