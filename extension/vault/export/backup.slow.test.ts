// Backups and the way back: sealed, with every way in, refused when changed; keys in plain only after a proof.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KeyEntry } from '#core/otp/key-uri.ts'
import { Secret } from '#core/otp/secret.ts'
import { memoryPorts, randomBytes, type MemoryPorts } from '#test/support/vault-ports.ts'
import { newAccount, type Account } from '../account.ts'
import { toBase64, utf8, type Bytes } from '../bytes.ts'
import { createVault, newId } from '../create.ts'
import { readHere } from '#test/support/read-here.ts'
import { deriveHere } from '../derive-here.ts'
import { newPbkdf2 } from '../kdf.ts'
import { Vault } from '../vault.ts'

const PASSWORD = 'correct horse battery'
const proof = { kind: 'password', password: PASSWORD } as const

const KEYS: readonly KeyEntry[] = [
  {
    type: 'totp',
    issuer: 'Northwind',
    account: 'ann@example.org',
    secret: new Secret(utf8('canary-secret-one')),
    algorithm: 'sha256',
    digits: 8,
    period: 30,
  },
  {
    type: 'hotp',
    issuer: 'Fabrikam',
    account: 'bob',
    secret: new Secret(utf8('canary-secret-two')),
    algorithm: 'sha1',
    digits: 6,
    counter: 5_000_000_000,
  },
  { type: 'steam', issuer: 'Steam', account: 'gamer', secret: new Secret(utf8('canary-secret-three')) },
  {
    type: 'totp',
    issuer: '',
    account: '¿äÉ? (demo)',
    secret: new Secret(utf8('canary-secret-four')),
    algorithm: 'sha512',
    digits: 7,
    period: 60,
  },
]

async function vaultWithKeys(): Promise<{
  vault: Vault
  ports: MemoryPorts
  accounts: readonly Account[]
  recoveryCode: string
}> {
  const ports = memoryPorts(undefined, { derive: deriveHere })
  const made = await createVault(ports, { password: PASSWORD })
  assert.ok(made.ok)
  const vault = new Vault(ports, made.state)
  const secrets = new Map<string, Bytes>()
  const accounts = KEYS.map((key, i) => {
    const id = newId(randomBytes)
    secrets.set(id, new Uint8Array(key.secret.bytes))
    const own = { tags: ['t'], icon: 'x', origins: ['https://a.example'], usedAt: 7, labelIssuer: 'L', pinned: i === 1 }
    return newAccount(id, key, 1000 + i, own)
  })
  assert.ok((await vault.change(() => accounts, secrets)).ok)
  return { vault, ports, accounts, recoveryCode: made.recoveryCode }
}

/** Made once: each unlock costs a real argon2id. */
const made = vaultWithKeys()

const file = (backup: unknown): Bytes => utf8(JSON.stringify(backup))

test('VC-10 a backup is sealed, opens with password and recovery code, and gives back every field', async () => {
  const { vault, accounts, recoveryCode } = await made
  assert.deepEqual(await vault.backUp({ kind: 'password', password: 'wrong one here' }), {
    ok: false,
    reason: 'wrong',
    triesLeft: 9,
  })
  const backedUp = await vault.backUp(proof)
  assert.ok(backedUp.ok)
  const { backup, left } = backedUp
  assert.deepEqual(left, [])
  const content = JSON.stringify(backup)
  for (const canary of ['canary', toBase64(utf8('canary')), 'Northwind', 'ann@', PASSWORD, recoveryCode])
    assert.equal(content.includes(canary), false)

  for (const opener of [PASSWORD, recoveryCode, recoveryCode.toLowerCase()]) {
    const result = await readHere(file(backup), opener)
    assert.ok(result.ok, JSON.stringify(result))
    assert.equal(result.format, 'twofold')
    const back = result.entries.map(({ key, labelIssuer, tags, pinned, own }, i) =>
      newAccount(accounts[i]!.id, key, 0, { labelIssuer, tags, pinned, ...own }),
    )
    assert.deepEqual(back, accounts)
    assert.deepEqual(
      result.entries.map(({ key }) => key.secret.toBase32()),
      KEYS.map(({ secret }) => secret.toBase32()),
    )
  }
  assert.deepEqual(await readHere(file(backup)), { ok: false, reason: 'password-needed', format: 'twofold' })
  assert.deepEqual(await readHere(file(backup), 'not it'), {
    ok: false,
    reason: 'password-wrong',
    format: 'twofold',
  })
})

test('VC-10 a backup under a password of its own opens with that alone', async () => {
  const { vault, recoveryCode } = await made
  assert.deepEqual(await vault.backUp(proof, 'short'), { ok: false, reason: 'password', problem: 'too-short' })
  const own = await vault.backUp(proof, 'for my sister only')
  assert.ok(own.ok)
  assert.ok((await readHere(file(own.backup), 'for my sister only')).ok)
  for (const other of [PASSWORD, recoveryCode]) assert.equal((await readHere(file(own.backup), other)).ok, false)
})

test('VC-02 VC-10 changed anywhere a backup is refused; one that asks for 8 GiB at once', async () => {
  const { vault } = await made
  const backedUp = await vault.backUp(proof)
  assert.ok(backedUp.ok)
  const { backup } = backedUp
  const [slot] = backup.slots
  assert.ok(slot?.kind === 'password' && slot.kdf.name === 'argon2id')
  const costly = { ...slot, kdf: { ...slot.kdf, memoryKib: 8 * 1024 * 1024 } }
  const refusedAs = async (changed: object): Promise<string> => {
    const result = await readHere(file({ ...backup, ...changed }), PASSWORD)
    return result.ok ? 'read' : result.reason
  }
  assert.equal(await refusedAs({ slots: [costly] }), 'too-costly')
  assert.equal(await refusedAs({ version: 2 }), 'newer-version')
  assert.equal(await refusedAs({ writtenAt: backup.writtenAt + 1 }), 'damaged')
  assert.equal(await refusedAs({ id: `${backup.id}x` }), 'damaged')
  assert.equal(await refusedAs({ vault: 'x' }), 'password-wrong')
  assert.equal(await refusedAs({ slots: [{ ...slot, kdf: newPbkdf2(randomBytes) }] }), 'password-wrong')
  assert.equal(
    await refusedAs({
      body: { ...backup.body, box: backup.body.box.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')) },
    }),
    'damaged',
  )
  assert.equal(await refusedAs({ body: null }), 'damaged')
})

test('VC-10 keys in plain only after a fresh proof, and then all of them', async () => {
  const { vault } = await made
  assert.deepEqual(await vault.reveal({ kind: 'recovery', code: 'nonsense' }), { ok: false, reason: 'mistyped' })
  const revealed = await vault.reveal(proof)
  assert.ok(revealed.ok)
  assert.deepEqual(revealed.keys.map(plain), KEYS.map(plain))
  assert.deepEqual(revealed.left, [])
})

const plain = (key: KeyEntry): object => ({ ...key, secret: key.secret.toBase32() })
