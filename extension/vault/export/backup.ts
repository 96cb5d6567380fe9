// The export that is meant: everything, sealed. By default under the data key of the vault and with its slots, so that
// every way into the vault opens the backup too; or under a password of its own, to be given away (VC-10).

import { compact, type Account } from '../account.ts'
import { toBase64, type Bytes } from '../bytes.ts'
import { newDataKey, newId, passwordSlot } from '../create.ts'
import { passwordProblem, type PasswordProblem } from '../password-rules.ts'
import type { Ports } from '../ports.ts'
import { sealText, type Binding, type Sealed } from '../seal.ts'
import type { KeyName, Slot } from '../slots.ts'

export const BACKUP_FORMAT = 'twofold-backup'
export const BACKUP_VERSION = 1

export const backupBinding = ({ vault, keyId }: KeyName, id: string, writtenAt: number): Binding => [
  'backup',
  BACKUP_VERSION,
  vault,
  keyId,
  id,
  writtenAt,
]

/** The file: JSON, to be saved as `.json`. */
export interface Backup extends KeyName {
  readonly format: typeof BACKUP_FORMAT
  readonly version: typeof BACKUP_VERSION
  /** Random: no two files can be mixed. */
  readonly id: string
  /** Milliseconds since 1970. */
  readonly writtenAt: number
  readonly slots: readonly Slot[]
  readonly body: Sealed
}

export interface Content {
  readonly accounts: readonly Account[]
  /** By account id. An account without one is left out. */
  readonly secrets: ReadonlyMap<string, Bytes>
}

type Needs = Pick<Ports, 'random' | 'clock'>

/** `key` and `slots` of the vault. */
export async function vaultBackup(
  { random, clock }: Needs,
  { key, name, slots }: { readonly key: CryptoKey; readonly name: KeyName; readonly slots: readonly Slot[] },
  { accounts, secrets }: Content,
): Promise<Backup> {
  const id = newId(random)
  const writtenAt = clock()
  const content = accounts.flatMap((account) => {
    const secret = secrets.get(account.id)
    return secret ? [{ ...compact(account), secret: toBase64(secret) }] : []
  })
  const body = await sealText(key, random, backupBinding(name, id, writtenAt), JSON.stringify({ accounts: content }))
  const { vault, keyId } = name
  return { format: BACKUP_FORMAT, version: BACKUP_VERSION, vault, keyId, id, writtenAt, slots, body }
}

export async function passwordBackup(
  ports: Ports,
  password: string,
  content: Content,
): Promise<Backup | { readonly problem: PasswordProblem }> {
  const problem = passwordProblem(password)
  if (problem) return { problem }
  const name = { vault: newId(ports.random), keyId: newId(ports.random) }
  const key = await newDataKey(ports.random)
  return vaultBackup(ports, { key, name, slots: [await passwordSlot(ports, password, key, name)] }, content)
}
