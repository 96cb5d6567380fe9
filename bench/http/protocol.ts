// What a benchmark and the servers that it starts say to each other.
import type { StorePlace } from '#server/store/open.ts'

export interface ServerSettings {
  readonly place: StorePlace
  /** argon2id as in directory/password-hash.ts, or the same cheap function on both sides: then hashing is not what is timed. */
  readonly hashing: boolean
  /** People who take part: `person-0`, `person-1` … with an app, an address for codes and `password`. */
  readonly actors: number
  /** Rows of people who only stand in the tables. */
  readonly crowd: number
  /** Methods that a reset asks for (ours), or kysely's own dialect for PGlite in place of ours (peer). */
  readonly required?: 1 | 2
  readonly stockDialect?: boolean
}

export type ToServer =
  | { readonly start: ServerSettings }
  | { readonly usage: true }
  /** Its clock goes on by so many seconds. */
  | { readonly advance: number }
  | { readonly stop: true }

export type FromServer =
  | { readonly port: number }
  /** Milliseconds of CPU used so far, and memory in bytes. */
  | { readonly usage: { readonly cpu: number; readonly memory: number } }
  | { readonly advanced: true }
  | { readonly mail: { readonly to: string; readonly text: string } }
  | { readonly failed: string }

export const password = 'Quiet-harbour-lantern-7'
export const nativeClient = 'bench'
export const domain = 'alderbrook.example'
export const username = (index: number): string => `person-${index}@${domain}`
export const home = (index: number): string => `person-${index}@home.example`
/** A one-time code in a message. */
export const codePattern = /\b\d{6}\b/
