// The built-in directory on a real store: who is found, whose password it is, and what an administrator's change stops.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { hash as argon2 } from '@node-rs/argon2'
import { apply, now, sessionRow } from '../store/contract/support.ts'
import { openStore } from '../store/open.ts'
import type { SqlStore } from '../store/sql-store.ts'
import { createGate } from './gate.ts'
import { createPasswordHasher } from './password-hash.ts'
import { UsernameTaken } from './people.ts'
import { type SqlDirectory, createSqlDirectory } from './sql-directory.ts'

describe('the SQL directory', () => {
  let store: SqlStore
  let directory: SqlDirectory
  let hashes = 0
  const hashed = async <T>(work: () => Promise<T>): Promise<number> => {
    hashes = 0
    await work()
    return hashes
  }

  before(async () => {
    store = await openStore({ memory: true })
    const gate = createGate({ width: 2, queue: 20 })
    const hasher = await createPasswordHasher({
      gate: (work) => {
        hashes += 1
        return gate(work)
      },
    })
    directory = createSqlDirectory(store.db, hasher)
  })
  after(() => store.close())

  it('finds a person by name in any case, and by id', async () => {
    const ada = await directory.createPerson({
      username: 'Ada@alderbrook.example',
      displayName: 'Ada Brook',
      groups: ['staff', 'finance'],
      administrator: true,
    })
    assert.deepEqual(await directory.find('ada@ALDERBROOK.example'), ada)
    assert.deepEqual(await directory.byId(ada.userId), ada)
    assert.equal(ada.mail, 'Ada@alderbrook.example')
    assert.equal(await directory.find('nobody@alderbrook.example'), null)
    assert.equal(await directory.byId('nobody'), null)
  })

  it('A3 finds nobody for a look-alike, and lets nobody have one', async () => {
    await directory.createPerson({ username: 'mike@alderbrook.example' })
    for (const lookAlike of ['mi\u212Ae@alderbrook.example', '\uFF4Dike@alderbrook.example']) {
      assert.equal(await directory.find(lookAlike), null)
      await assert.rejects(directory.createPerson({ username: lookAlike }), UsernameTaken)
    }
    await assert.rejects(directory.createPerson({ username: 'MIKE@alderbrook.example' }), UsernameTaken)
  })

  it('knows the right password from a wrong one, and that somebody without one has none', async () => {
    const person = await directory.createPerson({ username: 'pat@alderbrook.example', password: 'first password' })
    const without = await directory.createPerson({ username: 'new@alderbrook.example' })
    assert.deepEqual(await directory.checkPassword(person, 'first password'), { ok: true, rehash: null })
    assert.deepEqual(await directory.checkPassword(person, 'other password'), { ok: false, rehash: null })
    assert.deepEqual(await directory.checkPassword(without, ''), { ok: false, rehash: null })
    assert.deepEqual(await directory.checkPassword(null, 'first password'), { ok: false, rehash: null })
    assert.equal(await directory.isCurrentPassword(person, 'first password'), true)
    assert.equal(await directory.isCurrentPassword(person, 'other password'), false)
  })

  it('A19 does the same work for nobody as for a person', async () => {
    const person = await directory.createPerson({ username: 'same@alderbrook.example', password: 'a password' })
    assert.equal(await hashed(() => directory.checkPassword(person, 'wrong')), 1)
    assert.equal(await hashed(() => directory.checkPassword(null, 'wrong')), 1)
  })

  it('a new password counts from the commit that writes it, not before', async () => {
    const person = await directory.createPerson({ username: 'reset@alderbrook.example', password: 'old password' })
    const effect = await directory.preparePassword(person, 'new password', now)
    assert.equal(await directory.isCurrentPassword(person, 'new password'), false)
    assert.deepEqual(await apply(store, effect), { result: 'ok' })
    assert.equal(await directory.isCurrentPassword(person, 'new password'), true)
    assert.equal(await directory.isCurrentPassword(person, 'old password'), false)
  })

  it('N63B-PW-13 a weaker hash is replaced at sign-in, unless the password changed meanwhile', async () => {
    const person = await directory.createPerson({ username: 'weak@alderbrook.example' })
    const weak = await argon2('a password', { algorithm: 2, memoryCost: 8192, timeCost: 1, parallelism: 1 })
    await apply(store, { effect: 'set-password', userId: person.userId, hash: weak, at: now })
    assert.deepEqual(await directory.checkPassword(person, 'wrong'), { ok: false, rehash: null })

    const { ok, rehash } = await directory.checkPassword(person, 'a password')
    assert.ok(ok && rehash?.effect === 'rehash')
    assert.deepEqual(await apply(store, rehash), { result: 'ok' })
    assert.deepEqual(await directory.checkPassword(person, 'a password'), { ok: true, rehash: null })

    await apply(store, await directory.preparePassword(person, 'another one', now))
    assert.deepEqual(await apply(store, rehash), { result: 'ok' })
    assert.equal(await directory.isCurrentPassword(person, 'another one'), true)
  })

  it('A48 A49 locking somebody, or taking the licence away, ends sessions and stops what is under way', async () => {
    for (const change of [{ locked: true }, { licensed: false }]) {
      const person = await directory.createPerson({ username: `${Object.keys(change)[0] ?? ''}@alderbrook.example` })
      const session = sessionRow({ userId: person.userId })
      await apply(store, { effect: 'create-session', session })
      const changed = await directory.updatePerson(person.userId, change)
      assert.deepEqual(changed, { ...person, ...change })
      assert.deepEqual(await directory.byId(person.userId), changed)
      assert.equal(await store.readSession(session.id, now), null)
      const result = await apply(store, { effect: 'epoch', userId: person.userId, expected: 0, raise: false })
      assert.deepEqual(result, { result: 'refused', effect: 'epoch' })
    }
  })

  it('other changes leave sessions alone', async () => {
    const person = await directory.createPerson({ username: 'moved@alderbrook.example' })
    const session = sessionRow({ userId: person.userId })
    await apply(store, { effect: 'create-session', session })
    await directory.updatePerson(person.userId, { displayName: 'Moved', mfaRequired: false, groups: ['new'] })
    assert.deepEqual(await store.readSession(session.id, now), session)
    assert.equal((await directory.byId(person.userId))?.displayName, 'Moved')
    assert.equal(await directory.updatePerson('nobody', { displayName: 'x' }), null)
  })
})
