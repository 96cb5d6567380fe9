// Whether time tells if somebody exists: the first steps of a reset, for people who are there and people who are not, pair
// by pair in random order, through a registered native client over HTTP, one request at a time. For each step the medians,
// and Cliff's delta: how much likelier one is slower than the other. Below 0.147 it is called negligible (Romano et al.
// 2006); below the noise it cannot be told from none. `--pairs=5000`.
import { randomInt } from 'node:crypto'
import { placesOf } from './http/places.ts'
import { entryToken, OurClient } from './http/our-client.ts'
import { domain, username } from './http/protocol.ts'
import { type Server, startServer } from './http/server.ts'
import { row, type Row } from './row.ts'
import { numberOption } from './support/options.ts'
import { cliffsDelta, median } from './support/statistics.ts'

const negligible = 0.147
const people = 100
const steps = ['name given', 'code asked for', 'wrong code'] as const
type Times = readonly number[]

const nobody = (index: number): string => `somebody-${index}@${domain}`

/** Milliseconds of each step. */
const first = async (server: Server, token: string, name: string, address: number): Promise<Times> => {
  const page = new OurClient(server, address, false)
  const timed = async (step: () => Promise<unknown>): Promise<number> => {
    const began = performance.now()
    await step()
    return performance.now() - began
  }
  return [
    await timed(() => page.enter({ flow: 'reset', username: name, continuationToken: token })),
    await timed(() => page.choose('email')),
    await timed(() => page.answer({ answer: 'verify', code: '000000' })),
  ]
}

export async function run(args: readonly string[] = []): Promise<readonly Row[]> {
  const pairs = numberOption(args, 'pairs', 5000)
  const places = await placesOf(args.includes('--postgres'))
  const server = await startServer('ours', { place: await places.next(), hashing: false, actors: people, crowd: 0 })
  const [known, unknown]: [Times[], Times[]] = [[], []]
  try {
    let token = ''
    // The first hundred warm up.
    for (let pair = -people; pair < pairs; pair++) {
      const index = (pair + people) % people
      if (index === 0) {
        // Limits of an hour, and of a day, begin anew.
        await server.advance(100_000)
        token = await entryToken(server)
      }
      const both = [
        { times: known, name: username(index) },
        { times: unknown, name: nobody(index) },
      ]
      for (const { times, name } of randomInt(2) === 0 ? both : both.toReversed()) {
        const measured = await first(server, token, name, randomInt(1 << 24))
        if (pair >= 0) times.push(measured)
      }
    }
  } finally {
    await server.stop()
    await places.close()
  }
  return steps.flatMap((step, at) => {
    const of = (sample: readonly Times[]): Times => sample.map((times) => times[at] ?? Number.NaN)
    const [here, gone] = [of(known), of(unknown)]
    const { delta, noise } = cliffsDelta(here, gone)
    return [
      row(`${step}: median, known beside unknown`, median(here), median(gone), 'ms', 'lower'),
      row(`${step}: |Cliff's delta| (second column: negligible below)`, Math.abs(delta), negligible, 'delta', 'lower'),
      row(
        `${step}: |Cliff's delta| (second column: noise of ${pairs} pairs)`,
        Math.abs(delta),
        noise,
        'delta',
        'lower',
      ),
    ]
  })
}
