// What the vault asks of the world: two places to keep things, a clock, randomness, a slow hash, and a lock.

import type { Bytes } from './bytes.ts'
import type { KdfParameters } from './kdf.ts'

/** Anything that JSON can hold; both stores keep the very same values, so that twins can be compared. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/**
 * One of the twin stores. One key is written whole or not at all; several keys of one call may be torn apart by a crash.
 * Every method rejects when the store cannot do it; nothing is retried.
 */
export interface Shelf {
  readonly name: 'indexeddb' | 'storage-local'
  /** Values of those keys that exist. */
  get(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>>
  keys(): Promise<readonly string[]>
  put(documents: ReadonlyMap<string, Json>): Promise<void>
  drop(keys: readonly string[]): Promise<void>
  /** Bytes that may still be written; Infinity where the browser does not say. */
  room(): Promise<number>
}

/** Milliseconds since 1970. */
export type Clock = () => number

/** Cryptographically secure bytes. */
export type Random = (length: number) => Bytes

/** Of files that other apps encrypted. */
interface Scrypt {
  readonly name: 'scrypt'
  readonly n: number
  readonly r: number
  readonly p: number
  /** Base64. */
  readonly salt: string
}

export type SlowHash = KdfParameters | Scrypt

/**
 * The slow hash of a password, 32 bytes. Rejects with `KdfUnavailable` when this browser cannot run it. The parameters
 * have been checked by then.
 */
export type Derive = (password: Bytes, parameters: SlowHash) => Promise<Bytes>

/** Runs one task at a time across all pages and workers of the extension (Web Locks). */
export type Exclusive = <T>(task: () => Promise<T>) => Promise<T>

export interface Ports {
  readonly shelves: readonly [Shelf, Shelf]
  readonly clock: Clock
  readonly random: Random
  readonly derive: Derive
  readonly exclusive: Exclusive
}
