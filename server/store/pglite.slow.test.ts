// The embedded database in a folder: what was written is there again, and a first start that was cut short does no harm.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { sql } from 'kysely'
import { flowRow } from './contract/support.ts'
import { FolderLocked } from './folder-lock.ts'
import { openStore } from './open.ts'

const base = mkdtempSync(join(tmpdir(), 'twofold-store-'))
after(() => rmSync(base, { recursive: true }))

describe('a store in a folder', () => {
  it('has what was written when it is opened again, and is not opened twice', async () => {
    const folder = join(base, 'new', 'deep')
    const flow = flowRow()
    const store = await openStore({ folder })
    await store.createFlow(flow)
    await assert.rejects(openStore({ folder }), FolderLocked)
    await store.close()
    const again = await openStore({ folder })
    assert.deepEqual(await again.readFlow(flow.id), flow)
    await again.close()
    assert.deepEqual(readdirSync(folder), ['database'])
    assert.equal(statSync(folder).mode & 0o077, 0)
  })

  it('is made anew when its first start was cut short', async () => {
    const folder = join(base, 'cut')
    mkdirSync(join(folder, 'database.new', 'base'), { recursive: true })
    writeFileSync(join(folder, 'database.new', 'PG_VERSION'), '18\n')
    const store = await openStore({ folder })
    assert.equal(await store.readFlow('nothing'), null)
    await store.close()
    assert.deepEqual(readdirSync(folder), ['database'])
  })

  it('shortens its write-ahead log when it is purged: the engine never does by itself', async () => {
    const store = await openStore({ memory: true })
    const checkpoint = async (): Promise<string | undefined> => {
      const { rows } = await sql<{ at: string }>`select redo_lsn::text as at from pg_control_checkpoint()`.execute(
        store.db,
      )
      return rows[0]?.at
    }
    const before = await checkpoint()
    await store.createFlow(flowRow())
    assert.equal(await checkpoint(), before)
    await store.purge(0)
    assert.notEqual(await checkpoint(), before)
    await store.close()
  })

  it('gives the folder back when it cannot be opened', async () => {
    const folder = join(base, 'broken')
    mkdirSync(join(folder, 'database'), { recursive: true })
    writeFileSync(join(folder, 'database', 'PG_VERSION'), 'not a database')
    await assert.rejects(openStore({ folder }))
    assert.deepEqual(readdirSync(folder), ['database'])
  })
})
