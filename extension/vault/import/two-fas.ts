// 2FAS Auth: `.2fas`, schemas 1 to 4. Encrypted ones hold PBKDF2-SHA-256 of 10,000 rounds and AES-256-GCM; before schema
// 3 the app knew time-based codes only and wrote no kind.

import { fromUtf8 } from '../bytes.ts'
import { text, toEntry } from './entry.ts'
import { fieldsOf, isFields, jsonOf, listOf, numberOf, parsed, Unreadable, type Fields, type Parsed } from './result.ts'
import { base64Of, openedOr, openGcm, passwordOr, pbkdf2, type Opener } from './unseal.ts'

const NEWEST_SCHEMA = 4
const ROUNDS = 10_000

export const is2Fas = (json: unknown): json is Fields =>
  isFields(json) && 'schemaVersion' in json && ('services' in json || 'servicesEncrypted' in json)

export async function read2Fas(json: Fields, opener: Opener): Promise<Parsed> {
  const schema = numberOf(json['schemaVersion'])
  if (schema > NEWEST_SCHEMA) throw new Unreadable('newer-version')
  const services = text(json['servicesEncrypted']) === '' ? json['services'] : await opened(json, opener)
  const groups = new Map(
    listOf(json['groups'] ?? []).map((group) => [fieldsOf(group)['id'], fieldsOf(group)['name']] as const),
  )
  return parsed(
    listOf(services).map((service, i) => {
      const { name, secret, otp, groupId } = fieldsOf(service)
      const { issuer, account, label, tokenType, algorithm, digits, period, counter } = fieldsOf(otp)
      const type = tokenType === undefined && schema < 3 ? 'totp' : text(tokenType).toLowerCase()
      return toEntry(
        {
          type,
          secret,
          algorithm,
          digits,
          period,
          counter,
          issuer: text(issuer) || name,
          account: text(account) || label,
          tags: groups.has(groupId) ? [groups.get(groupId)] : [],
        },
        i + 1,
      )
    }),
  )
}

/** `ciphertext:salt:nonce`, each in base64. */
async function opened(json: Fields, opener: Opener): Promise<unknown> {
  const [box, salt, nonce] = text(json['servicesEncrypted']).split(':').map(base64Of)
  if (!box || !salt || !nonce) throw new Unreadable('damaged')
  const key = await pbkdf2('SHA-256', passwordOr(opener), salt, ROUNDS)
  return jsonOf(fromUtf8(openedOr(await openGcm(key, nonce, box))))
}
