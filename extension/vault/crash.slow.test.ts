// The process is stopped between any two storage operations, also in the middle of one, also while it mends an earlier
// stop. After the restart the vault is as before the change or as after it, nothing is lost, nothing is in plain.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { Secret } from '#core/otp/secret.ts'
import { crashes, stepsOf } from '#test/support/crash.ts'
import { contentsOf, memoryPorts, randomBytes, type Contents, type MemoryPorts } from '#test/support/vault-ports.ts'
import { newAccount, type Account } from './account.ts'
import { toBase64, utf8, type Bytes } from './bytes.ts'
import { createVault, newId } from './create.ts'
import type { Credential } from './slots.ts'
import { unlock } from './unlock.ts'
import { Vault } from './vault.ts'

type Twins = readonly [Contents, Contents]

const password = (text: string): Credential => ({ kind: 'password', password: text })
const OLD = password('correct horse battery')
const NEW = password('quite another phrase')

interface Made {
  readonly accounts: readonly Account[]
  readonly secrets: ReadonlyMap<string, Bytes>
}

/** Each secret begins with a text that must never be found anywhere. */
function made(count: number): Made {
  const secrets = new Map<string, Bytes>()
  const accounts = Array.from({ length: count }, (_, i) => {
    const id = newId(randomBytes)
    const bytes = utf8(`canary-secret-${String(i).padStart(6, '0')}`)
    secrets.set(id, bytes)
    const key = { issuer: `canary-issuer ${i}`, account: 'a', secret: new Secret(bytes) }
    return newAccount(id, { type: 'totp', ...key, algorithm: 'sha1', digits: 6, period: 30 }, 0)
  })
  return { accounts, secrets }
}

const CANARIES = ['canary', 'correct horse', 'quite another'].flatMap((text) => [
  text,
  toBase64(utf8(text)).slice(0, 7),
  new Secret(utf8(text)).toBase32().slice(0, 9),
  Buffer.from(text).toString('hex'),
])

function assertNoCanary(twins: Twins): void {
  const stored = twins.map((contents) => [...contents].flat().join('\n')).join('\n')
  for (const canary of CANARIES) assert.equal(stored.includes(canary), false, canary)
}

async function openVault(ports: MemoryPorts, ...credentials: Credential[]): Promise<Vault | null> {
  for (const credential of credentials) {
    const result = await unlock(ports, credential)
    if (result.ok) return new Vault(ports, result.state, result.repairs)
    if (result.reason === 'empty') return null
    assert.equal(result.reason, 'wrong')
  }
  assert.fail('no credential opens the vault')
}

interface Case {
  readonly start: Twins
  readonly change: (ports: MemoryPorts) => Promise<unknown>
  /** The lists that may be found afterwards. */
  readonly before: readonly Account[] | null
  readonly after: readonly Account[]
  readonly secrets: ReadonlyMap<string, Bytes>
  readonly credentials: readonly Credential[]
  /** Thousands of steps: no torn ones, and a sample of records and of searches. */
  readonly isLarge?: boolean
  /** Stop also at every step of the mending. */
  readonly twice?: boolean
}

/** Every look at the clock an hour later: a stop may leave tries counted, and their waits are not what is tested. */
let hours = 0
const later = (): number => 1_700_000_000_000 + ++hours * 3_600_000

async function survives({ start, change, before, after, secrets, credentials, isLarge, twice }: Case): Promise<number> {
  const lists = [before, after]
  let points = 0
  const check = async (twins: Twins, wasAfter: boolean): Promise<boolean> => {
    const isSearched = !isLarge || points % 50 === 0
    if (isSearched) assertNoCanary(twins)
    const ports = memoryPorts(twins, { clock: later })
    const vault = await openVault(ports, ...credentials)
    const found = lists.findIndex((list) => (list === null ? vault === null : sameList(list, vault)))
    assert.notEqual(found, -1, `neither before nor after: ${vault?.accounts.length}`)
    assert.ok(found === 1 || !wasAfter, 'a change that had been made was undone')
    if (!vault) return false
    const ids = vault.accounts.map(({ id }) => id)
    const chosen = isLarge ? ids.filter((_, i) => i % 101 === points % 101) : ids
    const records = await vault.records(chosen)
    for (const id of chosen) assert.deepEqual(records.get(id)?.secret, secrets.get(id))
    assert.equal(
      vault.repairs.some(({ code }) => code === 'secret-renewed' || code === 'copy-failed'),
      false,
    )
    // Mended means mended: both stores alone hold everything.
    const [one, two] = contentsOf(ports)
    const contentful = (contents: Contents): string[] =>
      [...contents.keys()].filter((key) => key !== 'tries').toSorted()
    assert.deepEqual(contentful(one), contentful(two))
    assert.equal(contentful(one).includes('journal'), false)
    if (isSearched) assertNoCanary([one, two])
    return found === 1
  }

  const steps = await stepsOf(start, change)
  assert.ok(steps.length > 0)
  assertNoCanary([new Map(steps.map(({ value }, i) => [String(i), value ?? ''])), new Map()])
  let isAfter = false
  for (const { twins, isTorn } of crashes(start, steps)) {
    if (isLarge && isTorn) continue
    const found = await check(twins, isAfter && !isTorn)
    isAfter ||= found && !isTorn
    points++
    if (!twice) continue
    const mending = await stepsOf(twins, (ports) => openVault(ports, ...credentials), { clock: later })
    for (const second of crashes(twins, mending)) {
      await check(second.twins, found && !second.isTorn)
      points++
    }
  }
  assert.ok(isAfter || isDeepStrictEqual(before, after), 'the change was never made')
  return points
}

const sameList = (list: readonly Account[], vault: Vault | null): boolean =>
  vault !== null && isDeepStrictEqual(vault.accounts, list)

async function vaultWith({ accounts, secrets }: Made): Promise<Twins> {
  const ports = memoryPorts()
  const created = await createVault(ports, { password: 'correct horse battery' })
  assert.ok(created.ok)
  if (accounts.length > 0) await new Vault(ports, created.state).change(() => accounts, secrets)
  return contentsOf(ports)
}

const opened = async (ports: MemoryPorts): Promise<Vault> => (await openVault(ports, OLD)) ?? assert.fail('empty')

const EMPTY: Twins = [new Map(), new Map()]

test('set the first password', async (t) => {
  const points = await survives({
    start: EMPTY,
    change: (ports) => createVault(ports, { password: 'correct horse battery' }),
    before: null,
    after: [],
    secrets: new Map(),
    credentials: [OLD],
    twice: true,
  })
  t.diagnostic(`${points} points`)
})

test('change the password: the old or the new one opens it, never neither', async (t) => {
  const held = made(3)
  const points = await survives({
    start: await vaultWith(held),
    change: async (ports) => (await opened(ports)).setPassword(OLD, 'quite another phrase'),
    before: held.accounts,
    after: held.accounts,
    secrets: held.secrets,
    credentials: [NEW, OLD],
    twice: true,
  })
  t.diagnostic(`${points} points`)
})

test('add a few, stopped again while mending', async (t) => {
  const [held, more] = [made(2), made(3)]
  const points = await survives({
    start: await vaultWith(held),
    change: async (ports) => (await opened(ports)).change((list) => [...list, ...more.accounts], more.secrets),
    before: held.accounts,
    after: [...held.accounts, ...more.accounts],
    secrets: new Map([...held.secrets, ...more.secrets]),
    credentials: [OLD],
    twice: true,
  })
  t.diagnostic(`${points} points`)
})

test('add 1,000 at once', async (t) => {
  const [held, more] = [made(2), made(1000)]
  const points = await survives({
    start: await vaultWith(held),
    change: async (ports) => (await opened(ports)).change((list) => [...list, ...more.accounts], more.secrets),
    before: held.accounts,
    after: [...held.accounts, ...more.accounts],
    secrets: new Map([...held.secrets, ...more.secrets]),
    credentials: [OLD],
    isLarge: true,
  })
  t.diagnostic(`${points} points`)
})

test('delete', async (t) => {
  const held = made(4)
  const left = held.accounts.slice(2)
  const points = await survives({
    start: await vaultWith(held),
    change: async (ports) => (await opened(ports)).change(() => left),
    before: held.accounts,
    after: left,
    secrets: held.secrets,
    credentials: [OLD],
    twice: true,
  })
  t.diagnostic(`${points} points`)
})

test('replace the data key', async (t) => {
  const held = made(4)
  const points = await survives({
    start: await vaultWith(held),
    change: async (ports) => (await opened(ports)).rotate([OLD]),
    before: held.accounts,
    after: held.accounts,
    secrets: held.secrets,
    credentials: [OLD],
    twice: true,
  })
  t.diagnostic(`${points} points`)
})
