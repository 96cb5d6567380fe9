// Whether a million people make it slower than a thousand: verification and reset on two Postgres databases side by side,
// one after the other, so that what is measured is how long an answer takes and not how busy the machine is. Postgres,
// because a million rows are there in a minute; PGlite is the same SQL and the same indexes. `--people=1000000`.
import { sql } from 'kysely'
import { openStore } from '#server/store/open.ts'
import { ourReset, ourVerification } from './http/contenders.ts'
import { placesOf } from './http/places.ts'
import { startServer } from './http/server.ts'
import { inSlices } from './http/slices.ts'
import { row, type Row } from './row.ts'
import { numberOption } from './support/options.ts'

const few = 1000

/** How often each table that grows with the people was read from end to end. */
const readWhole = async (url: string): Promise<ReadonlyMap<string, number>> => {
  const store = await openStore({ url, connections: 1 })
  const { rows } = await sql<{ readonly name: string; readonly scans: number }>`
    select relname as name, seq_scan as scans from pg_stat_user_tables
    where relname in ('people', 'accounts', 'authenticators', 'known_browsers')
  `.execute(store.db)
  await store.close()
  return new Map(rows.map(({ name, scans }) => [name, scans]))
}

const sum = (scans: ReadonlyMap<string, number>): number => [...scans.values()].reduce((all, each) => all + each, 0)

export async function run(args: readonly string[] = []): Promise<readonly Row[]> {
  const load = { rounds: numberOption(args, 'rounds', 6), count: numberOption(args, 'count', 40), parallel: 1 }
  const many = numberOption(args, 'people', 1_000_000)
  const places = await placesOf(true)
  try {
    const urls = [await places.next(), await places.next()] as const
    const settings = { hashing: false, actors: load.count, required: 1 as const }
    const servers = await Promise.all([
      startServer('ours', { ...settings, place: urls[0], crowd: few }),
      startServer('ours', { ...settings, place: urls[1], crowd: many }),
    ])
    const [small, large] = servers
    try {
      const before = 'url' in urls[1] ? await readWhole(urls[1].url) : new Map<string, number>()
      const verified = await inSlices({ small: ourVerification(small), large: ourVerification(large) }, load)
      const reset = await inSlices({ small: ourReset(small, ['email']), large: ourReset(large, ['email']) }, load)
      const after = 'url' in urls[1] ? await readWhole(urls[1].url) : before
      const people = many.toLocaleString('en')
      const times = (name: string, { small: s, large: l }: typeof verified): readonly Row[] => [
        row(`${name}, ${people} people beside ${few.toLocaleString('en')}`, l.median, s.median, 'ms', 'lower'),
      ]
      return [
        ...times('TOTP verified', verified),
        ...times('reset by one mailed code, without hashing', reset),
        row(
          'tables read from end to end meanwhile (second column: aim)',
          sum(after) - sum(before),
          0,
          'scans',
          'lower',
        ),
      ]
    } finally {
      await Promise.all(servers.map((server) => server.stop()))
    }
  } finally {
    await places.close()
  }
}
