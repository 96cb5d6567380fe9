// The protocol's own arithmetic: canonical text, signatures, links; and that what is hostile comes out as null or false.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as v from 'valibot'
import fc from 'fast-check'
import { fromBase64url, toBase64url } from './base64url.ts'
import { canonicalJson } from './canonical.ts'
import { readFromDevice, readFromPage } from './hand-over.ts'
import { formatPairingLink, numberLink, parseNumberLink, parsePairingLink } from './pairing-link.ts'
import { isSignedBy, newDeviceKey, signStatement } from './sign.ts'
import { AnswerBody, AnswerStatement, ListBody, PairBody } from './statement.ts'
import vectors from './vectors.json' with { type: 'json' }

describe('canonical JSON (RFC 8785)', () => {
  test("sorts members by code unit and writes numbers and strings as ECMAScript does: the RFC's own example", () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 0.002, 1e-27],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    assert.equal(
      canonicalJson(value),
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  test('sorts names beyond the basic plane by their surrogates (§3.2.3)', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
    assert.equal(canonicalJson(value), '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}')
  })

  test('refuses what has no canonical form', () => {
    for (const value of [Number.NaN, Infinity, '\ud800', { a: ['\udc00'] }, { '\ud800': 1 }])
      assert.throws(() => canonicalJson(value), TypeError)
  })

  test('is the same whatever the order of the members, and means the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value as never)
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)))
        assert.equal(canonicalJson(JSON.parse(text) as never), text)
      }),
    )
  })
})

describe('signatures', () => {
  for (const { statement, canonical, signature } of vectors.signed)
    test(`the vector of ${statement.type} ${'decision' in statement ? statement.decision : ''}`, async () => {
      assert.equal(canonicalJson(statement), canonical)
      assert.ok(await isSignedBy(vectors.publicKey, { statement: statement as never, signature }))
    })

  test('A27 N63B-OB-06 a signature is good for every member as it stands, and for one key', async () => {
    const { privateKey, publicKey } = await newDeviceKey()
    const other = await newDeviceKey()
    const statement = v.parse(AnswerStatement, vectors.signed[2]?.statement)
    const signed = await signStatement(privateKey, statement)
    assert.ok(await isSignedBy(publicKey, signed))
    assert.equal(await isSignedBy(other.publicKey, signed), false)
    const changes: readonly Partial<AnswerStatement>[] = [
      { challenge: 'another' },
      { purpose: 'reset' },
      { user: 'user-2' },
      { number: '70' },
      { decision: 'deny' },
      { origin: 'https://evil.example' },
      { address: '192.0.2.11' },
      { time: statement.time + 1 },
      { activated: false },
      { sameBrowser: true },
      { device: 'another' },
    ]
    for (const change of changes)
      assert.equal(await isSignedBy(publicKey, { ...signed, statement: { ...statement, ...change } }), false)
  })

  test('N63B-OB-06 the private key cannot leave the device', async () => {
    const { privateKey } = await newDeviceKey()
    assert.equal(privateKey.extractable, false)
    await assert.rejects(crypto.subtle.exportKey('jwk', privateKey))
  })

  test('a key or a signature that is none is no error, only wrong', async () => {
    const statement = v.parse(AnswerStatement, vectors.signed[2]?.statement)
    for (const key of ['', 'B', 'B'.padEnd(87, 'A'), '!'.repeat(87)])
      assert.equal(await isSignedBy(key, { statement, signature: 'A'.repeat(86) }), false)
    assert.equal(await isSignedBy(vectors.publicKey, { statement, signature: '' }), false)
  })
})

test('A2 a body with a member too many, or of another type, is none', () => {
  const [pair, list, answer] = vectors.signed
  assert.ok(v.is(PairBody, { statement: pair?.statement, signature: pair?.signature }))
  assert.ok(v.is(ListBody, { statement: list?.statement, signature: list?.signature }))
  assert.ok(v.is(AnswerBody, { statement: answer?.statement, signature: answer?.signature }))
  const body = { statement: answer?.statement, signature: answer?.signature }
  for (const bad of [
    { ...body, more: 1 },
    { ...body, statement: { ...body.statement, more: 1 } },
    { ...body, statement: { ...body.statement, number: '7x' } },
    { ...body, statement: { ...body.statement, number: 7 } },
    { ...body, statement: { ...body.statement, type: 'twofold.push.list' } },
    { ...body, statement: { ...body.statement, time: -1 } },
    { ...body, signature: [] },
  ])
    assert.equal(v.is(AnswerBody, bad), false)
})

describe('links', () => {
  const link = {
    server: 'https://id.example.org/twofold',
    pairing: 'cGFpcmluZy1pbi1hLXZlYw',
    secret: 'A'.repeat(43),
    service: 'Alder & Mill',
    account: 'ida@example.org',
  }

  test('a pairing link is read as it was written', () => {
    assert.deepEqual(parsePairingLink(` ${formatPairingLink(link)}\n`), link)
  })

  test('A37 a pairing link leads to https or to this machine, without names or queries', () => {
    const to = (server: string) => parsePairingLink(formatPairingLink({ ...link, server }))?.server
    assert.equal(to('http://localhost:4400/twofold/'), 'http://localhost:4400/twofold')
    for (const server of [
      'http://id.example.org',
      'https://a:b@id.example.org',
      'https://id.example.org/?x=1',
      'file:///etc',
      'javascript:1',
      '',
    ])
      assert.equal(to(server), undefined, server)
  })

  test('anything else is null', () => {
    const good = formatPairingLink(link)
    for (const bad of [
      '',
      'otpauth://totp/a?secret=A',
      `${good}&id=x`,
      good.replace('v=1', 'v=2'),
      good.replace(/secret=A/, 'secret='),
      'x'.repeat(3000),
    ])
      assert.equal(parsePairingLink(bad), null)
    fc.assert(fc.property(fc.string(), (text) => parsePairingLink(`twofold://pair?${text}`) === null))
  })

  test('a name that turns the direction of a line is straightened', () => {
    assert.equal(parsePairingLink(formatPairingLink({ ...link, service: 'a\u202eb\nc' }))?.service, 'a b c')
  })

  test('a number as a picture', () => {
    assert.equal(parseNumberLink(numberLink('004217')), '004217')
    assert.equal(parseNumberLink('twofold://number?n='), null)
    assert.equal(parsePairingLink(numberLink('004217')), null)
  })
})

test('of what is said in a page only our own words are heard, and no member more', () => {
  assert.deepEqual(readFromPage({ twofold: 'push/hello', v: 1, number: '42' }), { twofold: 'push/hello', v: 1 })
  assert.deepEqual(readFromPage({ twofold: 'push/pair', v: 1, link: 'x' }), { twofold: 'push/pair', v: 1, link: 'x' })
  assert.deepEqual(readFromDevice({ twofold: 'push/here', v: 1 }), { twofold: 'push/here', v: 1 })
  for (const bad of [
    null,
    'push/hello',
    [],
    { twofold: 'push/hello' },
    { twofold: 'push/pair', v: 1 },
    { twofold: 'x', v: 1 },
  ]) {
    assert.equal(readFromPage(bad), null)
    assert.equal(readFromDevice(bad), null)
  }
})

test('bytes as text, and only what was made so', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => assert.deepEqual(fromBase64url(toBase64url(bytes)), bytes)))
  for (const bad of ['A', 'AB=', 'A+', 'AB', '\u00e9']) assert.equal(fromBase64url(bad), null, bad)
})
