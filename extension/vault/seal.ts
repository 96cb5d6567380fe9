// Sealing: the only file that encrypts for storage. What it returns is the only thing the stores accept (VC-04, VC-05).
// AES-256-GCM, a fresh random 96-bit nonce each time, 128-bit tag; what a value is and where it belongs is associated
// data, so that no sealed value can stand in for another.

import { fromBase64, fromUtf8, toBase64, utf8, type Bytes } from './bytes.ts'
import type { Random } from './ports.ts'

declare const sealedHere: unique symbol

/** Only this file makes one: nothing else typechecks as something to be stored. */
export interface Sealed {
  /** Base64, 12 bytes. */
  readonly nonce: string
  /** Base64, ciphertext and 16-byte tag. */
  readonly box: string
  readonly [sealedHere]: true
}

/** What a sealed value is: its purpose first, then everything it belongs to. Never secret. */
export type Binding = readonly [purpose: string, ...belongsTo: (string | number)[]]

const NONCE_BYTES = 12
const TAG_BYTES = 16
const APPLICATION = 'twofold-vault-1'

/** JSON keeps the parts apart whatever they hold. */
const associatedData = (binding: Binding): Bytes => utf8(JSON.stringify([APPLICATION, ...binding]))

export async function seal(key: CryptoKey, random: Random, binding: Binding, plain: Bytes): Promise<Sealed> {
  const nonce = random(NONCE_BYTES)
  const parameters = { name: 'AES-GCM', iv: nonce, additionalData: associatedData(binding) }
  const box = await crypto.subtle.encrypt(parameters, key, plain)
  return sealed(nonce, box)
}

const sealed = (nonce: Bytes, box: ArrayBuffer): Sealed =>
  ({ nonce: toBase64(nonce), box: toBase64(new Uint8Array(box)) }) as Sealed

/** The bytes, or null: wrong key, wrong place, damaged, all the same. */
export async function open(key: CryptoKey, binding: Binding, value: Sealed): Promise<Bytes | null> {
  const opened = parts(value)
  if (!opened) return null
  const parameters = { name: 'AES-GCM', iv: opened.nonce, additionalData: associatedData(binding) }
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters, key, opened.box))
  } catch {
    return null
  }
}

/** Seals a data key under another key without its bytes ever being seen by a script. */
export async function wrapKey(
  wrapping: CryptoKey,
  random: Random,
  binding: Binding,
  dataKey: CryptoKey,
): Promise<Sealed> {
  const nonce = random(NONCE_BYTES)
  const parameters = { name: 'AES-GCM', iv: nonce, additionalData: associatedData(binding) }
  const box = await crypto.subtle.wrapKey('raw', dataKey, wrapping, parameters)
  return sealed(nonce, box)
}

/**
 * The data key, or null. `extractable` only for as long as it is being wrapped anew; a key that opens records is not.
 */
export async function unwrapKey(
  wrapping: CryptoKey,
  binding: Binding,
  value: Sealed,
  extractable: boolean,
): Promise<CryptoKey | null> {
  const opened = parts(value)
  if (!opened) return null
  const parameters = { name: 'AES-GCM', iv: opened.nonce, additionalData: associatedData(binding) }
  try {
    return await crypto.subtle.unwrapKey('raw', opened.box, wrapping, parameters, 'AES-GCM', extractable, [
      'encrypt',
      'decrypt',
    ])
  } catch {
    return null
  }
}

/** Text is compressed by nobody: sizes of sealed lists tell how many accounts there are, and nothing else. */
export const sealText = (key: CryptoKey, random: Random, binding: Binding, text: string): Promise<Sealed> =>
  seal(key, random, binding, utf8(text))

export async function openText(key: CryptoKey, binding: Binding, value: Sealed): Promise<string | null> {
  const bytes = await open(key, binding, value)
  return bytes && fromUtf8(bytes)
}

/** Reads what storage or a file gave; null unless it has exactly the shape of a sealed value. */
export function parseSealed(value: unknown): Sealed | null {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return null
  const { nonce, box } = value as Record<string, unknown>
  if (typeof nonce !== 'string' || typeof box !== 'string') return null
  return parts({ nonce, box }) ? ({ nonce, box } as Sealed) : null
}

function parts({ nonce, box }: Pick<Sealed, 'nonce' | 'box'>): { nonce: Bytes; box: Bytes } | null {
  const bytes = { nonce: fromBase64(nonce), box: fromBase64(box) }
  if (bytes.nonce?.length !== NONCE_BYTES || !bytes.box || bytes.box.length < TAG_BYTES) return null
  return { nonce: bytes.nonce, box: bytes.box }
}
