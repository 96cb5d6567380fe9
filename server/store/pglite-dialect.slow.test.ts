// The embedded database with statements that stay prepared: errors leave nothing behind, and nothing is kept without end.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PGlite } from '@electric-sql/pglite'
import { CompiledQuery, Kysely, sql } from 'kysely'
import { PreparingPGliteDialect } from './pglite-dialect.ts'

interface Tables {
  readonly things: { readonly id: number; readonly name: string | null; readonly more: unknown; readonly big: number }
}

test('prepared statements on the embedded database', async (t) => {
  const db = new Kysely<Tables>({ dialect: new PreparingPGliteDialect(new PGlite()) })
  t.after(() => db.destroy())
  await sql`create table things (id integer primary key, name text, more jsonb, big bigint)`.execute(db)
  const insert = (id: number, name: string | null, more: unknown = null) =>
    db
      .insertInto('things')
      .values({ id, name, more: JSON.stringify(more), big: 2 ** 40 })
      .executeTakeFirst()
  const names = async (): Promise<readonly (string | null)[]> =>
    (await db.selectFrom('things').select('name').orderBy('id').execute()).map(({ name }) => name)

  await t.test('what goes in comes out, null and JSON and large numbers too', async () => {
    assert.equal((await insert(1, 'ö"\'', { a: [1, null] })).numInsertedOrUpdatedRows, 1n)
    assert.equal((await insert(2, null)).numInsertedOrUpdatedRows, 1n)
    const rows = await db.selectFrom('things').selectAll().orderBy('id').execute()
    assert.deepEqual(rows, [
      { id: 1, name: 'ö"\'', more: { a: [1, null] }, big: 2 ** 40 },
      { id: 2, name: null, more: null, big: 2 ** 40 },
    ])
    assert.equal((await db.updateTable('things').set({ name: 'x' }).executeTakeFirst()).numUpdatedRows, 2n)
  })

  await t.test('an error is told by its code and spoils nothing that comes after', async () => {
    await assert.rejects(insert(1, 'again'), { code: '23505' })
    await assert.rejects(sql`select nonsense`.execute(db), { code: '42703' })
    assert.deepEqual(await names(), ['x', 'x'])
  })

  await t.test('a transaction is whole or not at all, and one that failed cannot be committed', async () => {
    const failing = db.transaction().execute(async (trx) => {
      await trx.deleteFrom('things').execute()
      throw new Error('no')
    })
    await assert.rejects(failing, { message: 'no' })
    const swallowing = db.transaction().execute(async (trx) => {
      await trx.deleteFrom('things').execute()
      await sql`select nonsense`.execute(trx).catch(() => undefined)
    })
    await assert.rejects(swallowing, /undone/)
    assert.deepEqual(await names(), ['x', 'x'])
  })

  await t.test('the oldest of too many is forgotten and made again when it is needed', async () => {
    for (let number = 0; number < 300; number += 1) {
      const { rows } = await db.executeQuery<{ n: number }>(CompiledQuery.raw(`select ${number} as n`))
      assert.deepEqual(rows, [{ n: number }])
    }
    const { rows } = await sql<{ count: number }>`select count(*) as count from pg_prepared_statements`.execute(db)
    assert.ok((rows[0]?.count ?? 0) <= 251)
    assert.deepEqual(await names(), ['x', 'x'])
  })
})
