// What opens the vault is the key that a password gives, and nothing that is stored: no document changed by whoever can
// write to the profile makes a wrong password right, or none needed.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentsOf, memoryPorts, type Contents } from '#test/support/vault-ports.ts'
import { createVault } from './create.ts'
import { reopen, unlock } from './unlock.ts'
import { resume } from './session.ts'

type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/** Everything that might be a flag, turned: each value of a document in turn becomes each of these. */
const others = (value: Json): readonly Json[] => {
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') return [0, 1, value + 1, -value, Number.MAX_SAFE_INTEGER]
  if (typeof value === 'string')
    return ['', 'true', 'unlocked', `${value.startsWith('A') ? 'B' : 'A'}${value.slice(1)}`]
  return [true]
}

function* turned(value: Json): Generator<Json> {
  yield* others(value)
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    for (const other of turned(child)) yield Object.assign(structuredClone(value), { [key]: other })
    const without = structuredClone(value)
    Reflect.deleteProperty(without, key)
    yield without
  }
  if (!Array.isArray(value))
    for (const flag of ['unlocked', 'open', 'authenticated', 'trusted']) yield { ...value, [flag]: true }
}

test('N63B-AC-03 no change to what is stored makes a wrong password open the vault', async () => {
  const ports = memoryPorts()
  assert.ok((await createVault(ports, { password: 'correct horse battery' })).ok)
  const [contents] = contentsOf(ports)
  let changes = 0
  for (const [key, text] of contents)
    for (const other of turned(JSON.parse(text) as Json)) {
      const changed: Contents = new Map([...contents, [key, JSON.stringify(other)]])
      const opened = await unlock(memoryPorts([changed, changed]), {
        kind: 'password',
        password: 'wrong horse battery',
      })
      assert.equal(opened.ok, false, `${key} became ${JSON.stringify(other).slice(0, 300)}`)
      changes += 1
    }
  assert.ok(changes > 200, `${changes} changes`)
  const right = { kind: 'password', password: 'correct horse battery' } as const
  assert.ok((await unlock(memoryPorts([contents, contents]), right)).ok, 'unchanged, the right one does')
})

test('N63B-AC-03 without this session’s key nothing is open, whatever the session says of itself', async () => {
  const ports = memoryPorts()
  const made = await createVault(ports, { password: 'correct horse battery' })
  assert.ok(made.ok)
  const { vault, keyId, revision } = made.state.head
  const claims = { vault, keyId, seen: revision, unlocked: true, nonce: 'AAAAAAAAAAAAAAAA', box: 'A'.repeat(64) }
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
    'wrapKey',
    'unwrapKey',
  ])
  for (const kept of [null, key]) {
    const store = { get: async () => claims, set: async () => undefined, clear: async () => undefined }
    const keys = { get: async () => kept, set: async () => undefined, clear: async () => undefined }
    assert.equal(await resume({ session: store, keys, random: ports.random }), null)
  }
  assert.equal(await reopen(ports, { vault, keyId, key, seen: revision }), null)
})
