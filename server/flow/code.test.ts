// Codes that are sent: even digits, and worthless anywhere but in the flow and for the challenge they were made for.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { keysFromConfig, newKeySettings } from '../seal/keys.ts'
import { createSeals } from '../seal/seals.ts'
import { codeMac, codeMatches, newCode } from './code.ts'

test('A21 every digit is equally likely in every place, whatever bytes come', () => {
  // All 256 bytes, each as often as the others: what is left must be even too.
  let next = 0
  const allBytes = (length: number): Uint8Array => Uint8Array.from({ length }, () => next++ % 256)
  const counts = new Map<string, number>()
  for (let i = 0; i < 2500; i += 1)
    for (const digit of newCode(allBytes, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1)
  assert.equal(counts.size, 10)
  const seen = [...counts.values()]
  assert.ok(Math.max(...seen) - Math.min(...seen) <= 40, seen.join(' '))
})

test('A21 a code has as many digits as asked for, zeros in front kept', () => {
  assert.equal(
    newCode((length) => new Uint8Array(length), 6),
    '000000',
  )
  for (const length of [6, 8])
    assert.match(
      newCode((bytes) => randomBytes(bytes), length),
      new RegExp(`^\\d{${length}}$`),
    )
})

test('N63B-OB-04 A14 what is kept of a code matches that code in that flow for that challenge only', () => {
  const seals = createSeals(keysFromConfig({ ...newKeySettings('test'), production: false }))
  const mac = codeMac(seals, 'flow', 'challenge', '123456')
  assert.equal(codeMatches(seals, 'flow', 'challenge', '123456', mac), true)
  for (const [flow, challenge, code] of [
    ['other', 'challenge', '123456'],
    ['flow', 'dellenahcc', '123456'],
    ['flow', 'another', '123456'],
    ['flew', 'challenge', '123456'],
    ['flow', 'challengf', '123456'],
    ['flow', 'challenge', '123457'],
    ['flowchallenge', '', '123456'],
  ] as const)
    assert.equal(codeMatches(seals, flow, challenge, code, mac), false, [flow, challenge, code].join(' '))
  assert.equal(codeMatches(seals, 'flow', 'challenge', mac, mac), false, 'A23 nor is what is kept a code itself')
})
