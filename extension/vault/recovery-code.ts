// The recovery code: 128 random bits that a person writes down, and two characters that tell a slip of the pen from a
// wrong code. Crockford's base32: no I, L, O, U, and the first three are read as 1, 1, 0.

import { sha256, type Bytes } from './bytes.ts'
import type { Random } from './ports.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const ENTROPY_BYTES = 16
/** 128 bits in 26 characters, the last of which carries two spare bits, always 0. */
const ENTROPY_CHARACTERS = 26
const CHECK_CHARACTERS = 2

export type ParsedRecoveryCode =
  { readonly ok: true; readonly entropy: Bytes } | { readonly ok: false; readonly reason: 'mistyped' }

/** Seven groups of four: `7KQ2-…`. Shown once; only its slot is kept. */
export async function newRecoveryCode(random: Random): Promise<string> {
  const entropy = random(ENTROPY_BYTES)
  const code = spelt(entropy, ENTROPY_CHARACTERS) + (await check(entropy))
  return (code.match(/.{4}/g) ?? []).join('-')
}

export async function parseRecoveryCode(text: string): Promise<ParsedRecoveryCode> {
  const plain = text
    .toUpperCase()
    .replace(/[\s\-\u2010-\u2015]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const values = Array.from(plain, (character) => ALPHABET.indexOf(character))
  if (values.length !== ENTROPY_CHARACTERS + CHECK_CHARACTERS || values.includes(-1))
    return { ok: false, reason: 'mistyped' }
  const entropy = new Uint8Array(ENTROPY_BYTES)
  for (const [i, value] of values.slice(0, ENTROPY_CHARACTERS).entries())
    for (let bit = 0; bit < 5; bit++) {
      const at = i * 5 + bit
      if ((value >> (4 - bit)) & 1 && at < ENTROPY_BYTES * 8)
        entropy[at >> 3] = (entropy[at >> 3] ?? 0) | (128 >> (at & 7))
    }
  const code = spelt(entropy, ENTROPY_CHARACTERS) + (await check(entropy))
  return code === plain ? { ok: true, entropy } : { ok: false, reason: 'mistyped' }
}

const check = async (entropy: Bytes): Promise<string> => spelt(await sha256(entropy), CHECK_CHARACTERS)

/** The first `count` groups of five bits, zero bits after the end. */
function spelt(bytes: Bytes, count: number): string {
  let text = ''
  for (let i = 0; i < count; i++) {
    let value = 0
    for (let bit = i * 5; bit < i * 5 + 5; bit++) value = value * 2 + (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1)
    text += ALPHABET.charAt(value)
  }
  return text
}
