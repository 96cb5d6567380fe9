// One process at a time has the folder of an embedded database: the engine itself would let a second one in and both
// would write over each other. The lock is a file that names its holder; one left by a killed process is recognised.
import { readFileSync, readlinkSync } from 'node:fs'
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'

export interface FolderLock {
  release(): Promise<void>
}

export class FolderLocked extends Error {
  readonly code = 'folder-locked'

  constructor(folder: string, holder: Holder) {
    super(
      `The folder ${folder} is in use by process ${holder.pid} on ${holder.machine.split(' ')[0] ?? ''}. ` +
        'Only one process can open an embedded database: stop that one, or use Postgres by DATABASE_URL.',
    )
  }
}

interface Holder {
  readonly id: string
  readonly pid: number
  /** When the process began, as the kernel counts it: a number used again is another process. '' where unknown. */
  readonly started: string
  /** Host, boot and process namespace: numbers mean something only within. */
  readonly machine: string
}

const beatMs = 5_000
/** A holder on another machine (or in another container) cannot be asked; so long without a beat means that it is gone. */
const silentMs = 30_000

export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, 'lock')
  const mine: Holder = { id: randomUUID(), pid: process.pid, started: startOf(process.pid), machine: thisMachine() }
  const draft = `${path}.${mine.id}`
  await writeFile(draft, JSON.stringify(mine), { mode: 0o600 })
  try {
    while (!(await place(draft, path))) {
      const text = await readIfThere(path)
      // Given back just now: the next try has it.
      if (text === null) continue
      const holder = parse(text)
      if (holder !== null && (await isThere(holder, path))) throw new FolderLocked(folder, holder)
      await putAside(path, text)
    }
  } finally {
    await rm(draft, { force: true })
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), beatMs)
  beat.unref()
  return {
    async release() {
      clearInterval(beat)
      // Unless somebody took it over from us, silent for too long.
      if (parse((await readIfThere(path)) ?? '')?.id === mine.id) await rm(path, { force: true })
    },
  }
}

/** Atomic: links the finished draft to its place, unless something is there. */
async function place(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** Takes a stale lock away, and puts it back if it was another one by then: somebody else was quicker. */
async function putAside(path: string, stale: string): Promise<void> {
  const aside = `${path}.stale-${randomUUID()}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return
    throw error
  }
  if ((await readFile(aside, 'utf8')) !== stale) await place(aside, path)
  await rm(aside, { force: true })
}

async function isThere(holder: Holder, path: string): Promise<boolean> {
  if (holder.machine !== thisMachine()) {
    const { mtimeMs } = await stat(path)
    return Date.now() - mtimeMs < silentMs
  }
  return isRunning(holder.pid) && startOf(holder.pid) === holder.started
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}

/** Field 22 of /proc/pid/stat (proc(5)): clock ticks after boot. The command before it may hold spaces and brackets. */
function startOf(pid: number): string {
  const text = readOr(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

const thisMachine = (): string =>
  [
    hostname(),
    readOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    readOr(() => readlinkSync('/proc/self/ns/pid')),
  ].join(' ')

/** Systems without /proc do without the finer distinctions. */
function readOr(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}

/** null for a file that no process of ours wrote, or that was cut short. */
function parse(text: string): Holder | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    const { id, pid, started, machine } = value as Record<string, unknown>
    if (typeof id !== 'string' || typeof pid !== 'number') return null
    if (typeof started !== 'string' || typeof machine !== 'string') return null
    return { id, pid, started, machine }
  } catch {
    return null
  }
}
