// LastPass Authenticator: a JSON file, or one QR (`lpaauth-migration://`) with the same under short names, gzipped twice.

import { fromBase64, fromUtf8 } from '../bytes.ts'
import { text, toEntry, type ImportEntry, type Refused } from './entry.ts'
import { inflate } from './inflate.ts'
import { fieldsOf, isFields, jsonOf, listOf, numberOf, parsed, Unreadable, type Fields, type Parsed } from './result.ts'

const VERSION = 3
const MOST_UNPACKED = 4 * 1024 * 1024

export const isLastPass = (json: unknown): json is Fields =>
  isFields(json) && Array.isArray(json['accounts']) && ('deviceId' in json || 'localDeviceId' in json || isListed(json))

const isListed = ({ accounts }: Fields): boolean =>
  listOf(accounts).some((one) => isFields(one) && 'issuerName' in one && 'timeStep' in one)

export function readLastPass(json: Fields): Parsed {
  if (json['version'] !== undefined && numberOf(json['version']) > VERSION) throw new Unreadable('newer-version')
  const folders = new Map(
    listOf(json['folders'] ?? []).map((one) => [fieldsOf(one)['id'], fieldsOf(one)['name']] as const),
  )
  return parsed(
    listOf(json['accounts']).map((one, i) => {
      const { issuerName, userName, secret, timeStep, digits, algorithm, isFavorite, folderData } = fieldsOf(one)
      const folder = folders.get(fieldsOf(folderData)['folderId'])
      const settings = { type: 'totp', secret, algorithm, digits, period: timeStep }
      const tags = text(folder) === '' ? [] : [folder]
      return toEntry({ ...settings, issuer: issuerName, account: userName, tags, pinned: isFavorite }, i + 1)
    }),
  )
}

export const isLastPassQr = (line: string): boolean => /^lpaauth-migration:\/\//i.test(line)

/** Null: damaged. */
export async function readLastPassQr(
  uri: string,
  position: number,
): Promise<readonly (ImportEntry | Refused)[] | null> {
  try {
    const outer = fieldsOf(await unpacked(/[?&]data=([^&#]*)/i.exec(uri)?.[1]))
    const { a: accounts } = fieldsOf(await unpacked(outer['content']))
    return listOf(accounts).map((one) => {
      const { a: algorithm, iN, uN, s: secret, d: digits, tS: period } = fieldsOf(one)
      return toEntry({ type: 'totp', secret, algorithm, digits, period, issuer: iN, account: uN }, position)
    })
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}

async function unpacked(value: unknown): Promise<unknown> {
  const escaped = text(value).replace(/%[0-9a-f]{2}/gi, (one) => String.fromCharCode(Number.parseInt(one.slice(1), 16)))
  const bytes = fromBase64(escaped)
  if (!bytes || bytes.length === 0) throw new Unreadable('damaged')
  return jsonOf(fromUtf8(await inflate(bytes, 'gzip', MOST_UNPACKED)))
}
