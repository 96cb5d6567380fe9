// A journey undisturbed, and the world before each of its requests: the database as a copy, the person's mind, the time.
import assert from 'node:assert/strict'
import type { Policy } from '#core/policy/policy.ts'
import { addPerson, type Assembled, type Posted, startAssembled } from '#test/support/assembled.ts'
import type { StorePlace } from '#server/store/open.ts'
import { person } from '#test/support/server.ts'
import type { Ground } from './grounds.ts'
import { type Goal, goOn, type Mind, newMind, type Reach, who } from './player.ts'

export interface Keys {
  readonly keys: string
  readonly indexKey: string
}

export interface Scene {
  /** What is on the page, or the goal where nothing is. */
  readonly name: string
  readonly database: StorePlace
  readonly mind: Mind
  /** Epoch milliseconds. */
  readonly now: number
}

/** What a journey came to: what the account holds, and which letters there were. */
export interface Ending {
  readonly authenticators: readonly string[]
  readonly defaultKind: string | null
  readonly password: string
  readonly notices: readonly string[]
  readonly codes: readonly string[]
}

export interface Journey {
  readonly goal: Goal
  readonly scenes: readonly Scene[]
  readonly ending: Ending
  /** The database at the end, and what the person knows then. */
  readonly database: StorePlace
  readonly mind: Mind
}

const mostRequests = 40

/** A server in this process, as one is that was started again. */
export const reachOf = (server: Assembled): Reach => ({
  handler: server.handler,
  now: server.now,
  wait: server.advance,
  async fetchLetters() {
    const first = await server.letters()
    // What a sender had taken when it was killed is free again when its lease is over.
    server.advance(61)
    return [...first, ...(await server.letters())]
  },
})

/** Begins with a person who has nothing, or where another journey ended. */
export const record = async (
  goal: Goal,
  policy: Policy,
  keys: Keys,
  ground: Ground,
  after?: Pick<Journey, 'database' | 'mind'>,
): Promise<Journey> => {
  const database = after === undefined ? await ground.newDatabase() : await ground.copyOf(after.database)
  // Some way on, so that the app's next code is another one and no proof is fresh.
  let now = Date.now() + (after === undefined ? 0 : 3600_000)
  const open = (): Promise<Assembled> => startAssembled({ place: database, policy, keys, from: now })
  if (after === undefined) {
    const server = await open()
    await addPerson(server, { ...person('ada'), password: who.password })
    await server.close()
  }
  const mind = newMind(goal, after && { cookie: after.mind.cookie, secret: after.mind.secret })
  const scenes: Scene[] = []
  while (!mind.isOver) {
    assert.ok(scenes.length < mostRequests, `no end in sight at ${mind.last?.step.step}`)
    const name = mind.last?.step.step ?? goal
    scenes.push({ name, database: await ground.copyOf(database), mind: structuredClone(mind), now })
    const server = await open()
    await goOn(mind, reachOf(server))
    mind.letters = [...mind.letters, ...(await server.letters())]
    now = server.now()
    await server.close()
  }
  assert.equal(mind.beganAgain, 0)
  const server = await open()
  const ending = await endingOf(server, mind.letters)
  await server.close()
  return { goal, scenes, ending, database, mind }
}

export const endingOf = async ({ store, directory }: Assembled, letters: readonly Posted[]): Promise<Ending> => {
  const someone = await directory.find(who.username)
  const { account, authenticators } = await store.readAccount(someone?.userId ?? '')
  const isPassword = async (password: string): Promise<boolean> => (await directory.checkPassword(someone, password)).ok
  const told = (isCode: boolean): readonly string[] =>
    letters
      .filter(({ text }) => /\b\d{6,8}\b/.test(text) === isCode)
      .map(({ to, subject }) => `${to} ${subject}`)
      .toSorted()
  return {
    authenticators: authenticators.map(({ kind, status }) => `${kind} ${status}`).toSorted(),
    defaultKind: authenticators.find(({ id }) => account.defaultChoice?.startsWith(`${id}.`) === true)?.kind ?? null,
    password: (await isPassword(who.newPassword)) ? 'new' : (await isPassword(who.password)) ? 'old' : 'neither',
    notices: told(false),
    codes: told(true),
  }
}
