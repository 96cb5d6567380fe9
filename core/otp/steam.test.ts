// Steam codes, against what other authenticators show.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nodeHmac } from '#test/support/node-hmac.ts'
import { parseSecret, Secret } from './secret.ts'
import { steamCode } from './steam.ts'

const VECTORS: readonly (readonly [key: string, seconds: number, code: string])[] = [
  ['GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 59, 'PV9M4'],
  ['STEAMKEY', 1742298622, 'NTK5M'],
]

test('Steam codes are those that other authenticators show', () => {
  for (const [key, seconds, code] of VECTORS) {
    const parsed = parseSecret(key)
    assert.ok(parsed.ok)
    assert.equal(steamCode({ hmac: nodeHmac, secret: parsed.secret, now: seconds * 1000 }), code)
  }
})

test('a Steam code is five characters of the alphabet at any time', () => {
  const secret = new Secret(new Uint8Array(20))
  for (let period = 0; period < 500; period++) {
    assert.match(steamCode({ hmac: nodeHmac, secret, now: period * 30_000 }), /^[2-9BCDFGHJKMNPQRTVWXY]{5}$/)
  }
})

test('a Steam code of nothing is an error of the caller', () => {
  assert.throws(() => steamCode({ hmac: nodeHmac, secret: new Secret(new Uint8Array(0)), now: 0 }), RangeError)
  assert.throws(() => steamCode({ hmac: nodeHmac, secret: new Secret(new Uint8Array(1)), now: -1 }), RangeError)
})
