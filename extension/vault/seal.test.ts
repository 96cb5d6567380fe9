// Sealing: bound to its place, by a key that no script reads, in one file only.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { randomBytes } from '#test/support/vault-ports.ts'
import { newDataKey, sealingKey } from './create.ts'
import { open, openText, parseSealed, sealText, type Binding } from './seal.ts'

const HERE = import.meta.dirname

const newKey = async (): Promise<CryptoKey> => sealingKey(await newDataKey(randomBytes))

test('VC-05 opens in its own place only: another purpose, part, order or key gives nothing', async () => {
  const key = await newKey()
  const binding: Binding = ['secret', 'vault', 'account', 1]
  const sealed = await sealText(key, randomBytes, binding, 'hello')
  assert.equal(await openText(key, binding, sealed), 'hello')
  const others: readonly Binding[] = [
    ['list', 'vault', 'account', 1],
    ['secret', 'vault', 'account', 2],
    ['secret', 'vault', 'account', '1'],
    ['secret', 'account', 'vault', 1],
    ['secret', 'vaultaccount', '', 1],
    ['secret', 'vault","account', 1],
    ['secret'],
  ]
  for (const other of others) assert.equal(await open(key, other, sealed), null)
  assert.equal(await open(await newKey(), binding, sealed), null)
})

test('VC-07 the key that seals cannot be read by a script', async () => {
  const key = await newKey()
  assert.equal(key.extractable, false)
  await assert.rejects(() => crypto.subtle.exportKey('raw', key))
})

test('VC-04 one file encrypts; one file writes to the stores', () => {
  const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  const having = (pattern: RegExp): string[] =>
    files.filter((name) => pattern.test(readFileSync(`${HERE}/${name}`, 'utf8'))).toSorted()
  assert.deepEqual(having(/subtle\s*\.(encrypt|wrapKey)\(/), ['seal.ts'])
  assert.deepEqual(having(/shelf\.put\(/), ['twins.ts'])
  assert.deepEqual(having(/storage\.sync\b/), [])
})

test('only the exact shape of a sealed value is read as one', async () => {
  const sealed = await sealText(await newKey(), randomBytes, ['x'], '')
  assert.deepEqual(parseSealed(JSON.parse(JSON.stringify(sealed))), sealed)
  for (const spoilt of [
    null,
    'x',
    [],
    {},
    { ...sealed, more: 1 },
    { ...sealed, nonce: 'AAAA' },
    { ...sealed, box: 'AAAA' },
    { ...sealed, box: 7 },
    { ...sealed, nonce: `${sealed.nonce}!` },
  ])
    assert.equal(parseSealed(spoilt), null)
})
