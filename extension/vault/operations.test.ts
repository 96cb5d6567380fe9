// The list of accounts: order, tags, deletion and its undo, search; and the codes of each kind.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hotpCode } from '#core/otp/hotp.ts'
import { nobleHmac } from '#core/otp/noble-hmac.ts'
import { Secret } from '#core/otp/secret.ts'
import { memoryPorts } from '#test/support/vault-ports.ts'
import { compact, newAccount, parseAccount, settingsOf, type Account } from './account.ts'
import { utf8 } from './bytes.ts'
import { codeAt, nextCounterCode, timedCode } from './codes.ts'
import { createVault } from './create.ts'
import {
  addTag,
  edit,
  inDisplayOrder,
  moveBefore,
  moveBy,
  ofOrigin,
  pin,
  remove,
  removeTag,
  restore,
  search,
  searchable,
  tagsOf,
} from './operations.ts'
import { Vault } from './vault.ts'

const secret = new Secret(utf8('12345678901234567890'))
const account = (id: string, more: Partial<Account> = {}): Account =>
  newAccount(id, { type: 'totp', issuer: id, account: '', secret, algorithm: 'sha1', digits: 6, period: 30 }, 0, more)
const abc = ['a', 'b', 'c', 'd'].map((id) => account(id))
const ids = (accounts: readonly Account[]): string => accounts.map(({ id }) => id).join('')

test('move: before another, to the end, by keyboard to the ends and no further', () => {
  assert.equal(ids(moveBefore(abc, 'd', 'b')), 'adbc')
  assert.equal(ids(moveBefore(abc, 'a', null)), 'bcda')
  assert.equal(ids(moveBefore(abc, 'a', 'a')), 'abcd')
  assert.equal(ids(moveBefore(abc, 'x', 'a')), 'abcd')
  assert.equal(ids(moveBefore(abc, 'a', 'x')), 'abcd')
  assert.equal(ids(moveBy(abc, 'b', 1)), 'acbd')
  assert.equal(ids(moveBy(abc, 'b', -5)), 'bacd')
  assert.equal(ids(moveBy(abc, 'b', 99)), 'acdb')
})

test('delete and undo give back the very list, whatever was deleted', () => {
  fc.assert(
    fc.property(fc.subarray(['a', 'b', 'c', 'd']), (gone) => {
      const { left, undo } = remove(abc, gone)
      assert.equal(left.length, 4 - gone.length)
      const back = restore(left, undo)
      assert.deepEqual(back, abc)
      assert.deepEqual(restore(back, undo), back)
    }),
  )
})

test('tags: added once, taken away, listed; names are cleaned of what reorders text', () => {
  const tagged = addTag(addTag(abc, ['a', 'b'], ' Work\u202E '), ['a'], 'Work')
  assert.deepEqual(tagged[0]?.tags, ['Work'])
  assert.deepEqual(
    tagsOf(addTag(tagged, ['c'], 'Home'), (x, y) => x.localeCompare(y)),
    ['Home', 'Work'],
  )
  assert.deepEqual(removeTag(tagged, ['a'], 'Work')[0]?.tags, [])
  assert.equal(edit(abc, ['a'], { issuer: 'Con\u0000toso' })[0]?.issuer, 'Contoso')
})

test('search: every word, any case, no accents, in issuer, name and tags; pinned stand first', () => {
  const list = [
    account('1', { issuer: 'Müller AG', account: 'ann' }),
    account('2', { issuer: 'Contoso', tags: ['work'] }),
  ]
  const items = searchable(list)
  assert.equal(ids(search(items, 'MULLER an')), '1')
  assert.equal(ids(search(items, 'wor')), '2')
  assert.equal(ids(search(items, '  ')), '12')
  assert.equal(ids(search(items, 'contoso ann')), '')
  assert.equal(ids(inDisplayOrder(pin(abc, 'c', true))), 'cabd')
})

test('EXT-FILL-01 only the exact origin: no other scheme, port, parent or sibling', () => {
  const list = [account('1', { origins: ['https://login.example.org'] })]
  assert.equal(ids(ofOrigin(list, 'https://login.example.org')), '1')
  for (const other of [
    'http://login.example.org',
    'https://login.example.org:8443',
    'https://example.org',
    'https://x.login.example.org',
  ])
    assert.equal(ids(ofOrigin(list, other)), '')
})

test('an account survives being written short and read again', () => {
  for (const one of [
    account('a'),
    account('b', { type: 'hotp', counter: 5, digits: 8, algorithm: 'sha512', tags: ['x'], pinned: true, usedAt: 9 }),
  ])
    assert.deepEqual(parseAccount(JSON.parse(JSON.stringify(compact(one)))), one)
  for (const spoilt of [
    { digits: 4 },
    { period: 0 },
    { type: 'motp' },
    { algorithm: 'md5' },
    { counter: -1 },
    { id: '../x' },
    { tags: [1] },
  ])
    assert.equal(parseAccount({ ...account('a'), ...spoilt }), null)
})

test('RFC6238 codes now and next, with the time that is left', () => {
  const eight = { ...account('a'), digits: 8 }
  const bytes = utf8('12345678901234567890')
  assert.deepEqual(timedCode(eight, bytes, 59_000), { code: '94287082', next: '37359152', secondsLeft: 1 })
  assert.equal(
    codeAt({ ...account('s'), ...settingsOf({ type: 'steam', issuer: '', account: '', secret }) }, bytes, 59_000),
    'PV9M4',
  )
})

test('RFC4226 §7.2 a counting code moves and stores the counter first, and is never shown twice', async () => {
  let broken = false
  const ports = memoryPorts(undefined, {
    before: () => {
      if (broken) throw new Error('full')
    },
  })
  const made = await createVault(ports, { password: 'correct horse battery' })
  assert.ok(made.ok)
  const vault = new Vault(ports, made.state)
  const bytes = utf8('12345678901234567890')
  await vault.change(() => [account('h', { type: 'hotp', counter: 0 })], new Map([['h', bytes]]))
  const codes = await Promise.all([1, 2, 3].map(() => nextCounterCode(vault, 'h', 5)))
  assert.deepEqual(new Set(codes), new Set(['287082', '359152', '755224']))
  assert.equal(vault.accounts[0]?.counter, 3)
  broken = true
  assert.equal(await nextCounterCode(vault, 'h', 6), null)
  broken = false
  assert.equal(await nextCounterCode(vault, 'h', 7), hotpCode({ hmac: nobleHmac, secret, counter: 3 }))
  assert.equal(await nextCounterCode(vault, 'unknown', 7), null)
})

test('what could not be read again is never written', async () => {
  const ports = memoryPorts()
  const made = await createVault(ports, { password: 'correct horse battery' })
  assert.ok(made.ok)
  const vault = new Vault(ports, made.state)
  const bytes = utf8('12345678901234567890')
  const last = 2 ** 52
  await vault.change(() => [account('h', { type: 'hotp', counter: last })], new Map([['h', bytes]]))
  assert.equal(await nextCounterCode(vault, 'h', 5), null)
  assert.equal(vault.accounts[0]?.counter, last)
  for (const spoilt of [{ counter: last + 1 }, { digits: 4 }, { id: 'a/b' }])
    await assert.rejects(() => vault.change((list) => list.map((one) => ({ ...one, ...spoilt }))), TypeError)
  assert.equal(vault.accounts.length, 1)
})
