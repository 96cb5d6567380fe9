// Two server processes on one Postgres, spoken to in turn: what `startAssembled` gives, twice and over HTTP.
import { setTimeout } from 'node:timers/promises'
import type { Policy } from '#core/policy/policy.ts'
import { createPasswordHasher } from '#server/directory/password-hash.ts'
import { createSqlDirectory, type SqlDirectory } from '#server/directory/sql-directory.ts'
import { openStore } from '#server/store/open.ts'
import type { SqlStore } from '#server/store/sql-store.ts'
import type { Posted } from './assembled.ts'
import { aheadHeader } from './child-server.ts'
import { loadChild } from './children.ts'
import { handlerAt } from './own-process.ts'
import type { Served } from './people.ts'
import { callSecret, publicUrl } from './server.ts'

export interface Several extends Served {
  readonly store: SqlStore
  readonly directory: SqlDirectory
  letters(): Promise<readonly Posted[]>
  close(): Promise<void>
}

const hostSecret = Buffer.alloc(32, 5).toString('base64url')

export const startPair = async (
  url: string,
  policy: Policy,
  keys: { readonly keys: string; readonly indexKey: string },
): Promise<Several> => {
  let ahead = 0
  let inbox: Posted[] = []
  const loaded = [loadChild(), loadChild()]
  // The schema is made before both of them look for it.
  const store = await openStore({ url })
  const directory = createSqlDirectory(store.db, await createPasswordHasher())
  const settings = { place: { url }, policy, publicUrl: publicUrl.href, keys, hostSecret, callSecret, ahead }
  const children = await Promise.all(
    loaded.map((each) =>
      each.start({ ...settings, trustedProxies: 0, quickCaptcha: true }, (letter) => inbox.push(letter)),
    ),
  )
  const handlers = children.map(({ origin }) => handlerAt(() => origin))
  let turn = 0
  const waiting = (): Promise<unknown> =>
    store.db.selectFrom('messages').select('id').where('state', '=', 'waiting').limit(1).executeTakeFirst()
  return {
    store,
    directory,
    handler: (request, info) => {
      turn += 1
      const headers = new Headers(request.headers)
      headers.set(aheadHeader, String(ahead))
      const handler = handlers[turn % handlers.length]
      if (handler === undefined) throw new Error('nobody serves')
      return handler(new Request(request, { headers }), info)
    },
    now: () => Date.now() + ahead,
    advance(seconds) {
      ahead += seconds * 1000
    },
    async letters() {
      while ((await waiting()) !== undefined) await setTimeout(20)
      const letters = inbox
      inbox = []
      return letters
    },
    async close() {
      await Promise.all(children.map((child) => child.stop()))
      await store.close()
    },
  }
}
