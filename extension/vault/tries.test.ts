// Ten wrong passwords (N63B-AC-02).

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentsOf, memoryPorts } from '#test/support/vault-ports.ts'
import { createVault } from './create.ts'
import { KdfUnavailable } from './kdf.ts'
import { unlock } from './unlock.ts'

const right = { kind: 'password', password: 'correct horse battery' } as const
const wrong = { kind: 'password', password: 'not the password' } as const
const HOUR = 60 * 60 * 1000

test('N63B-AC-02 ten wrong ones over restarts, each wait longer, the eleventh is not looked at though it is right', async () => {
  let now = 1_700_000_000_000
  const options = { clock: () => now }
  const made = memoryPorts(undefined, options)
  const created = await createVault(made, right)
  assert.ok(created.ok)
  let twins = contentsOf(made)
  const waits: (number | string)[] = []
  for (let n = 1; n <= 10; n++) {
    // A new process each time: nothing but the stores remembers.
    const ports = memoryPorts(twins, options)
    assert.deepEqual(await unlock(ports, wrong), { ok: false, reason: 'wrong', triesLeft: 10 - n })
    twins = contentsOf(ports)
    const next = await unlock(memoryPorts(twins, options), wrong)
    assert.ok(!next.ok)
    waits.push(next.reason === 'wait' ? next.seconds : next.reason)
    now += HOUR
  }
  assert.deepEqual(waits, ['wrong', 'wrong', 5, 15, 60, 300, 900, 1800, 3600, 'disabled'])
  const last = memoryPorts(twins, options)
  assert.deepEqual(await unlock(last, right), { ok: false, reason: 'disabled' })

  const recovered = await unlock(last, { kind: 'recovery', code: created.recoveryCode })
  assert.ok(recovered.ok)
  assert.ok((await unlock(last, right)).ok)
})

test('N63B-AC-02 while the wait lasts even the right one is not looked at; a clock put back frees nobody', async () => {
  let now = 1_700_000_000_000
  let hashes = 0
  const ports = memoryPorts(undefined, {
    clock: () => now,
    derive: async () => {
      hashes++
      return new Uint8Array(32)
    },
  })
  assert.ok((await createVault(ports, right)).ok)
  for (const { contents } of ports.shelves) contents.set('tries', JSON.stringify({ failed: 5, at: now }))
  hashes = 0
  now -= 10 * HOUR
  assert.deepEqual(await unlock(ports, right), { ok: false, reason: 'wait', seconds: 60, triesLeft: 5 })
  now += 10 * HOUR + 59_000
  assert.deepEqual(await unlock(ports, right), { ok: false, reason: 'wait', seconds: 1, triesLeft: 5 })
  assert.equal(hashes, 0)
  now += 1000
  assert.ok((await unlock(ports, right)).ok)
})

test('N63B-AC-02 the try is counted before the hash is begun, in both stores', async () => {
  const seen: string[] = []
  const ports = memoryPorts(undefined, {
    derive: async () => {
      for (const { contents } of ports.shelves) seen.push(contents.get('tries') ?? 'none')
      return new Uint8Array(32)
    },
  })
  assert.ok((await createVault(ports, right)).ok)
  seen.length = 0
  await unlock(ports, right)
  const counted = '{"failed":1,"at":1700000000000}'
  assert.deepEqual(seen, [counted, counted])
  assert.equal(ports.shelves[0].contents.get('tries'), '{"failed":0,"at":0}')
})

test('N63B-AC-02 the stricter of the two stores counts', async () => {
  const ports = memoryPorts()
  assert.ok((await createVault(ports, right)).ok)
  ports.shelves[0].contents.set('tries', JSON.stringify({ failed: 10, at: 0 }))
  ports.shelves[1].contents.set('tries', JSON.stringify({ failed: 0, at: 0 }))
  assert.deepEqual(await unlock(ports, right), { ok: false, reason: 'disabled' })
})

test('N63B-AC-02 a try that cannot be counted is not made', async () => {
  let broken = false
  const ports = memoryPorts(undefined, {
    before: () => {
      if (broken) throw new Error('read-only')
    },
  })
  assert.ok((await createVault(ports, right)).ok)
  broken = true
  assert.deepEqual(await unlock(ports, right), { ok: false, reason: 'storage-failed' })
})

test('a hash that this browser cannot compute is no wrong password', async () => {
  const ports = memoryPorts()
  assert.ok((await createVault(ports, right)).ok)
  const unable = memoryPorts(contentsOf(ports), {
    derive: async () => {
      throw new KdfUnavailable('no WebAssembly')
    },
  })
  assert.deepEqual(await unlock(unable, right), { ok: false, reason: 'kdf-unavailable' })
  assert.equal((JSON.parse(unable.shelves[0].contents.get('tries') ?? '') as { failed: number }).failed, 0)
})

test('a recovery code with a slip of the pen is told from a wrong one, and neither counts', async () => {
  const ports = memoryPorts()
  const created = await createVault(ports, right)
  assert.ok(created.ok)
  const code = created.recoveryCode
  const slip = (code.startsWith('0') ? '2' : '0') + code.slice(1)
  assert.deepEqual(await unlock(ports, { kind: 'recovery', code: slip }), { ok: false, reason: 'mistyped' })
  const other = memoryPorts()
  const foreign = await createVault(other, right)
  assert.ok(foreign.ok)
  const result = await unlock(ports, { kind: 'recovery', code: foreign.recoveryCode })
  assert.deepEqual(result, { ok: false, reason: 'wrong', triesLeft: 10 })
})
