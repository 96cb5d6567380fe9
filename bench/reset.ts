// A forgotten password is reset over HTTP, proved by one mailed code under a policy that asks for one proof: ours through a
// registered native client, which has no CAPTCHA, in five requests with limits, events, the notice and the end of every
// session; better-auth's emailOTP in two requests with none of these. With hashing both use argon2id m=19456 t=2 p=1;
// without it both use the same cheap function. The last rows are ours with two proofs (mail and app) as microsoft365 asks
// for, beside the peer's one proof: it has no reset by two.
import { ourReset, peerReset } from './http/contenders.ts'
import { placesOf } from './http/places.ts'
import { startServer } from './http/server.ts'
import { inSlices, type Measured } from './http/slices.ts'
import { row, type Row } from './row.ts'
import { numberOption } from './support/options.ts'

const rows = (name: string, ours: Measured, peer: Measured): readonly Row[] => [
  row(name, ours.perSecond, peer.perSecond, 'resets/s', 'higher'),
  row(name, ours.cpu, peer.cpu, 'CPU-ms each', 'lower'),
]

export async function run(args: readonly string[] = []): Promise<readonly Row[]> {
  const load = { rounds: numberOption(args, 'rounds', 5), count: numberOption(args, 'count', 40), parallel: 4 }
  const places = await placesOf(args.includes('--postgres'))
  const measured: Row[] = []
  try {
    for (const hashing of [true, false]) {
      const settings = { hashing, crowd: 0, actors: load.count }
      const servers = await Promise.all([
        startServer('ours', { ...settings, place: await places.next(), required: 1 }),
        startServer('ours', { ...settings, place: await places.next(), required: 2 }),
        startServer('peer', { ...settings, place: await places.next() }),
      ])
      const [one, two, peer] = servers
      try {
        const { ours, full, theirs } = await inSlices(
          {
            ours: ourReset(one, ['email']),
            theirs: peerReset(peer, load.count),
            full: ourReset(two, ['email', 'totp']),
          },
          load,
        )
        const how = `${hashing ? 'argon2id' : 'without hashing'}, ${places.kind}`
        measured.push(
          ...rows(`reset by one mailed code, ${how}, beside better-auth`, ours, theirs),
          ...rows(`for information: by mail and app, ${how}, beside better-auth's one code`, full, theirs),
        )
      } finally {
        await Promise.all(servers.map((server) => server.stop()))
      }
    }
    return measured
  } finally {
    await places.close()
  }
}
