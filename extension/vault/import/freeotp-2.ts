// FreeOTP 2: the encrypted backup, a Java-serialised map of JSON texts. A master key under the password (PBKDF2,
// AES-256-GCM) opens the key of each token; the Java class of the key is the associated data.

import { utf8, type Bytes } from '../bytes.ts'
import { text, toEntry, type ImportEntry, type Refused } from './entry.ts'
import { settingsOfToken, signedBytes } from './freeotp.ts'
import { readJavaMap } from './java-map.ts'
import { fieldsOf, jsonOf, numberOf, parsed, Unreadable, type Fields, type Parsed } from './result.ts'
import { openedOr, openGcm, passwordOr, pbkdf2, type Opener } from './unseal.ts'

const HASHES: Readonly<Record<string, 'SHA-1' | 'SHA-512'>> = {
  PBKDF2withHmacSHA1: 'SHA-1',
  PBKDF2withHmacSHA512: 'SHA-512',
}
const MASTER = 'masterKey'
const TOKEN = '-token'

export async function readFreeOtp2(bytes: Bytes, opener: Opener): Promise<Parsed> {
  const map = readJavaMap(bytes)
  const master = map?.get(MASTER)
  if (!map || master === undefined) throw new Unreadable('damaged')
  const typed = passwordOr(opener)
  const { mAlgorithm, mIterations, mSalt, mEncryptedKey } = fieldsOf(jsonOf(master))
  const hash = HASHES[text(mAlgorithm)]
  const salt = signedBytes(mSalt)
  if (!hash || !salt) throw new Unreadable(hash ? 'damaged' : 'newer-version')
  const wrapping = await pbkdf2(hash, typed, salt, numberOf(mIterations))
  const key = openedOr(await openKey(wrapping, fieldsOf(mEncryptedKey)))
  if (key.length !== 32) throw new Unreadable('damaged')

  const all: (ImportEntry | Refused)[] = []
  for (const [name, value] of map)
    if (name.endsWith(TOKEN))
      all.push(await fromToken(fieldsOf(jsonOf(value)), map.get(name.slice(0, -TOKEN.length)), key, all.length + 1))
  return parsed(all)
}

async function fromToken(
  token: Fields,
  sealed: string | undefined,
  master: Bytes,
  position: number,
): Promise<ImportEntry | Refused> {
  const settings = settingsOfToken(token)
  const where = { position, name: text(settings.issuer) || text(settings.account) }
  if (sealed === undefined) return { where, reason: 'secret-missing' }
  const inner = fieldsOf(jsonOf(text(fieldsOf(jsonOf(sealed))['key'])))
  const secret = await openKey(master, inner)
  if (!secret) return { where, reason: 'damaged-entry' }
  // A token without an algorithm was made with the one that its key is for: `HmacSHA1`.
  const algorithm = settings.algorithm ?? inner['mToken']
  return toEntry({ ...settings, algorithm, secret, counter: token['counter'] }, position)
}

/** `mParameters` is DER: the nonce alone (Android 6), or in a sequence with the length of the tag. */
async function openKey(key: Bytes, { mCipherText, mParameters, mToken }: Fields): Promise<Bytes | null> {
  const [box, der] = [signedBytes(mCipherText), signedBytes(mParameters)]
  const octets = der?.[0] === SEQUENCE ? der.slice(2) : der
  if (!box || !octets || octets[0] !== OCTET_STRING || octets[1] !== NONCE_BYTES) throw new Unreadable('damaged')
  return openGcm(key, octets.slice(2, 2 + NONCE_BYTES), box, utf8(text(mToken)))
}

const SEQUENCE = 0x30
const OCTET_STRING = 0x04
const NONCE_BYTES = 12

/** The magic of Java's object streams. */
export const isFreeOtp2 = (bytes: Bytes): boolean => [0xac, 0xed, 0, 5].every((byte, i) => bytes[i] === byte)
