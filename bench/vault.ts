// How the vault behaves as it grows, beside a vault of one account; without the browser and without the slow hash.
// Opening to the first eight codes, one change, one key in the search, bytes in one store. Best of the runs.

import { Secret } from '#core/otp/secret.ts'
import { newAccount } from '#extension/vault/account.ts'
import type { Bytes } from '#extension/vault/bytes.ts'
import { timedCode } from '#extension/vault/codes.ts'
import { createVault, newId } from '#extension/vault/create.ts'
import { edit, search, searchable } from '#extension/vault/operations.ts'
import { unlock } from '#extension/vault/unlock.ts'
import { Vault } from '#extension/vault/vault.ts'
import { contentsOf, memoryPorts, randomBytes } from '#test/support/vault-ports.ts'
import { row, type Row } from './row.ts'

const COUNTS = [100, 1000, 5000]
const RUNS = 15
const ON_SCREEN = 8
const NOW = 1_700_000_000_000

const password = { kind: 'password', password: 'correct horse battery' } as const

async function vaultOf(count: number): Promise<ReturnType<typeof contentsOf>> {
  const ports = memoryPorts()
  const made = await createVault(ports, password)
  if (!made.ok) throw new Error(made.reason)
  const secrets = new Map<string, Bytes>()
  const accounts = Array.from({ length: count }, (_, i) => {
    const id = newId(randomBytes)
    const bytes = randomBytes(20)
    secrets.set(id, bytes)
    const key = { issuer: `Issuer ${i}`, account: `person.${i}@example.org`, secret: new Secret(bytes) }
    return newAccount(id, { type: 'totp', ...key, algorithm: 'sha1', digits: 6, period: 30 }, NOW)
  })
  const changed = await new Vault(ports, made.state).change(() => accounts, secrets)
  if (!changed.ok) throw new Error(changed.reason)
  return contentsOf(ports)
}

/** Best of some runs, milliseconds. */
async function best(task: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < RUNS; i++) {
    const began = performance.now()
    await task()
    least = Math.min(least, performance.now() - began)
  }
  return least
}

interface Measured {
  readonly opened: number
  readonly changed: number
  readonly searched: number
  readonly kilobytes: number
}

async function measure(count: number): Promise<Measured> {
  const twins = await vaultOf(count)
  const open = async (): Promise<Vault> => {
    const ports = memoryPorts(twins)
    const result = await unlock(ports, password)
    if (!result.ok) throw new Error(result.reason)
    return new Vault(ports, result.state)
  }
  const firstCodes = async (): Promise<void> => {
    const vault = await open()
    const shown = vault.accounts.slice(0, ON_SCREEN)
    const records = await vault.records(shown.map(({ id }) => id))
    for (const account of shown) timedCode(account, records.get(account.id)?.secret ?? new Uint8Array(1), NOW)
  }
  const vault = await open()
  const items = searchable(vault.accounts)
  const ids = vault.accounts.slice(0, 1).map(({ id }) => id)
  return {
    opened: await best(firstCodes),
    changed: await best(() => vault.change((list) => edit(list, ids, { usedAt: NOW }))),
    searched: await best(async () => search(items, 'person 99')),
    kilobytes: [...twins[0]].flat().join('').length / 1000,
  }
}

export async function run(): Promise<readonly Row[]> {
  const alone = await measure(1)
  const rows: Row[] = []
  for (const count of COUNTS) {
    const many = await measure(count)
    rows.push(
      row(`open to first codes, ${count} accounts`, many.opened, alone.opened, 'ms', 'lower'),
      row(`one change, ${count} accounts`, many.changed, alone.changed, 'ms', 'lower'),
      row(`one key in search, ${count} accounts`, many.searched, alone.searched, 'ms', 'lower'),
      row(`one store, ${count} accounts`, many.kilobytes, alone.kilobytes, 'kB', 'lower'),
    )
  }
  return rows
}
