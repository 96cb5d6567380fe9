// The open vault from outside: made, locked, opened again, changed; what is refused and how.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secret } from '#core/otp/secret.ts'
import { contentsOf, memoryPorts, randomBytes, type MemoryPorts } from '#test/support/vault-ports.ts'
import { newAccount, type Account } from './account.ts'
import { toBase64, utf8, type Bytes } from './bytes.ts'
import { createVault, newId } from './create.ts'
import { moveBy, remove, restore } from './operations.ts'
import type { Credential } from './slots.ts'
import { unlock } from './unlock.ts'
import { Vault } from './vault.ts'

const PASSWORD = 'correct horse battery'
const password = (text: string = PASSWORD): Credential => ({ kind: 'password', password: text })

async function newVault(ports: MemoryPorts): Promise<{ vault: Vault; recoveryCode: string }> {
  const made = await createVault(ports, { password: PASSWORD })
  assert.ok(made.ok)
  return { vault: new Vault(ports, made.state), recoveryCode: made.recoveryCode }
}

async function opened(ports: MemoryPorts, credential: Credential = password()): Promise<Vault> {
  const result = await unlock(ports, credential)
  assert.ok(result.ok, JSON.stringify(result))
  return new Vault(ports, result.state, result.repairs)
}

function someAccounts(count: number): { accounts: Account[]; secrets: Map<string, Bytes> } {
  const secrets = new Map<string, Bytes>()
  const accounts = Array.from({ length: count }, (_, i) => {
    const bytes = randomBytes(20)
    const id = newId(randomBytes)
    secrets.set(id, bytes)
    const names = { issuer: `Issuer ${i}`, account: `user${i}@example.org`, secret: new Secret(bytes) }
    return newAccount(id, { type: 'totp', ...names, algorithm: 'sha1', digits: 6, period: 30 }, 1_700_000_000_000)
  })
  return { accounts, secrets }
}

test('what was saved is there after the next unlock, to the last field', async () => {
  const ports = memoryPorts()
  const { vault } = await newVault(ports)
  const { accounts, secrets } = someAccounts(3)
  const odd: Account = {
    ...accounts[0]!,
    algorithm: 'sha512',
    digits: 8,
    period: 60,
    tags: ['a', 'b'],
    pinned: true,
    icon: 'x',
    labelIssuer: 'Contoso',
    origins: ['https://login.microsoftonline.com'],
    usedAt: 1_700_000_000_001,
  }
  const all = [odd, ...accounts.slice(1)]
  assert.deepEqual(await vault.change(() => all, secrets), { ok: true, behind: [] })

  const again = await opened(memoryPorts(contentsOf(ports)))
  assert.deepEqual(again.accounts, all)
  assert.deepEqual(again.repairs, [])
  const records = await again.records(all.map(({ id }) => id))
  for (const { id } of all) assert.deepEqual(records.get(id)?.secret, secrets.get(id))
})

test('VC-07 nothing in either store is in plain: no secret, no name, no password, no recovery code', async () => {
  const ports = memoryPorts()
  const { vault, recoveryCode } = await newVault(ports)
  const { accounts, secrets } = someAccounts(20)
  await vault.change(() => accounts, secrets)
  await vault.setPassword(password(), 'another horse battery')
  const stored = contentsOf(ports)
    .map((contents) => [...contents].flat().join('\n'))
    .join('\n')
  const plain = [PASSWORD, 'another horse', recoveryCode, recoveryCode.replaceAll('-', ''), 'Issuer 1', 'example.org']
  for (const bytes of secrets.values())
    plain.push(toBase64(bytes), new Secret(bytes).toBase32(), Buffer.from(bytes).toString('hex'))
  for (const text of plain) {
    assert.equal(stored.includes(text), false)
    assert.equal(stored.includes(toBase64(utf8(text)).slice(0, -4)), false)
  }
})

test('VC-03 changing the password leaves every record as it is, and the old password opens nothing', async () => {
  const ports = memoryPorts()
  const { vault } = await newVault(ports)
  const { accounts, secrets } = someAccounts(3)
  await vault.change(() => accounts, secrets)
  const records = (): string => [...ports.shelves[0].contents].filter(([key]) => /^(secret|index)/.test(key)).join()
  const before = records()
  assert.ok((await vault.setPassword(password(), 'quite another phrase')).ok)
  assert.equal(records(), before)
  assert.deepEqual(await unlock(ports, password()), { ok: false, reason: 'wrong', triesLeft: 9 })
  assert.deepEqual((await opened(ports, password('quite another phrase'))).accounts, accounts)
})

test('VC-03 VC-06 passkey, recovery code and password open the same vault; one removed opens it no more', async () => {
  const ports = memoryPorts()
  const { vault, recoveryCode } = await newVault(ports)
  const prfOutput = randomBytes(32)
  const made = { credentialId: 'cred-1', rpId: 'extension', prfInput: toBase64(randomBytes(32)), prfOutput }
  const passkey: Credential = { kind: 'passkey', credentialId: 'cred-1', prfOutput }
  assert.ok((await vault.addPasskey(password(), made)).ok)
  await opened(ports, passkey)
  await opened(ports, { kind: 'recovery', code: recoveryCode.toLowerCase().replaceAll('-', ' ') })
  assert.deepEqual(await unlock(ports, { ...passkey, prfOutput: randomBytes(32) }), {
    ok: false,
    reason: 'wrong',
    triesLeft: 10,
  })

  const removing = await opened(ports)
  const slot = removing.slots.find(({ kind }) => kind === 'passkey')
  assert.ok((await removing.removeSlot(password(), slot!.id)).ok)
  assert.deepEqual(await unlock(ports, passkey), { ok: false, reason: 'no-such-slot' })
  assert.equal([...ports.shelves[1].contents.values()].join().includes(slot!.wrap.box), false)
})

test('VC-06 the last way in that is no passkey cannot be removed', async () => {
  const ports = memoryPorts()
  const { vault } = await newVault(ports)
  const made = { credentialId: 'c', rpId: 'x', prfInput: toBase64(randomBytes(32)), prfOutput: randomBytes(32) }
  await vault.addPasskey(password(), made)
  const [first, second] = vault.slots.filter(({ kind }) => kind !== 'passkey')
  assert.ok((await vault.removeSlot(password(), first!.id)).ok)
  assert.deepEqual(await vault.removeSlot({ kind: 'passkey', ...made }, second!.id), { ok: false, reason: 'last-way' })
})

test('VC-03 a new data key: all is sealed anew, old keys and the old recovery code open nothing', async () => {
  const ports = memoryPorts()
  const { vault, recoveryCode } = await newVault(ports)
  const { accounts, secrets } = someAccounts(5)
  await vault.change(() => accounts, secrets)
  const before = new Set(ports.shelves[0].contents.values())
  const rotated = await vault.rotate([password()])
  assert.ok(rotated.ok)
  assert.deepEqual(
    [...ports.shelves[0].contents].filter(([, value]) => before.has(value)).map(([key]) => key),
    [],
  )
  assert.deepEqual(await unlock(ports, { kind: 'recovery', code: recoveryCode }), {
    ok: false,
    reason: 'wrong',
    triesLeft: 10,
  })
  const again = await opened(ports, { kind: 'recovery', code: rotated.recoveryCode })
  const records = await again.records(accounts.map(({ id }) => id))
  for (const { id } of accounts) assert.deepEqual(records.get(id)?.secret, secrets.get(id))
})

test('a change by another page is seen before the next one is made, and neither is lost', async () => {
  const ports = memoryPorts()
  const { vault: first } = await newVault(ports)
  const second = await opened(ports)
  const [a, b] = [someAccounts(1), someAccounts(1)]
  await Promise.all([
    first.change((accounts) => [...accounts, ...a.accounts], a.secrets),
    second.change((accounts) => [...accounts, ...b.accounts], b.secrets),
  ])
  assert.deepEqual((await opened(ports)).accounts, [...a.accounts, ...b.accounts])
})

test('after the data key was replaced elsewhere nothing is written under the old one', async () => {
  const ports = memoryPorts()
  const { vault: first } = await newVault(ports)
  const second = await opened(ports)
  await first.rotate([password()])
  assert.deepEqual(await second.change(() => []), { ok: false, reason: 'locked-elsewhere' })
})

test('lock forgets: no list, no secret, no change', async () => {
  const ports = memoryPorts()
  const { vault } = await newVault(ports)
  const { accounts, secrets } = someAccounts(1)
  await vault.change(() => accounts, secrets)
  vault.lock()
  assert.deepEqual(vault.accounts, [])
  assert.equal((await vault.records([accounts[0]!.id])).size, 0)
  assert.deepEqual(await vault.change(() => []), { ok: false, reason: 'locked' })
})

test('a deleted account comes back with its secret; a day later its secret is gone', async () => {
  let now = 1_700_000_000_000
  const ports = memoryPorts(undefined, { clock: () => now })
  const { vault } = await newVault(ports)
  const { accounts, secrets } = someAccounts(3)
  await vault.change(() => accounts, secrets)
  const [, gone] = accounts
  const { left, undo } = remove(vault.accounts, [gone!.id])
  await vault.change(() => left)
  await vault.change((list) => restore(list, undo))
  assert.deepEqual(vault.accounts, accounts)
  assert.deepEqual((await vault.records([gone!.id])).get(gone!.id)?.secret, secrets.get(gone!.id))

  await vault.change(() => left)
  for (let day = 0; day < 8; day++) {
    now += 25 * 60 * 60 * 1000
    await vault.change((list) => moveBy(list, list[0]!.id, 1))
  }
  const keys = [...ports.shelves[0].contents.keys()]
  assert.equal(
    keys.some((key) => key.includes(gone!.id)),
    false,
  )
  assert.equal(keys.filter((key) => key.startsWith('secret/')).length, 2)
  assert.ok(keys.filter((key) => key.startsWith('index/')).length <= 5)
})

test('an earlier list can be looked at and taken back', async () => {
  const ports = memoryPorts()
  const { vault } = await newVault(ports)
  const { accounts, secrets } = someAccounts(2)
  await vault.change(() => accounts, secrets)
  await vault.change(() => [])
  const earlier = await vault.earlier(vault.snapshots[0]!)
  assert.deepEqual(earlier, accounts)
  assert.deepEqual(await vault.change(() => earlier ?? []), { ok: true, behind: [] })
  assert.deepEqual((await opened(ports)).accounts, accounts)
})

test('the guard refuses before a store is full, and lets go what makes the vault smaller', async () => {
  let room = Number.POSITIVE_INFINITY
  const ports = memoryPorts(undefined, { room: () => room })
  const { vault } = await newVault(ports)
  const first = someAccounts(10)
  await vault.change(() => first.accounts, first.secrets)
  room = 100_000
  const more = someAccounts(10)
  const before = contentsOf(ports)
  const grown = await vault.change((list) => [...list, ...more.accounts], more.secrets)
  assert.deepEqual(grown, { ok: false, reason: 'no-room' })
  assert.deepEqual(contentsOf(ports), before)
  assert.deepEqual(await vault.change(() => []), { ok: true, behind: [] })
})

test('one store that cannot be written is reported, not fatal; when it is back it gets everything', async () => {
  let broken = false
  const ports = memoryPorts(undefined, {
    before: ({ shelf }) => {
      if (broken && shelf === 1) throw new Error('quota')
    },
  })
  const { vault } = await newVault(ports)
  broken = true
  const { accounts, secrets } = someAccounts(2)
  assert.deepEqual(await vault.change(() => accounts, secrets), { ok: true, behind: ['storage-local'] })
  broken = false
  assert.deepEqual((await opened(ports)).repairs, [{ code: 'copy-renewed', shelf: 'storage-local', was: 'behind' }])
  ports.shelves[0].contents.clear()
  const alone = await opened(ports)
  assert.deepEqual(alone.accounts, accounts)
  assert.deepEqual(alone.repairs, [{ code: 'copy-renewed', shelf: 'indexeddb', was: 'missing' }])
})

test('when neither store can be written the change is refused and the old state stands', async () => {
  let broken = false
  const ports = memoryPorts(undefined, {
    before: () => {
      if (broken) throw new Error('gone')
    },
  })
  const { vault } = await newVault(ports)
  broken = true
  const { accounts, secrets } = someAccounts(1)
  assert.deepEqual(await vault.change(() => accounts, secrets), { ok: false, reason: 'storage-failed' })
  assert.deepEqual(vault.accounts, [])
})

test('N63B-AC-01 a vault is not made with a password that is short or that everybody uses', async () => {
  const ports = memoryPorts()
  for (const [text, problem] of [
    ['1234567', 'too-short'],
    ['password1', 'easily-guessed'],
    ['abcdefgh', 'easily-guessed'],
    ['Passw0rd123', 'easily-guessed'],
  ] as const)
    assert.deepEqual(await createVault(ports, { password: text }), { ok: false, reason: 'password', problem })
  assert.equal(ports.shelves[0].contents.size, 0)
})

test('a second vault is never made over a first, nor over the ruins of one', async () => {
  const ports = memoryPorts()
  await newVault(ports)
  assert.deepEqual(await createVault(ports, { password: PASSWORD }), { ok: false, reason: 'exists' })
  for (const { contents } of ports.shelves) contents.set('head', '{"format":1}')
  assert.deepEqual(await createVault(ports, { password: PASSWORD }), { ok: false, reason: 'exists' })
})
