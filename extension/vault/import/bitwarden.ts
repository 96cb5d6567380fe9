// Bitwarden (password manager and authenticator): JSON, CSV, and JSON protected by a password (PBKDF2 or argon2id, HKDF,
// AES-CBC with HMAC; bitwarden.com/help/encrypted-export). Only items that hold a code are accounts.

import { concat, fromUtf8, sameBytes, sha256, utf8, type Bytes } from '../bytes.ts'
import { isCsv, readCsv } from './csv.ts'
import { text, toEntry, type ImportEntry, type Refused } from './entry.ts'
import { fieldsOf, isFields, jsonOf, listOf, numberOf, parsed, Unreadable, type Fields, type Parsed } from './result.ts'
import { argon2Key, base64Of, openCbc, openedOr, passwordOr, pbkdf2, type Opener } from './unseal.ts'
import { readUri } from './uri-list.ts'

export const isBitwarden = (json: unknown): json is Fields =>
  isFields(json) &&
  typeof json['encrypted'] === 'boolean' &&
  (Array.isArray(json['items']) || 'data' in json || json['encrypted'])

export async function readBitwarden(json: Fields, opener: Opener): Promise<Parsed> {
  if (json['encrypted'] === true) {
    if (json['passwordProtected'] !== true) throw new Unreadable('account-restricted')
    const inner = await opened(json, opener)
    if (!isFields(inner)) throw new Unreadable('damaged')
    return readItems(inner)
  }
  return readItems(json)
}

function readItems({ items, folders }: Fields): Parsed {
  const names = new Map(listOf(folders ?? []).map((one) => [fieldsOf(one)['id'], fieldsOf(one)['name']] as const))
  const all = listOf(items).map((item, i) => {
    const { name, login, folderId, favorite } = fieldsOf(item)
    const { totp, username } = fieldsOf(login)
    const folder = names.get(folderId)
    const tags = text(folder) === '' ? [] : [text(folder)]
    return fromItem({ totp, name, username, tags, pinned: favorite === true }, i + 1)
  })
  return withoutEmpty(all)
}

const COLUMNS = ['name', 'login_username', 'login_totp'] as const

export const isBitwardenCsv = (content: string): boolean => isCsv(content, COLUMNS)

export function readBitwardenCsv(content: string): Parsed {
  const all = readCsv(content).map((row, i) => {
    const tags = text(row['folder']) === '' ? [] : [text(row['folder'])]
    const { login_totp: totp, login_username: username, name } = row
    return fromItem({ totp, name, username, tags, pinned: row['favorite'] === '1' }, i + 1)
  })
  return withoutEmpty(all)
}

const withoutEmpty = (all: readonly (ImportEntry | Refused | null)[]): Parsed =>
  parsed(
    all.filter((one) => one !== null),
    { withoutCode: all.filter((one) => one === null).length },
  )

interface Item {
  readonly totp: unknown
  readonly name: unknown
  readonly username: unknown
  readonly tags: readonly string[]
  readonly pinned: boolean
}

/** A key URI, `steam://` and a key, or the key alone; null where there is none. */
function fromItem({ totp, name, username, tags, pinned }: Item, position: number): ImportEntry | Refused | null {
  const code = text(totp).trim()
  if (code === '') return null
  if (!code.includes('://')) {
    const assumed = { type: 'totp', secret: code, issuer: name, account: username, tags, pinned }
    return toEntry(assumed, position)
  }
  const entry = readUri(code, position)
  const where = { position, name: text(name) }
  if (!('key' in entry)) return { ...entry, where }
  // `steam://` names nobody, so the item does.
  const isNameless = /^steam:/i.test(code)
  const issuer = (isNameless ? '' : entry.key.issuer) || text(name)
  const account = entry.key.account || text(username)
  return { ...entry, key: { ...entry.key, issuer, account }, tags, pinned, where }
}

async function opened(json: Fields, opener: Opener): Promise<unknown> {
  const typed = passwordOr(opener)
  // The salt is hashed as the text that it is, not as the bytes that it spells.
  const salt = utf8(text(json['salt']))
  const passes = numberOf(json['kdfIterations'])
  const key =
    json['kdfType'] === 1
      ? await argon2Key(opener, await sha256(salt), {
          memoryKib: numberOf(json['kdfMemory']) * 1024,
          passes,
          lanes: numberOf(json['kdfParallelism']),
        })
      : await pbkdf2('SHA-256', typed, salt, passes)
  if (json['kdfType'] !== 0 && json['kdfType'] !== 1) throw new Unreadable('newer-version')
  const keys = { cipher: await expanded(key, 'enc'), mac: await expanded(key, 'mac') }
  const data = text(json['data'])
  // Encrypted with the same keys only so that a wrong password is told from a damaged file.
  openedOr(await openEncString(text(json['encKeyValidation_DO_NOT_EDIT']) || data, keys))
  const plain = await openEncString(data, keys)
  if (!plain) throw new Unreadable('damaged')
  return jsonOf(fromUtf8(plain))
}

/** `2.nonce|ciphertext|mac`: AES-256-CBC, then HMAC-SHA-256 over nonce and ciphertext. */
async function openEncString(
  value: string,
  keys: { readonly cipher: Bytes; readonly mac: Bytes },
): Promise<Bytes | null> {
  const [, body = ''] = /^2\.(.*)$/s.exec(value) ?? []
  const [iv, box, mac] = body.split('|').map(base64Of)
  if (!iv || !box || !mac) throw new Unreadable('damaged')
  const signing = await crypto.subtle.importKey('raw', keys.mac, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const expected = new Uint8Array(await crypto.subtle.sign('HMAC', signing, concat(iv, box)))
  return sameBytes(expected, mac) ? openCbc(keys.cipher, iv, box) : null
}

/** HKDF-Expand alone (RFC 5869 §2.3), one block: Web Crypto's HKDF would extract first. */
async function expanded(key: Bytes, info: string): Promise<Bytes> {
  const signing = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', signing, concat(utf8(info), new Uint8Array([1]))))
}
