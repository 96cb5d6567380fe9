// andOTP: a JSON list, plain or encrypted with AES-256-GCM under a password. The encrypted file has no mark of its own: the
// newer kind begins with the rounds of its PBKDF2-SHA-1, the older with the nonce (its key is SHA-256 of the password).

import { fromUtf8, sha256, type Bytes } from '../bytes.ts'
import { text, toEntry } from './entry.ts'
import { fieldsOf, isFields, jsonOf, listOf, parsed, Unreadable, type Parsed } from './result.ts'
import { openGcm, passwordOr, pbkdf2, type Opener } from './unseal.ts'

export const isAndOtp = (json: unknown): json is readonly unknown[] =>
  Array.isArray(json) && json.some((one) => isFields(one) && 'secret' in one && 'label' in one)

export const readAndOtp = (list: readonly unknown[]): Parsed =>
  parsed(
    listOf(list).map((one, i) => {
      const { type, secret, algorithm, digits, period, counter, issuer, label, tags } = fieldsOf(one)
      const names = issuer === undefined ? splitLabel(text(label)) : { issuer, account: label }
      const settings = { type: text(type).toLowerCase(), secret, algorithm, digits, period, counter }
      return toEntry({ ...settings, ...names, tags: listOf(tags ?? []) }, i + 1)
    }),
  )

/** Before the app had issuers it wrote `issuer - label`. */
function splitLabel(label: string): { issuer: string; account: string } {
  const at = label.indexOf(' - ')
  return at === -1 ? { issuer: '', account: label } : { issuer: label.slice(0, at), account: label.slice(at + 3) }
}

/** The app draws them from 140,000 to 160,000. */
const ROUNDS = { least: 1_000, most: 1_000_000 } as const
const SALT_BYTES = 12
const NONCE_BYTES = 12
const SHORTEST = NONCE_BYTES + 16 + 2

/** Whether this may be one: noise from the first byte on. Said of a file only when it is nothing else. */
export function mayBeAndOtp(bytes: Bytes): boolean {
  if (bytes.length < SHORTEST) return false
  const distinct = new Set(bytes.subarray(0, 4096)).size
  return distinct > 256 * (1 - Math.exp(-Math.min(bytes.length, 4096) / 256)) * 0.85
}

export async function openAndOtp(bytes: Bytes, opener: Opener): Promise<Parsed> {
  const typed = passwordOr(opener)
  const rounds = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  const isNewer = rounds >= ROUNDS.least && rounds <= ROUNDS.most && bytes.length >= 4 + SALT_BYTES + SHORTEST
  const newer = isNewer
    ? await openFrom(4 + SALT_BYTES, await pbkdf2('SHA-1', typed, bytes.slice(4, 16), rounds))
    : null
  const plain = newer ?? (await openFrom(0, await sha256(typed)))
  if (!plain) throw new Unreadable('password-wrong')
  const json = jsonOf(fromUtf8(plain))
  if (!isAndOtp(json)) throw new Unreadable('damaged')
  return readAndOtp(json)

  function openFrom(start: number, key: Bytes): Promise<Bytes | null> {
    return openGcm(key, bytes.slice(start, start + NONCE_BYTES), bytes.slice(start + NONCE_BYTES))
  }
}
