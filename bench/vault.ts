// How the vault behaves as it grows, without the browser and without the slow hash: node bench/vault.ts
// Opening to the first eight codes, one change, one search key, and the bytes in one store, by number of accounts.

import { Secret } from '#core/otp/secret.ts'
import { newAccount } from '#extension/vault/account.ts'
import type { Bytes } from '#extension/vault/bytes.ts'
import { timedCode } from '#extension/vault/codes.ts'
import { createVault, newId } from '#extension/vault/create.ts'
import { edit, search, searchable } from '#extension/vault/operations.ts'
import { unlock } from '#extension/vault/unlock.ts'
import { Vault } from '#extension/vault/vault.ts'
import { contentsOf, memoryPorts, randomBytes } from '#test/support/vault-ports.ts'

const COUNTS = [1, 100, 1000, 5000]
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

/** Best and median of some runs, milliseconds. */
async function timed(task: () => Promise<unknown>): Promise<string> {
  const times: number[] = []
  for (let i = 0; i < RUNS; i++) {
    const began = performance.now()
    await task()
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  return `${times[0]?.toFixed(1)} / ${times[RUNS >> 1]?.toFixed(1)}`
}

for (const count of COUNTS) {
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
  const [first] = vault.accounts
  console.log(
    [
      `${count} accounts`,
      `open and first codes ${await timed(firstCodes)} ms`,
      `one change ${await timed(() => vault.change((list) => edit(list, [first?.id ?? ''], { usedAt: NOW })))} ms`,
      `search ${await timed(async () => search(items, 'person 99'))} ms`,
      `${Math.round([...twins[0]].flat().join('').length / 1024)} KiB a store`,
    ].join(', '),
  )
}
