// The look at everything, and what is said of a locked vault.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secret } from '#core/otp/secret.ts'
import { contentsOf, memoryPorts, memoryShelf, randomBytes, type MemoryPorts } from '#test/support/vault-ports.ts'
import { newAccount } from './account.ts'
import { createVault, newId } from './create.ts'
import { look } from './look.ts'
import { unlock } from './unlock.ts'
import { Vault } from './vault.ts'

const password = { kind: 'password', password: 'correct horse battery' } as const

async function vaultOf(count: number): Promise<{ ports: MemoryPorts; vault: Vault; ids: string[] }> {
  const ports = memoryPorts()
  const made = await createVault(ports, password)
  assert.ok(made.ok)
  const vault = new Vault(ports, made.state)
  const ids: string[] = []
  for (let i = 0; i < count; i++) {
    const [id, bytes] = [newId(randomBytes), randomBytes(20)]
    const key = { issuer: `${i}`, account: '', secret: new Secret(bytes) }
    const account = newAccount(id, { type: 'totp', ...key, algorithm: 'sha1', digits: 6, period: 30 }, 0)
    assert.ok((await vault.change((list) => [...list, account], new Map([[id, bytes]]))).ok)
    ids.push(id)
  }
  return { ports, vault, ids }
}

const SPOILT = '{"nonce":"AAAAAAAAAAAAAAAA","box":"AAAAAAAAAAAAAAAAAAAAAA=="}'

test('spoilt, gone and left-over values are found while the other store still has them', async () => {
  const { ports, vault, ids } = await vaultOf(4)
  const [one, two] = ports.shelves
  const before = contentsOf(ports)
  const secrets = [...one.contents.keys()].filter((key) => key.startsWith('secret/'))
  one.contents.set(secrets[0]!, SPOILT)
  two.contents.delete(secrets[1]!)
  one.contents.delete([...one.contents.keys()].find((key) => key.startsWith('index/'))!)
  two.contents.set('secret/left-over/key', SPOILT)
  two.contents.set('index/999', SPOILT)

  const checked = await vault.check()
  assert.ok('lost' in checked)
  assert.deepEqual(checked.lost, [])
  assert.deepEqual(
    new Set(checked.repairs.map((repair) => repair.code === 'secret-renewed' && repair.account)),
    new Set(ids.slice(0, 2)),
  )
  assert.deepEqual(contentsOf(ports), before)
  assert.deepEqual(await vault.check(), { repairs: [], lost: [] })
})

test('a secret that neither store has whole is named; all others stay', async () => {
  const { ports, vault, ids } = await vaultOf(3)
  for (const { contents } of ports.shelves)
    for (const key of contents.keys()) if (key.includes(ids[1]!)) contents.set(key, SPOILT)
  const checked = await vault.check()
  assert.deepEqual(checked, { repairs: [], lost: [ids[1]] })
  assert.deepEqual([...(await vault.records(ids)).keys()], [ids[0], ids[2]])
  assert.equal(vault.accounts.length, 3)
})

test('a locked vault says which ways lead in, and how long a password must wait', async () => {
  const empty = memoryPorts()
  assert.deepEqual(await look(empty), { state: 'empty' })
  const { ports } = await vaultOf(1)
  assert.deepEqual(await look(ports), {
    state: 'locked',
    ways: ['password', 'recovery'],
    passkeys: [],
    password: { ok: true, triesLeft: 10 },
    hasOlder: false,
  })
  for (let i = 0; i < 3; i++) await unlock(ports, { ...password, password: 'not the password' })
  const after = await look(ports)
  assert.deepEqual(after.state === 'locked' && after.password, { ok: false, reason: 'wait', seconds: 5, triesLeft: 7 })
})

test('with one store unreadable and nothing in the other no vault is made, for there may be one', async () => {
  const broken = { ...memoryShelf(0, new Map()), get: () => Promise.reject(new Error('blocked')) }
  const ports = { ...memoryPorts(), shelves: [broken, memoryShelf(1, new Map())] as const }
  assert.deepEqual(await look(ports), { state: 'unreadable' })
  assert.deepEqual(await createVault(ports, password), { ok: false, reason: 'storage-failed' })
  assert.deepEqual(await unlock(ports, password), { ok: false, reason: 'unreadable' })
})

test('EXT-ISO-03 a vault planted in one store, however new it says it is, locks nobody out', async () => {
  const { ports, ids } = await vaultOf(1)
  const foreign = memoryPorts()
  const made = await createVault(foreign, { password: 'the attacker knows this' })
  assert.ok(made.ok)
  const theirs = new Vault(foreign, made.state)
  for (let i = 0; i < 5; i++) await theirs.change((list) => list)
  const planted = memoryPorts([contentsOf(ports)[0], contentsOf(foreign)[1]])
  const result = await unlock(planted, password)
  assert.ok(result.ok)
  assert.deepEqual(
    result.state.list.accounts.map(({ id }) => id),
    ids,
  )
  assert.deepEqual(result.repairs, [{ code: 'copy-renewed', shelf: 'storage-local', was: 'different' }])
})
