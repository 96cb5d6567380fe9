// What approvals cost: from the tap on the device to the page that may go on, ten thousand idle devices that wait, and a
// thousand approvals a minute; on the embedded database and on Postgres, everything on this one machine and over HTTP.
// The peer is the floor of each: no wait at all for the page that polls every two seconds, one query a device for waiting.
import { fork } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { pushPaths } from '#core/push/paths.ts'
import { createServer } from '#server/create-server.ts'
import { listen } from '#server/node.ts'
import { deviceToken } from '#server/push/token.ts'
import { openStore } from '#server/store/open.ts'
import type { SqlStore } from '#server/store/sql-store.ts'
import { handlerAt } from '#test/support/own-process.ts'
import { startPostgres } from '#test/support/postgres.ts'
import { person, publicUrl, type TestServer } from '#test/support/server.ts'
import { type Paired, signIn, startPushServer, withDevice } from '#test/support/push.ts'
import { ok } from '#test/support/server.ts'
import { row, type Row } from './row.ts'

const people = 20
const approvals = 100
const idle = 10_000
const pollEvery = 2000

export async function run(): Promise<Row[]> {
  const postgres = await startPostgres()
  try {
    const url = await postgres.newDatabase()
    return [
      ...(await measure('PGlite', await openStore({ memory: true }))),
      ...(await measure('Postgres', await openStore({ url, connections: 10 }))),
    ]
  } finally {
    await postgres.stop()
  }
}

async function measure(name: string, store: SqlStore): Promise<Row[]> {
  const counted = counting(store)
  const names = Array.from({ length: people }, (_, index) => `p${index}`)
  const server = await startPushServer({
    store: counted.store,
    people: names.map((one) => person(one)),
    policy: { limits: { startsPerAddress: 10_000 } },
  })
  const listening = await listen(server.handler, 0, '127.0.0.1')
  // Page and device speak over connections of their own, as they do in life.
  const remote: TestServer = { ...server, handler: handlerAt(() => `http://127.0.0.1:${listening.port}`) }
  try {
    const paired: Paired[] = []
    for (const one of names) paired.push(await withDevice(remote, one))
    const [latency, perApproval] = await approving(remote, paired)
    const { cpu, queries } = await waiting(server, counted)
    return [
      row(`${name}: approve → page may go on, median`, latency, pollEvery / 2, 'ms', 'lower'),
      row(`${name}: ${idle} idle devices, queries`, queries, idle / 20, 'queries/s', 'lower'),
      row(`${name}: ${idle} idle devices, CPU of one core`, cpu, 100, '%', 'lower'),
      row(
        `${name}: 1,000 approvals a minute with their pages and devices, CPU of one core`,
        (perApproval * 1000) / 600,
        100,
        '%',
        'lower',
      ),
    ]
  } finally {
    await listening.close()
    await server.close()
    await store.close()
  }
}

/** Median from the device's answer to the page's next step, and CPU milliseconds of a whole sign-in with it. */
async function approving(server: TestServer, paired: readonly Paired[]): Promise<readonly [number, number]> {
  const times: number[] = []
  let cpu = 0
  for (let index = 0; index < approvals; index += 1) {
    const { who, device, page: known } = paired[index % paired.length] ?? (paired[0] as Paired)
    const before = process.cpuUsage()
    const page = await signIn(server, who, known.cookie)
    const { number, wait } = page.at('await-approval')
    const asked = await device.request()
    // As the page does: it waits to be told, then looks.
    const told = page.send('POST', pushPaths.wait, { token: wait, seen: '' })
    const start = performance.now()
    const [, reply] = await Promise.all([device.answer(asked, { number }), told])
    if (reply.status !== 200) throw new Error(`the wait is answered ${reply.status}`)
    ok(await page.poll())
    page.at('done')
    times.push(performance.now() - start)
    const { user, system } = process.cpuUsage(before)
    cpu += (user + system) / 1000
    server.advance(1)
  }
  return [times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0, cpu / approvals]
}

/** Devices that wait over real connections, each asking again as soon as it was answered. */
async function waiting(
  server: TestServer,
  counted: Counted,
): Promise<{ readonly cpu: number; readonly queries: number }> {
  const handler = createServer(server.options)
  let [answered, open, most] = [0, 0, 0]
  const fetch = async (one: Request): Promise<Response> => {
    open += 1
    most = Math.max(most, open)
    try {
      return await handler(one)
    } finally {
      open -= 1
      answered += 1
    }
  }
  const listening = serve({ fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => listening.once('listening', resolve))
  const { port } = listening.address() as AddressInfo
  const bodies = Array.from({ length: idle }, (_, index) =>
    JSON.stringify({ token: deviceToken(server.options.seals, `idle-${index}`, server.now()), seen: '' }),
  )
  const devices = fork(new URL('push.devices.ts', import.meta.url))
  devices.send({ port, path: `${publicUrl.pathname}${pushPaths.wait}`, bodies })
  // All have come, and have waited once, before anything is watched; then each asks once more.
  while (answered < idle) await new Promise((resolve) => setTimeout(resolve, 500))
  const before = answered
  const [queries, cpu, start] = [counted.count(), process.cpuUsage(), performance.now()]
  while (answered - before < idle) await new Promise((resolve) => setTimeout(resolve, 500))
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const asked = counted.count() - queries
  if (most < idle * 0.9) throw new Error(`only ${most} of ${idle} devices waited at once`)
  devices.kill()
  listening.close()
  return { cpu: (user + system) / 10_000 / seconds, queries: asked / seconds }
}

interface Counted {
  readonly store: SqlStore
  readonly count: () => number
}

/** Every verb of the store is one query or a few; here they are counted. */
const counting = (store: SqlStore): Counted => {
  let calls = 0
  const wrap = ([name, verb]: [string, unknown]): [string, unknown] =>
    typeof verb === 'function'
      ? [
          name,
          (...args: readonly unknown[]): unknown => (
            (calls += 1),
            (verb as (...args: readonly unknown[]) => unknown)(...args)
          ),
        ]
      : [name, verb]
  return { store: Object.fromEntries(Object.entries(store).map(wrap)) as unknown as SqlStore, count: () => calls }
}
