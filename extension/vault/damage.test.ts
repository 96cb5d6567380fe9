// What storage may do to the vault, by accident or on purpose: flipped bits, swapped and cut values, older states, lost
// lists, stores that went different ways. Nothing false is opened, nothing that is still there is lost.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Secret } from '#core/otp/secret.ts'
import { contentsOf, memoryPorts, randomBytes, type Contents, type MemoryPorts } from '#test/support/vault-ports.ts'
import { newAccount } from './account.ts'
import { createVault, newDataKey, newId } from './create.ts'
import { parseHead, signHead } from './head.ts'
import type { Credential } from './slots.ts'
import { unlock, type Unlocked } from './unlock.ts'
import { Vault } from './vault.ts'

const password: Credential = { kind: 'password', password: 'correct horse battery' }

type Twins = readonly [Contents, Contents]

const opening = (twins: Twins, acceptOlder = false): Promise<Unlocked> =>
  unlock(memoryPorts(twins), password, { acceptOlder })

async function add(vault: Vault, issuer: string): Promise<string> {
  const id = newId(randomBytes)
  const bytes = randomBytes(20)
  const names = { issuer, account: 'a', secret: new Secret(bytes) }
  const account = newAccount(id, { type: 'totp', ...names, algorithm: 'sha1', digits: 6, period: 30 }, 0)
  assert.ok((await vault.change((list) => [...list, account], new Map([[id, bytes]]))).ok)
  return id
}

async function vaultWith(...issuers: string[]): Promise<{ ports: MemoryPorts; vault: Vault; ids: string[] }> {
  const ports = memoryPorts()
  const made = await createVault(ports, { password: 'correct horse battery' })
  assert.ok(made.ok)
  const vault = new Vault(ports, made.state)
  const ids: string[] = []
  for (const issuer of issuers) ids.push(await add(vault, issuer))
  return { ports, vault, ids }
}

const both = (contents: Contents): Twins => [contents, contents]

function changed(contents: Contents, key: string, value: string | null): Contents {
  const copy = new Map(contents)
  if (value === null) copy.delete(key)
  else copy.set(key, value)
  return copy
}

const issuersOf = (result: Unlocked): readonly string[] | string =>
  result.ok ? result.state.list.accounts.map(({ issuer }) => issuer) : result.reason

test('VC-02 any character of the head changed, in both stores: never opened as if nothing were', async () => {
  const { ports } = await vaultWith('One')
  const [contents] = contentsOf(ports)
  const head = contents.get('head') ?? ''
  await fc.assert(
    fc.asyncProperty(fc.nat(head.length - 1), fc.constantFrom('0', 'A', '/', '"', '9'), async (at, character) => {
      const spoilt = head.slice(0, at) + character + head.slice(at + 1)
      const same = (() => {
        try {
          return JSON.stringify(JSON.parse(spoilt)) === JSON.stringify(JSON.parse(head))
        } catch {
          return false
        }
      })()
      if (same || spoilt === head) return
      const shelf = changed(contents, 'head', isJson(spoilt) ? spoilt : '"?"')
      assert.equal((await opening(both(shelf))).ok, false)
    }),
    { numRuns: 300 },
  )
})

test('VC-02 a head that is whole, newer and not made with the key is refused, and what is true beside it is opened', async () => {
  const { ports } = await vaultWith('One')
  const [contents] = contentsOf(ports)
  const head = parseHead(JSON.parse(contents.get('head') ?? ''))
  assert.ok(head)
  const stranger = await newDataKey(randomBytes)
  const forged = await signHead(stranger, randomBytes, { ...head, revision: 999 })
  const planted = changed(contents, 'head', JSON.stringify(forged))
  assert.deepEqual(issuersOf(await opening([contents, planted])), ['One'])
  assert.equal(issuersOf(await opening(both(planted))), 'damaged')

  const ports2 = memoryPorts([contents, planted])
  await unlock(ports2, password)
  assert.deepEqual(issuersOf(await opening(contentsOf(ports2))), ['One'])
})

test('numbers that anybody can write into a store do not run the vault out of numbers', async () => {
  const { ports } = await vaultWith('One')
  const [contents] = contentsOf(ports)
  const head = parseHead(JSON.parse(contents.get('head') ?? ''))
  assert.ok(head)
  const forged = await signHead(await newDataKey(randomBytes), randomBytes, {
    ...head,
    revision: Number.MAX_SAFE_INTEGER,
  })
  const mark = JSON.stringify({ vault: head.vault, revision: Number.MAX_SAFE_INTEGER })
  const planted = memoryPorts([contents, changed(changed(contents, 'head', JSON.stringify(forged)), 'mark', mark)])
  const result = await unlock(planted, password, { acceptOlder: true })
  assert.ok(result.ok)
  await add(new Vault(planted, result.state), 'Two')
  assert.deepEqual(issuersOf(await opening(contentsOf(planted))), ['One', 'Two'])
})

test('VC-03 a forged head with an old password does not lead back to it', async () => {
  const { ports, vault } = await vaultWith('One')
  const old = parseHead(JSON.parse(contentsOf(ports)[0].get('head') ?? ''))
  assert.ok(old)
  assert.ok((await vault.setPassword(password, 'quite another phrase')).ok)
  const [contents] = contentsOf(ports)
  const forged = await signHead(await newDataKey(randomBytes), randomBytes, { ...old, revision: 999 })
  assert.equal(issuersOf(await opening([contents, changed(contents, 'head', JSON.stringify(forged))])), 'damaged')
})

test('VC-05 records of two accounts swapped, or one cut: neither is given out', async () => {
  const { ports, ids } = await vaultWith('One', 'Two')
  const [contents] = contentsOf(ports)
  const [a, b] = [...contents.keys()].filter((key) => key.startsWith('secret/'))
  const swapped = new Map([...contents, [a!, contents.get(b!)!], [b!, contents.get(a!)!]] as const)
  const vault = await openedFrom(both(swapped))
  assert.equal((await vault.records(ids)).size, 0)
  const cut = changed(contents, a!, contents.get(a!)!.replace(/.{8}"}$/, '"}'))
  assert.equal((await (await openedFrom(both(cut))).records(ids)).size, 1)
})

test('VC-05 a secret spoilt in one store is taken from the other and renewed', async () => {
  const { ports, ids } = await vaultWith('One')
  const [contents] = contentsOf(ports)
  const key = [...contents.keys()].find((name) => name.startsWith('secret/')) ?? ''
  const spoilt = changed(contents, key, '{"nonce":"AAAAAAAAAAAAAAAA","box":"AAAAAAAAAAAAAAAAAAAAAA=="}')
  const fresh = memoryPorts([spoilt, contents])
  const result = await unlock(fresh, password)
  assert.ok(result.ok)
  const vault = new Vault(fresh, result.state, result.repairs)
  assert.equal((await vault.records(ids)).size, 1)
  assert.deepEqual(vault.repairs, [{ code: 'secret-renewed', account: ids[0] }])
  assert.equal(fresh.shelves[0].contents.get(key), contents.get(key))
})

test('VC-05 an older state in both stores is shown as what it is, and opened only on request', async () => {
  const { ports, vault } = await vaultWith('One')
  const old = contentsOf(ports)[0]
  await add(vault, 'Two')
  const mark = contentsOf(ports)[0].get('mark') ?? ''
  const rolledBack = changed(old, 'mark', mark)
  const result = await opening(both(rolledBack))
  const again = memoryPorts(both(rolledBack))
  assert.ok((await unlock(again, password, { acceptOlder: true })).ok)
  assert.ok((await unlock(again, password)).ok, 'asked once is enough')
  assert.deepEqual(result, { ok: false, reason: 'rolled-back', revision: 2, expected: 3 })
  const accepted = await opening(both(rolledBack), true)
  assert.ok(accepted.ok)
  assert.deepEqual(accepted.repairs, [{ code: 'older-state-accepted', revision: 2 }])
  assert.equal(accepted.state.head.revision, 3)
  const seen = await unlock(memoryPorts(both(old)), password, { seen: 3 })
  assert.equal(issuersOf(seen), 'rolled-back')
})

test('an older state in one store is not noticed but by being mended', async () => {
  const { ports, vault } = await vaultWith('One')
  const old = contentsOf(ports)[0]
  await add(vault, 'Two')
  const fresh = memoryPorts([old, contentsOf(ports)[1]])
  const result = await unlock(fresh, password)
  assert.deepEqual(issuersOf(result), ['One', 'Two'])
  assert.deepEqual(result.ok && result.repairs, [{ code: 'copy-renewed', shelf: 'indexeddb', was: 'behind' }])
  assert.deepEqual(issuersOf(await opening([fresh.shelves[0].contents, new Map()])), ['One', 'Two'])
})

test('VC-03 a removed password does not come back with an older head in one store', async () => {
  const { ports, vault } = await vaultWith('One')
  const old = contentsOf(ports)[0]
  assert.ok((await vault.setPassword(password, 'quite another phrase')).ok)
  assert.equal(issuersOf(await opening([old, contentsOf(ports)[1]])), 'wrong')
})

test('the list in force lost in both stores: an earlier one, and the accounts added since from their own records', async () => {
  const { ports } = await vaultWith('One', 'Two', 'Three')
  const [contents] = contentsOf(ports)
  const newest = changed(contents, 'index/4', null)
  const result = await opening(both(newest))
  assert.deepEqual(issuersOf(result), ['One', 'Two', 'Three'])
  assert.deepEqual(result.ok && result.repairs.map(({ code }) => code), ['older-list-used', 'accounts-put-back'])
})

test('stores that went different ways are brought together, and no account is lost', async () => {
  const { ports } = await vaultWith('One')
  const start = contentsOf(ports)
  const [left, right] = [memoryPorts(start), memoryPorts(start)]
  for (const [side, issuer] of [
    [left, 'Left'],
    [right, 'Right'],
  ] as const) {
    const result = await unlock(side, password)
    assert.ok(result.ok)
    await add(new Vault(side, result.state), issuer)
  }
  const fresh = memoryPorts([left.shelves[0].contents, right.shelves[1].contents])
  const result = await unlock(fresh, password)
  assert.deepEqual(Array.from(issuersOf(result)).toSorted(), ['Left', 'One', 'Right'])
  const again = await opening(contentsOf(fresh))
  assert.ok(again.ok)
  assert.deepEqual(again.repairs, [])
  for (const shelf of [0, 1] as const) {
    const vault = await openedFrom([fresh.shelves[shelf].contents, new Map()])
    assert.equal((await vault.records(vault.accounts.map(({ id }) => id))).size, 3)
  }
})

test('heads of nonsense in both stores: damaged, and nothing is written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const ports = memoryPorts(both(new Map([['head', JSON.stringify(value)]])))
      const before = contentsOf(ports)
      assert.deepEqual(await unlock(ports, password), { ok: false, reason: 'damaged' })
      assert.deepEqual(contentsOf(ports), before)
    }),
  )
})

async function openedFrom(twins: Twins): Promise<Vault> {
  const ports = memoryPorts(twins)
  const result = await unlock(ports, password)
  assert.ok(result.ok)
  return new Vault(ports, result.state, result.repairs)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
