// The vault on the stores of a browser: IndexedDB, storage.local, session storage.

import 'fake-indexeddb/auto'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inOrder, quickDerive, randomBytes } from '#test/support/vault-ports.ts'
import { Secret } from '#core/otp/secret.ts'
import { newAccount } from './account.ts'
import { createVault, newId } from './create.ts'
import { indexKey } from './documents.ts'
import { idbKeyStore, idbShelf, openVaultDatabase } from './idb-shelf.ts'
import { localShelf, sessionStore, type StorageArea } from './local-shelf.ts'
import type { Ports } from './ports.ts'
import { write, writeOne } from './twins.ts'
import { forget, keepOpen, resume, type SessionPorts } from './session.ts'
import { reopen, unlock } from './unlock.ts'
import { Vault } from './vault.ts'

/** `chrome.storage` as it behaves: values pass through JSON. */
function storageArea(quota?: number): StorageArea & { readonly items: Map<string, string> } {
  const items = new Map<string, string>()
  return {
    items,
    async get(keys) {
      const names = keys === null ? [...items.keys()] : [keys].flat()
      return Object.fromEntries(
        names.filter((name) => items.has(name)).map((name) => [name, JSON.parse(items.get(name) ?? '') as unknown]),
      )
    },
    async set(values) {
      for (const [name, value] of Object.entries(values)) items.set(name, JSON.stringify(value))
    },
    async remove(keys) {
      for (const key of [keys].flat()) items.delete(key)
    },
    ...(quota === undefined
      ? {}
      : { QUOTA_BYTES: quota, getBytesInUse: async () => [...items].flat().join('').length }),
  }
}

let databases = 0

function browser(): {
  ports: Ports
  session: SessionPorts
  local: ReturnType<typeof storageArea>
  memory: Map<string, string>
} {
  const open = openVaultDatabase(`vault-${++databases}`)
  const local = storageArea(10_485_760)
  const memory = storageArea()
  local.items.set('somebody else', '1')
  return {
    ports: {
      shelves: [idbShelf(open, async () => ({ quota: 1e9, usage: 0 })), localShelf(local)],
      clock: () => 1_700_000_000_000,
      random: randomBytes,
      derive: quickDerive,
      exclusive: inOrder(),
    },
    session: { session: sessionStore(memory), keys: idbKeyStore(open), random: randomBytes },
    local,
    memory: memory.items,
  }
}

const credential = { kind: 'password', password: 'correct horse battery' } as const

async function withAccount({ ports }: ReturnType<typeof browser>): Promise<{ vault: Vault; id: string }> {
  const made = await createVault(ports, { password: credential.password })
  assert.ok(made.ok)
  const vault = new Vault(ports, made.state)
  const id = newId(randomBytes)
  const bytes = randomBytes(20)
  const key = { issuer: 'Contoso', account: 'ann', secret: new Secret(bytes) }
  const account = newAccount(id, { type: 'totp', ...key, algorithm: 'sha1', digits: 6, period: 30 }, 0)
  assert.ok((await vault.change(() => [account], new Map([[id, bytes]]))).ok)
  return { vault, id }
}

test('both stores hold the same, under keys that leave others in peace; each alone opens the vault', async () => {
  const here = browser()
  const { id } = await withAccount(here)
  const [one, two] = here.ports.shelves
  const keys = (await one.keys()).toSorted()
  assert.deepEqual((await two.keys()).toSorted(), keys)
  assert.deepEqual(Object.fromEntries(await one.get(keys)), Object.fromEntries(await two.get(keys)))
  assert.equal(here.local.items.get('somebody else'), '1')

  for (const shelf of here.ports.shelves) {
    await shelf.drop(keys)
    const result = await unlock(here.ports, credential)
    assert.ok(result.ok)
    assert.deepEqual(result.repairs, [{ code: 'copy-renewed', shelf: shelf.name, was: 'missing' }])
    assert.equal((await new Vault(here.ports, result.state).records([id])).size, 1)
  }
})

test('VC-07 nothing that is not a document of the vault has a way into a store', async () => {
  const { ports } = browser()
  const plain = { secret: 'JBSWY3DPEHPK3PXP' } as never
  for (const key of ['head', 'index/1', 'secret/a/b', 'tries', 'mark', 'journal', 'elsewhere'])
    await assert.rejects(() => writeOne(ports.shelves[0], key, plain), TypeError)
  const sealed = { nonce: 'AAAAAAAAAAAAAAAA', box: 'AAAAAAAAAAAAAAAAAAAAAA==' }
  await assert.rejects(() => writeOne(ports.shelves[0], indexKey(1), { ...sealed, account: 'ann' } as never), TypeError)
  await assert.rejects(
    () =>
      write(
        ports.shelves[0],
        new Map([
          ['tries', { failed: 0, at: 0 }],
          ['mark', plain],
        ]),
      ),
    TypeError,
  )
  assert.deepEqual(await ports.shelves[0].keys(), [])
})

test('room: what the browser says is left, without end where it does not say', async () => {
  const { ports } = browser()
  assert.equal(await ports.shelves[0].room(), 1e9)
  assert.ok((await ports.shelves[1].room()) < 10_485_760)
  assert.equal(await localShelf(storageArea()).room(), Number.POSITIVE_INFINITY)
})

test('VC-07 an unlocked vault is opened again after the worker stopped; neither half of the key is enough', async () => {
  const here = browser()
  const { id } = await withAccount(here)
  const { session, ports } = here
  const result = await unlock(ports, credential, { keep: (key, name, seen) => keepOpen(session, key, name, seen) })
  assert.ok(result.ok)

  const resumed = await resume(session)
  assert.ok(resumed)
  assert.equal(resumed.key.extractable, false)
  const again = await reopen(ports, resumed)
  assert.ok(again)
  assert.equal((await new Vault(ports, again.state).records([id])).size, 1)

  const kept = await session.keys.get()
  assert.equal(kept?.extractable, false)
  assert.deepEqual(kept?.usages.toSorted(), ['unwrapKey', 'wrapKey'])
  const exported = await crypto.subtle.exportKey('raw', kept!).catch(() => null)
  assert.equal(exported, null)
  await session.keys.clear()
  assert.equal(await resume(session), null)
})

test('VC-08 lock wipes both halves', async () => {
  const here = browser()
  await withAccount(here)
  await unlock(here.ports, credential, { keep: (key, name, seen) => keepOpen(here.session, key, name, seen) })
  assert.equal(here.memory.size, 1)
  await forget(here.session)
  assert.equal(here.memory.size, 0)
  assert.equal(await here.session.keys.get(), null)
})

test('VC-05 a session does not open a vault that was rolled back, replaced or given a new key', async () => {
  const here = browser()
  const { vault } = await withAccount(here)
  const { session, ports } = here
  await unlock(ports, credential, { keep: (key, name, seen) => keepOpen(session, key, name, seen) })
  const resumed = await resume(session)
  assert.ok(resumed)
  assert.equal(await reopen(ports, { ...resumed, seen: resumed.seen + 1 }), null)
  assert.ok((await vault.rotate([credential])).ok)
  assert.equal(await reopen(ports, resumed), null)
})
