// Whether a method counts, for whom.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { organisation } from '#test/support/policy.ts'
import { counts } from './counting.ts'
import { preset } from './presets.ts'

test('R10 a method that the policy takes from administrators counts for everybody else’s reset, and for their sign-in', () => {
  const strict = preset('strict', organisation)
  const now = Date.parse('2026-11-22')
  assert.deepEqual(strict.administrators.withoutReset, ['sms', 'voice'])
  assert.equal(counts('sms', 'reset', strict, true, now), false)
  assert.equal(counts('sms', 'reset', strict, false, now), true)
  assert.equal(counts('sms', 'signIn', strict, true, now), true)
  assert.equal(counts('totp', 'reset', strict, true, now), true)
})
