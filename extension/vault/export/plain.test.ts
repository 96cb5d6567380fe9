// The exports in plain and the way back: Google's QR codes, part by part, and the list of key URIs.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Secret } from '#core/otp/secret.ts'
import type { KeyEntry } from '#core/otp/key-uri.ts'
import { utf8 } from '../bytes.ts'
import { readHere } from '#test/support/read-here.ts'
import { migrationUris, uriList } from './plain.ts'

const KEYS: readonly KeyEntry[] = [
  {
    type: 'totp',
    issuer: 'Northwind',
    account: 'ann@example.org',
    secret: new Secret(utf8('canary-secret-one')),
    algorithm: 'sha256',
    digits: 8,
    period: 30,
  },
  {
    type: 'hotp',
    issuer: 'Fabrikam',
    account: 'bob',
    secret: new Secret(utf8('canary-secret-two')),
    algorithm: 'sha1',
    digits: 6,
    counter: 5_000_000_000,
  },
  { type: 'steam', issuer: 'Steam', account: 'gamer', secret: new Secret(utf8('canary-secret-three')) },
  {
    type: 'totp',
    issuer: '',
    account: '¿äÉ? (demo)',
    secret: new Secret(utf8('canary-secret-four')),
    algorithm: 'sha512',
    digits: 7,
    period: 60,
  },
]

test('the list of key URIs is read back to the last field', async () => {
  const result = await readHere(utf8(uriList(KEYS)))
  assert.ok(result.ok)
  assert.deepEqual(result.refused, [])
  assert.deepEqual(
    result.entries.map(({ key }) => plain(key)),
    KEYS.map(plain),
  )
})

test('Google: what it cannot hold is named, the rest comes back whatever it is, part by part', async () => {
  const { uris, left } = migrationUris(KEYS, 42)
  assert.deepEqual(
    left.map(({ reason }) => reason),
    ['steam', 'period'],
  )
  const result = await readHere(utf8(uris.join('\n')))
  assert.ok(result.ok)
  assert.deepEqual(
    result.entries.map(({ key }) => plain(key)),
    KEYS.slice(0, 2).map(plain),
  )
  assert.deepEqual(result.parts, [{ batch: 42, of: 1, have: [1] }])

  const many = Array.from({ length: 25 }, (_, i) => ({ ...KEYS[0]!, account: `user${i}` }))
  const parts = migrationUris(many, 7).uris
  assert.equal(parts.length, 3)
  const without = await readHere(utf8(`${parts[2]}\n${parts[0]}`))
  assert.deepEqual(without.ok && without.parts, [{ batch: 7, of: 3, have: [1, 3] }])
  for (const uri of parts) assert.ok(uri.length < 2900, 'more than a QR code holds')
})

test('Google: names, keys and counters of all kinds there and back', async () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replace(/[:\p{C}\p{Z}]/gu, ''))
  const arbitrary: fc.Arbitrary<KeyEntry> = fc
    .record({
      issuer: name,
      account: name,
      bytes: fc.uint8Array({ minLength: 1, maxLength: 64 }),
      algorithm: fc.constantFrom('sha1' as const, 'sha256' as const, 'sha512' as const),
      digits: fc.constantFrom(6, 8),
      counter: fc.integer({ min: 0, max: 2 ** 52 }),
      isTimed: fc.boolean(),
    })
    .map(({ bytes, counter, isTimed, ...rest }) => {
      const common = { ...rest, secret: new Secret(bytes) }
      return isTimed ? { type: 'totp', ...common, period: 30 } : { type: 'hotp', ...common, counter }
    })
  await fc.assert(
    fc.asyncProperty(fc.array(arbitrary, { minLength: 1, maxLength: 12 }), fc.nat(2 ** 31 - 1), async (keys, batch) => {
      const result = await readHere(utf8(migrationUris(keys, batch).uris.join('\n')))
      assert.ok(result.ok)
      assert.deepEqual(
        result.entries.map(({ key }) => plain(key)),
        keys.map(plain),
      )
    }),
  )
})

const plain = (key: KeyEntry): object => ({ ...key, secret: key.secret.toBase32() })
