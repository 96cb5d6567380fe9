// A code of an authenticator app is verified over HTTP: ours as the second factor of a sign-in, with the limits counted,
// the replay guard advanced, events written and the flow ended; better-auth's in a live session, which is what costs it
// least: it counts no attempt, and takes one code any number of times. Each server in its own process, the load in this
// one, loopback, PGlite in a folder (`--postgres`: Postgres, whose CPU is not the server's and not counted).
import { ourVerification, peerVerification } from './http/contenders.ts'
import { placesOf } from './http/places.ts'
import { startServer } from './http/server.ts'
import { inSlices, type Measured } from './http/slices.ts'
import { row, type Row } from './row.ts'
import { numberOption } from './support/options.ts'

export async function run(args: readonly string[] = []): Promise<readonly Row[]> {
  const load = { rounds: numberOption(args, 'rounds', 7), count: numberOption(args, 'count', 100), parallel: 8 }
  const places = await placesOf(args.includes('--postgres'))
  const people = Math.min(load.count, 32)
  const common = { hashing: false, crowd: 0 }
  const servers = await Promise.all([
    startServer('ours', { ...common, place: await places.next(), actors: load.count }),
    startServer('peer', { ...common, place: await places.next(), actors: 0 }),
    startServer('peer', { ...common, place: await places.next(), actors: 0, stockDialect: true }),
  ])
  try {
    const [ours, peer, stock] = servers
    const measured = await inSlices(
      {
        ours: ourVerification(ours),
        peer: peerVerification(peer, people),
        stock: peerVerification(stock, people),
      },
      load,
    )
    const rows = (name: string, theirs: Measured): readonly Row[] => [
      row(`TOTP verified, ${name}`, measured.ours.perSecond, theirs.perSecond, 'requests/s', 'higher'),
      row(`TOTP verified, ${name}`, measured.ours.cpu, theirs.cpu, 'CPU-ms each', 'lower'),
    ]
    return [
      ...rows(`better-auth on ${places.kind}`, measured.peer),
      ...(places.kind === 'PGlite' ? rows("better-auth on kysely's own dialect", measured.stock) : []),
    ]
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
    await places.close()
  }
}
