// Two server processes on one Postgres behind a round-robin: as a whole what `assemble` gives, with a clock that goes
// along with every request.
import { setTimeout } from 'node:timers/promises'
import type { Policy } from '#core/policy/policy.ts'
import type { Handler } from '#server/create-server.ts'
import { createPasswordHasher } from '#server/directory/password-hash.ts'
import { createSqlDirectory, type SqlDirectory } from '#server/directory/sql-directory.ts'
import { openStore } from '#server/store/open.ts'
import type { SqlStore } from '#server/store/sql-store.ts'
import type { Posted } from './assembled.ts'
import { aheadHeader, type ChildSettings } from './child-server.ts'
import { type Delivered, loadChild } from './children.ts'
import { handlerAt } from './own-process.ts'
import type { Served } from './people.ts'
import { startRoundRobin } from './round-robin.ts'
import { callSecret, hostSecret, publicUrl } from './server.ts'

export interface Pair {
  readonly handler: Handler
  /** Past the round-robin: to one of them and to the other. */
  readonly each: readonly [Handler, Handler]
  close(): Promise<void>
}

/** `ahead` says how far the clock is ahead of this machine's, in milliseconds, each time that somebody asks. */
export const startProcesses = async (
  settings: Omit<ChildSettings, 'ahead' | 'trustedProxies'>,
  ahead: () => number,
  onMessage: (message: Delivered) => void,
): Promise<Pair> => {
  const children = await Promise.all(
    [loadChild(), loadChild()].map((each) => each.start({ ...settings, ahead: ahead(), trustedProxies: 1 }, onMessage)),
  )
  const proxy = await startRoundRobin(children.map(({ origin }) => origin))
  const to = (origin: string | undefined): Handler => {
    const onward = handlerAt(() => origin ?? proxy.origin)
    return (request, info) => {
      const headers = new Headers(request.headers)
      headers.set(aheadHeader, String(ahead()))
      return onward(new Request(request, { headers }), info)
    }
  }
  return {
    handler: to(proxy.origin),
    each: [to(children[0]?.origin), to(children[1]?.origin)],
    async close() {
      await proxy.close()
      await Promise.all(children.map((child) => child.stop()))
    },
  }
}

export interface Several extends Served {
  readonly store: SqlStore
  readonly directory: SqlDirectory
  letters(): Promise<readonly Posted[]>
  close(): Promise<void>
}

export type TwoProcesses = Several & Pick<Pair, 'each'>

/** The pair as a test's server, with the store beside it to look into. */
export const startPair = async (
  url: string,
  policy: Policy,
  keys: { readonly keys: string; readonly indexKey: string },
): Promise<TwoProcesses> => {
  let ahead = 0
  let inbox: Posted[] = []
  // The schema is made before both of them look for it.
  const store = await openStore({ url })
  const directory = createSqlDirectory(store.db, await createPasswordHasher())
  const settings = { place: { url }, policy, publicUrl: publicUrl.href, keys, hostSecret, callSecret }
  const pair = await startProcesses(
    { ...settings, quickCaptcha: true },
    () => ahead,
    (letter) => inbox.push(letter),
  )
  const waiting = (): Promise<unknown> =>
    store.db.selectFrom('messages').select('id').where('state', '=', 'waiting').limit(1).executeTakeFirst()
  return {
    store,
    directory,
    handler: pair.handler,
    each: pair.each,
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
      await pair.close()
      await store.close()
    },
  }
}
