// The keeper: what state a page is in, and what it says, whatever happens to the vault.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountNamed, testPassword, testWorld, withVault, type TestWorld } from '#test/support/authenticator-world.ts'
import { Keeper } from './keeper.ts'

const password = { kind: 'password', password: testPassword } as const

async function started(world: TestWorld): Promise<Keeper> {
  const keeper = new Keeper(world)
  await keeper.start()
  return keeper
}
async function opened(world: TestWorld, count = 3): Promise<Keeper> {
  await withVault(
    world,
    Array.from({ length: count }, (_, index) => accountNamed(`account-${index}`, `Issuer ${index}`)),
  )
  const keeper = await started(world)
  assert.equal(await keeper.unlock(password), null)
  return keeper
}

test('a first run: none, then open and kept for the session, with a recovery code to be shown once', async () => {
  const world = testWorld()
  const keeper = await started(world)
  assert.equal(keeper.phase, 'none')
  assert.equal((await keeper.create({ password: 'password' }))?.problem, 'easily-guessed')
  assert.equal(keeper.phase, 'none')
  assert.equal(await keeper.create({ password: testPassword }), null)
  assert.equal(keeper.phase, 'open')
  assert.equal(world.kept, 1)
  assert.match(keeper.recoveryCode ?? '', /^(\w{4}-){6}\w{4}$/)
  keeper.codeKept()
  assert.equal(keeper.recoveryCode, null)
})

test('N63B-AC-02 wrong passwords are counted, told, and in the end lead to the recovery code only', async () => {
  const world = testWorld()
  const { code } = await withVault(world, [])
  const keeper = await started(world)
  assert.equal(keeper.phase, 'locked')
  for (let left = 9; left >= 0; left -= 1) {
    assert.deepEqual(await keeper.unlock({ kind: 'password', password: 'wrong' }), {
      ok: false,
      reason: 'wrong',
      triesLeft: left,
    })
    if (left === 7) assert.equal((await keeper.unlock(password))?.reason, 'wait')
    world.now += 2 * 60 * 60 * 1000
  }
  assert.equal((await keeper.unlock(password))?.reason, 'disabled')
  assert.equal(
    keeper.looked?.state === 'locked' && !keeper.looked.password.ok && keeper.looked.password.reason,
    'disabled',
  )
  assert.equal((await keeper.unlock({ kind: 'recovery', code: code.replace(/.$/, '') }))?.reason, 'mistyped')
  assert.equal(await keeper.unlock({ kind: 'recovery', code }), null)
  assert.equal(keeper.cameInBy?.kind, 'recovery')
})

test('VC-08 a lock from elsewhere closes the vault and forgets everything that was read', async () => {
  const world = testWorld()
  const keeper = await opened(world)
  const { vault } = keeper
  await keeper.codes?.show(keeper.accounts)
  world.lockElsewhere()
  assert.equal(vault?.isOpen, false)
  assert.equal(keeper.codes, null)
  assert.deepEqual(keeper.accounts, [])
  assert.deepEqual(keeper.found('', ''), [])
  await keeper.tryAgain()
  assert.equal(keeper.phase, 'locked')
})

test('VC-08 what was begun before a lock opens nothing after it, and is not kept open', async () => {
  for (const when of ['before it is kept', 'while it is kept'] as const) {
    const world = testWorld()
    const { code } = await withVault(world, [])
    const keeper = await started(world)
    const { keep } = world
    Object.assign(world, {
      keep: async (...given: Parameters<typeof keep>) => {
        await keep(...given)
        if (when === 'while it is kept') world.lockElsewhere()
      },
    })
    const unlocking = keeper.unlock({ kind: 'recovery', code })
    if (when === 'before it is kept') world.lockElsewhere()
    await unlocking
    await keeper.tryAgain()
    assert.deepEqual([keeper.phase, keeper.vault, keeper.cameInBy, world.kept], ['locked', null, null, 0], when)
  }
})

test('VC-08 a page closes the vault even where the browser’s storage fails', async () => {
  const world = testWorld()
  const keeper = await opened(world)
  const { vault } = keeper
  Object.assign(world, { lock: () => Promise.reject(new Error('storage')) })
  await assert.rejects(keeper.lock())
  assert.equal(vault?.isOpen, false)
})

test('EXT-MAN-06 an organisation that switches the authenticator off closes it where it is open', async () => {
  const world = testWorld()
  const keeper = await opened(world)
  Object.assign(world, { features: async () => ({ ...keeper.features, authenticator: false }) })
  world.managedElsewhere()
  await new Promise<void>((done) => keeper.subscribe(done))
  assert.deepEqual([keeper.vault, keeper.features.authenticator], [null, false])
})

test('a choice made on another page is not undone by one made here', async () => {
  const world = testWorld()
  const keeper = await started(world)
  world.preferred = { ...world.preferred, hideCodes: true }
  await keeper.prefer({ showNext: true })
  assert.deepEqual([world.preferred.hideCodes, world.preferred.showNext], [true, true])
})

test('a page that is locked opens when another page has opened the vault', async () => {
  const world = testWorld()
  const other = await opened(world)
  const keeper = await started(world)
  assert.equal(keeper.phase, 'locked')
  world.opened = other.vault
  world.openedElsewhere()
  await new Promise<void>((done) => keeper.subscribe(done))
  assert.equal(keeper.phase, 'open')
})

test('what another page writes is taken up; what it erases locks', async () => {
  const world = testWorld()
  const keeper = await opened(world)
  const other = await started(world)
  await other.unlock(password)
  assert.ok(await other.change((accounts) => accounts.slice(1)))
  await keeper.refresh()
  assert.deepEqual(
    keeper.accounts.map(({ id }) => id),
    ['account-1', 'account-2'],
  )
  await other.erase()
  await keeper.refresh()
  await keeper.tryAgain()
  assert.equal(keeper.phase, 'none')
})

test('a refused change is told and changes nothing', async () => {
  let room = Number.POSITIVE_INFINITY
  const world = testWorld({ room: () => room })
  const keeper = await opened(world)
  room = 10
  assert.equal(await keeper.change((accounts) => accounts.toReversed()), false)
  assert.equal(keeper.notice?.key, 'refused.no-room')
  assert.equal(keeper.accounts[0]?.id, 'account-0')
})

test('search: every word, tags, and what is pinned first', async () => {
  const world = testWorld()
  await withVault(world, [
    accountNamed('a', 'Contoso'),
    accountNamed('b', 'Müller', { tags: ['work'] }),
    accountNamed('c', 'Fabrikam', { pinned: true, tags: ['work', 'blue'] }),
  ])
  const keeper = await started(world)
  await keeper.unlock(password)
  const found = (words: string, tag = ''): string =>
    keeper
      .found(words, tag)
      .map(({ id }) => id)
      .join('')
  assert.equal(found(''), 'cab')
  assert.equal(found('muller'), 'b')
  assert.equal(found('', 'work'), 'cb')
  assert.equal(found('blue fab'), 'c')
  assert.equal(found('nobody'), '')
})

test('a backup is due for what is in none, and never where the organisation forbids exports', async () => {
  const world = testWorld()
  const keeper = await opened(world)
  assert.equal(keeper.needsBackup, true)
  await keeper.prefer({ backedUpTo: 1_700_000_000_000 })
  assert.equal(keeper.needsBackup, false)
  const managed = testWorld({ features: { allowExport: false } })
  assert.equal((await opened(managed)).needsBackup, false)
})

test('what was repaired is told until it was seen', async () => {
  const world = testWorld()
  await withVault(world, [accountNamed('a', 'Contoso')])
  world.ports.shelves[1].contents.clear()
  const keeper = await started(world)
  await keeper.unlock(password)
  assert.deepEqual(
    keeper.repairs.map(({ code }) => code),
    ['copy-renewed'],
  )
  keeper.repairsShown()
  assert.deepEqual(keeper.repairs, [])
})

test('both copies damaged: said, and only erasing leads on', async () => {
  const world = testWorld()
  await withVault(world, [])
  for (const { contents } of world.ports.shelves) contents.set('head', '{"format":1}')
  const keeper = await started(world)
  assert.equal(keeper.phase, 'damaged')
  await keeper.erase()
  await keeper.tryAgain()
  assert.equal(keeper.phase, 'none')
})
