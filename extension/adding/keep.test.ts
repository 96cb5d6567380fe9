// Keeping what was scanned or imported: all of it or nothing, the place it came from, and the way back.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memoryPorts } from '#test/support/vault-ports.ts'
import { createVault } from '../vault/create.ts'
import type { ImportEntry } from '../vault/import/entry.ts'
import { isEntry } from '../vault/import/entry.ts'
import { readUri } from '../vault/import/uri-list.ts'
import { deriveHere } from '../vault/derive-here.ts'
import { edit } from '../vault/operations.ts'
import { Vault } from '../vault/vault.ts'
import { gather, textSource } from './gathering.ts'
import { keep, planFor, takeBack, withOrigin } from './keep.ts'

const NOW = 1_700_000_000_000
const KEY = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

function entryOf(uri: string): ImportEntry {
  const read = readUri(uri, 1)
  assert.ok(isEntry(read))
  return read
}

async function newVault(before?: () => void): Promise<Vault> {
  const ports = memoryPorts(undefined, before ? { before } : {})
  const made = await createVault(ports, { password: 'correct horse battery' })
  assert.ok(made.ok)
  return new Vault(ports, made.state)
}

async function keepUris(vault: Vault, uris: readonly string[], take: readonly string[] = []) {
  const plan = await planFor(vault, uris.map(entryOf))
  return { plan, ...(await keep(vault, plan, new Set(take), NOW)) }
}

test('what was scanned on a page is kept with that exact origin', async () => {
  const vault = await newVault()
  const entry = withOrigin(entryOf(`otpauth://totp/A:a?secret=${KEY}`), 'https://login.example.org', NOW)
  const kept = await keep(vault, await planFor(vault, [entry]), new Set(), NOW)
  assert.ok(kept.changed.ok)
  assert.deepEqual(vault.accounts[0]?.origins, ['https://login.example.org'])
  assert.equal(vault.accounts[0]?.createdAt, NOW)
})

test('the same key scanned again under another name takes the name, and the new origin beside the old', async () => {
  const vault = await newVault()
  const [first, second] = ['https://a.example.org', 'https://b.example.org']
  const old = withOrigin(entryOf(`otpauth://totp/A:a?secret=${KEY}`), first, NOW)
  await keep(vault, await planFor(vault, [old]), new Set(), NOW)
  const id = vault.accounts[0]?.id ?? ''
  const renamed = withOrigin(entryOf(`otpauth://totp/B:a?secret=${KEY}`), second, NOW)
  const { changed, undo } = await keep(vault, await planFor(vault, [renamed]), new Set([id]), NOW)
  assert.ok(changed.ok)
  assert.equal(vault.accounts.length, 1)
  assert.equal(vault.accounts[0]?.issuer, 'B')
  assert.deepEqual(vault.accounts[0]?.origins, [first, second])
  assert.ok((await takeBack(vault, undo)).ok)
  assert.equal(vault.accounts[0]?.issuer, 'A')
  assert.deepEqual(vault.accounts[0]?.origins, [first])
})

test('taking an import back leaves what was there, and what has been done since', async () => {
  const vault = await newVault()
  await keepUris(vault, [`otpauth://hotp/Bank:ann?secret=${KEY}&counter=3`])
  const [bank] = vault.accounts
  assert.ok(bank)
  const { undo } = await keepUris(
    vault,
    [`otpauth://hotp/Bank:ann.lee?secret=${KEY}&counter=9`, 'otpauth://totp/New:n?secret=JBSWY3DPEHPK3PXP'],
    [bank.id],
  )
  assert.deepEqual(vault.accounts.map(({ account, counter }) => [account, counter]), [['ann.lee', 9], ['n', 0]]) // prettier-ignore
  // A code is used and the account is pinned before the person thinks better of it.
  await vault.change((accounts) => accounts.map((one) => (one.id === bank.id ? { ...one, counter: 10 } : one)))
  await vault.change((accounts) => edit(accounts, [bank.id], { pinned: true }))
  assert.ok((await takeBack(vault, undo)).ok)
  assert.equal(vault.accounts.length, 1)
  assert.deepEqual(vault.accounts[0], { ...bank, counter: 10, pinned: true })
})

test('an import that cannot be written leaves nothing behind', async () => {
  let isFull = false
  const vault = await newVault(() => {
    if (isFull) throw new Error('disk full')
  })
  await keepUris(vault, [`otpauth://totp/A:a?secret=${KEY}`])
  isFull = true
  const { changed } = await keepUris(vault, ['otpauth://totp/B:b?secret=JBSWY3DPEHPK3PXP'])
  assert.deepEqual(changed, { ok: false, reason: 'storage-failed' })
  assert.equal(vault.accounts.length, 1)
})

test('several sources are read together; parts of one export that came apart make a whole', async () => {
  const part = (index: number): string => {
    const body = [0x0a, 0x0c, 0x0a, 0x02, index + 1, 2, 0x12, 0x02, 0x61, 0x62, 0x30, 0x02, 0x10, 0x01]
    const bytes = Uint8Array.from([...body, 0x18, 0x02, 0x20, index, 0x28, 0x07])
    return `otpauth-migration://offline?data=${encodeURIComponent(Buffer.from(bytes).toString('base64'))}`
  }
  const one = await gather([textSource('a', part(0))], deriveHere)
  assert.deepEqual(one.incomplete, [{ of: 2, missing: [2] }])
  const both = await gather([textSource('a', part(0)), textSource('b', part(1))], deriveHere)
  assert.deepEqual(both.incomplete, [])
  assert.equal(both.entries.length, 2)
})

test('a source that cannot be read stops no other', async () => {
  const gathered = await gather(
    [textSource('diary', 'Dear diary'), textSource('links', `otpauth://totp/A?secret=${KEY}`)],
    deriveHere,
  )
  assert.deepEqual(
    gathered.unread.map(({ source, reason }) => [source.name, reason]),
    [['diary', 'not-recognised']],
  )
  assert.equal(gathered.entries.length, 1)
  assert.equal(gathered.isPlain, false)
  const file = await gather(
    [{ ...textSource('links.txt', `otpauth://totp/A?secret=${KEY}`), isFile: true }],
    deriveHere,
  )
  assert.equal(file.isPlain, true)
})
