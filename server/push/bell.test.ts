// Who waits is told when there is something, whichever process it happened in; and costs next to nothing while there is not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PushNews } from '../ports.ts'
import { createBell } from './bell.ts'
import { deviceTopic, pageTopic } from './token.ts'

const setting = () => {
  const news: PushNews[] = []
  let reads = 0
  const errors: unknown[] = []
  const readNews = async (): Promise<readonly PushNews[]> => {
    reads += 1
    return news
  }
  const bell = createBell({ readNews, now: () => 0, onError: (error) => errors.push(error), every: 5, turns: 20 })
  return { bell, news, errors, reads: () => reads }
}
const open = (id: string, devices: readonly string[], quiet = false): PushNews => ({
  id,
  approval: { state: 'open', devices, quiet },
})

test('a device is told of a request, here at once and from elsewhere by the next look', async () => {
  const { bell, news } = setting()
  const here = bell.wait(deviceTopic('a'), '')
  news.push(open('r1', ['a', 'b']))
  bell.look()
  assert.equal(await here, true)
  const elsewhere = bell.wait(deviceTopic('b'), '')
  assert.equal(await elsewhere, true)
})

test('what was seen is no news; what came of it is', async () => {
  const { bell, news } = setting()
  news.push(open('r1', ['a']))
  assert.equal(await bell.wait(deviceTopic('a'), ''), true)
  assert.equal(await bell.wait(deviceTopic('a'), 'r1.open'), false)
  news[0] = { id: 'r1', approval: { state: 'denied', devices: ['a'], quiet: false } }
  assert.equal(await bell.wait(deviceTopic('a'), 'r1.open'), true)
})

test('a page is told of an answer and of a device that came, not of its own request', async () => {
  const { bell, news } = setting()
  news.push(open('r1', ['a']))
  assert.equal(await bell.wait(pageTopic('r1'), ''), false)
  news.push({ id: 'p1', approval: null })
  assert.equal(await bell.wait(pageTopic('p1'), ''), true)
})

test('of a quiet request no device is told', async () => {
  const { bell, news } = setting()
  news.push(open('r1', ['a'], true))
  assert.equal(await bell.wait(deviceTopic('a'), ''), false)
})

test('ASVS-4.4.2 ten thousand who wait cost one look at a time, and nothing when they are gone', async () => {
  const { bell, reads } = setting()
  const all = Array.from({ length: 10_000 }, (_, index) => bell.wait(deviceTopic(`d${index}`), ''))
  assert.ok(!(await Promise.all(all)).includes(true))
  // One look when the first came, and one for each turn.
  assert.ok(reads() <= 22, String(reads()))
  const after = reads()
  await new Promise((resolve) => setTimeout(resolve, 30))
  assert.ok(reads() - after <= 1)
})

test('who goes away waits no longer, and a fourth ends the oldest', async () => {
  const { bell } = setting()
  const gone = new AbortController()
  const waiting = bell.wait('t', '', gone.signal)
  gone.abort()
  assert.equal(await waiting, false)
  assert.equal(await bell.wait('t', '', AbortSignal.abort()), false)
  const order: number[] = []
  await Promise.all([0, 1, 2, 3].map(async (index) => bell.wait('t', '').then(() => order.push(index))))
  assert.equal(order[0], 0)
})

test('a look that fails is told and tried again', async () => {
  let broken = true
  const errors: unknown[] = []
  const bell = createBell({
    readNews: async () => {
      if (broken) throw new Error('no database')
      return [open('r1', ['a'])]
    },
    now: () => 0,
    onError: (error) => {
      errors.push(error)
      broken = false
    },
    every: 5,
  })
  assert.equal(await bell.wait(deviceTopic('a'), ''), true)
  assert.equal(errors.length, 1)
})

test('a bell that stops lets everybody go at once, and holds nobody after', async () => {
  const { bell, reads } = setting()
  const all = ['a', 'a', 'b'].map((device) => bell.wait(deviceTopic(device), ''))
  bell.stop()
  assert.deepEqual(await Promise.all(all), [false, false, false])
  const before = reads()
  assert.equal(await bell.wait(deviceTopic('c'), ''), false)
  assert.equal(reads(), before)
})

test('a look that fails is told, unless the bell has stopped meanwhile', async () => {
  let fail = (_error: Error): void => undefined
  const errors: unknown[] = []
  const readNews = (): Promise<never> => new Promise((_resolve, reject) => (fail = reject))
  const bell = createBell({ readNews, now: () => 0, onError: (error) => errors.push(error), every: 5, turns: 20 })
  const waits = bell.wait(deviceTopic('a'), '')
  fail(new Error('no store'))
  await new Promise((resolve) => setImmediate(resolve))
  assert.equal(errors.length, 1)
  bell.look()
  bell.stop()
  fail(new Error('closed'))
  assert.equal(await waits, false)
  await new Promise((resolve) => setImmediate(resolve))
  assert.equal(errors.length, 1)
})
