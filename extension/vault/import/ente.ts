// Ente Auth: the encrypted export (ente.io/help/auth/migration/export). argon2id as libsodium counts it, and one message of
// its secret stream; inside is the same list of URIs as in the plain export.

import { fromUtf8 } from '../bytes.ts'
import { fieldsOf, isFields, numberOf, Unreadable, type Fields, type Parsed } from './result.ts'
import { openSecretStream } from './secret-stream.ts'
import { argon2Key, base64Of, openedOr, type Opener } from './unseal.ts'
import { readUriList } from './uri-list.ts'

const VERSION = 1

export const isEnte = (json: unknown): json is Fields =>
  isFields(json) && 'kdfParams' in json && 'encryptedData' in json && 'encryptionNonce' in json

export async function readEnte(json: Fields, opener: Opener): Promise<Parsed> {
  if (numberOf(json['version']) > VERSION) throw new Unreadable('newer-version')
  const { memLimit, opsLimit, salt } = fieldsOf(json['kdfParams'])
  // Bytes in the file, KiB for argon2.
  const cost = { memoryKib: Math.floor(numberOf(memLimit) / 1024), passes: numberOf(opsLimit), lanes: 1 }
  const key = await argon2Key(opener, base64Of(salt), cost)
  const plain = openSecretStream(key, base64Of(json['encryptionNonce']), base64Of(json['encryptedData']))
  const list = fromUtf8(openedOr(plain))
  if (list === null) throw new Unreadable('damaged')
  return readUriList(list)
}
