// A `java.util.HashMap<String, String>` as Java serialises it (Java Object Serialization Specification, §6.4): read as the
// data it is; no class is ever named by a file and made here.

import { utf8, type Bytes } from '../bytes.ts'

const BLOCK = 0x77
const STRING = 0x74
const LONG_STRING = 0x7c
const REFERENCE = 0x71
/** The first handle; class and map take it and the one after, strings follow. */
const FIRST_STRING_HANDLE = 0x7e0000 + 2
const MOST_ENTRIES = 40_000

/** Null: something else, or cut short. */
export function readJavaMap(bytes: Bytes): ReadonlyMap<string, string> | null {
  const name = utf8('java.util.HashMap')
  if (!name.every((byte, i) => bytes[8 + i] === byte)) return null
  // After the class and the map's two numbers comes one block of eight bytes: capacity, count.
  const start = bytes.findIndex((byte, i) => i > 8 + name.length && byte === BLOCK && bytes[i + 1] === 8)
  if (start === -1 || start > 128 || bytes.length < start + 10) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getInt32(start + 6)
  if (count < 0 || count > MOST_ENTRIES) return null

  const strings: string[] = []
  let at = start + 10
  const next = (): string | null => {
    const kind = bytes[at]
    if (kind === REFERENCE && at + 5 <= bytes.length) {
      const found = strings[view.getUint32(at + 1) - FIRST_STRING_HANDLE]
      at += 5
      return found ?? null
    }
    const header = kind === STRING ? 3 : kind === LONG_STRING ? 9 : 0
    if (header === 0 || at + header > bytes.length) return null
    const length = kind === STRING ? view.getUint16(at + 1) : view.getUint32(at + 5)
    const text = fromModifiedUtf8(bytes.subarray(at + header, at + header + length))
    if (text === null || at + header + length > bytes.length) return null
    at += header + length
    strings.push(text)
    return text
  }
  const map = new Map<string, string>()
  for (let i = 0; i < count; i++) {
    const [key, value] = [next(), next()]
    if (key === null || value === null) return null
    map.set(key, value)
  }
  return map
}

/** UTF-16 units, each in one to three bytes (`DataInput`). */
function fromModifiedUtf8(bytes: Uint8Array): string | null {
  let text = ''
  for (let i = 0; i < bytes.length;) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3)
    if (a < 0x80) {
      text += String.fromCharCode(a)
      i += 1
    } else if (a >> 5 === 6 && b >> 6 === 2) {
      text += String.fromCharCode(((a & 0x1f) << 6) | (b & 0x3f))
      i += 2
    } else if (a >> 4 === 14 && b >> 6 === 2 && c >> 6 === 2) {
      text += String.fromCharCode(((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f))
      i += 3
    } else return null
  }
  return text
}
