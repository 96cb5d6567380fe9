// Spoils files: bits, bytes, pieces, numbers, and values inside JSON; the same for the same start.

import { fromUtf8, utf8, type Bytes } from '#extension/vault/bytes.ts'

/** A small generator (mulberry32): tests and benchmark must be able to repeat an input by its number. */
export function generator(start: number): (below: number) => number {
  let state = start >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

type Below = ReturnType<typeof generator>

const NUMBERS = [
  '0',
  '1',
  '-1',
  '5',
  '6',
  '10',
  '11',
  '30',
  '120',
  '121',
  '1e3',
  '4503599627370496',
  '9223372036854775808',
  '0.5',
  'NaN',
  '007',
]
const TOKENS = [
  '"',
  '\\',
  '%00',
  '%',
  '&',
  '+',
  ':',
  '%3A',
  '\n',
  '\0',
  '\u202e',
  '🔑',
  '[[[[',
  '}',
  'null',
  '=',
  '?',
  '#',
  'otpauth://',
  'SHA1',
  'md5',
  'hotp',
]
const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  6,
  1e308,
  2 ** 53,
  0.5,
  '',
  'A',
  'x'.repeat(2000),
  '6',
  '１２',
  [],
  {},
  [[]],
  { a: 1 },
  '__proto__',
  'totp',
  'steam',
]

const pick = <T>(below: Below, from: readonly T[]): T => from[below(from.length)] as T

const splice = (bytes: Bytes, at: number, remove: number, insert: Uint8Array): Bytes => {
  const all = new Uint8Array(bytes.length - remove + insert.length)
  all.set(bytes.subarray(0, at))
  all.set(insert, at)
  all.set(bytes.subarray(at + remove), at + insert.length)
  return all
}

type Mutation = (below: Below, bytes: Bytes, other: Bytes) => Bytes

const mutations: readonly Mutation[] = [
  (below, bytes) => bytes.map((byte, i, all) => (i === below(all.length) ? byte ^ (1 << below(8)) : byte)),
  (below, bytes) => {
    const at = below(bytes.length)
    return splice(bytes, at, 1, new Uint8Array([below(256)]))
  },
  (below, bytes) => {
    const at = below(bytes.length)
    return splice(bytes, at, Math.min(bytes.length - at, 1 + below(12)), new Uint8Array())
  },
  (below, bytes) => bytes.slice(0, below(bytes.length)),
  (below, bytes) => {
    const at = below(bytes.length)
    return splice(bytes, below(bytes.length), 0, bytes.slice(at, at + 1 + below(40)))
  },
  (below, bytes, other) => {
    const at = below(other.length)
    return splice(bytes, below(bytes.length), 0, other.slice(at, at + 1 + below(60)))
  },
  (below, bytes) => splice(bytes, below(bytes.length), 0, utf8(pick(below, TOKENS))),
  (below, bytes) => {
    const text = fromUtf8(bytes)
    const numbers = text === null ? [] : [...text.matchAll(/\d+/g)]
    const found = numbers.length === 0 ? undefined : pick(below, numbers)
    return text === null || !found
      ? bytes
      : utf8(text.slice(0, found.index) + pick(below, NUMBERS) + text.slice(found.index + found[0].length))
  },
  (below, bytes) => {
    const text = fromUtf8(bytes)
    if (text === null || !/^\s*[[{]/.test(text)) return bytes
    try {
      return utf8(JSON.stringify(withChange(below, JSON.parse(text))))
    } catch {
      return bytes
    }
  },
]

/** The same JSON with one value, somewhere inside, changed, gone or there twice. */
function withChange(below: Below, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || below(6) === 0) return pick(below, VALUES)
  if (Array.isArray(value)) {
    const at = below(Math.max(1, value.length))
    const kind = below(4)
    if (kind === 0) return value.toSpliced(at, 1)
    if (kind === 1) return value.toSpliced(at, 0, value[at])
    return value.map((one: unknown, i) => (i === at ? withChange(below, one) : one))
  }
  const entries = Object.entries(value)
  const at = below(Math.max(1, entries.length))
  if (below(5) === 0) return Object.fromEntries(entries.toSpliced(at, 1))
  return Object.fromEntries(entries.map(([name, one], i) => [name, i === at ? withChange(below, one) : one]))
}

/** One to four mutations; `other` lends pieces. */
export function mutate(below: Below, bytes: Bytes, other: Bytes): Bytes {
  let spoilt = bytes
  for (let i = 1 + below(4); i > 0 && spoilt.length > 0; i--) spoilt = pick(below, mutations)(below, spoilt, other)
  return spoilt
}
