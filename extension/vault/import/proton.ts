// Proton Authenticator: JSON with a key URI per entry, plain or encrypted (argon2id, AES-256-GCM with the name of the
// format as associated data). Proton fixes the cost, so a file cannot choose it.

import { fromUtf8, utf8 } from '../bytes.ts'
import { text, toEntry, type ImportEntry, type Refused } from './entry.ts'
import { fieldsOf, isFields, jsonOf, listOf, numberOf, parsed, Unreadable, type Fields, type Parsed } from './result.ts'
import { argon2Key, base64Of, openedOr, openGcm, type Opener } from './unseal.ts'
import { readUri } from './uri-list.ts'

const VERSION = 1
const COST = { memoryKib: 19 * 1024, passes: 2, lanes: 1 } as const
const ASSOCIATED = utf8('proton.authenticator.export.v1')
const NONCE_BYTES = 12

const isPlain = (json: Fields): boolean =>
  Array.isArray(json['entries']) && json['entries'].every((one) => isFields(one) && 'content' in one)
const isSealed = (json: Fields): boolean => typeof json['salt'] === 'string' && typeof json['content'] === 'string'

export const isProton = (json: unknown): json is Fields =>
  isFields(json) && 'version' in json && (isPlain(json) || isSealed(json))

export async function readProton(json: Fields, opener: Opener): Promise<Parsed> {
  if (numberOf(json['version']) > VERSION) throw new Unreadable('newer-version')
  const { entries } = isSealed(json) ? fieldsOf(await opened(json, opener)) : json
  return parsed(listOf(entries).map((entry, i) => fromContent(fieldsOf(fieldsOf(entry)['content']), i + 1)))
}

function fromContent({ uri, name, entry_type: kind }: Fields, position: number): ImportEntry | Refused {
  const steam = /^steam:\/\/([^/?#]*)/i.exec(text(uri))?.[1]
  if (steam !== undefined) return toEntry({ type: 'steam', secret: steam, issuer: 'Steam', account: name }, position)
  const entry = readUri(text(uri), position)
  if (!('key' in entry)) return { ...entry, where: { position, name: text(name) } }
  if (kind !== undefined && text(kind).toLowerCase() !== entry.key.type)
    return { where: entry.where, reason: 'unsupported-type' }
  return { ...entry, key: { ...entry.key, account: entry.key.account || text(name) } }
}

async function opened(json: Fields, opener: Opener): Promise<unknown> {
  const key = await argon2Key(opener, base64Of(json['salt']), COST)
  const content = base64Of(json['content'])
  const plain = await openGcm(key, content.slice(0, NONCE_BYTES), content.slice(NONCE_BYTES), ASSOCIATED)
  return jsonOf(fromUtf8(openedOr(plain)))
}
