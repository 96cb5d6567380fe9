// A stranger resets a password by an approval, for a name that nobody has and for one whose device stays silent. Both servers
// must say the same to the byte, but for ids, numbers and hints of one length, in the same work: every port is asked the
// same, in the same order, and what waits, ends and pauses does so at the same time.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer } from '#core/flows/answer.ts'
import { beginReset, type Page, startFor, withDevice } from '#test/support/push.ts'
import { isFault, person, type TestServer } from '#test/support/server.ts'
import { type Dice, dice } from '#test/walks/random.ts'
import { keysFromConfig, sampleKeys } from '../seal/keys.ts'
import { createSeals } from '../seal/seals.ts'

/** The same keys in every run, since what is made up for a name is drawn by them. */
const seals = createSeals(keysFromConfig({ ...sampleKeys, production: false }))
const policy = { limits: { startsPerAddress: 1_000_000 } }
const answersWanted = Math.max(120, Number(process.env['WALK_ANSWERS'] ?? 0) / 50)

const methodsAt = (page: Page): string =>
  page
    .at('choose-method')
    .methods.map(({ method }) => method)
    .join()

/** A name for which that is made up which `withDevice` registers. */
const nameWith = async (nobody: TestServer, methods: string): Promise<string> => {
  for (let index = 0; index < 200; index += 1) {
    const page = await beginReset(nobody, `robin${index}@alderbrook.example`)
    if (methodsAt(page) === methods) return `robin${index}`
  }
  return assert.fail('no such name')
}

/** What a stranger can answer: everything but a right number or code. */
const strangersAnswer = (page: Page, d: Dice): Answer | null => {
  switch (page.last?.step.step) {
    case 'choose-method': {
      const { methods } = page.at('choose-method')
      return { answer: 'challenge', choiceId: (d.chance(0.8) ? methods[0] : d.pick(methods))?.id ?? '' }
    }
    case 'await-approval':
      return { answer: d.pick(['poll', 'poll', 'poll', 'resend', 'back'] as const) }
    case 'enter-code':
      return d.chance(0.5) ? { answer: 'back' } : { answer: 'verify', code: 'abcdef' }
    default:
      return null
  }
}

/** Choices are named by their place, since ids differ. */
const placed = (answer: Answer, from: Page, to: Page): Answer => {
  if (answer.answer !== 'challenge') return answer
  const place = from.at('choose-method').methods.findIndex(({ id }) => id === answer.choiceId)
  return { ...answer, choiceId: to.at('choose-method').methods[place]?.id ?? '' }
}

/** What may differ, replaced by its length. */
const masked = new Set(['id', 'hint', 'number', 'wait', 'token', 'correlationId', 'flow', 'href', 'links'])
const shape = (page: Page): string =>
  JSON.stringify(page.last, (key, value: unknown) =>
    masked.has(key) && typeof value === 'string' ? value.length : value,
  )

for (const [preset, methods] of [
  ['microsoft365', 'push,email'],
  ['strict', 'push,email,recoveryCode'],
] as const)
  test(`A19 R15 OWASP-FP-01 a reset by approval under ${preset} tells nobody whether there is a device`, async (t) => {
    const nobody = await startFor(t, { preset, people: [], policy, options: { seals } })
    const name = await nameWith(nobody, methods)
    const somebody = await startFor(t, { preset, people: [person(name)], policy, options: { seals } })
    await withDevice(somebody, name)
    nobody.advance((somebody.now() - nobody.now()) / 1000)
    const servers = [nobody, somebody] as const
    const d = dice(7)
    const met = new Set<string>()
    let answers = 0
    while (answers < answersWanted) {
      const pages = [await beginReset(servers[0], person(name).username), await beginReset(servers[1], person(name).username)] as const // prettier-ignore
      assert.equal(shape(pages[0]), shape(pages[1]))
      for (let turn = 0; turn < 20; turn += 1, answers += 1) {
        const answer = strangersAnswer(pages[0], d)
        if (answer === null) break
        const given = pages.map((page) => placed(answer, pages[0], page))
        const said: string[] = []
        for (const [index, page] of pages.entries()) {
          const server = servers[index] ?? nobody
          const from = server.trace.length
          const reply = await page.answer(given[index] ?? answer)
          const words = isFault(reply) ? `${reply.status} ${reply.code}` : shape(page)
          said.push(`${words}\n${server.trace.slice(from).join(' ')}`)
        }
        assert.equal(said[0], said[1], `${answers}: ${JSON.stringify(answer)}`)
        met.add(pages[0].last?.step.step ?? '').add(pages[0].last?.problem?.code ?? '')
        const seconds = d.chance(0.1) ? 3700 : d.pick([1, 5, 35, 121])
        for (const server of servers) server.advance(seconds)
      }
    }
    for (const what of ['await-approval', 'approval-unanswered', 'approval-limit']) assert.ok(met.has(what), what)
    assert.deepEqual([nobody.errors, somebody.errors], [[], []])
  })
