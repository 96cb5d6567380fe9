// The exports in plain, for moving to another app: a list of key URIs, and Google Authenticator's QR codes. Whoever has
// them has the accounts; the page warns before it calls.

import { formatKeyUri, type KeyEntry } from '#core/otp/key-uri.ts'
import { DEFAULT_PERIOD } from '#core/otp/totp.ts'
import { concat, toBase64, utf8, type Bytes } from '../bytes.ts'
import { writeBytes, writeNumber } from '../import/protobuf.ts'

/** One a line, to be saved as `.txt`. */
export const uriList = (keys: readonly KeyEntry[]): string => keys.map((key) => `${formatKeyUri(key)}\n`).join('')

/** Why Google's format cannot hold an account: it knows 30 seconds, six or eight digits, and no Steam. */
export type NotMigratable = 'steam' | 'period' | 'digits'

export interface Migration {
  /** Texts for one QR code each, in order. */
  readonly uris: readonly string[]
  readonly left: readonly { readonly key: KeyEntry; readonly reason: NotMigratable }[]
}

/** As many as the app itself puts into one: a phone reads the QR from a screen without effort. */
const PER_QR = 10

const ALGORITHMS = { sha1: 1, sha256: 2, sha512: 3 } as const
const DIGITS: Readonly<Record<number, number>> = { 6: 1, 8: 2 }
const TYPES = { hotp: 1, totp: 2 } as const
const VERSION = 1

/** `batch`: any 31-bit number; the app tells exports apart by it. */
export function migrationUris(keys: readonly KeyEntry[], batch: number): Migration {
  const left: { key: KeyEntry; reason: NotMigratable }[] = []
  const parameters: Bytes[] = []
  for (const key of keys) {
    const written = parametersOf(key)
    if (typeof written === 'string') left.push({ key, reason: written })
    else parameters.push(written)
  }
  const of = Math.ceil(parameters.length / PER_QR)
  const uris = Array.from({ length: of }, (_, index) => {
    const part = parameters.slice(index * PER_QR, (index + 1) * PER_QR).map((bytes) => writeBytes(1, bytes))
    const trailer = [VERSION, of, index, batch].map((value, i) => writeNumber(i + 2, value))
    return `otpauth-migration://offline?data=${encodeURIComponent(toBase64(concat(...part, ...trailer)))}`
  })
  return { uris, left }
}

function parametersOf(key: KeyEntry): Bytes | NotMigratable {
  if (key.type === 'steam') return 'steam'
  if (key.type === 'totp' && key.period !== DEFAULT_PERIOD) return 'period'
  const digits = DIGITS[key.digits]
  if (digits === undefined) return 'digits'
  return concat(
    writeBytes(1, new Uint8Array(key.secret.bytes)),
    writeBytes(2, utf8(key.issuer === '' ? key.account : `${key.issuer}:${key.account}`)),
    writeBytes(3, utf8(key.issuer)),
    writeNumber(4, ALGORITHMS[key.algorithm]),
    writeNumber(5, digits),
    writeNumber(6, TYPES[key.type]),
    ...(key.type === 'hotp' ? [writeNumber(7, key.counter)] : []),
  )
}
