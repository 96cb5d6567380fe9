// The old password cipher of ZIP (APPNOTE §6.1). Weak, and what WinAuth and `zip -e` use: good for reading only.

import type { Bytes } from '../bytes.ts'
import { crcStep } from './crc.ts'
import { Unreadable } from './result.ts'

const HEADER_BYTES = 12

/** Without the header. `known` is what the header's last byte must come to. */
export function openOldCipher(bytes: Bytes, password: Bytes, known: number): Bytes {
  if (bytes.length < HEADER_BYTES) throw new Unreadable('damaged')
  let [a, b, c] = [0x12345678, 0x23456789, 0x34567890]
  const update = (byte: number): void => {
    a = crcStep(a, byte)
    b = (Math.imul((b + (a & 0xff)) >>> 0, 134775813) + 1) >>> 0
    c = crcStep(c, b >>> 24)
  }
  for (const byte of password) update(byte)
  const plain = bytes.map((byte) => {
    const key = (c & 0xffff) | 2
    const opened = byte ^ ((Math.imul(key, key ^ 1) >>> 8) & 0xff)
    update(opened)
    return opened
  })
  if (plain[HEADER_BYTES - 1] !== known) throw new Unreadable('password-wrong')
  return plain.slice(HEADER_BYTES)
}
