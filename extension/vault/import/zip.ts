// ZIP archives (APPNOTE 6.3.10): the members of a small one, plain, under the old password cipher (§6.1) or under WinZip's
// AES (AE-1 and AE-2). What Raivo, WinAuth and Authenticator Plus export.

import { fromUtf8, utf8, type Bytes } from '../bytes.ts'
import { crc32 } from './crc.ts'
import { inflate } from './inflate.ts'
import { Unreadable } from './result.ts'
import { openAes } from './zip-aes.ts'
import { openOldCipher } from './zip-cipher.ts'

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const AES_METHOD = 99
const AES_EXTRA = 0x9901
const MOST_MEMBERS = 64
const MOST_BYTES = 10 * 1024 * 1024

export const isZip = (bytes: Bytes): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

export interface Member {
  readonly name: string
  readonly isEncrypted: boolean
  /** Decrypts, unpacks and checks it. */
  readonly read: (password?: string) => Promise<Bytes>
}

/** Members in the order of the central directory; folders left out. */
export function membersOf(bytes: Bytes): readonly Member[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > MOST_MEMBERS) throw new Unreadable('too-large')
  const members: Member[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new Unreadable('damaged')
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const next = at + 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
    if (next > bytes.length) throw new Unreadable('damaged')
    const name = fromUtf8(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))) ?? ''
    const extra = bytes.slice(at + 46 + (nameLength ?? 0), next - (commentLength ?? 0))
    const flags = view.getUint16(at + 8, true)
    const entry: Entry = {
      flags,
      method: view.getUint16(at + 10, true),
      time: view.getUint16(at + 12, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      local: view.getUint32(at + 42, true),
      extra,
    }
    if (!name.endsWith('/'))
      members.push({
        name,
        isEncrypted: (flags & 1) === 1,
        read: (password) => readMember(bytes, view, entry, password),
      })
    at = next
  }
  return members
}

interface Entry {
  readonly flags: number
  readonly method: number
  readonly time: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly local: number
  readonly extra: Bytes
}

/** The record stands at the end, behind it at most a comment. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at
  throw new Unreadable('damaged')
}

async function readMember(bytes: Bytes, view: DataView, entry: Entry, password?: string): Promise<Bytes> {
  const { local, packed, size, flags } = entry
  if (size > MOST_BYTES || packed > MOST_BYTES) throw new Unreadable('too-large')
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw new Unreadable('damaged')
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + packed > bytes.length) throw new Unreadable('damaged')
  const stored = bytes.slice(start, start + packed)
  const isEncrypted = (flags & 1) === 1
  if (isEncrypted && (password === undefined || password === '')) throw new Unreadable('password-needed')

  if (entry.method === AES_METHOD) {
    const { strength, method, isChecked } = aesOf(entry.extra)
    const plain = await unpack(await openAes(stored, utf8(password ?? ''), strength), method, size)
    return isChecked ? checked(plain, entry, 'damaged') : plain
  }
  if (!isEncrypted) return checked(await unpack(stored, entry.method, size), entry, 'damaged')
  // With a data descriptor behind the data, the checksum was not known when the cipher began.
  const known = (flags & 8) === 8 ? entry.time >> 8 : entry.crc >>> 24
  const opened = openOldCipher(stored, utf8(password ?? ''), known)
  // One byte told the password from most others; the checksum tells it from the rest.
  const plain = await unpack(opened, entry.method, size).catch(() => null)
  if (!plain) throw new Unreadable('password-wrong')
  return checked(plain, entry, 'password-wrong')
}

function checked(plain: Bytes, { crc, size }: Entry, reason: 'damaged' | 'password-wrong'): Bytes {
  if (plain.length !== size || crc32(plain) !== crc) throw new Unreadable(reason)
  return plain
}

function unpack(bytes: Bytes, method: number, size: number): Promise<Bytes> {
  if (method === 0) return Promise.resolve(bytes)
  if (method !== 8) throw new Unreadable('not-recognised')
  return inflate(bytes, 'deflate-raw', size)
}

/** The extra field that says how the member really is packed. AE-2 has no checksum: its authentication code is enough. */
function aesOf(extra: Bytes): { readonly strength: number; readonly method: number; readonly isChecked: boolean } {
  const view = new DataView(extra.buffer)
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === AES_EXTRA && at + 11 <= extra.length)
      return {
        isChecked: view.getUint16(at + 4, true) === 1,
        strength: view.getUint8(at + 8),
        method: view.getUint16(at + 9, true),
      }
  throw new Unreadable('damaged')
}
