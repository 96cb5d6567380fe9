// CRC-32 (ISO 3309), as ZIP uses it to check its members and, byte by byte, in its old cipher.

import type { Bytes } from '../bytes.ts'

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

export const crcStep = (crc: number, byte: number): number => ((TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)) >>> 0

export const crc32 = (bytes: Bytes): number => (bytes.reduce(crcStep, 0xffffffff) ^ 0xffffffff) >>> 0
