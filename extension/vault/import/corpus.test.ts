// Files that other authenticators really exported, where they lie beside this repository: every entry to the last field.

import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'
import { corpusDir, hasCorpus } from '#test/support/corpus.ts'
import { codesIn } from '../../adding/codes-in.ts'
import { readCode } from '../../adding/read-code.ts'
import { utf8 } from '../bytes.ts'
import { codeToCompare } from './plan.ts'
import { readHere } from '#test/support/read-here.ts'
import { spelt } from '#test/support/import-rows.ts'
import { FILES, REFUSED, REFUSED_LINES } from '#test/support/import-corpus.ts'

const bytesOf = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`imports/${path}`, corpusDir)))

for (const { path, format, password, rows } of FILES)
  test(path, async (t) => {
    if (!hasCorpus) return t.diagnostic('corpus not present')
    const bytes = bytesOf(path)
    const result = await readHere(bytes, password)
    assert.ok(result.ok, JSON.stringify(result))
    assert.equal(result.format, format)
    assert.deepEqual(result.refused, [])
    assert.deepEqual(result.entries.map(spelt), rows)
    for (const [i, { where }] of result.entries.entries()) assert.ok(where.position >= 1 && where.position <= i + 20)
    if (password === undefined) return
    assert.deepEqual(await readHere(bytes), {
      ok: false,
      reason: 'password-needed',
      ...(isZipped(path) ? {} : { format }),
    })
    const wrong = await readHere(bytes, 'not the password')
    assert.deepEqual(wrong, { ok: false, reason: 'password-wrong', ...(isZipped(path) ? {} : { format }) })
    const cut = await readHere(bytes.slice(0, -3), password)
    assert.equal(cut.ok, false)
  })

const isZipped = (path: string): boolean => path.endsWith('.zip')

for (const [path, reason] of REFUSED)
  test(`${path} is refused: ${reason}`, async (t) => {
    if (!hasCorpus) return t.diagnostic('corpus not present')
    assert.deepEqual(await readHere(bytesOf(path), 'test'), { ok: false, reason })
  })

test('a line that only holds an export somewhere, or one without data, is refused by line', async (t) => {
  if (!hasCorpus) return t.diagnostic('corpus not present')
  for (const [path, reason] of REFUSED_LINES) {
    const result = await readHere(bytesOf(path))
    assert.ok(result.ok)
    assert.deepEqual(result.entries, [])
    assert.deepEqual(result.refused, [{ where: { position: 1, name: '' }, reason }])
  }
})

test('a picture of an export is read like its text; one without an export holds none', async (t) => {
  if (!hasCorpus) return t.diagnostic('corpus not present')
  const textsIn = async (path: string): Promise<readonly string[]> => {
    const { width, height, data } = PNG.sync.read(Buffer.from(bytesOf(path)))
    return codesIn({ width, height, data: new Uint8ClampedArray(data) })
  }
  const result = await readHere(utf8((await textsIn('extract_otp_secrets/example_export.png')).join('\n')))
  assert.ok(result.ok, JSON.stringify(result))
  assert.deepEqual(
    result.entries.map(spelt),
    ['P', 'Q', 'R'].map((last, i) => [
      'totp',
      `Test${i + 1}`,
      `test${i + 1}@example${i + 1}.com`,
      `JBSWY3DPEHPK3PX${last}`,
      'sha1',
      6,
      30,
    ]),
  )
  const without = await textsIn('extract_otp_secrets/qr_but_without_otp.png')
  assert.equal(without.length, 1)
  assert.equal(readCode(without[0] ?? '').kind, 'other')
})

test('every file is expected to be something', (t) => {
  if (!hasCorpus) return t.diagnostic('corpus not present')
  const files = globSync('*/*', { cwd: fileURLToPath(new URL('imports/', corpusDir)) })
  const expected = [...FILES.map(({ path }) => path), ...[...REFUSED, ...REFUSED_LINES].map(([path]) => path)] // prettier-ignore
  assert.ok(files.length > 50)
  assert.deepEqual(files.toSorted(), expected.toSorted())
})

test('the code to compare is the one that the other app shows', async (t) => {
  if (!hasCorpus) return t.diagnostic('corpus not present')
  const recorded = JSON.parse(readFileSync(new URL('rfc-vectors.json', corpusDir), 'utf8')) as {
    readonly aegisVectorsAt1700000000: readonly { readonly uri: string; readonly code: string }[]
  }
  const codes = new Map(
    recorded.aegisVectorsAt1700000000.map(({ uri, code }) => [/secret=([A-Z2-7]+)/.exec(uri)?.[1], code]),
  )
  const result = await readHere(bytesOf('aegis/aegis_plain.json'))
  assert.ok(result.ok)
  for (const entry of result.entries)
    assert.equal(codeToCompare(entry, 1_700_000_000_000), codes.get(entry.key.secret.toBase32()))
})

test('what is not said is marked: settings that 2FAS before schema 3, Duo and an old FreeOTP leave open', async (t) => {
  if (!hasCorpus) return t.diagnostic('corpus not present')
  const assumedIn = async (path: string, password?: string): Promise<readonly (readonly string[])[]> => {
    const result = await readHere(bytesOf(path), password)
    return result.ok ? result.entries.map(({ assumed }) => assumed) : []
  }
  assert.deepEqual((await assumedIn('aegis/2fas_authenticator.json'))[0], ['algorithm', 'digits', 'period'])
  assert.deepEqual((await assumedIn('aegis/2fas_authenticator_plain.2fas'))[2], ['period'])
  assert.deepEqual(await assumedIn('aegis/duo.json'), [
    ['algorithm', 'digits', 'period'],
    ['algorithm', 'digits'],
  ])
  assert.deepEqual(await assumedIn('aegis/freeotp_v2_null_algo.xml', 'test'), [['digits', 'period']])
  assert.deepEqual((await assumedIn('aegis/aegis_plain.json')).flat(), [])
})
