// RFC 4226 appendix D, look-ahead, and what a verifier must refuse.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countingHmac, nodeHmac } from '#test/support/node-hmac.ts'
import { hotpCode, verifyHotp, type HotpQuestion } from './hotp.ts'
import { nobleHmac } from './noble-hmac.ts'
import { Secret } from './secret.ts'

const secret = new Secret(new TextEncoder().encode('12345678901234567890'))

/** RFC 4226 appendix D, counters 0 to 9. */
const CODES = '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' ')
const codeAt = (counter: number): string => CODES[counter] ?? assert.fail(`no vector for counter ${counter}`)

const ask = (given: Partial<HotpQuestion>) =>
  verifyHotp({ hmac: nodeHmac, secret, code: codeAt(0), lastCounter: null, ...given })

test('RFC4226-01 the codes of appendix D', () => {
  for (const [counter, code] of CODES.entries()) assert.equal(hotpCode({ hmac: nodeHmac, secret, counter }), code)
})

test('RFC4226-01 counters beyond 32 bits, and leading zeros kept', () => {
  const codes = [2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, 2 ** 52].map((counter) =>
    hotpCode({ hmac: nodeHmac, secret, counter }),
  )
  assert.equal(new Set(codes).size, 4)
  const padded = Array.from({ length: 200 }, (_, counter) => hotpCode({ hmac: nodeHmac, secret, counter }))
  assert.ok(padded.some((code) => code.startsWith('0')))
  assert.ok(padded.every((code) => code.length === 6))
})

test('noble and node:crypto are the same HMAC', () => {
  const algorithm = fc.constantFrom('sha1' as const, 'sha256' as const, 'sha512' as const)
  fc.assert(
    fc.property(algorithm, fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.uint8Array(), (hash, key, message) => {
      assert.deepEqual(nobleHmac(hash, key, message), new Uint8Array(nodeHmac(hash, key, message)))
    }),
  )
})

test('RFC4226-02 the expected code and a few after it are right, with the counter that matched', () => {
  assert.deepEqual(ask({ code: codeAt(0) }), { ok: true, counter: 0 })
  assert.deepEqual(ask({ code: codeAt(5) }), { ok: true, counter: 5 })
  assert.deepEqual(ask({ code: codeAt(6) }), { ok: false, reason: 'wrong-code' })
  assert.deepEqual(ask({ code: codeAt(6), lastCounter: 0 }), { ok: true, counter: 6 })
  assert.deepEqual(ask({ code: codeAt(1), lookAhead: 0 }), { ok: false, reason: 'wrong-code' })
})

test('A7 a used counter, and every one before it, is refused', () => {
  for (const [counter, code] of CODES.entries()) {
    assert.deepEqual(ask({ code, lastCounter: 9 }), { ok: false, reason: 'wrong-code' }, `counter ${counter}`)
  }
})

test('the work is the same for a right code, an early one, a late one and a wrong one', () => {
  const calls = ['000000', codeAt(0), codeAt(3), codeAt(5)].map((code) => {
    const counting = countingHmac()
    ask({ code, hmac: counting.hmac })
    return counting.calls()
  })
  assert.deepEqual(calls, [6, 6, 6, 6])
})

test('hostile input is refused as data', () => {
  for (const code of ['', '75522', '7552244', '75522a', '７５５２２４', '755 24', '-55224', '75522\n', '12345é']) {
    assert.deepEqual(ask({ code }), { ok: false, reason: 'malformed-code' }, JSON.stringify(code))
  }
  const settings: readonly (readonly [name: string, given: object])[] = [
    ['digits', { digits: 1 }],
    ['digits', { digits: 11 }],
    ['digits', { digits: 6.5 }],
    ['algorithm', { algorithm: 'md5' }],
    ['secretBytes', { secret: new Secret(new Uint8Array(0)) }],
    ['lookAhead', { lookAhead: 11 }],
    ['lookAhead', { lookAhead: -1 }],
    ['lookAhead', { lookAhead: Infinity }],
    ['counter', { lastCounter: -2 }],
    ['counter', { lastCounter: NaN }],
    ['counter', { lastCounter: 2 ** 52 }],
  ]
  for (const [setting, given] of settings) {
    assert.deepEqual(ask(given), { ok: false, reason: 'invalid-settings', setting }, JSON.stringify(given))
  }
})

test('making a code from settings that cannot be is an error of the caller', () => {
  assert.throws(() => hotpCode({ hmac: nodeHmac, secret, counter: -1 }), RangeError)
  assert.throws(() => hotpCode({ hmac: nodeHmac, secret, counter: 0, digits: 4 }), RangeError)
})
