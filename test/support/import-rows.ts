// One imported entry as a row, for tables of expectations.

import { settingsOf, type Account } from '#extension/vault/account.ts'
import type { ImportEntry } from '#extension/vault/import/entry.ts'

/** type, issuer, account, secret in base32, algorithm, digits, period or counter, then tags. */
export type Row = readonly [
  Account['type'],
  string,
  string,
  string,
  Account['algorithm'],
  number,
  number,
  ...(readonly string[]),
]

export function spelt({ key, tags }: Pick<ImportEntry, 'key' | 'tags'>): Row {
  const { type, algorithm, digits, period, counter } = settingsOf(key)
  const moving = type === 'hotp' ? counter : period
  return [type, key.issuer, key.account, key.secret.toBase32(), algorithm, digits, moving, ...tags]
}
