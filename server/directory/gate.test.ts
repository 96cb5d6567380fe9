// A43: a flood of slow work is let through a few at a time, and refused when the queue is full.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { UnavailableError } from '../ports.ts'
import { createGate } from './gate.ts'

/** Work that ends when told to, and knows how much of it runs at once. */
function controlled() {
  const running: (() => void)[] = []
  let most = 0
  let now = 0
  return {
    most: () => most,
    running: () => now,
    finishOne: async () => {
      running.shift()?.()
      await new Promise(setImmediate)
    },
    work: async () => {
      now += 1
      most = Math.max(most, now)
      await new Promise<void>((resolve) => running.push(resolve))
      now -= 1
    },
  }
}

describe('the gate', () => {
  it('A43 lets as many through as it is wide, keeps as many as its queue is long, refuses the rest at once', async () => {
    const gate = createGate({ width: 2, queue: 3 })
    const slow = controlled()
    const results = Array.from({ length: 9 }, () => gate(slow.work))
    const settled = Promise.allSettled(results)
    for (let done = 0; done < 9; done += 1) await slow.finishOne()
    const outcomes = await settled
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      [...Array<string>(5).fill('fulfilled'), ...Array<string>(4).fill('rejected')],
    )
    assert.ok(outcomes.slice(5).every((one) => one.status === 'rejected' && one.reason instanceof UnavailableError))
    assert.equal(slow.most(), 2)
  })

  it('is free again after work that failed', async () => {
    const gate = createGate({ width: 1, queue: 0 })
    await assert.rejects(
      gate(() => Promise.reject(new Error('failed'))),
      /failed/,
    )
    assert.equal(await gate(() => Promise.resolve('through')), 'through')
  })

  it('lets the one who waits longest in first, and nobody new past those who wait', async () => {
    const gate = createGate({ width: 1, queue: 5 })
    const slow = controlled()
    const order: number[] = []
    const enter = (who: number): Promise<void> =>
      gate(async () => {
        order.push(who)
        await slow.work()
      })
    const waiting = [1, 2, 3].map(enter)
    await slow.finishOne()
    const late = enter(4)
    for (let done = 0; done < 3; done += 1) await slow.finishOne()
    await Promise.all([...waiting, late])
    assert.deepEqual(order, [1, 2, 3, 4])
    assert.equal(slow.most(), 1)
  })
})
