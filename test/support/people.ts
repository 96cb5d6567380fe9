// People in a state, made through the flows themselves: registered with an app, an address or a phone.
import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { parseSecret } from '#core/otp/secret.ts'
import { totpCode } from '#core/otp/totp.ts'
import type { Method } from '#core/methods/catalogue.ts'
import { nodeHmac } from '#server/flow/totp.ts'
import { Client, codeIn, type Known, ok, type TestServer } from './server.ts'

/** What a person needs of a server to get somewhere. */
export type Served = Pick<TestServer, 'handler' | 'now' | 'advance' | 'letters'>

/** The CAPTCHA's answer, found as a page finds it. */
export const solve = async (challenge: Readonly<Record<string, unknown>>): Promise<string> => {
  const solution = await solveChallenge({ challenge: challenge as unknown as Challenge, deriveKey })
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}

export const appCode = (base32: string, now: number): string => {
  const parsed = parseSecret(base32)
  if (!parsed.ok) throw new Error(parsed.reason)
  return totpCode({ hmac: nodeHmac, secret: parsed.secret, now })
}

export interface Registered {
  readonly page: Client
  /** Base32. */
  readonly secret: string
  readonly home: string
}

/** Signs in for the first time and registers an app and a recovery address. */
export const registerTwo = async (server: Served, who: Pick<Known, 'username' | 'password'>): Promise<Registered> => {
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
  const home = `${who.username.split('@')[0]}@home.example`
  ok(await page.answer({ answer: 'enroll', method: 'email', email: home }))
  const code = codeIn((await server.letters()).find(({ to, text }) => to === home && /\d{6}/.test(text)))
  ok(await page.answer({ answer: 'activate', code }))
  if (page.last?.step.step === 'save-codes') ok(await page.answer({ answer: 'continue' }))
  ok(await page.answer({ answer: 'continue' }))
  page.at('done')
  server.advance(60)
  return { page, secret, home }
}

/** A reset up to the choice of the first method. */
export const beginReset = async (
  server: Pick<Served, 'handler'>,
  username: string,
  cookie: string | null = null,
): Promise<Client> => {
  const page = new Client(server, cookie)
  await page.walk('reset', { answer: 'identify', username })
  ok(await page.answer({ answer: 'solve-captcha', payload: await solve(page.at('captcha').challenge) }))
  page.at('choose-method')
  return page
}

/** Chooses the offered choice of a method. */
export const choose = async (page: Client, method: Method): Promise<void> => {
  const choice = page.at('choose-method').methods.find((each) => each.method === method)
  if (choice === undefined) throw new Error(`${method} is not offered`)
  ok(await page.answer({ answer: 'challenge', choiceId: choice.id }))
}
