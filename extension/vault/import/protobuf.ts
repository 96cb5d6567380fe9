// As much of the protocol buffer wire format as Google Authenticator's export needs
// (protobuf.dev/programming-guides/encoding): fields by number, in any order, unknown ones passed over.

import { concat, type Bytes } from '../bytes.ts'

export interface Field {
  readonly number: number
  /** Varint as an unsigned 64-bit number, or the bytes of a length-delimited field. Fixed-width fields are passed over. */
  readonly value: bigint | Bytes
}

/** Null: cut short, or not this format. */
export function readFields(bytes: Bytes): readonly Field[] | null {
  const fields: Field[] = []
  let at = 0
  while (at < bytes.length) {
    const tag = varint(bytes, at)
    if (!tag) return null
    at = tag.next
    const number = Number(tag.value >> 3n)
    const wire = Number(tag.value & 7n)
    if (number === 0) return null
    if (wire === 0) {
      const read = varint(bytes, at)
      if (!read) return null
      fields.push({ number, value: read.value })
      at = read.next
    } else if (wire === 2) {
      const length = varint(bytes, at)
      if (!length || length.value > BigInt(bytes.length - length.next)) return null
      at = length.next + Number(length.value)
      fields.push({ number, value: bytes.slice(length.next, at) })
    } else if (wire === 1 || wire === 5) at += wire === 1 ? 8 : 4
    else return null
  }
  return at === bytes.length ? fields : null
}

function varint(bytes: Bytes, start: number): { readonly value: bigint; readonly next: number } | null {
  let value = 0n
  for (let i = 0; i < 10; i++) {
    const byte = bytes[start + i]
    if (byte === undefined) return null
    value |= BigInt(byte & 0x7f) << BigInt(7 * i)
    if (byte < 0x80) return { value: BigInt.asUintN(64, value), next: start + i + 1 }
  }
  return null
}

/** The last value wins, as the format says; 0 where there is none. */
export const numberField = (fields: readonly Field[], number: number): bigint =>
  fields.findLast(
    (field): field is Field & { value: bigint } => field.number === number && typeof field.value === 'bigint',
  )?.value ?? 0n

export const bytesFields = (fields: readonly Field[], number: number): readonly Bytes[] =>
  fields.flatMap((field) => (field.number === number && typeof field.value !== 'bigint' ? [field.value] : []))

export function writeNumber(number: number, value: number | bigint): Bytes {
  return concat(writeVarint(BigInt(number) << 3n), writeVarint(BigInt(value)))
}

export const writeBytes = (number: number, value: Bytes): Bytes =>
  concat(writeVarint((BigInt(number) << 3n) | 2n), writeVarint(BigInt(value.length)), value)

function writeVarint(value: bigint): Bytes {
  const bytes: number[] = []
  let rest = value
  do {
    bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0))
    rest >>= 7n
  } while (rest > 0n)
  return new Uint8Array(bytes)
}
