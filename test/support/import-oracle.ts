// What must hold of every entry that an importer calls right, whatever was in the file: it makes codes, it survives being
// written and read, and key and settings stand in the file as they were taken.

import assert from 'node:assert/strict'
import { formatKeyUri } from '#core/otp/key-uri.ts'
import { parseKeyUri } from '#core/otp/parse-key-uri.ts'
import { settingsOf } from '#extension/vault/account.ts'
import { fromUtf8, type Bytes } from '#extension/vault/bytes.ts'
import type { ImportEntry } from '#extension/vault/import/entry.ts'
import { codeToCompare } from '#extension/vault/import/plan.ts'
import type { ReadResult } from '#extension/vault/import/result.ts'

/** Throws an AssertionError that says what is wrong. */
export function assertHonest(result: ReadResult, bytes: Bytes, isText: boolean): void {
  if (!result.ok) return
  const source = isText ? readable(bytes) : null
  for (const entry of result.entries) {
    assertWorks(entry)
    if (source !== null) assertFrom(source, entry)
  }
  for (const { where } of [...result.entries, ...result.refused]) assert.ok(where.position >= 1)
}

function assertWorks({ key }: ImportEntry): void {
  const code = codeToCompare(
    { key, labelIssuer: '', tags: [], pinned: false, assumed: [], where: { position: 1, name: '' } },
    1_700_000_000_000,
  )
  const { digits } = settingsOf(key)
  assert.match(code, key.type === 'steam' ? /^[2-9BCDFGHJKMNPQRTVWXY]{5}$/ : new RegExp(`^[0-9]{${digits}}$`))
  const again = parseKeyUri(formatKeyUri(key))
  // Names can be longer than a key URI may be.
  if (!again.ok) return assert.equal(again.reason, 'too-long')
  assert.deepEqual(settingsOf(again.entry), settingsOf(key))
  assert.deepEqual(again.entry.secret.bytes, key.secret.bytes)
}

function assertFrom(source: string, { key, assumed }: ImportEntry): void {
  // The last character may hold bits that no byte has.
  const secret = key.secret.toBase32().slice(0, -1)
  assert.ok(
    source.replaceAll(/[\s\-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D=]/gu, '').includes(secret),
    `secret not in the file`,
  )
  if (key.type === 'steam') return
  const { digits, period, counter } = settingsOf(key)
  const numbers = key.type === 'totp' ? { digits, period } : { digits, counter }
  for (const [name, value] of Object.entries(numbers))
    if (!assumed.includes(name as 'digits'))
      assert.match(source, new RegExp(`(?<![0-9])0*${value}(?![0-9])`), `${name} ${value} not in the file`)
}

/** The text with its escapes undone, as often as formats nest them, in upper case. */
function readable(bytes: Bytes): string {
  const text = fromUtf8(bytes) ?? ''
  let plain = text
  try {
    plain += `\n${flat(JSON.parse(text)).join('\n')}`
  } catch {
    // Not JSON: a list.
  }
  const unescaped = plain.replaceAll(/(?:%[0-9a-f]{2})+/gi, (escapes) =>
    Buffer.from(escapes.replaceAll('%', ''), 'hex').toString(),
  )
  return `${plain}\n${unescaped}\n${unescaped.replaceAll('+', ' ')}`.toUpperCase()
}

const flat = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(flat) : [String(value)]
