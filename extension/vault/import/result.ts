// What reading a file comes to: its entries, or one reason why it was not read at all.

import type { ImportEntry, Refused } from './entry.ts'
import { isEntry } from './entry.ts'

export type FormatName =
  | 'twofold'
  | '2fas'
  | 'aegis'
  | 'andotp'
  | 'bitwarden'
  | 'duo'
  | 'ente'
  | 'extracted'
  | 'freeotp'
  | 'google'
  | 'lastpass'
  | 'proton'
  | 'raivo'
  | 'steam'
  | 'stratum'
  | 'winauth'
  | 'otpauth'

/** One export in several QR codes: which of them were there. */
export interface Parts {
  /** Tells two exports apart. */
  readonly batch: number
  readonly of: number
  /** From 1. */
  readonly have: readonly number[]
}

export interface Parsed {
  readonly entries: readonly ImportEntry[]
  readonly refused: readonly Refused[]
  /** Items that hold no code at all, as most in a password manager. */
  readonly withoutCode?: number
  readonly parts?: readonly Parts[]
}

export type FileReason =
  /** None of the formats that are read. */
  | 'not-recognised'
  /** A picture: it is to be scanned, not read. */
  | 'image'
  /** The app's own database or settings: make an export in the app. */
  | 'app-internal'
  | 'empty'
  | 'too-large'
  | 'password-needed'
  | 'password-wrong'
  /** Recognised, but cut short or changed. */
  | 'damaged'
  /** Asks for more memory or time than an honest export needs. */
  | 'too-costly'
  /** Made by a later version of the app than is known. */
  | 'newer-version'
  /** Bitwarden: encrypted for one account; export it again with a password. */
  | 'account-restricted'

export type ReadResult =
  | ({ readonly ok: true; readonly format: FormatName } & Parsed)
  | { readonly ok: false; readonly reason: FileReason; readonly format?: FormatName }

/** Thrown inside a reader, caught in `read.ts`. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly reason: FileReason
  readonly format: FormatName | undefined
  constructor(reason: FileReason, format?: FormatName) {
    super(reason)
    this.reason = reason
    this.format = format
  }
}

/** More entries than any vault takes: refused whole, before each is judged. */
const MOST_ENTRIES = 20_000

export function parsed(
  all: readonly (ImportEntry | Refused)[],
  more: Omit<Parsed, 'entries' | 'refused'> = {},
): Parsed {
  return { entries: all.filter(isEntry), refused: all.filter((one): one is Refused => !isEntry(one)), ...more }
}

export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The list under a name, or `damaged`. */
export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Unreadable('damaged')
  if (value.length > MOST_ENTRIES) throw new Unreadable('too-large')
  return value
}

export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {})

/** The number, or `damaged`. */
export function numberOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Unreadable('damaged')
  return value
}

/** JSON, or `damaged`. */
export function jsonOf(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    throw new Unreadable('damaged')
  }
}
