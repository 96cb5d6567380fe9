// The codes in view: right at their moment, made for nobody else, and turned over without a gap.
import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { accountNamed, testPassword, testWorld, withVault } from '#test/support/authenticator-world.ts'
import { unlock } from '../vault/unlock.ts'
import { Vault } from '../vault/vault.ts'
import { CodeBook } from './code-book.ts'
import type { Account } from '../vault/account.ts'

/** At 59 s RFC 6238 has 94287082; the next period's is 37359152. */
const moment = 59_000

async function book(t: TestContext, accounts: readonly Account[]) {
  const world = testWorld({ now: moment })
  await withVault(world, accounts)
  const result = await unlock(world.ports, { kind: 'password', password: testPassword })
  assert.ok(result.ok)
  const vault = new Vault(world.ports, result.state)
  const asked: (readonly string[])[] = []
  const { records } = vault
  t.mock.method(vault, 'records', (ids: readonly string[]) => {
    asked.push(ids)
    return records.call(vault, ids)
  })
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const codes = new CodeBook(
    vault,
    () => world.now,
    () => undefined,
  )
  t.after(() => codes.close())
  return { codes, world, asked, vault }
}

test('only what is in view is opened, and once a period', async (t) => {
  const accounts = Array.from({ length: 50 }, (_, index) => accountNamed(`a${index}`, 'Contoso'))
  const { codes, asked } = await book(t, accounts)
  await codes.show(accounts.slice(0, 8))
  await codes.show(accounts.slice(0, 8))
  await codes.show(accounts.slice(4, 12))
  assert.deepEqual(
    asked.map((ids) => ids.join()),
    ['a0,a1,a2,a3,a4,a5,a6,a7', 'a8,a9,a10,a11'],
  )
  assert.equal(codes.entry('a20'), undefined)
})

test('the code, the next one, and a turn at the end of the period', async (t) => {
  const [account] = [accountNamed('a', 'Contoso')]
  const { codes, world } = await book(t, [account])
  await codes.show([account])
  const first = codes.entry('a')
  assert.deepEqual(first, { code: '94287082', next: '37359152', until: 60_000, secondsLeft: 1 })
  world.now = 60_001
  t.mock.timers.tick(1_002)
  const turned = codes.entry('a')
  assert.equal(turned !== 'lost' && turned?.code, '37359152')
})

test('a counting account shows nothing by itself and never the same code twice', async (t) => {
  const account = accountNamed('a', 'Contoso', { type: 'hotp', digits: 6, counter: 0 })
  const { codes, vault } = await book(t, [account])
  await codes.show([account])
  assert.equal(codes.entry('a'), undefined)
  assert.equal(await codes.count('a'), '755224')
  assert.equal(await codes.count('a'), '287082')
  assert.equal(vault.accounts[0]?.counter, 2)
})

test('a secret that both stores lost is said and not waited for', async (t) => {
  const account = accountNamed('a', 'Contoso')
  const { codes, world } = await book(t, [account])
  for (const { contents } of world.ports.shelves)
    for (const name of contents.keys()) if (name.startsWith('secret/')) contents.delete(name)
  await codes.show([account])
  assert.equal(codes.entry('a'), 'lost')
})

test('VC-09 closing forgets every code', async (t) => {
  const account = accountNamed('a', 'Contoso')
  const { codes } = await book(t, [account])
  await codes.show([account])
  codes.close()
  assert.equal(codes.entry('a'), undefined)
})
