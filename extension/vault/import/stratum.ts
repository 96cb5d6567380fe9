// Stratum, formerly Authenticator Pro: a JSON backup, plain or encrypted. `AUTHENTICATORPRO` opens the present kind
// (argon2id, AES-256-GCM), `AuthenticatorPro` the one before (PBKDF2-SHA-1, AES-256-CBC).

import { fromUtf8, utf8, type Bytes } from '../bytes.ts'
import { toEntry } from './entry.ts'
import { fieldsOf, isFields, jsonOf, listOf, parsed, Unreadable, type Fields, type Parsed } from './result.ts'
import { argon2Key, openCbc, openedOr, openGcm, passwordOr, pbkdf2, type Opener } from './unseal.ts'

/** By number, as the app stores them; 3 is mOTP, 5 Yandex. */
const TYPES: readonly unknown[] = ['', 'hotp', 'totp', '', 'steam']
const ALGORITHMS: readonly unknown[] = ['sha1', 'sha256', 'sha512']

export const isStratum = (json: unknown): json is Fields => isFields(json) && Array.isArray(json['Authenticators'])

export function readStratum(json: Fields): Parsed {
  const names = new Map(
    listOf(json['Categories'] ?? []).map((one) => [fieldsOf(one)['Id'], fieldsOf(one)['Name']] as const),
  )
  // Stratum ties a category to the secret.
  const tags = new Map<unknown, unknown[]>()
  for (const pair of listOf(json['AuthenticatorCategories'] ?? []).map(fieldsOf)) {
    const { AuthenticatorSecret: secret, CategoryId: category } = pair
    tags.set(secret, [...(tags.get(secret) ?? []), names.get(category)])
  }
  return parsed(
    listOf(json['Authenticators']).map((one, i) => {
      const { Type, Issuer, Username, Secret, Algorithm, Digits, Period, Counter } = fieldsOf(one)
      return toEntry(
        {
          type: TYPES[Number(Type)],
          secret: Secret,
          algorithm: ALGORITHMS[Number(Algorithm)] ?? String(Algorithm),
          digits: Digits,
          period: Period,
          counter: Counter,
          issuer: Issuer,
          account: Username,
          tags: tags.get(Secret) ?? [],
        },
        i + 1,
      )
    }),
  )
}

const STRONG = utf8('AUTHENTICATORPRO')
const LEGACY = utf8('AuthenticatorPro')
const COST = { memoryKib: 65_536, passes: 3, lanes: 4 } as const
const LEGACY_ROUNDS = 64_000

const startsWith = (bytes: Bytes, start: Bytes): boolean => start.every((byte, i) => bytes[i] === byte)

export const isSealedStratum = (bytes: Bytes): boolean => startsWith(bytes, STRONG) || startsWith(bytes, LEGACY)

/** The JSON inside. */
export async function openStratum(bytes: Bytes, opener: Opener): Promise<unknown> {
  const rest = bytes.slice(STRONG.length)
  if (rest.length < 52) throw new Unreadable('damaged')
  if (startsWith(bytes, STRONG)) {
    const key = await argon2Key(opener, rest.slice(0, 16), COST)
    return jsonOf(fromUtf8(openedOr(await openGcm(key, rest.slice(16, 28), rest.slice(28)))))
  }
  const key = await pbkdf2('SHA-1', passwordOr(opener), rest.slice(0, 20), LEGACY_ROUNDS)
  const plain = await openCbc(key, rest.slice(20, 36), rest.slice(36))
  try {
    return jsonOf(fromUtf8(openedOr(plain)))
  } catch {
    // Nothing authenticates this kind: what a wrong password yields may be bytes, but is never JSON.
    throw new Unreadable('password-wrong')
  }
}
