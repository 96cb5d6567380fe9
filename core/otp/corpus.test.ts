// The vectors and files that other projects test against, where they lie beside this repository.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test, type TestContext } from 'node:test'
import { corpusDir, hasCorpus } from '#test/support/corpus.ts'
import { nodeHmac } from '#test/support/node-hmac.ts'
import type { HashAlgorithm } from './hmac.ts'
import { hotpCode } from './hotp.ts'
import { parseKeyUri, type ParsedEntry } from './parse-key-uri.ts'
import { parseSecret, type Secret } from './secret.ts'
import { steamCode } from './steam.ts'
import { totpCode } from './totp.ts'

interface Vectors {
  readonly rfc4226_D: { readonly secretBase32: string; readonly rows: readonly { counter: number; code: string }[] }
  readonly rfc6238_B: {
    readonly seeds: Readonly<Record<'SHA1' | 'SHA256' | 'SHA512', string>>
    readonly rows: readonly ({ readonly time: number } & Readonly<Record<'SHA1' | 'SHA256' | 'SHA512', string>>)[]
  }
  readonly steam: readonly { readonly secretBase32: string; readonly t: number; readonly code: string }[]
  readonly aegisVectorsAt1700000000: readonly { readonly uri: string; readonly code: string }[]
}

const URI_LISTS = [
  'imports/aegis/plain.txt',
  'imports/aegis/ente_auth.txt',
  'imports/extract_otp_secrets/url_list_output.txt',
]

function corpusText(t: TestContext, path: string): string | undefined {
  if (hasCorpus) return readFileSync(new URL(path, corpusDir), 'utf8')
  t.diagnostic('corpus not present')
  return undefined
}

function vectors(t: TestContext): Vectors | undefined {
  const text = corpusText(t, 'rfc-vectors.json')
  return text === undefined ? undefined : (JSON.parse(text) as Vectors)
}

function secretOf(base32: string): Secret {
  const key = parseSecret(base32)
  assert.ok(key.ok)
  return key.secret
}

function entryOf(uri: string): ParsedEntry {
  const parsed = parseKeyUri(uri)
  assert.ok(parsed.ok, uri)
  return parsed.entry
}

function codeOf(entry: ParsedEntry, now: number): string {
  if (entry.type === 'steam') return steamCode({ hmac: nodeHmac, secret: entry.secret, now })
  const { secret, algorithm, digits } = entry
  const settings = { hmac: nodeHmac, secret, algorithm, digits }
  return entry.type === 'totp'
    ? totpCode({ ...settings, period: entry.period, now })
    : hotpCode({ ...settings, counter: entry.counter })
}

test('RFC4226-01 the recorded vectors of RFC 4226 and RFC 6238', (t) => {
  const recorded = vectors(t)
  if (!recorded) return
  const { rfc4226_D: hotp, rfc6238_B: totp } = recorded
  for (const { counter, code } of hotp.rows) {
    assert.equal(hotpCode({ hmac: nodeHmac, secret: secretOf(hotp.secretBase32), counter }), code)
  }
  for (const row of totp.rows) {
    for (const name of ['SHA1', 'SHA256', 'SHA512'] as const) {
      const algorithm = name.toLowerCase() as HashAlgorithm
      const secret = secretOf(totp.seeds[name])
      assert.equal(totpCode({ hmac: nodeHmac, secret, algorithm, digits: 8, now: row.time * 1000 }), row[name])
    }
  }
})

test('the recorded Steam codes', (t) => {
  for (const { secretBase32, t: seconds, code } of vectors(t)?.steam ?? []) {
    assert.equal(steamCode({ hmac: nodeHmac, secret: secretOf(secretBase32), now: seconds * 1000 }), code)
  }
})

test('the recorded key URIs give the recorded codes', (t) => {
  for (const { uri, code } of vectors(t)?.aegisVectorsAt1700000000 ?? []) {
    assert.equal(codeOf(entryOf(uri), 1_700_000_000_000), code, uri)
  }
})

test('every URI in the lists that other authenticators export is read without a warning', (t) => {
  for (const path of URI_LISTS) {
    const uris = (corpusText(t, path) ?? '').split('\n').filter((line) => line !== '')
    for (const uri of uris) {
      const parsed = parseKeyUri(uri)
      assert.deepEqual(parsed.ok ? parsed.warnings : parsed.reason, [], uri)
    }
  }
})
