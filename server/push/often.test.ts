// So many a minute, each key for itself, and how long is left to wait.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createOften } from './often.ts'

test('what is over the limit waits for the end of the minute, each key for itself', () => {
  let now = 1_000_000
  const often = createOften(() => now)
  assert.equal(often.look('a', 2), null)
  assert.deepEqual([often.count('a', 2), often.count('a', 2)], [null, null])
  now += 20_500
  assert.equal(often.look('a', 2), 40)
  assert.equal(often.count('a', 2), 40)
  assert.equal(often.count('b', 2), null)
  now += 39_500
  assert.equal(often.count('a', 2), null)
})

test('looking counts nothing', () => {
  const often = createOften(() => 0)
  for (let time = 0; time < 5; time += 1) assert.equal(often.look('a', 1), null)
  assert.equal(often.count('a', 1), null)
})

test('a clock that is set back keeps nobody waiting for longer than a minute', () => {
  let now = 1_000_000
  const often = createOften(() => now)
  often.count('a', 1)
  now -= 3600_000
  assert.equal(often.look('a', 1), null)
})
