// One process at a time: who holds the folder is believed while it lives, and not after.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, describe, it } from 'node:test'
import { FolderLocked, lockFolder } from './folder-lock.ts'

const base = mkdtempSync(join(tmpdir(), 'twofold-lock-'))
let folder = base
let lockFile = ''
const children: ChildProcess[] = []
after(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(base, { recursive: true })
})

/** Another process that tries for the lock, says how it went, and then lives until it is killed. */
async function otherProcess(): Promise<{ readonly said: string; readonly pid: number; kill(): Promise<void> }> {
  const script = `
    const { lockFolder } = await import(${JSON.stringify(new URL('./folder-lock.ts', import.meta.url).href)})
    const said = await lockFolder(${JSON.stringify(folder)}).then(() => 'got it', (error) => error.code)
    process.stdout.write(said)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return {
    said: said.toString(),
    pid: child.pid ?? 0,
    async kill() {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

const freshFolder = (): void => {
  folder = mkdtempSync(join(base, 'folder-'))
  lockFile = join(folder, 'lock')
}
const holder = () => JSON.parse(readFileSync(lockFile, 'utf8')) as Record<string, unknown>

describe('the lock of a folder', () => {
  beforeEach(freshFolder)
  it('is had by one, and by the next when it was given back', async () => {
    const lock = await lockFolder(folder)
    await assert.rejects(lockFolder(folder), FolderLocked)
    await lock.release()
    await (await lockFolder(folder)).release()
    assert.deepEqual(readdirSync(folder), [])
  })

  it('keeps another process out, with a message that says who has it and what to do', async () => {
    const lock = await lockFolder(folder)
    assert.equal((await otherProcess()).said, 'folder-locked')
    await lock.release()
    const other = await otherProcess()
    assert.equal(other.said, 'got it')
    await assert.rejects(lockFolder(folder), (error) => {
      assert.ok(error instanceof FolderLocked)
      assert.match(error.message, new RegExp(`${folder}.*process ${other.pid}.*DATABASE_URL`))
      return true
    })
  })

  it('is taken over from a process that was killed', async () => {
    const other = await otherProcess()
    assert.equal(other.said, 'got it')
    await other.kill()
    const lock = await lockFolder(folder)
    assert.equal(holder()['pid'], process.pid)
    await lock.release()
  })

  it('is taken over when the number of the killed process is now another’s', async () => {
    await lockFolder(folder)
    writeFileSync(lockFile, JSON.stringify({ ...holder(), id: 'older', started: '1' }))
    const lock = await lockFolder(folder)
    assert.notEqual(holder()['id'], 'older')
    await lock.release()
  })

  it('of another machine is believed as long as it is kept fresh', async () => {
    await lockFolder(folder)
    writeFileSync(lockFile, JSON.stringify({ ...holder(), id: 'far', machine: 'elsewhere boot namespace' }))
    await assert.rejects(lockFolder(folder), /elsewhere/)
    const longAgo = new Date(Date.now() - 31_000)
    utimesSync(lockFile, longAgo, longAgo)
    const lock = await lockFolder(folder)
    assert.notEqual(holder()['id'], 'far')
    await lock.release()
  })

  it('that no process can have written is not believed', async () => {
    for (const text of ['', '{', 'null', '{"pid":1}', '[]']) {
      writeFileSync(lockFile, text)
      await (await lockFolder(folder)).release()
    }
  })

  it('left by a killed process is taken over by one of several that start at once', async () => {
    const dead = await otherProcess()
    await dead.kill()
    const said = await Promise.all(Array.from({ length: 5 }, async () => (await otherProcess()).said))
    assert.deepEqual(said.toSorted(), [...Array<string>(4).fill('folder-locked'), 'got it'])
  })
})
