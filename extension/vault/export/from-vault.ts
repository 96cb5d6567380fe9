// Exports out of an open vault. Each needs a fresh proof, whichever form it takes: an unattended unlocked browser shows
// codes, it does not give away keys (VC-10).

import { Secret } from '#core/otp/secret.ts'
import type { KeyEntry } from '#core/otp/key-uri.ts'
import { keyEntryOf, type Account } from '../account.ts'
import { wipe, type Bytes } from '../bytes.ts'
import type { PasswordProblem } from '../password-rules.ts'
import type { Ports } from '../ports.ts'
import { dataKeyOf, type ProofRefusal } from '../prove.ts'
import { readRecords } from '../record.ts'
import type { Credential } from '../slots.ts'
import type { State } from '../state.ts'
import { passwordBackup, vaultBackup, type Backup } from './backup.ts'

/** `left`: accounts whose secret is spoilt in both stores, which no export can have. */
export type BackedUp =
  | { readonly ok: true; readonly state: State; readonly backup: Backup; readonly left: readonly Account[] }
  | { readonly ok: false; readonly reason: 'password'; readonly problem: PasswordProblem }
  | ProofRefusal

/** Opened by every way into the vault; or, with `password`, by that alone. */
export function backUp(
  ports: Ports,
  state: State,
  proof: Credential,
  password?: string,
): Promise<BackedUp | ProofRefusal> {
  return withSecrets<BackedUp>(ports, state, proof, async (secrets, left) => {
    const { head, key, list } = state
    const content = { accounts: list.accounts, secrets }
    const backup =
      password === undefined
        ? await vaultBackup(ports, { key, name: head, slots: head.slots }, content)
        : await passwordBackup(ports, password, content)
    return 'problem' in backup
      ? { ok: false, reason: 'password', problem: backup.problem }
      : { ok: true, state, backup, left }
  })
}

export type Revealed =
  | { readonly ok: true; readonly state: State; readonly keys: readonly KeyEntry[]; readonly left: readonly Account[] }
  | ProofRefusal

/** For `uriList` and `migrationUris`, behind the page's warning. */
export const reveal = (ports: Ports, state: State, proof: Credential): Promise<Revealed> =>
  withSecrets<Revealed>(ports, state, proof, async (secrets, left) => {
    const keys = state.list.accounts.flatMap((account) => {
      const secret = secrets.get(account.id)
      return secret ? [keyEntryOf(account, new Secret(secret))] : []
    })
    return { ok: true, state, keys, left }
  })

async function withSecrets<T>(
  ports: Ports,
  state: State,
  proof: Credential,
  use: (secrets: ReadonlyMap<string, Bytes>, left: readonly Account[]) => Promise<T>,
): Promise<T | ProofRefusal> {
  const proved = await dataKeyOf(ports, state.head, proof)
  if (!proved.ok) return proved
  const { accounts } = state.list
  const ids = accounts.map(({ id }) => id)
  const { records } = await readRecords(ports.shelves, state.key, state.head, ids)
  const secrets = new Map([...records].map(([id, { secret }]) => [id, secret]))
  const done = await use(
    secrets,
    accounts.filter(({ id }) => !secrets.has(id)),
  )
  wipe(...secrets.values())
  return done
}
