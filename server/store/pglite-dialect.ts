// kysely on PGlite with prepared statements: kysely's own dialect sends six messages a query and has each query parsed and
// planned anew, which costs several times what running it does. Here a text is parsed once and then only bound and run, in
// one message (PostgreSQL 18, §54.2.3 Extended Query).
import { parse, type PGlite, protocol } from '@electric-sql/pglite'
import { CompiledQuery, type DatabaseConnection, type Driver, PGliteDialect, type QueryResult } from 'kysely'

const { serialize } = protocol

type Messages = Awaited<ReturnType<PGlite['execProtocol']>>['messages']

interface Prepared {
  readonly name: string
  /** Type numbers of the parameters. */
  readonly types: readonly number[]
  /** How a row looks; of no rows for a statement that gives none. */
  readonly description: Messages
}

/** Texts kept prepared; ours are some dozens. With one more the oldest is forgotten. */
const mostPrepared = 250

/** Names differ between connections too: there is one session under all of them. */
let made = 0

class PreparingConnection implements DatabaseConnection {
  readonly #pglite: PGlite
  readonly #prepared = new Map<string, Prepared>()

  constructor(pglite: PGlite) {
    this.#pglite = pglite
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { name, types, description } = this.#prepared.get(sql) ?? (await this.#prepare(sql))
    const values = parameters.map((value, index) => this.#written(value, types[index] ?? 0))
    const messages = await this.#send(serialize.bind({ statement: name, values }), serialize.execute({}))
    const [result] = parse.parseResults([...description, ...messages], this.#pglite.parsers)
    // To commit what failed before is to undo it, and the one who commits must hear of it.
    if (sql === 'commit' && messages.some((message) => 'text' in message && message.text === 'ROLLBACK'))
      throw new Error('the transaction had failed and was undone')
    return {
      rows: (result?.rows ?? []) as R[],
      ...(result?.affectedRows !== undefined && { numAffectedRows: BigInt(result.affectedRows) }),
    }
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('PGlite gives all rows at once')
  }

  async #prepare(sql: string): Promise<Prepared> {
    const name = `twofold_${(made += 1)}`
    const [oldest] = this.#prepared
    const room = oldest !== undefined && this.#prepared.size >= mostPrepared
    const forget = room ? [serialize.close({ type: 'S', name: oldest[1].name })] : []
    if (room) this.#prepared.delete(oldest[0])
    const described = await this.#send(
      ...forget,
      serialize.parse({ name, text: sql }),
      serialize.describe({ type: 'S', name }),
    )
    const description = described.filter((message) => message.name === 'rowDescription')
    const prepared = { name, types: parse.parseDescribeStatementResults(described), description }
    this.#prepared.set(sql, prepared)
    return prepared
  }

  /** In text format, as the type of the parameter has it. */
  #written(value: unknown, type: number): string | null {
    if (value === null || value === undefined) return null
    const write = this.#pglite.serializers[type] ?? String
    return String(write(value))
  }

  /** One message and one answer. Nothing is left to write out afterwards: the folder is written as Postgres goes. */
  async #send(...parts: readonly Uint8Array[]): Promise<Messages> {
    const message = Buffer.concat([...parts, serialize.sync()])
    const { messages } = await this.#pglite.runExclusive(() => this.#pglite.execProtocol(message, { syncToFs: false }))
    return messages
  }
}

/** kysely lets one at a time have the only connection, whole transactions included. */
class PreparingDriver implements Driver {
  readonly #pglite: PGlite
  readonly #connection: PreparingConnection

  constructor(pglite: PGlite) {
    this.#pglite = pglite
    this.#connection = new PreparingConnection(pglite)
  }

  async init(): Promise<void> {
    await this.#pglite.waitReady
  }

  acquireConnection(): Promise<DatabaseConnection> {
    return Promise.resolve(this.#connection)
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async releaseConnection(): Promise<void> {}

  destroy(): Promise<void> {
    return this.#pglite.close()
  }
}

export class PreparingPGliteDialect extends PGliteDialect {
  readonly #pglite: PGlite

  constructor(pglite: PGlite) {
    super({ pglite })
    this.#pglite = pglite
  }

  override createDriver(): Driver {
    return new PreparingDriver(this.#pglite)
  }
}
