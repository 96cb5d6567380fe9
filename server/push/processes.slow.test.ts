// The page at one server process and the device at another, on one Postgres: what happens at one is told at the other, and
// neither has to be there for the next request.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pushPaths } from '#core/push/paths.ts'
import { addPerson, testPolicy } from '#test/support/assembled.ts'
import { isRefused } from '#test/support/device.ts'
import { startPair, type TwoProcesses } from '#test/support/pair.ts'
import type { Served } from '#test/support/people.ts'
import { usePostgres } from '#test/support/postgres.ts'
import { pairHere, Page, signIn } from '#test/support/push.ts'
import { ok, person } from '#test/support/server.ts'
import { newKeySettings } from '../seal/keys.ts'

const postgres = usePostgres()
const policy = testPolicy('microsoft365', { required: 1 })
const keys = newKeySettings('a')
const ada = { ...person('ada'), password: 'Quiet-harbour-lantern-7' }

test('a request is told, answered and taken across processes, and outlives all of them', async (t) => {
  const url = await postgres.newDatabase()
  let running: TwoProcesses = await startPair(url, policy, keys)
  t.after(() => running.close())
  await addPerson(running, ada)
  const at = (which: 0 | 1): Served => ({
    handler: (request, info) => running.each[which](request, info),
    now: () => running.now(),
    advance: (seconds) => running.advance(seconds),
    letters: () => running.letters(),
  })
  const [here, there] = [at(0), at(1)]

  const page = new Page(here)
  await page.begin('signIn')
  ok(await page.answer({ answer: 'identify', username: ada.username }))
  ok(await page.answer({ answer: 'password', password: ada.password }))
  ok(await page.answer({ answer: 'continue' }))
  const device = await pairHere(there, page)
  // What is sent by a page goes to the one, what is sent by a device to the other.
  ok(await page.answer({ answer: 'continue' }))
  page.at('done')
  here.advance(60)

  await device.list()
  const told = device.wait()
  const signing = await signIn(here, ada)
  const look = await told
  assert.ok(!isRefused(look) && look.look)
  const { number, wait } = signing.at('await-approval')
  const moved = signing.send('POST', pushPaths.wait, { token: wait, seen: '' })
  assert.ok(!isRefused(await device.approve(number)))
  assert.equal(((await (await moved).json()) as { readonly look?: unknown }).look, true)
  ok(await signing.poll())
  signing.at('done')

  here.advance(60)
  const interrupted = await signIn(here, ada)
  const request = await device.request()
  await running.close()
  running = await startPair(url, policy, keys)
  running.advance(120)
  assert.deepEqual(await device.request(), request)
  assert.ok(!isRefused(await device.answer(request, { number: interrupted.at('await-approval').number })))
  ok(await interrupted.poll())
  interrupted.at('done')
})
