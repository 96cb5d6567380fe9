// The first message of libsodium's crypto_secretstream_xchacha20poly1305
// (doc.libsodium.org/secret-key_cryptography/secretstream), built on ChaCha20 and Poly1305 of noble.

import { chacha20, hchacha } from '@noble/ciphers/chacha.js'
import { poly1305 } from '@noble/ciphers/_poly1305.js'
import { concat, sameBytes, utf8, type Bytes } from '../bytes.ts'
import { Unreadable } from './result.ts'

const HEADER_BYTES = 24
const TAG_BYTES = 16
const BLOCK = 64

/** The plain text, or null: wrong key or changed. A message that is not the last one is damage: more was to follow. */
export function openSecretStream(key: Bytes, header: Bytes, message: Bytes): Bytes | null {
  if (key.length !== 32 || header.length !== HEADER_BYTES || message.length < 1 + TAG_BYTES)
    throw new Unreadable('damaged')
  const subkey = new Uint32Array(8)
  hchacha(words(utf8('expand 32-byte k')), words(key), words(header.slice(0, 16)), subkey)
  const stream = new Uint8Array(subkey.buffer)
  const nonce = concat(new Uint8Array([1, 0, 0, 0]), header.slice(16))

  const macKey = chacha20(stream, nonce, new Uint8Array(BLOCK)).slice(0, 32)
  const [first = 0] = message
  const box = message.slice(1, -TAG_BYTES)
  // The tag byte is encrypted in a block of its own, and stands encrypted in what is authenticated.
  const head = new Uint8Array(BLOCK)
  head[0] = first
  const opened = chacha20(stream, nonce, head, undefined, 1)
  opened.set([first])
  const padding = new Uint8Array((16 - BLOCK + box.length) & 15)
  const mac = poly1305(concat(opened, box, padding, length64(0), length64(BLOCK + box.length)), macKey)
  if (!sameBytes(mac, message.slice(-TAG_BYTES))) return null
  return new Uint8Array(chacha20(stream, nonce, box, undefined, 2))
}

const words = (bytes: Bytes): Uint32Array => new Uint32Array(bytes.slice().buffer)

function length64(length: number): Bytes {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setUint32(0, length, true)
  return bytes
}
