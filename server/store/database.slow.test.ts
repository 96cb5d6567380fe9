// What is tried again and what is not; and that a real deadlock is.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, it } from 'node:test'
import { sql } from 'kysely'
import { usePostgres } from '#test/support/postgres.ts'
import { type Runner, retrying, retryingVerbs, sqlState } from './database.ts'
import { openStore } from './open.ts'

const postgres = usePostgres()
const failure = (code: string): Error => Object.assign(new Error(code), { code })

describe('a statement that collided', () => {
  it('is tried again after a serialisation failure or a deadlock, until it holds', async () => {
    const failures = ['40001', '40P01', '40001']
    const result = await retrying(async () => {
      const code = failures.shift()
      if (code !== undefined) throw failure(code)
      return 'done'
    })
    assert.equal(result, 'done')
  })

  it('is not tried again after any other error', async () => {
    for (const error of [failure('23505'), failure(''), new Error('40001'), failure('40002')]) {
      let tries = 0
      const trying = retrying(async () => {
        tries += 1
        throw error
      })
      await assert.rejects(trying, error)
      assert.equal(tries, 1)
    }
  })

  it('is given up in the end', async () => {
    let tries = 0
    const trying = retrying(async () => {
      tries += 1
      throw failure('40001')
    })
    await assert.rejects(trying, /40001/)
    assert.equal(tries, 25)
  })

  it('is tried again whole, with the arguments it had', async () => {
    const seen: unknown[] = []
    const verbs = retryingVerbs({
      write: async (...given: readonly number[]) => {
        seen.push(given)
        if (seen.length < 3) throw failure('40001')
        return given.length
      },
    })
    assert.equal(await verbs.write(1, 2), 2)
    assert.deepEqual(seen, [
      [1, 2],
      [1, 2],
      [1, 2],
    ])
  })
})

describe('a real deadlock', () => {
  const closers: (() => Promise<void>)[] = []
  after(() => Promise.all(closers.map((close) => close())))

  it('is resolved, and both come through', async () => {
    const store = await openStore({ url: await postgres.newDatabase() })
    closers.push(() => store.close())
    const keys = [randomUUID(), randomUUID()] as const
    const now = 1_800_000_000_000
    const rule = (key: string) => ({ key, limit: 100, windowSeconds: 60, pauseSeconds: 0 })
    await store.countAttempt(keys.map(rule), now)

    const lock = (db: Runner, key: string) =>
      db
        .updateTable('counters')
        .set((eb) => ({ count: eb('count', '+', 1) }))
        .where('key', '=', key)
        .execute()
    let deadlocks = 0
    let holding = 0
    let bothHold = (): void => undefined
    const both = new Promise<void>((resolve) => (bothHold = resolve))
    const crossing = (first: string, second: string): Promise<void> =>
      retrying(() =>
        store.db
          .transaction()
          .execute(async (trx) => {
            await lock(trx, first)
            holding += 1
            if (holding === 2) bothHold()
            await both
            await lock(trx, second)
          })
          .catch((error: unknown) => {
            if (sqlState(error) === '40P01') deadlocks += 1
            throw error
          }),
      )
    await Promise.all([crossing(keys[0], keys[1]), crossing(keys[1], keys[0])])
    assert.equal(deadlocks, 1)
    assert.deepEqual(
      (await store.readCounters(keys, now)).map(({ count }) => count),
      [3, 3],
    )
  })
})

describe('a lost connection', () => {
  it('is reported, ends nothing, and is made anew', async (t) => {
    const url = await postgres.newDatabase()
    const reported: string[] = []
    let lost = (): void => undefined
    const losing = new Promise<void>((resolve) => (lost = resolve))
    const store = await openStore({
      url,
      connections: 1,
      onError: (error) => {
        reported.push(sqlState(error))
        lost()
      },
    })
    const other = await openStore({ url, connections: 1 })
    t.after(() => Promise.all([store.close(), other.close()]))
    assert.equal(await store.readFlow('nothing'), null)
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(other.db)
    await losing
    // 57P01: terminated by an administrator.
    assert.deepEqual(reported, ['57P01'])
    assert.equal(await store.readFlow('nothing'), null)
  })
})
