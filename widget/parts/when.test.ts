// Spans of time as a person reads them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spanOf } from './when.ts'

test('a span is said in the unit that people would use, and never as too short', () => {
  const spans: readonly (readonly [seconds: number, said: string])[] = [
    [-5, '0 seconds'],
    [0.2, '1 second'],
    [90, '90 seconds'],
    [91, '2 minutes'],
    [899, '15 minutes'],
    [3600, '60 minutes'],
    [5401, '2 hours'],
    [86_400, '24 hours'],
  ]
  for (const [seconds, said] of spans) assert.equal(spanOf('en', seconds * 1000), said)
  assert.equal(spanOf('de', 86_400_000), '24 Stunden')
})
