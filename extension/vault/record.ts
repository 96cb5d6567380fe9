// One sealed secret, and beside it what the account was when it was added: should every list be lost, the accounts can
// still be put together again. Written once; what changes later is in the list only.

import { compact, parseAccount, type Account } from './account.ts'
import { concat, fromUtf8, utf8, wipe, type Bytes } from './bytes.ts'
import { secretKey } from './documents.ts'
import type { Ports } from './ports.ts'
import { open, parseSealed, seal, type Binding, type Sealed } from './seal.ts'
import type { KeyName } from './slots.ts'
import { valuesOf, writeOne, type Shelves } from './twins.ts'

export interface SecretRecord {
  readonly account: Account
  /** A copy of its own: wipe it after use. */
  readonly secret: Bytes
}

/** The version is that of the form below. */
const binding = ({ vault, keyId }: KeyName, id: string): Binding => ['secret', vault, keyId, id, 1]

/** Two bytes of length, the secret, the account as JSON: the secret is never part of a string. */
export async function sealRecord(
  key: CryptoKey,
  { random }: Pick<Ports, 'random'>,
  name: KeyName,
  { account, secret }: SecretRecord,
): Promise<Sealed> {
  const length = new Uint8Array([secret.length >> 8, secret.length & 0xff])
  const plain = concat(length, secret, utf8(JSON.stringify(compact(account))))
  const sealed = await seal(key, random, binding(name, account.id), plain)
  wipe(plain)
  return sealed
}

export async function openRecord(
  key: CryptoKey,
  name: KeyName,
  id: string,
  sealed: Sealed,
): Promise<SecretRecord | null> {
  const plain = await open(key, binding(name, id), sealed)
  if (!plain) return null
  const length = ((plain[0] ?? 0) << 8) | (plain[1] ?? 0)
  const secret = plain.slice(2, 2 + length)
  const text = fromUtf8(plain.subarray(2 + length))
  wipe(plain)
  const account = text === null ? null : parseAccount(JSON.parse(text))
  return account && secret.length === length ? { account, secret } : null
}

/** Those of `ids` that either store still has whole. One that is spoilt in a store is renewed there; `renewed` names them. */
export async function readRecords(
  shelves: Shelves,
  key: CryptoKey,
  name: KeyName,
  ids: readonly string[],
): Promise<{ readonly records: ReadonlyMap<string, SecretRecord>; readonly renewed: readonly string[] }> {
  const records = new Map<string, SecretRecord>()
  const renewed: string[] = []
  for (const [i, shelf] of shelves.entries()) {
    const missing = ids.filter((id) => !records.has(id))
    const values =
      missing.length === 0
        ? new Map()
        : await valuesOf(
            shelf,
            missing.map((id) => secretKey(id, name.keyId)),
          )
    for (const id of missing) {
      const sealed = parseSealed(values.get(secretKey(id, name.keyId)))
      const record = sealed && (await openRecord(key, name, id, sealed))
      if (!record) continue
      records.set(id, record)
      if (i === 0) continue
      await writeOne(shelves[0], secretKey(id, name.keyId), sealed).then(
        () => renewed.push(id),
        () => undefined,
      )
    }
  }
  return { records, renewed }
}
