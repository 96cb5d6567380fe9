// How often a page is looked at, by a simulated page that changes all the time.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { looked, rested, waitFor, type Pace } from './pace.ts'

/** Looks as soon as it may, from one time to another (milliseconds). */
const restless = (
  from: number,
  to: number,
  start: Pace = rested,
): { readonly pace: Pace; readonly times: readonly number[] } => {
  const times: number[] = []
  let pace = start
  for (let now = from; now < to; now += 1)
    if (waitFor(pace, now) === 0) {
      pace = looked(pace, now)
      times.push(now)
    }
  return { pace, times }
}

describe('pace', () => {
  it('looks at once at first, then every 100 ms at most', () => {
    assert.equal(waitFor(rested, 5), 0)
    const once = looked(rested, 1000)
    assert.equal(waitFor(once, 1030), 70)
    assert.equal(waitFor(once, 1100), 0)
  })
  it('falls to one look a second on a page that never rests', () => {
    const { times } = restless(0, 60_000)
    assert.equal(times.filter((at) => at >= 30_000).length, 30)
    assert.ok(times.every((at, index) => index === 0 || at - (times[index - 1] ?? 0) >= 100))
  })
  it('is quick again when the page has rested', () => {
    const { pace } = restless(0, 60_000)
    const { times } = restless(90_000, 91_000, pace)
    assert.equal(times.length, 10)
  })
})
