// The server in a process of its own, told to end while somebody waits for a device.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pushPaths } from '#core/push/paths.ts'
import { testPolicy } from '#test/support/assembled.ts'
import { startOwnProcess } from '#test/support/own-process.ts'
import { deviceToken } from './push/token.ts'
import { keysFromConfig, newKeySettings } from './seal/keys.ts'
import { createSeals } from './seal/seals.ts'

const keys = newKeySettings('a')

test('whoever waits is answered and sent elsewhere, and the process ends', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'twofold-stopping-'))
  t.after(() => rm(folder, { recursive: true }))
  const organisation = testPolicy('microsoft365')
  const server = await startOwnProcess(folder, organisation, {
    TWOFOLD_KEYS: keys.keys,
    TWOFOLD_INDEX_KEY: keys.indexKey,
  })
  t.after(() => server.stop())
  const seals = createSeals(keysFromConfig({ ...keys, production: false }))
  const body = JSON.stringify({ token: deviceToken(seals, 'somebody', Date.now()), seen: '' })
  const wait = (): Promise<Response> =>
    fetch(`${server.origin}/twofold${pushPaths.wait}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
  // The fourth ends the oldest: so all of them have come.
  const all = [wait(), wait(), wait(), wait()]
  assert.equal((await Promise.race(all)).status, 200)
  await server.stop()
  const replies = await Promise.all(all)
  assert.deepEqual(
    replies.map(({ status }) => status).toSorted((a, b) => a - b),
    [200, 503, 503, 503],
  )
  const codes = await Promise.all(replies.filter(({ ok }) => !ok).map((reply) => reply.json()))
  for (const { code, retryAfter } of codes as { code: string; retryAfter: number }[])
    assert.deepEqual([code, retryAfter], ['unavailable', 2])
})
