// The demo's sign-in server as two processes on one Postgres behind a round-robin, while the company's pages, phones and
// mailboxes stay in the test's process.
import type { Machinery } from '#demo/site.ts'
import { assemble } from '#server/assemble.ts'
import { openStore } from '#server/store/open.ts'
import { startProcesses } from '#test/support/pair.ts'
import { type PostgresServer, startPostgres } from '#test/support/postgres.ts'

/** One Postgres for all sites of a file. */
let postgres: { readonly server: Promise<PostgresServer>; sites: number } | null = null

const leave = async (): Promise<void> => {
  if (postgres === null) return
  postgres.sites -= 1
  if (postgres.sites > 0) return
  const { server } = postgres
  postgres = null
  await (await server).stop()
}

export const twoProcesses = (): Machinery => {
  postgres ??= { server: startPostgres(), sites: 0 }
  postgres.sites += 1
  const url = postgres.server.then((server) => server.newDatabase())
  return {
    async openStore() {
      const store = await openStore({ url: await url })
      return {
        ...store,
        async close() {
          await store.close()
          await leave()
        },
      }
    },
    async assemble(parts) {
      // For what seals and draws beside the server; what it would do by itself is done by the two.
      const own = await assemble(parts)
      await own.stop()
      const { keys, ticketKeys = [], callSecret = '', policy, publicUrl, messenger, clock } = parts
      const [hostKey] = ticketKeys
      if (hostKey?.algorithm !== 'HS256') throw new Error('the host signs with a shared secret')
      const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
      const pair = await startProcesses(
        {
          place: { url: await url },
          policy,
          publicUrl: publicUrl.href,
          keys: {
            keys: keys.ring.map(({ id, bytes }) => `${id}:${text(bytes.reveal())}`).join(),
            indexKey: text(keys.index.reveal()),
          },
          hostSecret: text(hostKey.secret),
          callSecret,
          quickCaptcha: false,
        },
        () => (clock?.now() ?? Date.now()) - Date.now(),
        ({ id, channel, ...content }) => void messenger.send(channel, content, id),
      )
      return { options: own.options, handler: pair.handler, stop: () => pair.close() }
    },
  }
}
