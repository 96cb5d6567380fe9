// A vault of so many accounts, made with the product's own code and put where the browser's pages will find it.
import { newAccount } from '#extension/vault/account.ts'
import type { Bytes } from '#extension/vault/bytes.ts'
import { createVault } from '#extension/vault/create.ts'
import { deriveHere } from '#extension/vault/derive-here.ts'
import { Vault } from '#extension/vault/vault.ts'
import { Secret } from '#core/otp/secret.ts'
import { memoryPorts, randomBytes } from '#test/support/vault-ports.ts'

export const seedPassword = 'correct horse battery'

export interface SeedAccount {
  readonly issuer: string
  readonly account: string
  readonly tags?: readonly string[]
}

/** “Issuer 0007, user0007@example.org” and so on: what a search can be tried on. */
export const numbered = (count: number): readonly SeedAccount[] =>
  Array.from({ length: count }, (_, index) => {
    const id = String(index).padStart(4, '0')
    return { issuer: `Issuer ${id}`, account: `user${id}@example.org` }
  })

/** The documents of both stores, by key. */
export async function documentsOf(accounts: readonly SeedAccount[]): Promise<Readonly<Record<string, unknown>>> {
  const ports = memoryPorts(undefined, { derive: deriveHere, clock: Date.now })
  const made = await createVault(ports, { password: seedPassword })
  if (!made.ok) throw new Error(made.reason)
  const secrets = new Map<string, Bytes>()
  const list = accounts.map(({ issuer, account, tags = [] }, index) => {
    const bytes = randomBytes(20)
    const id = `account-${index}`
    secrets.set(id, bytes)
    const key = { type: 'totp', issuer, account, secret: new Secret(bytes), algorithm: 'sha1', digits: 6, period: 30 }
    return newAccount(id, key as Parameters<typeof newAccount>[1], Date.now(), { tags })
  })
  const changed = await new Vault(ports, made.state).change(() => list, secrets)
  if (!changed.ok) throw new Error(changed.reason)
  return Object.fromEntries([...ports.shelves[0].contents].map(([key, value]) => [key, JSON.parse(value) as unknown]))
}

/** Runs inside a page of the extension, so it may use nothing from outside. */
export async function plant(documents: Readonly<Record<string, unknown>>): Promise<void> {
  const extension: typeof chrome = Reflect.get(globalThis, 'browser') ?? chrome
  await extension.storage.local.clear()
  await extension.storage.session.clear()
  await extension.storage.local.set(
    Object.fromEntries(Object.entries(documents).map(([key, value]) => [`vault/${key}`, value])),
  )
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('vault', 1)
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('documents')
      request.result.createObjectStore('keys')
    })
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('no database')))
  })
  const transaction = database.transaction(['documents', 'keys'], 'readwrite')
  transaction.objectStore('documents').clear()
  transaction.objectStore('keys').clear()
  for (const [key, value] of Object.entries(documents)) transaction.objectStore('documents').put(value, key)
  await new Promise((resolve) => transaction.addEventListener('complete', resolve))
  database.close()
}
