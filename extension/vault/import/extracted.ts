// What extract_otp_secrets (github.com/scito/extract_otp_secrets) writes of another app's QR codes: JSON, CSV, and CSV for KeePass,
// which names the settings in its columns (keepass.info, placeholders TIMEOTP and HMACOTP).

import { isCsv, readCsv } from './csv.ts'
import { text, toEntry, type ImportEntry, type Refused } from './entry.ts'
import { fieldsOf, isFields, listOf, parsed, type Fields, type Parsed } from './result.ts'

const COLUMNS = ['name', 'secret', 'issuer', 'type', 'counter', 'url'] as const

export const isExtracted = (json: unknown): json is readonly unknown[] =>
  Array.isArray(json) && json.some((one) => isFields(one) && COLUMNS.every((name) => name in one))

export const readExtracted = (json: readonly unknown[]): Parsed =>
  parsed(listOf(json).map((one, i) => fromFields(fieldsOf(one), i + 1)))

export const isExtractedCsv = (content: string): boolean => isCsv(content, COLUMNS) || isKeePass(content)

export const readExtractedCsv = (content: string): Parsed =>
  parsed(readCsv(content).map((cells, i) => (isKeePass(content) ? fromKeePass : fromFields)(said(cells), i + 1)))

/** An empty cell says nothing. */
const said = (cells: Readonly<Record<string, string>>): Fields =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ''))

const fromFields = ({ name, secret, issuer, type, counter }: Fields, position: number): ImportEntry | Refused =>
  toEntry({ type, secret, issuer, account: name, counter }, position)

const isKeePass = (content: string): boolean =>
  ['TimeOtp-Secret-Base32', 'HmacOtp-Secret-Base32'].some((secret) => isCsv(content, ['Title', 'User Name', secret]))

function fromKeePass(cells: Fields, position: number): ImportEntry | Refused {
  const type = 'HmacOtp-Secret-Base32' in cells ? 'hotp' : 'totp'
  const of = (name: string): unknown => cells[`${type === 'hotp' ? 'HmacOtp' : 'TimeOtp'}-${name}`]
  return toEntry(
    {
      type,
      secret: of('Secret-Base32'),
      algorithm: of('Algorithm'),
      digits: of('Length'),
      period: of('Period'),
      counter: of('Counter'),
      issuer: cells['Title'],
      account: cells['User Name'],
      tags: text(cells['Group']) === '' ? [] : [cells['Group']],
    },
    position,
  )
}
