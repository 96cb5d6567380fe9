// Page and device against one test server: what the tests of approvals share.
import assert from 'node:assert/strict'
import { after, before, type TestContext } from 'node:test'
import type { Method } from '#core/methods/catalogue.ts'
import type { Received, ReceivedFault } from '#core/wire/receive.ts'
import { Device, type Post } from './device.ts'
import { choose, type Served, solve } from './people.ts'
import { Client, type Known, ok, person, publicUrl, type Setting, startServer, type TestServer } from './server.ts'

export const everything: readonly Method[] = ['push', 'totp', 'sms', 'voice', 'email', 'fido2', 'recoveryCode']

export const startPushServer = (setting: Setting = {}): Promise<TestServer> =>
  startServer({ ...setting, options: { can: everything, ...setting.options } })

/** A server that ends with its test. */
export const startFor = async (t: TestContext, setting: Setting = {}): Promise<TestServer> => {
  const server = await startPushServer(setting)
  t.after(() => server.close())
  return server
}

const names = ['ada', 'ben', 'cleo', 'dan', 'eve', 'fay', 'gus', 'hal', 'ivy', 'jo', 'kim', 'lou', 'max', 'ned', 'oli']

export interface Crowd {
  readonly server: TestServer
  /** A person of their own for each test, so that no limit of one stands in another's way. */
  next(): string
  paired(some?: Pairing): Promise<Paired>
}

/** One server for all tests of a suite; at the end nothing may have gone wrong there. Called where the suite is described. */
export const crowd = (): Crowd => {
  let server: TestServer | undefined
  const rest = [...names]
  before(async () => {
    server = await startPushServer({ people: names.map((name) => person(name)) })
  })
  after(async () => {
    assert.deepEqual(server?.errors, [])
    await server?.close()
  })
  const next = (): string => rest.shift() ?? assert.fail('everybody was here')
  return {
    get server() {
      return server ?? assert.fail('not started')
    },
    next,
    paired: (some) => withDevice(server ?? assert.fail('not started'), next(), some),
  }
}

/** A device's way to the server; `cookie` is the flow cookie of the browser that it lives in. */
export const postTo =
  (server: Pick<TestServer, 'handler'>, cookie: string | null = null): Post =>
  (path, body) =>
    server.handler(
      new Request(`${publicUrl.href}${path}`, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          origin: 'chrome-extension://abcdefghijklmnop',
          ...(cookie !== null && { cookie: `__Host-twofold=${cookie}` }),
        },
      }),
      { address: '198.51.100.7' },
    )

/** Our own page: it can draw approvals. */
export class Page extends Client {
  async begin(flow: 'signIn' | 'register' | 'reset', some: object = {}): Promise<Received> {
    return ok(await this.enter({ flow, can: ['push', 'poll', 'qr'], ...some }))
  }

  async poll(): Promise<Received | ReceivedFault> {
    return this.answer({ answer: 'poll' })
  }
}

export interface Paired {
  readonly who: Known
  readonly page: Page
  readonly device: Device
}

export interface Pairing {
  readonly activated?: boolean
  readonly cookie?: string | null
}

/** From `add-method` to a device that is paired and tested. */
export const pairHere = async (server: Served, page: Page, some: Pairing = {}): Promise<Device> => {
  ok(await page.answer({ answer: 'enroll', method: 'push' }))
  const device = await Device.make(postTo(server, some.cookie ?? null), () => server.now())
  const paired = await device.pair(page.at('pair-device').link)
  if ('code' in paired) throw new Error(`pairing is refused: ${paired.code}`)
  ok(await page.poll())
  await device.approve(page.at('activate-push').number, { activated: some.activated ?? true })
  ok(await page.poll())
  return device
}

type Inhabited = Served & Partial<Pick<TestServer, 'people'>>

/** A person with a device and an address to reset with, registered at the first sign-in. */
export const withDevice = async (server: Inhabited, name = 'ada', some: Pairing = {}): Promise<Paired> => {
  const who = [...(server.people?.values() ?? [])].find(({ userId }) => userId === `user-${name}`) ?? person(name)
  const page = new Page(server)
  await page.begin('signIn')
  ok(await page.answer({ answer: 'identify', username: who.username }))
  ok(await page.answer({ answer: 'password', password: who.password }))
  ok(await page.answer({ answer: 'continue' }))
  const device = await pairHere(server, page, some)
  ok(await page.answer({ answer: 'enroll', method: 'email', email: `${name}@home.example` }))
  const letter = (await server.letters()).findLast(({ text }) => /\b\d{6,8}\b/.test(text))
  ok(await page.answer({ answer: 'activate', code: /\b\d{6,8}\b/.exec(letter?.text ?? '')?.[0] ?? '' }))
  if (page.last?.step.step === 'save-codes') ok(await page.answer({ answer: 'continue' }))
  ok(await page.answer({ answer: 'continue' }))
  page.at('done')
  await server.letters()
  server.advance(60)
  return { who, page, device }
}

/** Name and password; with a device as the only second factor its request follows by itself. */
export const signIn = async (
  server: Pick<Served, 'handler'>,
  who: Known,
  cookie: string | null = null,
): Promise<Page> => {
  const page = new Page(server, cookie)
  await page.begin('signIn')
  ok(await page.answer({ answer: 'identify', username: who.username }))
  ok(await page.answer({ answer: 'password', password: who.password }))
  return page
}

/** A reset up to the choice of the first method. */
export const beginReset = async (server: Pick<Served, 'handler'>, username: string): Promise<Page> => {
  const page = new Page(server)
  await page.begin('reset')
  ok(await page.answer({ answer: 'identify', username }))
  ok(await page.answer({ answer: 'solve-captcha', payload: await solve(page.at('captcha').challenge) }))
  return page
}

/** What the host gets for a page that signed in: it opens managing. */
export const accessTokenOf = async (server: TestServer, page: Page): Promise<string> => {
  const form = async (path: string, values: Readonly<Record<string, string>>): Promise<Record<string, string>> => {
    const response = await server.handler(
      new Request(`http://localhost:4400/twofold${path}`, {
        method: 'POST',
        body: new URLSearchParams(values).toString(),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: 'http://localhost:4400',
          'sec-fetch-site': 'same-origin',
          cookie: `__Host-twofold=${page.cookie ?? ''}`,
        },
      }),
      { address: '192.0.2.10' },
    )
    return (await response.json()) as Record<string, string>
  }
  const { code = '' } = await form('/oauth2/v2.0/authorize-challenge', { continuation_token: page.last?.token ?? '' })
  const { access_token: token = '' } = await form('/oauth2/v2.0/token', { grant_type: 'authorization_code', code })
  return token
}

export { choose }
