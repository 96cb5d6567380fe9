// The server process is killed (SIGKILL) at a statement of a request, and another one goes on with the same database: the
// person's page sends what had no reply again, or is loaded anew. Every journey comes to the end that it comes to when
// nothing happens: what was acknowledged is there, nothing is there twice, and every letter went out, once by its name.
// `CRASH=every` takes every statement, both before it is done and after; without it some of all kinds are taken. Told once
// for every kind of store.
import assert from 'node:assert/strict'
import { after, before, describe, it, type TestContext } from 'node:test'
import { createHeadSigner } from '#server/events/head-signer.ts'
import { verifyChain } from '#server/events/chain.ts'
import { keysFromConfig, newKeySettings } from '#server/seal/keys.ts'
import { type Assembled, type Posted, startAssembled, testPolicy } from '#test/support/assembled.ts'
import { type Child, type Loaded, loadChild } from '#test/support/children.ts'
import type { Death } from '#test/support/child-server.ts'
import { handlerAt } from '#test/support/own-process.ts'
import { callSecret, hostSecret, publicUrl } from '#test/support/server.ts'
import type { Ground } from './grounds.ts'
import { goOn, type Mind, reload } from './player.ts'
import { type Ending, endingOf, type Journey, reachOf, record, type Scene } from './scenes.ts'

const keys = newKeySettings('a')
const policy = testPolicy()
export const every = process.env['CRASH'] === 'every'

/** One is always loaded and waits, since loading takes longer than what it is loaded for. */
let next: Loaded | null = null
const loaded = (): Loaded => {
  const mine = next ?? loadChild()
  next = loadChild()
  return mine
}
after(() => next?.kill())

interface Seen {
  /** By itself, at the statement; otherwise it came through, and was killed after the reply. */
  readonly wasKilled: boolean
  readonly wasAnswered: boolean
  /** All letters had gone out before that. */
  readonly wasSent: boolean
  readonly mind: Mind
  readonly ending: Ending
  /** Letters that were handed over twice, each time by the same name. */
  readonly twice: number
}

/** Plays one request on a copy of the scene, with the process killed at that statement, and the rest on another. */
const playWith = async (ground: Ground, scene: Scene, death: Death): Promise<Seen> => {
  const place = await ground.copyOf(scene.database)
  const mind = structuredClone(scene.mind)
  const letters: Posted[] = [...mind.letters]
  const ahead = scene.now - Date.now()
  const settings = { policy, keys, hostSecret, callSecret, ahead, trustedProxies: 0, quickCaptcha: true }
  const child = await loaded().start({ ...settings, place, publicUrl: publicUrl.href }, (letter) =>
    letters.push(letter),
  )
  await child.die(death)
  const lived = await request(
    child,
    mind,
    (isOver) => ground.untilSent(place, isOver),
    () => Date.now() + ahead,
  )

  const server = await startAssembled({ place, policy, keys, from: Date.now() + ahead })
  try {
    const reach = reachOf(server)
    const fetchLetters = async (): Promise<readonly Posted[]> => {
      letters.push(...(await reach.fetchLetters()))
      return letters
    }
    if (!lived.wasAnswered && death.at % 2 === 1) await reload(mind, reach)
    for (let requests = 0; !mind.isOver; requests += 1) {
      assert.ok(requests < 60, `no end in sight at ${mind.last?.step.step}`)
      await goOn(mind, { ...reach, fetchLetters })
    }
    await fetchLetters()
    await assertChain(server)
    assert.deepEqual(server.errors, [])
    const once = [...new Map(letters.map((letter) => [letter.id, letter])).values()]
    for (const { id, text } of letters) assert.equal(once.find((each) => each.id === id)?.text, text)
    return { ...lived, mind, ending: await endingOf(server, once), twice: letters.length - once.length }
  } finally {
    await server.close()
    await ground.drop(place)
  }
}

/** One request and all that comes of it, as far as the process lives. */
const request = async (
  child: Child,
  mind: Mind,
  untilSent: (isOver: () => boolean) => Promise<boolean>,
  now: () => number,
): Promise<Pick<Seen, 'wasKilled' | 'wasAnswered' | 'wasSent'>> => {
  const reach = { handler: handlerAt(() => child.origin), now, wait: () => undefined, fetchLetters: async () => [] }
  let isGone = false
  const gone = child.gone.then((killed) => (isGone = killed))
  const wasAnswered = await goOn(mind, reach).then(
    () => true,
    (error: unknown) => {
      // What `fetch` throws when the other side goes away.
      if (!(error instanceof TypeError)) throw error
      return false
    },
  )
  const wasSent = wasAnswered && (await Promise.race([gone.then(() => false), untilSent(() => isGone)]))
  const wasKilled = isGone || (!wasAnswered && (await gone))
  await child.kill()
  return { wasKilled, wasAnswered, wasSent }
}

const assertChain = async ({ store }: Assembled): Promise<void> => {
  const state = await verifyChain(store.log, createHeadSigner(keysFromConfig({ ...keys, production: false })))
  assert.ok(state.ok, JSON.stringify(state))
}

const assertEnding = ({ ending, mind, twice, wasSent }: Seen, expected: Ending, where: string): void => {
  const { codes, ...rest } = ending
  const { codes: expectedCodes, ...expectedRest } = expected
  assert.deepEqual(rest, expectedRest, where)
  // Whoever begins again is sent a code again, and nobody else is.
  if (mind.beganAgain === 0) assert.deepEqual(codes, expectedCodes, where)
  else assert.ok(codes.length >= expectedCodes.length, where)
  assert.ok(mind.beganAgain <= 1, where)
  if (wasSent) assert.equal(twice, 0, where)
}

/** Works through all of them, two at a time. */
const inPairs = async <T>(all: readonly T[], work: (each: T, index: number) => Promise<void>): Promise<void> => {
  const waiting = [...all.entries()]
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next[1], next[0])
  }
  await Promise.all([worker(), worker()])
}

/** The statements of a request at which the process dies: from `first` on, each `step` further, until it lives through one. */
interface Choice {
  readonly first: (scene: number) => number
  /** null: only the first. */
  readonly step: number | null
  readonly whens: (at: number) => readonly Death['when'][]
}

/** Every `step`th statement, each scene beginning at another one, so that all kinds have their turn. */
export const some = (step: number): Choice => ({
  first: (scene) => 1 + (scene % step),
  step,
  whens: (at) => [at % 2 === 0 ? 'before' : 'after'],
})
export const one: Choice = { ...some(1), first: (scene) => 1 + ((scene * 7) % 5), step: null }
export const all: Choice = { first: () => 1, step: 1, whens: () => ['before', 'after'] }

const playAll = async (t: TestContext, ground: Ground, journey: Journey, choice: Choice): Promise<void> => {
  let [killed, beganAgain, twice] = [0, 0, 0]
  const killThrough = async (scene: Scene, index: number): Promise<void> => {
    for (let at = choice.first(index), more = true; more; at += choice.step ?? 0, more = choice.step !== null)
      for (const when of choice.whens(at)) {
        const seen = await playWith(ground, scene, { at, when })
        assertEnding(seen, journey.ending, `${journey.goal}, ${scene.name}: ${when} statement ${at}`)
        if (!seen.wasKilled) return
        killed += 1
        beganAgain += seen.mind.beganAgain
        twice += seen.twice
      }
  }
  await inPairs(journey.scenes, killThrough)
  t.diagnostic(
    `${journey.scenes.length} requests, killed ${killed} times; ${beganAgain} began again, ` +
      `${twice} letters were handed over twice, by the same name`,
  )
  assert.ok(killed > journey.scenes.length / 2)
}

export const crashes = (name: string, open: () => Promise<Ground>, choice: Choice): void => {
  describe(name, () => {
    let ground: Ground
    let registered: Journey
    before(async () => {
      ground = await open()
      registered = await record('register', policy, keys, ground)
    })
    after(() => ground.clear())

    it('a first sign-in with registration', (t) => playAll(t, ground, registered, choice))

    it('a reset', async (t) => {
      await playAll(t, ground, await record('reset', policy, keys, ground, registered), choice)
    })

    it('adding, choosing and removing a method', async (t) => {
      await playAll(t, ground, await record('manage', policy, keys, ground, registered), choice)
    })
  })
}
