// Microsoft's own client against the running server: its process, its socket, its mail server. Registered in the policy,
// it goes without CAPTCHA and cookie under tighter limits; not registered, it comes nowhere.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { addPerson, startAssembled, testPolicy } from '#test/support/assembled.ts'
import { startMailbox, type Mailbox } from '#test/support/mailbox.ts'
import { Msal, msalContext as context, overNetwork, type MsalClient, type MsalResult } from '#test/support/msal.ts'
import { handlerAt, type OwnProcess, startOwnProcess } from '#test/support/own-process.ts'
import { appCode, type Registered, registerTwo } from '#test/support/people.ts'
import { Client, ok, person } from '#test/support/server.ts'
import { newKeySettings } from './seal/keys.ts'

const who = { ...person('ada'), password: 'Quiet-harbour-lantern-7' }
const newPassword = 'Seven-otters-hum-at-dawn'
const clientId = 'an-app'
const keys = newKeySettings('a')
const policy = testPolicy('microsoft365', { nativeClients: [clientId] })

let folder: string
let mailbox: Mailbox
let server: OwnProcess
let ada: Registered

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twofold-outside-'))
  mailbox = await startMailbox()
  // Registered two minutes ago, so that the app's next code is another one.
  const earlier = await startAssembled({ place: { folder }, policy, keys, from: Date.now() - 120_000 })
  await addPerson(earlier, who)
  ada = await registerTwo(earlier, who)
  await earlier.close()
  server = await startOwnProcess(folder, policy, {
    TWOFOLD_KEYS: keys.keys,
    TWOFOLD_INDEX_KEY: keys.indexKey,
    SMTP_URL: mailbox.url,
    MAIL_FROM: 'no-reply@alderbrook.example',
  })
})
after(async () => {
  await server.stop()
  await mailbox.close()
  await rm(folder, { recursive: true })
})

const clientOf = (id: string): MsalClient => new Msal(`${server.origin}/twofold`, id, overNetwork)

const begin = async (client: MsalClient, username: string): Promise<MsalResult> => {
  const { continuationToken, resetPasswordHref } = await client.authorizeChallengeStart(context, ['openid'])
  return client.resetPasswordStart(resetPasswordHref, { continuationToken, username }, context)
}

const choose = (client: MsalClient, { methods, continuationToken }: MsalResult, type: string): Promise<MsalResult> => {
  const method = methods.find((each) => each.type === type)
  return client.requestChallenge(method?.challengeHref ?? '', { continuationToken }, context)
}

/** Answers an open challenge; the client keeps the continuation that it had when the answer is refused. */
const answer = (client: MsalClient, { verifyHref, continuationToken }: MsalResult, otp: string): Promise<MsalResult> =>
  client.verifyChallenge(verifyHref, { continuationToken, otp }, context)

const invalidCode = { error: 'invalidRequest', innerErrorCode: 'invalidOneTimeCode' }
const weakPassword = { error: 'invalidRequest', innerErrorCode: 'passwordTooShort' }

test('it resets with two methods, and a slip at each step does not end it', async () => {
  const client = clientOf(clientId)
  const start = await begin(client, who.username)
  assert.deepEqual(start.methods.map(({ type }) => type).toSorted(), ['email', 'totp'])
  const mailed = await choose(client, start, 'email')
  await assert.rejects(answer(client, mailed, '000000x'), invalidCode)
  const code = /\b\d{6}\b/.exec((await mailbox.take(ada.home)).text)?.[0] ?? ''
  const second = await answer(client, mailed, code)
  assert.deepEqual([second.nextAction, second.methods.map(({ type }) => type)], ['challenge', ['totp']])

  const app = await choose(client, second, 'totp')
  const right = appCode(ada.secret, Date.now())
  await assert.rejects(answer(client, app, right === '111111' ? '222222' : '111111'), invalidCode)
  const update = await answer(client, app, right)
  assert.equal(update.nextAction, 'update')

  const submit = (password: string): Promise<MsalResult> => {
    const body = { continuationToken: update.continuationToken, newPassword: password }
    return client.submitNewPassword(update.updateHref, body, context)
  }
  await assert.rejects(submit('short'), weakPassword)
  const handed = await submit(newPassword)
  const done = await client.poll(handed.pollHref, { continuationToken: handed.continuationToken }, context)
  assert.equal(done.nextAction, 'continue')

  const page = new Client({ handler: handlerAt(() => server.origin) })
  // The page is at the address that the server was told, and that is where it says that it is.
  page.origin = server.origin
  ok(await page.enter({ flow: 'signIn' }))
  ok(await page.answer({ answer: 'identify', username: who.username }))
  ok(await page.answer({ answer: 'password', password: newPassword }))
  page.at('enter-code')
})

test('A14 after an answer was taken, another one with its token ends the flow', async () => {
  const client = clientOf(clientId)
  const start = await begin(client, who.username)
  const app = await choose(client, start, 'totp')
  await assert.rejects(answer(client, { ...app, continuationToken: start.continuationToken }, '123456'), {
    error: 'token-spent',
  })
  await assert.rejects(answer(client, app, appCode(ada.secret, Date.now())), { error: 'token-spent' })
})

test('A4 its limits are a quarter, rounded up: two wrong codes pause the method for everybody without a cookie', async () => {
  const client = clientOf(clientId)
  const name = 'nobody@alderbrook.example'
  const start = await begin(client, name)
  const [first] = start.methods.filter(({ type }) => type !== 'sms' && type !== 'voice')
  const asked = await choose(client, start, first?.type ?? '')
  await assert.rejects(answer(client, asked, '000000'), invalidCode)
  await assert.rejects(answer(client, asked, '000001'), invalidCode)
  await assert.rejects(answer(client, asked, '000002'), { error: 'not-taken' })
  const again = await begin(client, name)
  const paused = await answer(client, await choose(client, again, first?.type ?? ''), '000003')
  assert.equal(paused.nextAction, 'challenge', 'back at the choice of methods, and not looked at')
})

test('A36 a client that the policy does not name comes nowhere', async () => {
  await assert.rejects(begin(clientOf('another-app'), who.username), { error: 'wrong-origin' })
})

test('no preset registers a client', () => {
  for (const name of ['microsoft365', 'strict'] as const) assert.deepEqual(testPolicy(name).nativeClients, [])
})
