// Counting against a model of its rule: any limits, any times.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CounterRule, CounterState } from '../ports.ts'
import { openStore } from './open.ts'

/** The rule in words, for one key: what the SQL must agree with. */
function model(): (given: CounterRule, at: number) => CounterState {
  let tried = 0
  let until = 0
  return ({ limit, windowSeconds, pauseSeconds }, at) => {
    if (at >= until) {
      tried = 0
      until = at + windowSeconds * 1000
    }
    if (tried <= limit) {
      tried += 1
      if (tried === limit) until = Math.max(until, at + pauseSeconds * 1000)
    }
    return { count: tried, allowed: tried <= limit, until }
  }
}

test('counting agrees with the rule in words, for any limits and times', async (t) => {
  const store = await openStore({ memory: true })
  t.after(() => store.close())
  const step = fc.record({ wait: fc.nat({ max: 40_000 }), limit: fc.constantFrom(2, 2, 2, 1, 4) })
  const scenario = fc.record({
    windowSeconds: fc.integer({ min: 1, max: 60 }),
    pauseSeconds: fc.nat({ max: 90 }),
    steps: fc.array(step, { minLength: 1, maxLength: 12 }),
  })
  await fc.assert(
    fc.asyncProperty(scenario, async ({ windowSeconds, pauseSeconds, steps }) => {
      const key = randomUUID()
      const expected = model()
      let at = 1_800_000_000_000
      for (const { wait, limit } of steps) {
        at += wait
        const counted = { key, limit, windowSeconds, pauseSeconds }
        assert.deepEqual(await store.countAttempt([counted], at), [expected(counted, at)])
      }
    }),
    { numRuns: 40 },
  )
})
