// Forgetting one card leaves the others; forgetting all cards leaves what was ticked, and the other way round.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { without } from './forget.ts'
import type { Memory } from './memory.ts'

const memory: Memory = {
  guidance: false,
  folded: { 'push-number': true, ask: true, 'sign-in-email': false },
  registered: ['push'],
}

test('one card', () => {
  assert.deepEqual(without(memory, 'ask'), { ...memory, folded: { 'push-number': true, 'sign-in-email': false } })
  assert.deepEqual(without(memory, 'device-code'), memory)
})
test('every card', () => {
  assert.deepEqual(without(memory, 'cards'), { ...memory, folded: {} })
})
test('what was ticked', () => {
  assert.deepEqual(without(memory, 'registered'), { ...memory, registered: null })
})
