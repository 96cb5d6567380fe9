// The whole journey through the handler: sign in, be asked for more, register two methods, forget, reset, sign in again.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Challenge as Altcha, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { parseSecret } from '#core/otp/secret.ts'
import { totpCode } from '#core/otp/totp.ts'
import { Client, codeIn, ok, person, startServer, type TestServer } from '#test/support/server.ts'
import { nodeHmac } from './totp.ts'

let server: TestServer
before(async () => {
  server = await startServer({ people: [person('ada')] })
})
after(() => server.close())

const solve = async (challenge: Readonly<Record<string, unknown>>): Promise<string> => {
  const solution = await solveChallenge({ challenge: challenge as unknown as Altcha, deriveKey })
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}

const codeOf = (base32: string, now: number): string => {
  const parsed = parseSecret(base32)
  assert.ok(parsed.ok)
  return totpCode({ hmac: nodeHmac, secret: parsed.secret, now })
}

test('a person registers an app and an address at sign-in, resets the password with both, and signs in again', async () => {
  const ada = person('ada')
  const page = new Client(server)
  await page.walk(
    'signIn',
    { answer: 'identify', username: ada.username },
    { answer: 'password', password: ada.password },
  )
  assert.deepEqual(page.at('more-information').progress, { required: 2, satisfied: 0 })
  ok(await page.answer({ answer: 'continue' }))
  assert.ok(page.at('add-method').offered.includes('totp'))
  assert.ok(!page.at('add-method').offered.includes('email'), 'e-mail is never the first')

  ok(await page.answer({ answer: 'enroll', method: 'totp', other: true }))
  const { secret, keyUri } = page.at('activate-app')
  assert.match(keyUri, /^otpauth:\/\/totp\/Alderbrook:ada/)
  ok(await page.answer({ answer: 'activate', code: '000000' }))
  assert.equal(page.last?.problem?.code, 'code-rejected')
  ok(await page.answer({ answer: 'activate', code: codeOf(secret, server.now()) }))
  assert.deepEqual(page.at('add-method').progress, { required: 2, satisfied: 1 })

  ok(await page.answer({ answer: 'enroll', method: 'email', email: 'ada.home@mail.example' }))
  assert.equal(page.at('activate-code').codeLength, 6)
  const code = codeIn((await server.letters()).find((letter) => letter.to === 'ada.home@mail.example'))
  ok(await page.answer({ answer: 'activate', code }))
  assert.equal(page.at('review').registered.length, 2)
  ok(await page.answer({ answer: 'continue' }))
  page.at('done')

  server.advance(60)
  const reset = new Client(server)
  ok(await reset.enter({ flow: 'reset' }))
  ok(await reset.answer({ answer: 'identify', username: ada.username }))
  ok(await reset.answer({ answer: 'solve-captcha', payload: await solve(reset.at('captcha').challenge) }))
  const first = reset.at('choose-method').methods.find(({ method }) => method === 'totp')
  assert.ok(first)
  ok(await reset.answer({ answer: 'challenge', choiceId: first.id }))
  ok(await reset.answer({ answer: 'verify', code: codeOf(secret, server.now()) }))
  assert.deepEqual(reset.at('choose-method').progress, { required: 2, satisfied: 1 })
  const second = reset.at('choose-method').methods.find(({ method }) => method === 'email')
  assert.ok(second)
  await server.letters()
  ok(await reset.answer({ answer: 'challenge', choiceId: second.id }))
  ok(await reset.answer({ answer: 'verify', code: codeIn((await server.letters())[0]) }))
  reset.at('new-password')
  ok(await reset.answer({ answer: 'update', newPassword: 'short' }))
  assert.equal(reset.last?.problem?.code, 'password-refused')
  ok(await reset.answer({ answer: 'update', newPassword: 'Tr0ubadour-and-Lute' }))
  reset.at('done')
  const told = (await server.letters()).map(({ to }) => to)
  assert.deepEqual(
    [...new Set(told)].sort(),
    ['ada.home@mail.example', ada.mail].sort(),
    'N63B-RC-04 every address is told',
  )

  server.advance(60)
  const again = new Client(server)
  await again.walk(
    'signIn',
    { answer: 'identify', username: ada.username },
    { answer: 'password', password: ada.password },
  )
  assert.equal(again.last?.problem?.code, 'password-rejected')
  ok(await again.answer({ answer: 'password', password: 'Tr0ubadour-and-Lute' }))
  again.at('enter-code')
  ok(await again.answer({ answer: 'verify', code: codeOf(secret, server.now()) }))
  again.at('done')
  assert.deepEqual(server.errors, [])
})
