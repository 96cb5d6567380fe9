// A database as it is right after the first start, kept as a tar file so that later first starts (a new folder, a test)
// load it instead of making one. It holds the schema and nothing else. Delete it at will: it is made anew.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'
import { migrate, schemaText } from './migrations.ts'
import type { Tables } from './tables.ts'

/** Where tools keep what they can make again; nothing is kept where there is no such folder. */
const cacheFolder = (): string | null => (existsSync('node_modules') ? join('node_modules', '.cache', 'twofold') : null)

/** Log files of 1 MB instead of 16, and none of the databases that others are copied from: a third of the size to load. */
const recipe = {
  initDbStartParams: ['--wal-segsize=1'],
  statements: ['update pg_database set datistemplate = false', 'drop database template0', 'drop database template1'],
} as const

/** Changes with the schema and with the engine, whose files differ from release to release. */
function snapshotName(): string {
  const engine = dirname(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')))
  const version = readFileSync(join(engine, 'package.json'))
  const hash = createHash('sha256').update(version).update(JSON.stringify(recipe)).update(schemaText()).digest('hex')
  return `database-${hash.slice(0, 16)}.tar`
}

export async function preparedSnapshot(folder: string | null = cacheFolder()): Promise<Blob> {
  if (folder === null) return makeSnapshot()
  const name = snapshotName()
  const path = join(folder, name)
  if (existsSync(path)) return new Blob([await readFile(path)])
  const snapshot = await makeSnapshot()
  await keep(folder, name, snapshot).catch(() => {
    // A cache that cannot be written only costs time.
  })
  return snapshot
}

async function makeSnapshot(): Promise<Blob> {
  const pglite = await PGlite.create({ initDbStartParams: [...recipe.initDbStartParams] })
  try {
    for (const statement of recipe.statements) await pglite.exec(statement)
    await migrate(new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) }))
    await pglite.exec('checkpoint')
    return await pglite.dumpDataDir('none')
  } finally {
    await pglite.close()
  }
}

/** Whole or not at all: other processes may be looking for it. Snapshots of older schemas go. */
async function keep(folder: string, name: string, snapshot: Blob): Promise<void> {
  await mkdir(folder, { recursive: true })
  const unfinished = join(folder, `${name}.${process.pid}`)
  await writeFile(unfinished, Buffer.from(await snapshot.arrayBuffer()))
  await rename(unfinished, join(folder, name))
  const older = (await readdir(folder)).filter((file) => /^database-\w+\.tar$/.test(file) && file !== name)
  for (const file of older) await rm(join(folder, file), { force: true })
}
