// N63B-TH-01 beside A19: one who is there has a method disabled by too many wrong answers, one who is not has the same counted.
// Neither list, nor any byte, nor any call may then tell which of them was there, also after a restart.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PresetName } from '#core/policy/presets.ts'
import { appCode, beginReset, choose, registerTwo } from '#test/support/people.ts'
import { type Client, codeIn, ok, person, startServer, type TestServer } from '#test/support/server.ts'
import { keysFromConfig, sampleKeys } from '../seal/keys.ts'
import { createSeals } from '../seal/seals.ts'
import { openStore } from '../store/open.ts'

const ada = person('ada')
/** The same keys after a restart. */
const seals = createSeals(keysFromConfig({ ...sampleKeys, production: false }))
const day = 86_400

/** What may differ between two people: hints and names, and all that is random. Ids stand for themselves: see `Seen`. */
const personal = new Set('username hint token correlationId'.split(' '))

/** What one person was shown and what it caused, with each id as the number of its first appearance. */
class Seen {
  readonly said: string[] = []
  readonly #ids = new Map<string, number>()

  #number(id: string): number {
    if (!this.#ids.has(id)) this.#ids.set(id, this.#ids.size)
    return this.#ids.get(id) ?? -1
  }

  add(page: Client, calls: readonly string[]): void {
    const shown = JSON.stringify(page.last, (key, value: unknown) => {
      if (typeof value !== 'string') return value
      return key === 'id' ? this.#number(value) : personal.has(key) ? value.length : value
    })
    this.said.push(`${shown} ${calls.join(' ')}`)
  }
}

const listOf = (page: Client): string =>
  page
    .at('choose-method')
    .methods.map(({ method }) => method)
    .join()

/** Somebody who is not there and is shown the methods that Ada has. */
const nobodyLike = async (server: TestServer, list: string): Promise<string> => {
  for (let index = 0; index < 200; index += 1) {
    const name = `nobody${index}@alderbrook.example`
    if (listOf(await beginReset(server, name)) === list) return name
  }
  throw new Error(`nobody was drawn ${list}`)
}

const wrong = { totp: '000000', email: '99' } as const

/** Wrong answers in flow after flow, until the method is paused; then a day goes by. Gives how many were looked at. */
const fail = async (server: TestServer, names: readonly string[], method: 'totp' | 'email', seen: readonly Seen[]) => {
  let looked = 0
  for (let paused = false; !paused;) {
    const pages = await Promise.all(names.map((name) => beginReset(server, name)))
    for (let open = true; open;)
      for (const [index, page] of pages.entries()) {
        const from = server.trace.length
        if (page.last?.step.step === 'choose-method') await choose(page, method)
        ok(await page.answer({ answer: 'verify', code: wrong[method] }))
        seen[index]?.add(page, server.trace.slice(from))
        looked += page.last?.problem?.code === 'code-rejected' ? 1 : 0
        paused = page.last?.problem?.code === 'method-paused'
        open = page.last?.step.step === 'enter-code'
      }
  }
  server.advance(1.1 * day)
  return looked / names.length
}

for (const preset of ['microsoft365', 'strict'] as const satisfies readonly PresetName[])
  for (const method of ['totp', 'email'] as const)
    test(`A19 OWASP-FP-01 N63B-TH-01 ${preset}: wrong answers that disable ${method} change no list, byte or call that a stranger sees`, async (t) => {
      const store = await openStore({ memory: true })
      t.after(() => store.close())
      const setting = {
        preset,
        people: [ada],
        store,
        options: { seals },
        policy: { limits: { failuresToDisable: 20, startsPerAddress: 100_000, sends: 1000 } },
      } as const
      const server = await startServer(setting)
      const { secret } = await registerTwo(server, ada)
      const before = await beginReset(server, ada.username)
      const names = [ada.username, await nobodyLike(server, listOf(before))]
      await server.letters()

      const seen = names.map(() => new Seen())
      let looked = 0
      while (looked < 25) looked += await fail(server, names, method, seen)
      assert.equal(seen[0]?.said.join('\n'), seen[1]?.said.join('\n'))

      const letters = await server.letters()
      const notices = letters.filter(({ text }) => /switched off|disabled/i.test(text))
      assert.deepEqual(notices.map(({ to }) => to).toSorted(), ['ada@alderbrook.example', 'ada@home.example'])
      const kind = method === 'totp' ? 'app' : 'email'
      const states = (await store.readAccount(ada.userId)).authenticators.map((row) => [row.kind, row.status])
      for (const [each, status] of states) assert.equal(status, each === kind ? 'disabled' : 'active')

      const again = await startServer(setting)
      again.advance((server.now() - again.now()) / 1000)
      const after = await beginReset(again, ada.username)
      assert.deepEqual(after.at('choose-method'), before.at('choose-method'))
      // What was disabled proves nothing any more, however right the answer is.
      if (method === 'totp') {
        await choose(after, 'totp')
        ok(await after.answer({ answer: 'verify', code: appCode(secret, again.now()) }))
        assert.equal(after.last?.problem?.code, 'code-rejected')
        ok(await after.answer({ answer: 'back' }))
        await again.letters()
        await choose(after, 'email')
        ok(await after.answer({ answer: 'verify', code: codeIn((await again.letters())[0]) }))
        // And whoever proved something is shown what is there.
        if (preset === 'strict') assert.equal(listOf(after), 'recoveryCode')
        else assert.deepEqual(after.at('ended'), { step: 'ended', reason: 'not-enough-methods' })
      }
    })

test('N63B-TH-03 a success clears the failures of the method that was proved, and of no other', async (t) => {
  const server = await startServer({ people: [ada] })
  t.after(() => server.close())
  const { secret } = await registerTwo(server, ada)
  const { authenticators } = await server.store.readAccount(ada.userId)
  const failures = async (): Promise<readonly unknown[]> => {
    const keys = ['app', 'email'].map((kind) => `failures:${authenticators.find((row) => row.kind === kind)?.id}`)
    return (await server.store.readCounters(keys, server.now())).map(({ count }) => count)
  }
  const page = await beginReset(server, ada.username)
  for (const method of ['email', 'totp'] as const) {
    await choose(page, method)
    for (let i = 0; i < 3; i += 1) ok(await page.answer({ answer: 'verify', code: wrong[method] }))
    if (method === 'email') ok(await page.answer({ answer: 'back' }))
  }
  assert.deepEqual(await failures(), [3, 3])
  ok(await page.answer({ answer: 'verify', code: appCode(secret, server.now()) }))
  assert.deepEqual(await failures(), [0, 3])
})
