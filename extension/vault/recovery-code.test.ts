// Recovery codes: read as people write them, slips told from wrong codes.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { randomBytes } from '#test/support/vault-ports.ts'
import { newRecoveryCode, parseRecoveryCode } from './recovery-code.ts'

test('every code reads back to its bytes: lower case, spaces, O for 0, I and L for 1', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 16, maxLength: 16 }), async (entropy) => {
      const code = await newRecoveryCode(() => new Uint8Array(entropy))
      assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){6}$/)
      for (const written of [
        code,
        code.toLowerCase(),
        code.replaceAll('-', ' '),
        code.replaceAll('-', ''),
        code.replaceAll('0', 'o'),
        code.replaceAll('1', 'l'),
        code.replaceAll('1', 'I'),
      ]) {
        const parsed = await parseRecoveryCode(written)
        assert.ok(parsed.ok)
        assert.deepEqual([...parsed.entropy], [...entropy])
      }
    }),
  )
})

test('one character changed is noticed nearly always, two exchanged too', async () => {
  let missed = 0
  for (let i = 0; i < 2000; i++) {
    const code = await newRecoveryCode(randomBytes)
    const at = i % code.length
    const other = code[at] === 'Z' ? 'Y' : 'Z'
    if (code[at] === '-') continue
    if ((await parseRecoveryCode(code.slice(0, at) + other + code.slice(at + 1))).ok) missed++
  }
  // Ten bits of check: two in two thousand are expected.
  assert.ok(missed <= 12, `${missed} missed`)
})

test('anything else is mistyped, never an error', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
      assert.equal((await parseRecoveryCode(text)).ok, false)
    }),
  )
})
