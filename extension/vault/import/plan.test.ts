// The dry run and the one change that follows it.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memoryPorts, randomBytes } from '#test/support/vault-ports.ts'
import { wipe, utf8, type Bytes } from '../bytes.ts'
import { createVault } from '../create.ts'
import { Vault } from '../vault.ts'
import type { ImportEntry } from './entry.ts'
import { codeToCompare, importEdit, planImport, type Present } from './plan.ts'
import { readHere } from '#test/support/read-here.ts'

const NOW = 1_700_000_000_000
const A = 'otpauth://totp/Northwind:ann?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Northwind'
const B = 'otpauth://hotp/Fabrikam:bob?secret=MFRGGZDFMZTWQ2LKNNWG23TPOA&issuer=Fabrikam&counter=5'

async function entriesOf(...uris: string[]): Promise<readonly ImportEntry[]> {
  const result = await readHere(utf8(uris.join('\n')))
  assert.ok(result.ok)
  return result.entries
}

async function presentIn(vault: Vault): Promise<Present> {
  const records = await vault.records(vault.accounts.map(({ id }) => id))
  return { accounts: vault.accounts, secrets: new Map([...records].map(([id, { secret }]) => [id, secret])) }
}

async function newVault(): Promise<{
  vault: Vault
  ports: ReturnType<typeof memoryPorts>
  fail: (broken: boolean) => void
}> {
  let broken = false
  const ports = memoryPorts(undefined, {
    before: () => {
      if (broken) throw new Error('full')
    },
  })
  const made = await createVault(ports, { password: 'correct horse battery' })
  assert.ok(made.ok)
  return { vault: new Vault(ports, made.state), ports, fail: (value) => (broken = value) }
}

async function take(vault: Vault, entries: readonly ImportEntry[], ids: readonly string[] = []): Promise<string[]> {
  const plan = planImport(entries, await presentIn(vault))
  const { edit, secrets } = importEdit(plan, new Set(ids), randomBytes, NOW)
  const changed = await vault.change(edit, secrets)
  wipe(...secrets.values())
  assert.ok(changed.ok)
  return plan.map(({ kind }) => kind)
}

test('added once; the second time everything is already there', async () => {
  const { vault } = await newVault()
  const entries = await entriesOf(A, B)
  assert.deepEqual(await take(vault, entries), ['added', 'added'])
  const before = vault.accounts
  assert.deepEqual(await take(vault, entries), ['already-there', 'already-there'])
  assert.deepEqual(vault.accounts, before)
})

test('twice in one file is once in the vault; the same key under another name is shown, not merged', async () => {
  const { vault } = await newVault()
  assert.deepEqual(await take(vault, await entriesOf(A, A, A.replaceAll('ann', 'anna'))), [
    'added',
    'already-there',
    'added',
  ])
  assert.equal(vault.accounts.length, 2)
})

test('other names or settings of a key that is there: told in full, taken only when chosen', async () => {
  const { vault } = await newVault()
  await take(vault, await entriesOf(A, B))
  const other = await entriesOf(`${A.replaceAll('Northwind', 'Wind')}&digits=8&period=60&algorithm=SHA256`)
  const plan = planImport(other, await presentIn(vault))
  const { id } = vault.accounts[0]!
  assert.deepEqual(
    plan.map((one) => one.kind === 'changed' && [one.id, one.differences]),
    [[id, ['issuer', 'algorithm', 'digits', 'period']]],
  )
  await take(vault, other)
  assert.equal(vault.accounts[0]?.issuer, 'Northwind')
  await take(vault, other, [id])
  const { issuer, digits, period, algorithm } = vault.accounts[0]!
  assert.deepEqual([issuer, digits, period, algorithm], ['Wind', 8, 60, 'sha256'])
})

test('a counter goes forward only', async () => {
  const { vault } = await newVault()
  await take(vault, await entriesOf(B))
  assert.deepEqual(await take(vault, await entriesOf(B.replace('counter=5', 'counter=3'))), ['already-there'])
  const { id } = vault.accounts[0]!
  const ahead = await entriesOf(B.replace('counter=5', 'counter=9'))
  assert.deepEqual(await take(vault, ahead, [id]), ['changed'])
  assert.equal(vault.accounts[0]?.counter, 9)
})

test('nothing half done: when the store fails none of it is there', async () => {
  const { vault, fail } = await newVault()
  const entries = await entriesOf(A, B)
  const plan = planImport(entries, await presentIn(vault))
  const { edit, secrets } = importEdit(plan, new Set(), randomBytes, NOW)
  fail(true)
  assert.deepEqual(await vault.change(edit, secrets), { ok: false, reason: 'storage-failed' })
  fail(false)
  assert.deepEqual(vault.accounts, [])
})

test('the code to compare is that of the clock, or of the counter', async () => {
  const [a, b] = await entriesOf(A, B)
  assert.equal(codeToCompare(a!, 59_000), '287082')
  assert.match(codeToCompare(b!, 0), /^[0-9]{6}$/)
})

test('two keys that differ in one byte in the middle are two keys', async () => {
  const present: { accounts: never[]; secrets: Map<string, Bytes> } = { accounts: [], secrets: new Map() }
  const middle = A.replace('GEZDGNBVGY3TQOJQ', 'GEZDGNBVGY3TQOJR')
  assert.deepEqual(
    planImport(await entriesOf(A, middle), present).map(({ kind }) => kind),
    ['added', 'added'],
  )
})
