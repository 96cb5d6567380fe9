// Our server in a process of its own, as `assemble` makes it; messages go to the benchmark.
import { proofOfWork } from '#server/captcha/proof-of-work.ts'
import { createSqlDirectory } from '#server/directory/sql-directory.ts'
import { assemble } from '#server/assemble.ts'
import { listen } from '#server/node.ts'
import { keysFromConfig, newKeySettings } from '#server/seal/keys.ts'
import { openStore } from '#server/store/open.ts'
import { testPolicy } from '#test/support/assembled.ts'
import { publicUrl } from '#test/support/server.ts'
import { mail, type Running, say, takeOrders } from './child.ts'
import { hasherOf } from './hashing.ts'
import { nativeClient, type ServerSettings } from './protocol.ts'
import { seedActors, seedCrowd } from './seed.ts'

const start = async ({ place, hashing, actors, crowd, required = 2 }: ServerSettings): Promise<Running> => {
  let ahead = 0
  const store = await openStore(place)
  const hasher = await hasherOf(hashing)
  const running = await assemble({
    policy: testPolicy('microsoft365', { required, nativeClients: [nativeClient] }),
    publicUrl,
    store,
    directory: createSqlDirectory(store.db, hasher),
    keys: keysFromConfig({ ...newKeySettings('bench'), production: false }),
    messenger: { channels: ['email'], send: async (_channel, { to, text }) => mail(to, text) },
    clock: { now: () => Date.now() + ahead },
    settings: { trustedProxies: 1, captcha: proofOfWork('captcha of the benchmark', { cost: 1, from: 1, to: 4 }) },
    onError: (context, error) => say({ failed: `${context}: ${String(error)}` }),
  })
  await seedCrowd(store.db, crowd)
  await seedActors(store.db, running.options.seals, hasher, actors)
  const listening = await listen(running.handler, 0, '127.0.0.1')
  return {
    port: listening.port,
    advance: (seconds) => {
      ahead += seconds * 1000
    },
    async stop() {
      await listening.close()
      await running.stop()
      await store.close()
    },
  }
}

takeOrders(start)
