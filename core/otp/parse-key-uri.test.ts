// Key URIs read, in the shapes that issuers and other authenticators give them; then ten thousand damaged ones.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyText } from '#test/support/arbitrary.ts'
import { parseKeyUri, type KeyUriRefusal } from './parse-key-uri.ts'

const KEY = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

/** What of an entry and its warnings is expected; the rest is what most URIs have. */
interface Expected {
  readonly type?: string
  readonly issuer?: string
  readonly labelIssuer?: string
  readonly account?: string
  readonly algorithm?: string
  readonly digits?: number
  readonly period?: number
  readonly counter?: number
  readonly key?: string
  readonly warnings?: readonly string[]
}

function read(uri: string, expected: Expected): void {
  const parsed = parseKeyUri(uri)
  assert.ok(parsed.ok, `${uri} should be read`)
  const { secret, ...entry } = parsed.entry
  const actual = { ...entry, key: secret.toBase32(), warnings: parsed.warnings }
  const hashed = expected.type === 'steam' ? {} : { algorithm: 'sha1', digits: 6 }
  const moving = expected.type === undefined ? { period: 30 } : {}
  const usual = { type: 'totp', issuer: '', labelIssuer: '', account: '', key: KEY, warnings: [] }
  assert.deepEqual(actual, { ...usual, ...hashed, ...moving, ...expected }, uri)
}

const refuse = (uri: string, reason: KeyUriRefusal): void =>
  assert.deepEqual(parseKeyUri(uri), { ok: false, reason }, uri)

test('Microsoft Entra: escaped separator, another issuer in the label, short lower-case key', () => {
  const warnings = ['short-secret', 'issuer-mismatch']
  const microsoft = { issuer: 'Microsoft', key: 'FRJLNXSKNYMGYKJX', warnings }
  read('otpauth://totp/Fabrikam%3Aann%40fabrikam.onmicrosoft.com?secret=frjlnxsknymgykjx&issuer=Microsoft', {
    ...microsoft,
    labelIssuer: 'Fabrikam',
    account: 'ann@fabrikam.onmicrosoft.com',
  })
  read('otpauth://totp/Fabrikam+Toys+%2B+Games%3Aann%2Bx%40fabrikam.com?secret=frjlnxsknymgykjx&issuer=Microsoft', {
    ...microsoft,
    labelIssuer: 'Fabrikam Toys + Games',
    account: 'ann+x@fabrikam.com',
  })
})

test('a plus is a space in the query, and itself in the label', () => {
  read(`otpauth://totp/Air%20Wales:a+b@example.org?secret=${KEY}&issuer=Air+Wales`, {
    issuer: 'Air Wales',
    account: 'a+b@example.org',
  })
  for (const label of ['Microsoft:a+b@example.org', 'Microsoft:a+b%40example.org', 'Microsoft%3Aa+b@example.org']) {
    read(`otpauth://totp/${label}?secret=${KEY}&issuer=Microsoft`, { issuer: 'Microsoft', account: 'a+b@example.org' })
  }
  read(`otpauth://totp/Shop%3Aa+b%40example.org?secret=${KEY}&issuer=Shop`, {
    issuer: 'Shop',
    account: 'a+b@example.org',
  })
  read(`otpauth://totp/x?secret=GEZD+GNBV+GY3T+QOJQ+GEZD+GNBV+GY3T+QOJQ`, { account: 'x' })
})

test('the separator of a label: the named issuer first, then a literal colon, then an escaped one', () => {
  const cases: readonly (readonly [label: string, issuer: string, expected: Expected])[] = [
    ['Shop:ann', 'Shop', { issuer: 'Shop', account: 'ann' }],
    ['Shop%3Aann', 'Shop', { issuer: 'Shop', account: 'ann' }],
    ['Shop:%20%20ann', 'Shop', { issuer: 'Shop', account: 'ann' }],
    ['Shop%3A%20ann', '', { issuer: 'Shop', account: 'ann' }],
    ['Shop%3A%20Toys%3Aann', 'Shop: Toys', { issuer: 'Shop: Toys', account: 'ann' }],
    ['Shop%3A%20Toys:ann', '', { issuer: 'Shop: Toys', account: 'ann' }],
    ['git.example.org:ann:1', '', { issuer: 'git.example.org', account: 'ann:1' }],
    ['Shop:ann', 'Other', { issuer: 'Other', labelIssuer: 'Shop', account: 'ann', warnings: ['issuer-mismatch'] }],
    ['ann', 'Shop', { issuer: 'Shop', account: 'ann' }],
    ['ann', '', { account: 'ann' }],
    ['Shop:', '', { issuer: 'Shop' }],
    ['Shop', 'Shop', { issuer: 'Shop' }],
    ['', 'Shop', { issuer: 'Shop' }],
    ['', '', {}],
  ]
  for (const [label, issuer, expected] of cases) {
    read(`otpauth://totp/${label}?secret=${KEY}${issuer && `&issuer=${encodeURIComponent(issuer)}`}`, expected)
  }
  read(`otpauth://totp?secret=${KEY}`, {})
  read(`otpauth://totp/ann?secret=${KEY}&issuer=`, { account: 'ann' })
})

test('unescaped characters stay what they are', () => {
  read(`otpauth://totp/Shop Ltd:ann !@#444?secret=${KEY}&issuer=Shop Ltd`, {
    issuer: 'Shop Ltd',
    account: 'ann !@#444',
  })
  read(`otpauth://totp/What?:ann?secret=${KEY}`, { issuer: 'What?', account: 'ann' })
  read(`otpauth://totp/Søren:ann?secret=${KEY}`, { issuer: 'Søren', account: 'ann' })
  read(`otpauth://totp/100%:ann%E9?secret=${KEY}`, { issuer: '100%', account: 'ann%E9', warnings: ['bad-escape'] })
  read(`  OTPAUTH://TOTP/ann?SECRET=${KEY}&Digits=8\n`, { account: 'ann', digits: 8 })
})

test('ASVS-1.3.11 invisible and reordering characters are taken out of names, and it is said', () => {
  const warnings = ['hidden-characters']
  read(`otpauth://totp/Sh%00op:a%E2%80%AEnn?secret=${KEY}`, { issuer: 'Shop', account: 'ann', warnings })
  read(`otpauth://totp/ann?secret=${KEY}&issuer=Shop%0D%0ALtd`, { issuer: 'ShopLtd', account: 'ann', warnings })
})

test('keys in lower case, in groups, with padding or without', () => {
  for (const key of ['gezdgnbv gy3tqojq gezdgnbv gy3tqojq', 'GEZD-GNBV-GY3T-QOJQ-GEZD-GNBV-GY3T-QOJQ']) {
    read(`otpauth://totp/ann?secret=${encodeURIComponent(key)}`, { account: 'ann' })
  }
  const short = { account: 'ann', key: 'MZXW6', warnings: ['short-secret'] }
  for (const key of ['MZXW6', 'mzxw6===', 'MZXW6%3D%3D%3D']) read(`otpauth://totp/ann?secret=${key}`, short)
})

test('names of algorithms, lengths and periods as they occur', () => {
  for (const name of ['SHA1', 'sha1', 'SHA-1', 'HmacSHA1', 'HMAC-SHA-1']) {
    read(`otpauth://totp/ann?secret=${KEY}&algorithm=${name}`, { account: 'ann' })
  }
  read(`otpauth://totp/ann?secret=${KEY}&algo=sha512`, { account: 'ann', algorithm: 'sha512' })
  read(`otpauth://totp/ann?secret=${KEY}&algorithm=HmacSHA256`, { account: 'ann', algorithm: 'sha256' })
  for (const digits of [5, 7, 9, 10]) {
    read(`otpauth://totp/ann?secret=${KEY}&digits=${digits}`, { account: 'ann', digits })
  }
  for (const period of [1, 15, 20, 50, 60, 90, 120]) {
    read(`otpauth://totp/ann?secret=${KEY}&period=${period}`, { account: 'ann', period })
  }
})

test('counters: given, missing, beside a period; parameters of other apps are ignored', () => {
  const hotp = { type: 'hotp', account: 'ann' }
  read(`otpauth://hotp/ann?secret=${KEY}&counter=10300`, { ...hotp, counter: 10300 })
  read(`otpauth://hotp/ann?secret=${KEY}`, { ...hotp, counter: 0, warnings: ['counter-missing'] })
  read(`otpauth://hotp/ann?secret=${KEY}&counter=1&period=30`, { ...hotp, counter: 1 })
  read(`otpauth://totp/ann?secret=${KEY}&counter=1&period=60`, { account: 'ann', period: 60 })
  read(`otpauth://totp/ann?secret=${KEY}&codeDisplay=%7B%22pinned%22%3Afalse%7D&image=https%3A%2F%2Fx`, {
    account: 'ann',
  })
})

test('Steam in its five spellings', () => {
  const steam = { type: 'steam', issuer: 'Steam', account: 'ann' }
  read(`otpauth://steam/Steam:ann?secret=${KEY}&issuer=Steam&algorithm=SHA1&digits=5&period=30`, steam)
  read(`otpauth://totp/Steam:ann?secret=${KEY}&issuer=Steam&digits=5&encoder=steam`, steam)
  read(`otpauth://totp/Steam:ann?secret=${KEY}&issuer=Steam&otp_type=Steam`, steam)
  read(`steam://${KEY}`, { ...steam, account: '' })
  read(`STEAM://${KEY.toLowerCase()}/`, { ...steam, account: '' })
  read(`otpauth://steam/Steam:ann?secret=${KEY}&digits=6`, { ...steam, warnings: ['steam-settings-ignored'] })
  refuse('steam://run/440', 'not-key-uri')
  refuse('steam://', 'secret-missing')
})

test('KURI-02 what is there and wrong is refused, never replaced by a default', () => {
  const uri = (rest: string): string => `otpauth://totp/ann?secret=${KEY}&${rest}`
  for (const value of ['4', '11', '', '6.0', '-6', 'six', '6#x', '٦']) refuse(uri(`digits=${value}`), 'bad-digits')
  for (const value of ['0', '121', '', '30s', '1e1', '-30']) refuse(uri(`period=${value}`), 'bad-period')
  for (const value of ['MD5', '', 'SHA224', 'sha1x']) refuse(uri(`algorithm=${value}`), 'bad-algorithm')
  for (const value of ['-1', '', '1.5', '99999999999999999999', '9007199254740992']) {
    refuse(`otpauth://hotp/ann?secret=${KEY}&counter=${value}`, 'bad-counter')
  }
  refuse(uri('encoder=base24'), 'unsupported-encoder')
  refuse(`otpauth://hotp/ann?secret=${KEY}&counter=1&encoder=steam`, 'unsupported-encoder')
})

test('KURI-02 a parameter that comes twice is refused, by any of its names', () => {
  refuse(`otpauth://totp/ann?secret=${KEY}&secret=${KEY}`, 'duplicate-parameter')
  refuse(`otpauth://totp/ann?secret=${KEY}&SECRET=AA`, 'duplicate-parameter')
  refuse(`otpauth://totp/ann?secret=${KEY}&%73ecret=AA`, 'duplicate-parameter')
  refuse(`otpauth://totp/ann?secret=${KEY}&algo=SHA1&algorithm=SHA256`, 'duplicate-parameter')
})

test('other kinds are told apart, and keys that cannot be are refused with the likeliest cause', () => {
  refuse(`otpauth://yaotp/ann?secret=${KEY}`, 'yaotp')
  refuse(`otpauth://motp/ann?secret=${KEY}`, 'motp')
  refuse(`otpauth://pipush/ann?secret=${KEY}`, 'unsupported-type')
  refuse(`otpauth:///ann?secret=${KEY}`, 'unsupported-type')
  refuse('otpauth-migration://offline?data=CgA', 'migration')
  refuse('phonefactor://activate_account?code=1', 'not-key-uri')
  refuse('https://example.org', 'not-key-uri')
  refuse('', 'not-key-uri')
  refuse(`otpauth://totp/${'a'.repeat(4300)}?secret=${KEY}`, 'too-long')
  refuse('otpauth://totp/ann', 'secret-missing')
  refuse('otpauth://totp/ann?secret=', 'secret-missing')
  refuse('otpauth://totp/ann?secret=GEZDGNBV0Y3TQOJ1', 'secret-misread')
  refuse('otpauth://totp/ann?secret=3132333435363738393031323334353637383930', 'secret-hex')
  refuse('otpauth://totp/ann?secret=GEZD*', 'secret-not-base32')
  refuse('otpauth://totp/ann?__proto__=1&constructor=2&toString=3', 'secret-missing')
})

const SOUND = `otpauth://totp/Shop%3A%20Toys:ann%40example.org?secret=${KEY}&issuer=Shop+Toys&algorithm=SHA1&digits=6&period=30`
const piece = fc.oneof(
  anyText,
  fc.constantFrom('%', '%3A', ':', '?', '&', '=', '#', '+', '%00', 'secret=', 'digits=', 'encoder=steam', 'hotp', '/'),
)

test('KURI-02 ten thousand damaged URIs: read or refused, never thrown, and no setting out of range', () => {
  const damaged = fc
    .array(fc.tuple(fc.nat(SOUND.length), fc.nat(8), piece), { maxLength: 4 })
    .map((cuts) => cuts.reduce((uri, [at, length, put]) => uri.slice(0, at) + put + uri.slice(at + length), SOUND))
  let accepted = 0
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: damaged }, { weight: 1, arbitrary: anyText }), (uri) => {
      const parsed = parseKeyUri(uri)
      if (!parsed.ok) {
        assert.ok(!parsed.reason.includes(KEY))
        return
      }
      accepted++
      const { entry } = parsed
      assert.ok(entry.secret.bytes.length > 0)
      assert.doesNotMatch(entry.issuer + entry.labelIssuer + entry.account, /\p{Cc}|\p{Bidi_Control}/u)
      if (entry.type !== 'steam') assert.ok(entry.digits >= 5 && entry.digits <= 10)
      if (entry.type === 'totp') assert.ok(entry.period >= 1 && entry.period <= 120)
    }),
    { numRuns: 10_000 },
  )
  assert.ok(accepted > 500 && accepted < 9500, `${accepted} of 10000 were read: the damage should go both ways`)
})
