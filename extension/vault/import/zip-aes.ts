// WinZip's AES for ZIP members (winzip.com, "AES Encryption Information", AE-1 and AE-2): PBKDF2-HMAC-SHA-1 of 1,000
// rounds, AES in counter mode with a little-endian counter, HMAC-SHA-1 over what is encrypted.

import { ecb } from '@noble/ciphers/aes.js'
import { sameBytes, type Bytes } from '../bytes.ts'
import { Unreadable } from './result.ts'
import { pbkdf2 } from './unseal.ts'

const ROUNDS = 1000
const CHECK_BYTES = 2
const MAC_BYTES = 10

/** `strength` 1, 2, 3 for keys of 16, 24, 32 bytes. */
export async function openAes(bytes: Bytes, password: Bytes, strength: number): Promise<Bytes> {
  const keyBytes = 8 + 8 * strength
  const saltBytes = keyBytes / 2
  if (![1, 2, 3].includes(strength) || bytes.length < saltBytes + CHECK_BYTES + MAC_BYTES)
    throw new Unreadable('damaged')
  const derived = await pbkdf2('SHA-1', password, bytes.slice(0, saltBytes), ROUNDS, 2 * keyBytes + CHECK_BYTES)
  const check = bytes.slice(saltBytes, saltBytes + CHECK_BYTES)
  if (!sameBytes(derived.slice(-CHECK_BYTES), check)) throw new Unreadable('password-wrong')

  const box = bytes.slice(saltBytes + CHECK_BYTES, -MAC_BYTES)
  const macKey = derived.slice(keyBytes, 2 * keyBytes)
  const signing = await crypto.subtle.importKey('raw', macKey, { name: 'HMAC', hash: 'SHA-1' }, false, ['sign'])
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', signing, box))
  // One wrong password in 65,536 passes the check above and ends here, like a changed file.
  if (!sameBytes(mac.slice(0, MAC_BYTES), bytes.slice(-MAC_BYTES))) throw new Unreadable('damaged')
  const stream = keyStream(derived.slice(0, keyBytes), box.length)
  return box.map((byte, i) => byte ^ (stream[i] ?? 0))
}

/** Web Crypto counts from the other end, so the counters are encrypted block by block. */
function keyStream(key: Bytes, length: number): Uint8Array {
  const blocks = new Uint8Array(Math.ceil(length / 16) * 16)
  const view = new DataView(blocks.buffer)
  for (let at = 0; at < blocks.length; at += 16) view.setUint32(at, at / 16 + 1, true)
  return blocks.length === 0 ? blocks : ecb(key, { disablePadding: true }).encrypt(blocks)
}
