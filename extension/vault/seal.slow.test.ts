// A nonce never comes twice, however often the same is sealed.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomBytes } from '#test/support/vault-ports.ts'
import { utf8 } from './bytes.ts'
import { newDataKey, sealingKey } from './create.ts'
import { seal } from './seal.ts'

test('VC-04 a hundred thousand times the same, and no nonce twice', async () => {
  const key = await sealingKey(await newDataKey(randomBytes))
  const nonces = new Set<string>()
  const plain = utf8('the same')
  for (let i = 0; i < 100; i++) {
    const batch = await Promise.all(Array.from({ length: 1000 }, () => seal(key, randomBytes, ['x'], plain)))
    for (const { nonce } of batch) nonces.add(nonce)
  }
  assert.equal(nonces.size, 100_000)
})
