// The head of the vault: its public header (format, slots, parameters) and the list in force. The data key
// authenticates all of it (VC-02), a check sum tells damage from a wrong password before there is a key.

import { sha256, toBase64, utf8 } from './bytes.ts'
import { parseKdf } from './kdf.ts'
import { parseSealed, seal, open, type Sealed } from './seal.ts'
import { speltLock, type KeyName, type Slot } from './slots.ts'
import type { Random } from './ports.ts'

export interface IndexRef {
  readonly revision: number
  /** Milliseconds since 1970. */
  readonly writtenAt: number
  /** Base64 SHA-256 of the sealed list: which copy is whole, before the key is there. */
  readonly digest: string
}

export interface HeadFields extends KeyName {
  /** Grows by one with every change; a smaller one is an older state (VC-05). */
  readonly revision: number
  readonly writtenAt: number
  /** How often the data key has encrypted; well below 2^32 (SP 800-38D §8.3). */
  readonly uses: number
  readonly slots: readonly Slot[]
  readonly index: IndexRef
  /** Earlier lists that are still kept, newest first. */
  readonly snapshots: readonly IndexRef[]
}

export interface Head extends HeadFields {
  readonly format: 1
  /** Nothing, sealed with everything above as associated data. */
  readonly tag: Sealed
  /** Base64 SHA-256 of everything above. */
  readonly check: string
}

const MOST_SLOTS = 16
const MOST_SNAPSHOTS = 16

/** The one spelling of a head that is authenticated; the order of properties in a store does not matter. */
const spelt = ({ vault, keyId, revision, writtenAt, uses, slots, index, snapshots }: HeadFields): string =>
  JSON.stringify([
    1,
    [vault, keyId, revision, writtenAt, uses],
    slots.map((slot) => [speltLock(slot), slot.id, slot.wrap.nonce, slot.wrap.box]),
    [index, ...snapshots].map((ref) => [ref.revision, ref.writtenAt, ref.digest]),
  ])

export async function signHead(key: CryptoKey, random: Random, fields: HeadFields): Promise<Head> {
  const tag = await seal(key, random, ['head', spelt(fields)], new Uint8Array())
  return { format: 1, ...fields, tag, check: await checkSum(fields, tag) }
}

export const isAuthentic = async (key: CryptoKey, head: Head): Promise<boolean> =>
  (await open(key, ['head', spelt(head)], head.tag)) !== null

export const isWhole = async (head: Head): Promise<boolean> => (await checkSum(head, head.tag)) === head.check

const checkSum = async (fields: HeadFields, tag: Sealed): Promise<string> =>
  toBase64(await sha256(utf8(JSON.stringify([spelt(fields), tag.nonce, tag.box]))))

export const digestOf = async (index: Sealed): Promise<string> =>
  toBase64(await sha256(utf8(JSON.stringify([index.nonce, index.box]))))

/** Reads what a store or a file gave. Null also for a later format and for parameters out of range: nothing is tried with them. */
export function parseHead(value: unknown): Head | null {
  if (!isRecord(value) || value['format'] !== 1) return null
  const { vault, keyId, revision, writtenAt, uses, check } = value
  if (typeof vault !== 'string' || typeof keyId !== 'string' || typeof check !== 'string') return null
  if (!isCount(revision) || !isCount(writtenAt) || !isCount(uses)) return null
  const slots = listOf(value['slots'], parseSlot, MOST_SLOTS)
  const snapshots = listOf(value['snapshots'], parseRef, MOST_SNAPSHOTS)
  const index = parseRef(value['index'])
  const tag = parseSealed(value['tag'])
  if (!slots || slots.length === 0 || !snapshots || !index || !tag) return null
  return { format: 1, vault, keyId, revision, writtenAt, uses, slots, index, snapshots, tag, check }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

function listOf<T>(value: unknown, parse: (item: unknown) => T | null, most: number): readonly T[] | null {
  if (!Array.isArray(value) || value.length > most) return null
  const items = value.map(parse).filter((item) => item !== null)
  return items.length === value.length ? items : null
}

function parseRef(value: unknown): IndexRef | null {
  if (!isRecord(value)) return null
  const { revision, writtenAt, digest } = value
  return isCount(revision) && isCount(writtenAt) && typeof digest === 'string' ? { revision, writtenAt, digest } : null
}

export function parseSlot(value: unknown): Slot | null {
  if (!isRecord(value)) return null
  const { kind, id, salt, credentialId, rpId, prfInput } = value
  const wrap = parseSealed(value['wrap'])
  if (!wrap || typeof id !== 'string') return null
  if (kind === 'password') {
    const kdf = parseKdf(value['kdf'])
    return kdf && { kind, kdf, id, wrap }
  }
  if (typeof salt !== 'string') return null
  if (kind === 'recovery') return { kind, salt, id, wrap }
  if (kind !== 'passkey') return null
  if (typeof credentialId !== 'string' || typeof rpId !== 'string' || typeof prfInput !== 'string') return null
  return { kind, credentialId, rpId, prfInput, salt, id, wrap }
}
