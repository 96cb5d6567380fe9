// Saved recovery codes: shown once, each good once, replaced when used, worthless at rest.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { appCode, beginReset, choose } from '#test/support/people.ts'
import { Client, ok, person, startServer, type TestServer } from '#test/support/server.ts'
import { keysFromConfig, newKeySettings } from '../seal/keys.ts'
import { createSeals } from '../seal/seals.ts'
import { hashCodes, newRecoveryCode, useRecoveryCode } from './recovery-codes.ts'

const who = person('ada')

/** Signs in under `strict`, registers an app, and keeps the saved codes that are offered. */
const register = async (
  server: TestServer,
): Promise<{ readonly codes: readonly string[]; readonly secret: string }> => {
  const page = new Client(server)
  await page.walk(
    'signIn',
    { answer: 'identify', username: who.username },
    { answer: 'password', password: who.password },
  )
  ok(await page.answer({ answer: 'continue' }))
  ok(await page.answer({ answer: 'enroll', method: 'totp', other: true }))
  const { secret } = page.at('activate-app')
  ok(await page.answer({ answer: 'activate', code: appCode(secret, server.now()) }))
  ok(await page.answer({ answer: 'enroll', method: 'recoveryCode' }))
  const { codes } = page.at('save-codes')
  ok(await page.answer({ answer: 'continue' }))
  ok(await page.answer({ answer: 'continue' }))
  page.at('done')
  assert.ok(!JSON.stringify(page.last).includes(codes[0] ?? 'none'), 'shown once')
  server.advance(60)
  return { codes, secret }
}

test('N63B-LS-01 ten codes of 120 random bits, in groups of four', () => {
  const codes = Array.from({ length: 500 }, () => newRecoveryCode((bytes) => randomBytes(bytes)))
  assert.equal(new Set(codes).size, 500)
  for (const code of codes) assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/)
})

test('A47 N63B-LS-02 a saved code is good once, also twice at once; its replacement is shown and works; the person is told', async (t) => {
  const server = await startServer({ preset: 'strict', people: [who] })
  t.after(() => server.close())
  const { codes } = await register(server)
  assert.equal(codes.length, 10)
  const typed = (codes[3] ?? '').toLowerCase().replaceAll('-', ' ')
  const pages = [await beginReset(server, who.username), await beginReset(server, who.username)]
  for (const page of pages) await choose(page, 'recoveryCode')
  await server.letters()
  await Promise.all(pages.map((page) => page.answer({ answer: 'verify', code: typed })))
  const won = pages.filter((page) => page.last?.problem?.code === 'recovery-code-replaced')
  assert.equal(won.length, 1)
  assert.equal((await server.letters()).filter(({ subject }) => /recovery code was used/i.test(subject)).length, 1)
  const [winner] = won
  const problem = winner?.last?.problem
  assert.ok(problem?.code === 'recovery-code-replaced')

  const again = await beginReset(server, who.username)
  await choose(again, 'recoveryCode')
  assert.equal(ok(await again.answer({ answer: 'verify', code: typed })).problem?.code, 'code-rejected')
  ok(await again.answer({ answer: 'verify', code: problem.newCode }))
  assert.equal(again.at('choose-method').progress.satisfied, 1)
})

test('A24 N63B-LS-02 nothing at rest holds a code', async (t) => {
  const server = await startServer({ preset: 'strict', people: [who] })
  t.after(() => server.close())
  const { codes, secret } = await register(server)
  const { authenticators } = await server.store.readAccount(who.userId)
  const rows = JSON.stringify(authenticators)
  for (const code of [...codes, secret]) assert.ok(!rows.includes(code) && !rows.includes(code.replaceAll('-', '')))
  const saved = authenticators.find(({ kind }) => kind === 'codes')
  const opened = server.seals.open('authenticator', saved?.id ?? '', saved?.sealed ?? '')
  for (const code of codes) assert.ok(!opened.includes(code.replaceAll('-', '')), 'even opened, only MACs')
})

test('R6 A24 what is kept of saved codes is worthless beside any other authenticator, though it is copied there whole', () => {
  const random = (bytes: number): Uint8Array => randomBytes(bytes)
  const seals = createSeals(keysFromConfig({ ...newKeySettings('test'), production: false }))
  const codes = [newRecoveryCode(random), newRecoveryCode(random)]
  const kept = hashCodes(seals, 'codes-of-ada', codes)
  for (const code of codes) {
    assert.equal(useRecoveryCode(seals, random, 'codes-of-ada', kept, code).ok, true)
    assert.equal(useRecoveryCode(seals, random, 'codes-of-eve', kept, code).ok, false)
  }
})
