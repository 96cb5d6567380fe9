// RFC 4648 §10, setup keys as people write them, and a secret that never prints.

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { format, inspect } from 'node:util'
import fc from 'fast-check'
import { anyText } from '#test/support/arbitrary.ts'
import { newSecret, parseSecret, Secret, type SecretRefusal } from './secret.ts'
import { RANGES } from './settings.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function parsed(text: string): { readonly text: string; readonly warnings: readonly string[] } {
  const key = parseSecret(text)
  assert.ok(key.ok, `${text} should be read`)
  return { text: new TextDecoder().decode(key.secret.bytes), warnings: key.warnings }
}

/** RFC 4648 §10, without the padding that key URIs leave out. */
const RFC_4648: readonly (readonly [plain: string, base32: string])[] = [
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
]

test('RFC 4648 §10 base32 vectors, written and read, with and without padding', () => {
  for (const [plain, base32] of RFC_4648) {
    assert.equal(new Secret(bytes(plain)).toBase32(), base32)
    assert.equal(parsed(base32).text, plain)
    assert.equal(parsed(base32.padEnd(Math.ceil(base32.length / 8) * 8, '=')).text, plain)
  }
})

test('a setup key is read in lower case, in groups, with dashes', () => {
  for (const typed of ['mzxw 6ytb oi', 'MZXW-6YTB-OI======', ' mzxw6ytboi\n', 'MZXW\u00a06YTB OI']) {
    assert.equal(parsed(typed).text, 'foobar')
  }
})

test('a key of any length is read; bits beyond whole bytes are dropped and said', () => {
  assert.deepEqual(parsed('MZ'), { text: 'f', warnings: ['short-secret', 'secret-bits-dropped'] })
  assert.deepEqual(parsed('MYA'), { text: 'f', warnings: ['short-secret'] })
  assert.deepEqual(parsed('MYB'), { text: 'f', warnings: ['short-secret', 'secret-bits-dropped'] })
  assert.deepEqual(parsed('AA'), { text: '\0', warnings: ['short-secret'] })
})

test('N63B-OT-01 a key under 128 bits is flagged, one of 128 bits is not', () => {
  assert.deepEqual(parsed(new Secret(new Uint8Array(15)).toBase32()).warnings, ['short-secret'])
  assert.deepEqual(parsed(new Secret(new Uint8Array(16)).toBase32()).warnings, [])
})

test('what is no base32 is refused with the likeliest cause, and never guessed', () => {
  const refusals: readonly (readonly [text: string, reason: SecretRefusal])[] = [
    ['', 'secret-missing'],
    [' - ', 'secret-missing'],
    ['====', 'secret-missing'],
    ['A', 'secret-missing'],
    ['GEZDGNBV0Y3TQOJQ', 'secret-misread'],
    ['GEZDGNBVGY3TQ1JQ', 'secret-misread'],
    ['3132333435363738393031323334353637383930', 'secret-hex'],
    ['deadbeef00', 'secret-hex'],
    ['MZXW6YTB!', 'secret-not-base32'],
    ['MZ=XW6', 'secret-not-base32'],
    ['mzxw6ytbı', 'secret-not-base32'],
    ['mzxw6ytbſ', 'secret-not-base32'],
    ['A'.repeat(1025), 'secret-too-long'],
  ]
  for (const [text, reason] of refusals) assert.deepEqual(parseSecret(text), { ok: false, reason }, text)
})

test('a key of the digits 2 to 7 alone is base32, not a number in hexadecimal', () => {
  const key = parseSecret('2345672345672345')
  assert.ok(key.ok)
  assert.equal(key.secret.toBase32(), '2345672345672345')
})

test('any bytes survive base32 and back; any text is read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 128 }), (raw) => {
      const key = parseSecret(new Secret(raw).toBase32())
      assert.ok(key.ok)
      assert.deepEqual(key.secret.bytes, raw)
      assert.ok(!key.warnings.includes('secret-bits-dropped'))
    }),
  )
  fc.assert(fc.property(anyText, (text) => typeof parseSecret(text).ok === 'boolean'))
})

test('N63B-OT-01 a new secret is as long as the hash and never the same twice', () => {
  const seen = new Set<string>()
  for (let i = 0; i < 100_000; i++) seen.add(newSecret('sha1', randomBytes).toBase32())
  assert.equal(seen.size, 100_000)
  assert.equal(newSecret('sha1', randomBytes).bytes.length, 20)
  assert.equal(newSecret('sha256', randomBytes).bytes.length, 32)
  assert.equal(newSecret('sha512', randomBytes).bytes.length, 64)
})

test('a secret does not print, however it gets into a log', () => {
  const secret = new Secret(bytes('foobar'))
  const printed = [
    String(secret),
    [secret].join(),
    JSON.stringify({ secret }),
    inspect({ nested: { secret } }, { showHidden: true, depth: 9 }),
    format('%s %o %j', secret, secret, secret),
    inspect(new Error('refused', { cause: secret })),
    Object.entries(secret).join(),
  ].join('\n')
  assert.match(printed, /\[secret\]/)
  assert.doesNotMatch(printed, /MZXW6|foobar|102, ?111|66 ?6f|Zm9v/i)
})

test('a secret keeps its own copy of the bytes it was made from', () => {
  const given = bytes('foobar')
  const secret = new Secret(given)
  given.fill(0)
  assert.equal(secret.toBase32(), 'MZXW6YTBOI')
})

test('the longest key that is taken as bytes can be written and read again', () => {
  const longest = new Secret(new Uint8Array(RANGES.secretBytes[1]).fill(255))
  const again = parseSecret(longest.toBase32())
  assert.ok(again.ok)
  assert.deepEqual(again.secret.bytes, longest.bytes)
})
