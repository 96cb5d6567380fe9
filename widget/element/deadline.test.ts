// When a person is warned that a flow is about to end.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { settled } from '#test/support/flow-page.ts'
import { Deadline } from './deadline.ts'

/** A clock that is turned by hand; timers go off when it passes them, or at once by `wake`. */
const clock = () => {
  let now = 1_000_000
  let timer: { readonly at: number; readonly go: () => void } | null = null
  const told: string[] = []
  const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      timer = { at: now + milliseconds, go: resolve }
      signal.addEventListener('abort', () => reject(signal.reason as Error))
    })
  const deadline = new Deadline(
    () => ({ now: () => now, wait }),
    () => told.push(deadline.left),
  )
  const wake = async (): Promise<void> => {
    timer?.go()
    await settled()
  }
  const pass = async (seconds: number): Promise<void> => {
    now += seconds * 1000
    if (timer !== null && timer.at <= now) await wake()
  }
  return { deadline, told, pass, wake, end: (seconds: number) => now + seconds * 1000 }
}

describe('N63B-SE-04 the end of a flow', () => {
  it('is told two minutes before, and when it has come, each once', async () => {
    const { deadline, told, pass, end } = clock()
    deadline.watch(end(900))
    await pass(779)
    assert.deepEqual(told, [])
    await pass(1)
    assert.deepEqual(told, ['little'])
    await pass(119)
    assert.deepEqual(told, ['little'])
    await pass(1)
    assert.deepEqual(told, ['little', 'none'])
  })

  it('is told once, however often it comes again: with each look, or with a refused answer', async () => {
    const { deadline, told, pass, end } = clock()
    const at = end(900)
    deadline.watch(at)
    await pass(800)
    for (let looks = 0; looks < 5; looks += 1) {
      deadline.watch(at)
      assert.equal(deadline.left, 'little')
      await pass(2)
    }
    assert.deepEqual(told, ['little'])
  })

  it('is another one after more time was given', async () => {
    const { deadline, told, pass, end } = clock()
    deadline.watch(end(900))
    await pass(800)
    deadline.watch(end(900))
    assert.equal(deadline.left, 'enough')
    await pass(700)
    assert.deepEqual(told, ['little'])
    await pass(100)
    assert.deepEqual(told, ['little', 'little'])
  })

  it('is told late by a computer that slept, and never early by a timer that goes off too soon', async () => {
    const { deadline, told, pass, wake, end } = clock()
    deadline.watch(end(900))
    await wake()
    assert.deepEqual(told, [])
    await pass(5000)
    assert.deepEqual(told, ['none'])
  })

  it('is told at once when it is near already, and no more once nobody watches', async () => {
    const { deadline, told, pass, end } = clock()
    deadline.watch(end(60))
    assert.deepEqual(told, ['little'])
    deadline.stop()
    await pass(600)
    deadline.watch(null)
    assert.deepEqual(told, ['little'])
    assert.equal(deadline.left, 'enough')
  })
})
