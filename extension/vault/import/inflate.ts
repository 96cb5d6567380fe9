// Unpacking by the browser's own streams, with an end: a few bytes may pretend to be gigabytes.

import { concat, type Bytes } from '../bytes.ts'
import { Unreadable } from './result.ts'

/** RFC 1951 bare, or inside RFC 1952. */
export async function inflate(bytes: Bytes, format: 'deflate-raw' | 'gzip', most: number): Promise<Bytes> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)).getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return concat(...chunks)
      size += value.length
      if (size > most) break
      chunks.push(value)
    }
  } catch {
    throw new Unreadable('damaged')
  }
  await reader.cancel().catch(() => undefined)
  throw new Unreadable('too-large')
}
