// The slow hash: vectors, limits, the fallback and its upgrade.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { argon2id } from 'hash-wasm'
import { contentsOf, memoryPorts, quickDerive, randomBytes } from '#test/support/vault-ports.ts'
import { toBase64, utf8 } from './bytes.ts'
import { createVault } from './create.ts'
import { isWeak, KdfUnavailable, newArgon2id, newPbkdf2, parseKdf } from './kdf.ts'
import { answer, deriveHere } from './derive-here.ts'
import { unlock } from './unlock.ts'

test('VC-01 VC-11 argon2id of RFC 9106 §5.3', async () => {
  // The vector has associated data, which this library cannot take: the reference command of the argon2 project instead.
  const hash = await argon2id({
    password: utf8('password'),
    salt: utf8('somesalt'),
    memorySize: 65_536,
    iterations: 2,
    parallelism: 1,
    hashLength: 32,
    outputType: 'hex',
  })
  assert.equal(hash, '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7')
})

test('VC-01 a new vault hashes with argon2id, 64 MiB, three passes, a salt of its own', () => {
  const parameters = newArgon2id(randomBytes)
  assert.deepEqual({ ...parameters, salt: '' }, { name: 'argon2id', memoryKib: 65_536, passes: 3, lanes: 1, salt: '' })
  assert.notEqual(parameters.salt, newArgon2id(randomBytes).salt)
  assert.equal(isWeak(parameters), false)
})

test('VC-01 the hash of this thread and of the worker are one', async () => {
  const parameters = { ...newArgon2id(randomBytes), memoryKib: 19_456, passes: 2 }
  const here = await deriveHere(utf8('secret phrase'), parameters)
  assert.equal(here.length, 32)
  assert.deepEqual(await answer({ password: utf8('secret phrase'), parameters }), here)
  assert.notDeepEqual(await deriveHere(utf8('secret phrasf'), parameters), here)
})

test('VC-11 PBKDF2-HMAC-SHA-256 agrees with another implementation', async () => {
  const parameters = newPbkdf2(randomBytes)
  const { pbkdf2Sync } = await import('node:crypto')
  const salt = Buffer.from(parameters.salt, 'base64')
  const expected = pbkdf2Sync('secret phrase', salt, 600_000, 32, 'sha256')
  assert.deepEqual(Buffer.from(await deriveHere(utf8('secret phrase'), parameters)), expected)
})

test('VC-02 parameters under the floor or over the ceiling are not read', () => {
  const good = newArgon2id(randomBytes)
  assert.deepEqual(parseKdf(good), good)
  for (const spoilt of [
    { memoryKib: 19_455 },
    { memoryKib: 8 * 1024 * 1024 },
    { passes: 1 },
    { passes: 1e9 },
    { lanes: 0 },
    { lanes: 255 },
    { salt: 'AAAA' },
    { salt: toBase64(new Uint8Array(65)) },
    { memoryKib: '65536' },
    { memoryKib: 65_536.5 },
    { name: 'argon2i' },
    { name: 'pbkdf2-sha256', iterations: 599_999 },
    { name: 'pbkdf2-sha256', iterations: 1e10 },
  ])
    assert.equal(parseKdf({ ...good, ...spoilt }), null, JSON.stringify(spoilt))
})

test('VC-02 a head that asks for 8 GiB is refused without a hash', async () => {
  let hashes = 0
  const ports = memoryPorts(undefined, {
    derive: (password, parameters) => {
      hashes++
      return quickDerive(password, parameters)
    },
  })
  assert.ok((await createVault(ports, { password: 'correct horse battery' })).ok)
  hashes = 0
  for (const { contents } of ports.shelves)
    contents.set('head', (contents.get('head') ?? '').replace('"memoryKib":65536', '"memoryKib":8388608'))
  const result = await unlock(ports, { kind: 'password', password: 'correct horse battery' })
  assert.deepEqual(result, { ok: false, reason: 'damaged' })
  assert.equal(hashes, 0)
})

test('VC-01 where argon2id cannot run PBKDF2 stands in, and is replaced at the first unlock where it can', async () => {
  const unable = memoryPorts(undefined, {
    derive: async (password, parameters) => {
      if (parameters.name === 'argon2id') throw new KdfUnavailable('no WebAssembly')
      return quickDerive(password, parameters)
    },
  })
  const credential = { kind: 'password', password: 'correct horse battery' } as const
  const made = await createVault(unable, credential)
  assert.ok(made.ok)
  const kdfOf = (head: { slots: readonly object[] }): string | undefined =>
    head.slots.map((slot) => ('kdf' in slot ? (slot.kdf as { name: string }).name : '')).find((name) => name !== '')
  assert.equal(kdfOf(made.state.head), 'pbkdf2-sha256')
  const still = await unlock(unable, credential)
  assert.equal(still.ok && kdfOf(still.state.head), 'pbkdf2-sha256')

  const able = memoryPorts(contentsOf(unable))
  const upgraded = await unlock(able, credential)
  assert.equal(upgraded.ok && kdfOf(upgraded.state.head), 'argon2id')
  assert.ok((await unlock(memoryPorts(contentsOf(able)), credential)).ok)
})
