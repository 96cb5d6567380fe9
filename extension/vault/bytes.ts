// Bytes and their spellings: UTF-8, base64 (RFC 4648 §4 and §5), hex; and wiping, as far as JavaScript allows.

/** Bytes on a plain ArrayBuffer, which is what Web Crypto asks for. */
export type Bytes = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

export const utf8 = (text: string): Bytes => encoder.encode(text)

/** The text, or null where the bytes are not UTF-8. A byte order mark is dropped. */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

/** RFC 4648 §5, no padding: safe in keys and file names. */
export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

/** Both alphabets, padding present or absent, line breaks allowed; null for anything else. */
export function fromBase64(text: string): Bytes | null {
  const plain = text
    .replace(/[\r\n]/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/={1,2}$/, '')
  if (plain.length % 4 === 1 || !/^[A-Za-z0-9+/]*$/.test(plain)) return null
  const binary = atob(plain)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

/** Even count of hex digits, either case; null for anything else. */
export function fromHex(text: string): Bytes | null {
  if (text.length % 2 === 1 || !/^[0-9a-f]*$/i.test(text)) return null
  const bytes = new Uint8Array(text.length / 2)
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16)
  return bytes
}

export function concat(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Looks at every byte whatever it finds. Lengths are no secret here. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i++) difference |= (a[i] ?? 0) ^ (b[i] ?? 0)
  return difference === 0
}

/**
 * Overwrites secrets that are no longer needed (VC-09). Strings and whatever the engine copied cannot be reached: this
 * shortens the time a secret lies in memory, it does not end it.
 */
export function wipe(...buffers: readonly Uint8Array[]): void {
  for (const buffer of buffers) buffer.fill(0)
}

export const sha256 = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
