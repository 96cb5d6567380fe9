// Google Authenticator's export: `otpauth-migration://offline?data=` and a protocol buffer in base64, often in several QR
// codes. No specification is published; field numbers as github.com/google/google-authenticator-android's users found them.

import { fromBase64, fromUtf8, type Bytes } from '../bytes.ts'
import { toEntry, type ImportEntry, type Refused } from './entry.ts'
import { bytesFields, numberField, readFields, type Field } from './protobuf.ts'

export const isMigration = (line: string): boolean => /^otpauth-migration:\/\//i.test(line)

/** By number; absent is 0, which the app takes for SHA-1 and six digits. 4 is MD5. */
const ALGORITHMS: readonly unknown[] = [undefined, 'sha1', 'sha256', 'sha512', 'md5']
const DIGITS: readonly unknown[] = [undefined, 6, 8]
const TYPES: readonly unknown[] = [undefined, 'hotp', 'totp']

export interface Migration {
  readonly all: readonly (ImportEntry | Refused)[]
  /** This QR's place among those of one export. */
  readonly part: { readonly batch: number; readonly of: number; readonly index: number }
}

/** `position` is the line. Null: no data in it, or damaged data. */
export function readMigration(uri: string, position: number): Migration | null {
  const fields = readFields(dataOf(uri) ?? new Uint8Array([0]))
  if (!fields) return null
  const parameters = bytesFields(fields, 1)
  if (parameters.length === 0) return null
  return {
    all: parameters.map((bytes) => readParameters(readFields(bytes), position)),
    part: { batch: int32(fields, 5), of: Math.max(1, int32(fields, 3)), index: int32(fields, 4) },
  }
}

function readParameters(fields: readonly Field[] | null, position: number): ImportEntry | Refused {
  const [name, issuer] = [2, 3].map((number) => fromUtf8(bytesFields(fields ?? [], number).at(-1) ?? new Uint8Array()))
  if (!fields || name === null || issuer === null)
    return { where: { position, name: '' }, reason: 'bad-migration-data' }
  const entry = toEntry(
    {
      secret: bytesFields(fields, 1).at(-1),
      issuer,
      account: name,
      algorithm: known(ALGORITHMS, numberField(fields, 4)),
      digits: known(DIGITS, numberField(fields, 5)),
      type: known(TYPES, numberField(fields, 6)),
      // A negative counter arrives as more than 2^63, and is out of range.
      counter: Number(numberField(fields, 7)),
      period: 30,
    },
    position,
  )
  return entry
}

/** A number that is not in the table becomes text that no table holds, so that it is refused and not taken for absent. */
const known = (table: readonly unknown[], value: bigint): unknown =>
  value < BigInt(table.length) ? table[Number(value)] : `unknown ${value}`

const int32 = (fields: readonly Field[], number: number): number =>
  Number(BigInt.asIntN(32, numberField(fields, number)))

/** In `data=` a `+` is a `+`; a space was one before somebody took the text for a form. */
function dataOf(uri: string): Bytes | null {
  const raw = /[?&]data=([^&#]*)/i.exec(uri)?.[1]
  if (raw === undefined) return null
  const text = raw.replace(/%[0-9a-f]{2}/gi, (escape) => String.fromCharCode(Number.parseInt(escape.slice(1), 16)))
  return fromBase64(text.replaceAll(' ', '+'))
}
