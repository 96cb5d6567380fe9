// People who are not there cannot be told from people who are: same steps, same bytes, same trace of port calls.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Answer } from '#core/flows/answer.ts'
import { beginReset, choose, registerTwo } from '#test/support/people.ts'
import { Client, ok, person, startServer, type TestServer } from '#test/support/server.ts'

let server: TestServer
const people = [
  person('ada'),
  person('locked', { locked: true }),
  person('unlicensed', { licensed: false }),
  person('empty'),
]
before(async () => {
  server = await startServer({ people })
  await registerTwo(server, people[0] ?? person('ada'))
})
after(() => server.close())

/** Names of port calls from one answer on. */
const traceOf = async (act: () => Promise<unknown>): Promise<string> => {
  const from = server.trace.length
  await act()
  return server.trace.slice(from).join(' ')
}

const names = [
  'ada@alderbrook.example',
  'nobody@alderbrook.example',
  'locked@alderbrook.example',
  'unlicensed@alderbrook.example',
  'empty@alderbrook.example',
]

/** A reply with everything random or personal taken out. */
const shape = (page: Client): unknown =>
  JSON.parse(
    JSON.stringify({ step: page.last?.step, problem: page.last?.problem }, (key, value: unknown) =>
      [
        'id',
        'hint',
        'username',
        'signature',
        'nonce',
        'salt',
        'keyPrefix',
        'keySignature',
        'flow',
        'expiresAt',
        'resendAt',
        'retryAt',
        'methods',
      ].includes(key)
        ? typeof value
        : value,
    ),
  )

test('A19 OWASP-FP-01 OWASP-FP-02 sign-in: every name gives the same step, the same refusal and the same port calls', async () => {
  const seen = new Set<string>()
  for (const username of names) {
    const page = new Client(server)
    ok(await page.enter({ flow: 'signIn' }))
    const identify = await traceOf(() => page.answer({ answer: 'identify', username }))
    const password = await traceOf(() => page.answer({ answer: 'password', password: 'not the password' }))
    seen.add(JSON.stringify([shape(page), identify, password]))
  }
  assert.equal(seen.size, 1, [...seen].join('\n'))
})

test('A19 OWASP-FP-01 reset: every name is shown two or three methods and asked for the same, in the same work', async () => {
  const seen = new Set<string>()
  for (const username of names) {
    const page = new Client(server)
    ok(await page.enter({ flow: 'reset' }))
    const identify = await traceOf(() => page.answer({ answer: 'identify', username }))
    seen.add(JSON.stringify([shape(page), identify]))
    const listed = (await beginReset(server, username)).at('choose-method')
    const kinds = new Set(listed.methods.map(({ method }) => (method === 'voice' ? 'sms' : method)))
    assert.ok(kinds.size >= 2 && kinds.size <= 3, `${username}: ${[...kinds].join(' ')}`)
    assert.deepEqual(listed.progress, { required: 2, satisfied: 0 })
  }
  assert.equal(seen.size, 1, [...seen].join('\n'))
})

test('A19 OWASP-FP-02 a wrong code costs the same work for somebody and for nobody, for apps and for messages', async () => {
  const wrong: Answer = { answer: 'verify', code: '000000' }
  for (const method of ['totp', 'email'] as const) {
    const seen = new Map<string, string>()
    for (const username of [
      'ada@alderbrook.example',
      ...Array.from({ length: 40 }, (_, i) => `nobody${i}@alderbrook.example`),
    ]) {
      const page = await beginReset(server, username)
      if (!page.at('choose-method').methods.some((each) => each.method === method)) continue
      const chosen = await traceOf(() => choose(page, method))
      const asked = shape(page)
      const refused = await traceOf(() => page.answer(wrong))
      seen.set(JSON.stringify([asked, chosen, refused, shape(page)]), username)
      if (username.startsWith('nobody') && seen.size > 0 && seen.size < 3 && [...seen.values()].includes(username))
        break
    }
    assert.equal(seen.size, 1, [...seen.keys()].join('\n'))
  }
})

test('OWASP-FP-01 a made-up list is the same on every call and in every spelling, and differs between names', async () => {
  const list = async (username: string): Promise<string> =>
    JSON.stringify((await beginReset(server, username)).at('choose-method').methods)
  assert.equal(await list('nobody@alderbrook.example'), await list('Nobody@Alderbrook.example'))
  const lists = new Set<string>()
  for (let i = 0; i < 12; i++) lists.add(await list(`someone${i}@alderbrook.example`))
  assert.equal(lists.size, 12)
})

test('ASVS-14.2.6 hints have one length for every address', async () => {
  const lengths = new Map<string, Set<number>>()
  for (const username of names)
    for (const { method, hint } of (await beginReset(server, username)).at('choose-method').methods)
      lengths.set(method, (lengths.get(method) ?? new Set()).add(hint.length))
  for (const [method, seen] of lengths) assert.equal(seen.size, 1, method)
})

test('A31 nothing is sent for nobody, and the message is stored like any other', async () => {
  await server.letters()
  for (let i = 0; i < 20; i++) {
    const page = await beginReset(server, `stranger${i}@alderbrook.example`)
    if (!page.at('choose-method').methods.some(({ method }) => method === 'email')) continue
    await choose(page, 'email')
    page.at('enter-code')
    break
  }
  assert.deepEqual(await server.letters(), [])
})

test('N63B-RC-01 a person with too few methods is told only after proving what there is', async () => {
  const page = await beginReset(server, 'empty@alderbrook.example')
  assert.ok(page.at('choose-method').methods.length >= 2)
})

test('OWASP-FP-01 what is made up could always reset, under both presets and after text and call have ended', async (t) => {
  for (const name of ['microsoft365', 'strict'] as const) {
    const some = await startServer({ preset: name, people })
    t.after(() => some.close())
    for (const days of [0, 100]) {
      some.advance(days * 86_400)
      for (let i = 0; i < 12; i++) {
        const listed = (await beginReset(some, `someone${i}@alderbrook.example`)).at('choose-method')
        assert.ok(listed.methods.length >= 2, `${name} after ${days} days: ${JSON.stringify(listed.methods)}`)
      }
      assert.ok((await beginReset(some, 'empty@alderbrook.example')).at('choose-method').methods.length >= 2)
    }
  }
})
