// What can come in and go out beside the protocol: messages from pages, notifications, and replies that anybody made up.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { readFromPage } from '#core/push/hand-over.ts'
import { AnswerReply, ListReply, WaitReply } from '#core/push/reply.ts'
import { root } from '#scripts/command.ts'
import { isFault, say } from './speak.ts'

test('N63B-OB-07 A25 no message from a page to the device has room for a number', () => {
  fc.assert(
    fc.property(
      fc.record({
        twofold: fc.constantFrom('push/hello', 'push/look', 'push/pair'),
        v: fc.constant(1),
        link: fc.constant('x'),
        number: fc.string(),
        code: fc.integer(),
      }),
      (message) => {
        const read = readFromPage(message)
        assert.ok(read === null || Object.keys(read).every((name) => ['twofold', 'v', 'link'].includes(name)))
      },
    ),
  )
  const messages = readFileSync(`${root}extension/messages.ts`, 'utf8')
  const own = [...messages.matchAll(/'push-[^']+': \{[^]*?\n {2}(?=\/\*\*|\})/g)].map(([text]) => text)
  assert.equal(own.length, 4)
  for (const text of own) assert.doesNotMatch(text, /number|code|digits/i)
  const script = readFileSync(`${root}extension/push/hand-over.ts`, 'utf8')
  assert.doesNotMatch(script, /document|querySelector|textContent|innerText/)
})

test('N63B-OB-09 EXT-PUSH-01 a notification is made of our own texts alone, and nothing of a request opens a window', () => {
  const source = readFileSync(`${root}extension/push/background.ts`, 'utf8')
  const [, made = ''] = /async function notice\(\)[^{]*(\{[^]*?\n\})/.exec(source) ?? []
  assert.match(made, /texts\['notice\.text'\]/)
  assert.doesNotMatch(made, /request|challenge|service|account|known|site/i)
  assert.equal(source.match(/notifications\.create\(/g)?.length, 1)
  // Only a page's "Use this browser" and a click on the notification do.
  assert.equal(source.match(/showOwnWindow\(\)/g)?.length, 2)
  assert.doesNotMatch(source, /openPopup|windows\.create|tabs\.create/)
})

test('A27 10,000 replies that a server could make up: none throws, and none that does not look right is believed', async () => {
  const schemas = [ListReply, AnswerReply, WaitReply] as const
  const wireOf = (status: number, text: string) => ({
    fetch: async () => new Response(text, { status }),
    credentials: async () => 'omit' as const,
  })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...schemas),
      fc.constantFrom(200, 400, 401, 500),
      fc.oneof(fc.json(), fc.string(), fc.constantFrom('{"requests":[{}]}', '{"outcome":"yes","now":1}', '[]', 'null')),
      async (schema, status, text) => {
        const heard = await say(wireOf(status, text), 'https://id.example', '/x', '{}', schema)
        assert.ok(isFault(heard))
      },
    ),
    { numRuns: 10_000 },
  )
})
