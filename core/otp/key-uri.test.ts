// Key URIs written: golden strings, hostile names, and reading back what was written.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyText } from '#test/support/arbitrary.ts'
import { cleanName, formatKeyUri, type KeyEntry } from './key-uri.ts'
import { parseKeyUri } from './parse-key-uri.ts'
import { Secret } from './secret.ts'

const secret = new Secret(new TextEncoder().encode('12345678901234567890'))
const names = { issuer: 'Contoso', account: 'ann@contoso.example', secret }
const totp: KeyEntry = { ...names, type: 'totp', algorithm: 'sha1', digits: 6, period: 30 }
const SECRET = 'secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

const GOLDEN: readonly (readonly [entry: KeyEntry, uri: string])[] = [
  [totp, `otpauth://totp/Contoso:ann%40contoso.example?${SECRET}&issuer=Contoso`],
  [
    { ...totp, issuer: 'Contoso Ltd & Söhne', account: 'a+b@example.org' },
    `otpauth://totp/Contoso%20Ltd%20%26%20S%C3%B6hne:a%2Bb%40example.org?${SECRET}&issuer=Contoso%20Ltd%20%26%20S%C3%B6hne`,
  ],
  [
    { ...totp, algorithm: 'sha256', digits: 8, period: 60 },
    `otpauth://totp/Contoso:ann%40contoso.example?${SECRET}&issuer=Contoso&algorithm=SHA256&digits=8&period=60`,
  ],
  [
    { ...names, type: 'hotp', algorithm: 'sha1', digits: 6, counter: 0 },
    `otpauth://hotp/Contoso:ann%40contoso.example?${SECRET}&issuer=Contoso&counter=0`,
  ],
  [{ ...names, type: 'steam' }, `otpauth://steam/Contoso:ann%40contoso.example?${SECRET}&issuer=Contoso`],
  [{ ...totp, issuer: '' }, `otpauth://totp/ann%40contoso.example?${SECRET}`],
  [{ ...totp, issuer: 'A: B', account: 'c:d' }, `otpauth://totp/A%20B:c%20d?${SECRET}&issuer=A%20B`],
]

test('KURI-01 golden strings: names percent-encoded and the same twice, upper-case base32, defaults left out', () => {
  for (const [entry, uri] of GOLDEN) assert.equal(formatKeyUri(entry), uri)
})

test('ASVS-1.3.11 nothing in a name gets out of its place in the URI', () => {
  const issuer = 'Evil\r\n\u202egro\u0000&secret=AA#?/\ud800'
  const uri = formatKeyUri({ ...totp, issuer, account: 'ann?secret=BB&digits=8' })
  const shown = 'Evilgro%26secret%3DAA%23%3F%2F'
  assert.equal(uri, `otpauth://totp/${shown}:ann%3Fsecret%3DBB%26digits%3D8?${SECRET}&issuer=${shown}`)
})

test('ASVS-1.3.11 joiners that belong to names and emoji stay', () => {
  assert.equal(cleanName(' می\u200cخواهم 👩\u200d💻 '), 'می\u200cخواهم 👩\u200d💻')
})

const name = fc.string({ unit: 'grapheme' }).map((text) => cleanName(text.replaceAll(':', ' ')))
const anyEntry = fc
  .record({
    issuer: name,
    account: name,
    key: fc.uint8Array({ minLength: 1, maxLength: 64 }),
    algorithm: fc.constantFrom('sha1' as const, 'sha256' as const, 'sha512' as const),
    digits: fc.integer({ min: 5, max: 10 }),
    type: fc.constantFrom('totp' as const, 'hotp' as const, 'steam' as const),
    period: fc.integer({ min: 1, max: 120 }),
    counter: fc.integer({ min: 0, max: 2 ** 52 }),
  })
  .map(({ issuer, account, key, algorithm, digits, type, period, counter }): KeyEntry => {
    const named = { issuer, account, secret: new Secret(key) }
    if (type === 'steam') return { ...named, type }
    return type === 'totp'
      ? { ...named, type, algorithm, digits, period }
      : { ...named, type, algorithm, digits, counter }
  })

test('KURI-01 what is written is read back the same, whatever the script of the names', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const read = parseKeyUri(formatKeyUri(entry))
      assert.ok(read.ok)
      const { secret: readSecret, ...rest } = read.entry
      const { secret: written, ...expected } = entry
      assert.deepEqual(rest, { ...expected, labelIssuer: '' })
      assert.deepEqual(readSecret.bytes, written.bytes)
      assert.deepEqual(
        read.warnings.filter((warning) => warning !== 'short-secret'),
        [],
      )
    }),
    { numRuns: 500 },
  )
})

test('KURI-01 any name at all gives a URI of plain ASCII with one question mark, that is read without a warning', () => {
  fc.assert(
    fc.property(anyText, anyText, (issuer, account) => {
      const uri = formatKeyUri({ ...totp, issuer, account })
      assert.match(uri, /^otpauth:\/\/totp\/[\w%:.!~*'()-]*\?secret=[A-Z2-7]+(&issuer=[\w%.!~*'()-]+)?$/)
      const read = parseKeyUri(uri)
      assert.ok(read.ok)
      assert.deepEqual(read.warnings, [])
    }),
  )
})
