// Page and device against one test server: what the tests of approvals share.
import type { Method } from '#core/methods/catalogue.ts'
import type { Received, ReceivedFault } from '#core/wire/receive.ts'
import { Device, type Post } from './device.ts'
import { choose } from './people.ts'
import { Client, type Known, ok, person, publicUrl, type Setting, startServer, type TestServer } from './server.ts'

export const everything: readonly Method[] = ['push', 'totp', 'sms', 'voice', 'email', 'fido2', 'recoveryCode']

export const startPushServer = (setting: Setting = {}): Promise<TestServer> =>
  startServer({ ...setting, options: { can: everything, ...setting.options } })

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
export const pairHere = async (server: TestServer, page: Page, some: Pairing = {}): Promise<Device> => {
  ok(await page.answer({ answer: 'enroll', method: 'push' }))
  const device = await Device.make(postTo(server, some.cookie ?? null), () => server.now())
  const paired = await device.pair(page.at('pair-device').link)
  if ('code' in paired) throw new Error(`pairing is refused: ${paired.code}`)
  ok(await page.poll())
  await device.approve(page.at('activate-push').number, { activated: some.activated ?? true })
  ok(await page.poll())
  return device
}

/** A person with a device and an address to reset with, registered at the first sign-in. */
export const withDevice = async (server: TestServer, name = 'ada', some: Pairing = {}): Promise<Paired> => {
  const who = [...server.people.values()].find(({ userId }) => userId === `user-${name}`) ?? person(name)
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
export const signIn = async (server: TestServer, who: Known, cookie: string | null = null): Promise<Page> => {
  const page = new Page(server, cookie)
  await page.begin('signIn')
  ok(await page.answer({ answer: 'identify', username: who.username }))
  ok(await page.answer({ answer: 'password', password: who.password }))
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
