// What a person may type as a code (W3C-AC-02) and how a setup key is shown.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyText } from '#test/support/arbitrary.ts'
import { inGroupsOfFour, normaliseCode } from './code.ts'

const ACCEPTED: readonly (readonly [typed: string, code: string])[] = [
  ['123456', '123456'],
  ['123 456', '123456'],
  ['  123-456\n', '123456'],
  ['123\u00a0456', '123456'],
  ['123\u2009456', '123456'],
  ['123\u2011456', '123456'],
  ['12\u20133\u2212456', '123456'],
  ['１２３\u3000４５６', '123456'],
  ['００１－２３４', '001234'],
  ['0', '0'],
]

const REFUSED: readonly string[] = [
  '',
  ' - ',
  '12345a',
  '12345é',
  '123.456',
  '+123456',
  '1e5',
  '٠١٢٣٤٥',
  '१२३४५६',
  '①②③④⑤⑥',
  '𝟏𝟐𝟑𝟒𝟓𝟔',
  '123\u200b456',
  '123\u0000456',
  '1'.repeat(65),
]

test('W3C-AC-02 spaces, dashes and full-width digits are taken as people type them', () => {
  for (const [typed, code] of ACCEPTED) assert.equal(normaliseCode(typed), code, JSON.stringify(typed))
})

test('W3C-AC-02 anything else is no code', () => {
  for (const typed of REFUSED) assert.equal(normaliseCode(typed), undefined, JSON.stringify(typed))
})

test('W3C-AC-02 whatever is typed, the result is ASCII digits or nothing, and normalising twice changes nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyText, fc.string({ unit: fc.constantFrom('0', '1', '9', ' ', '-', '８', '－', 'x') })),
      (typed) => {
        const code = normaliseCode(typed)
        if (code === undefined) return
        assert.match(code, /^[0-9]+$/)
        assert.equal(normaliseCode(code), code)
      },
    ),
  )
})

test('KURI-03 a setup key is read in groups of four and is the same key without the spaces', () => {
  assert.equal(inGroupsOfFour('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'), 'GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ')
  assert.equal(inGroupsOfFour('ABCDE'), 'ABCD E')
  assert.equal(inGroupsOfFour(''), '')
})
