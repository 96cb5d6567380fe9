// The prepared snapshot: made when it is not there, kept where it can be.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { preparedSnapshot } from './snapshot.ts'

const base = mkdtempSync(join(tmpdir(), 'twofold-snapshot-'))
after(() => rmSync(base, { recursive: true }))

describe('the prepared snapshot', () => {
  it('is kept where it was made, once, and older ones go', async () => {
    const folder = join(base, 'cache')
    mkdirSync(folder)
    writeFileSync(join(folder, 'database-0123456789abcdef.tar'), 'of an older schema')
    const made = await preparedSnapshot(folder)
    const [name, ...others] = readdirSync(folder)
    assert.match(name ?? '', /^database-[0-9a-f]{16}\.tar$/)
    assert.deepEqual(others, [])
    const kept = await preparedSnapshot(folder)
    assert.deepEqual(await kept.bytes(), await made.bytes())
  })

  it('is made where nothing can be kept', async () => {
    const file = join(base, 'file')
    writeFileSync(file, '')
    assert.ok((await preparedSnapshot(file)).size > 1_000_000)
  })
})
