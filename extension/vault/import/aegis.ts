// Aegis: the vault file that the app exports, plain or encrypted (docs/vault.md of the app): scrypt opens a password slot,
// the slot holds the master key, AES-256-GCM everywhere.

import { concat, fromHex, fromUtf8, type Bytes } from '../bytes.ts'
import { text, toEntry } from './entry.ts'
import { fieldsOf, isFields, jsonOf, listOf, numberOf, parsed, Unreadable, type Fields, type Parsed } from './result.ts'
import { base64Of, openedOr, openGcm, scryptKey, type Opener } from './unseal.ts'

const VAULT_VERSION = 1
const NEWEST_DB = 3
const PASSWORD_SLOT = 1
/** Each costs a scrypt. */
const MOST_SLOTS = 8

export const isAegis = (json: unknown): json is Fields => isFields(json) && 'header' in json && 'db' in json

export async function readAegis(json: Fields, opener: Opener): Promise<Parsed> {
  if (numberOf(json['version']) > VAULT_VERSION) throw new Unreadable('newer-version')
  const { db } = json
  const { version, entries, groups } = fieldsOf(typeof db === 'string' ? await opened(json, db, opener) : db)
  if (numberOf(version) > NEWEST_DB) throw new Unreadable('newer-version')
  const names = new Map(
    listOf(groups ?? []).map((group) => [fieldsOf(group)['uuid'], fieldsOf(group)['name']] as const),
  )
  return parsed(
    listOf(entries).map((entry, i) => {
      const { type, name, issuer, favorite, info, group, groups: ids } = fieldsOf(entry)
      const { secret, algo, digits, period, counter } = fieldsOf(info)
      const tags = [group, ...listOf(ids ?? []).map((id) => names.get(id))].filter((tag) => text(tag) !== '')
      const settings = { type, secret, algorithm: algo, digits, period, counter }
      return toEntry({ ...settings, issuer, account: name, tags, pinned: favorite }, i + 1)
    }),
  )
}

async function opened({ header }: Fields, db: string, opener: Opener): Promise<unknown> {
  const { slots, params } = fieldsOf(header)
  const closed = listOf(slots)
    .map(fieldsOf)
    .filter(({ type }) => type === PASSWORD_SLOT)
  if (closed.length === 0 || closed.length > MOST_SLOTS) throw new Unreadable('damaged')
  for (const slot of closed) {
    const { salt, n, r, p } = slot
    const cost = { n: numberOf(n), r: numberOf(r), p: numberOf(p) }
    const master = await openWithTag(await scryptKey(opener, hexOf(salt), cost), slot['key_params'], hexOf(slot['key']))
    // The master key is right, so what does not open with it now was changed.
    const plain = master && (await openWithTag(master, params, base64Of(db)))
    if (master && !plain) throw new Unreadable('damaged')
    if (plain) return jsonOf(fromUtf8(plain))
  }
  return openedOr(null)
}

function openWithTag(key: Bytes, parameters: unknown, box: Bytes): Promise<Bytes | null> {
  const { nonce, tag } = fieldsOf(parameters)
  return openGcm(key, hexOf(nonce), concat(box, hexOf(tag)))
}

function hexOf(value: unknown): Bytes {
  const bytes = typeof value === 'string' ? fromHex(value) : null
  if (!bytes) throw new Unreadable('damaged')
  return bytes
}
