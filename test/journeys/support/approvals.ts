// Two browsers of one person for journeys with approvals: the page that asks in one, the extension as the device in the other;
// and a server that can be ended and started again in between.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { startDemo } from '#demo/serve.ts'
import { text } from '#demo/text.ts'
import { type BrowserName, type Driver, launch } from '#test/support/browsers.ts'
import { freePort } from '#test/support/free-port.ts'
import type { TestDemo } from './demo.ts'
import { Desk } from './desk.ts'
import { numberOn } from './pairing.ts'
import { PopupPerson } from './popup-person.ts'
import { type Scene, signInAs } from './steps.ts'
import { until } from './until.ts'
import { vaultPassword } from './vault.ts'
import { say, Visitor } from './visitor.ts'

export const fullPage = 'extension/authenticator/index.html'

export interface Approvals {
  readonly device: Driver
  readonly page: Page
  readonly scene: Scene
  readonly errors: readonly unknown[]
  /** The device's own page; another one when that was closed. */
  twofold: PopupPerson
  /** Ends the server, and starts it again on what it kept. */
  restart(): Promise<void>
  toDevice(): Promise<void>
  toPage(): Promise<void>
  /** The device's page as somebody finds it who opens it now. */
  reopen(): Promise<void>
  /** Types number and password, and presses Approve. */
  approve(number: string): Promise<void>
  /** Approves what waits, and reads that it is done. */
  approved(number: string): Promise<void>
  badge(): Promise<string>
  /** The mark on the button; by the alarm it may take half a minute, longer than anything else here takes. */
  marked(): Promise<unknown>
  /** The id of what has the focus on the device, or its caption; through every shadow root. */
  focused(): Promise<string>
  /** To an empty sign-in page, signed out, or out of a sign-in that came to nothing. */
  afresh(): Promise<void>
  /** Signs in up to the page that shows the number. */
  askToSignIn(username: string, password: string): Promise<string>
  close(): Promise<void>
}

export const startApprovals = async (name: BrowserName): Promise<Approvals> => {
  const folder = await mkdtemp(join(tmpdir(), 'twofold-approvals-'))
  const port = await freePort()
  let ahead = 0
  const errors: unknown[] = []
  // The demo ends in the middle of whatever is under way, and that fails then.
  let ending = false
  const onError = (error: unknown): void => {
    if (!ending) errors.push(error)
  }
  const open = () => startDemo({ port, folder, now: () => Date.now() + ahead, onError })
  let server = await open()
  const demo: TestDemo = {
    origin: server.origin,
    errors,
    get sites() {
      return server.sites
    },
    close: () => server.close(),
    advance(seconds) {
      ahead += seconds * 1000
    },
  }
  const person = await launch(name)
  const device = await launch(name, { extension: true })
  const page = await person.browser.newPage()
  await page.setViewport({ width: 1600, height: 900 })
  const visitor = new Visitor(page, demo.origin, '')
  const scene: Scene = { demo, visitor, desk: new Desk(page) }
  const on: Approvals = {
    device,
    page,
    scene,
    errors,
    twofold: new PopupPerson(await device.openExtensionPage(fullPage)),
    async restart() {
      ending = true
      await server.close()
      server = await open()
      ending = false
    },
    toDevice: () => on.twofold.page.bringToFront(),
    toPage: () => page.bringToFront(),
    async reopen() {
      await on.toDevice()
      await on.twofold.page.reload().catch(() => undefined)
      await on.twofold.reads(/Is this you\?/)
    },
    async approve(number) {
      await on.twofold.type('number', number)
      await on.twofold.type('proof', vaultPassword)
      await on.twofold.press('Approve')
    },
    async approved(number) {
      await on.approve(number)
      await on.twofold.reads(/Approved/)
      await on.twofold.press('Close')
      await on.toPage()
    },
    badge: () =>
      on.twofold.page.evaluate(async () => {
        const api: typeof chrome = Reflect.get(globalThis, 'browser') ?? chrome
        return api.action.getBadgeText({})
      }),
    marked() {
      const once = (): Promise<unknown> => until(on.badge, () => 'no mark on the button')
      return once().catch(once)
    },
    focused: () =>
      on.twofold.page.evaluate(() => {
        let active = document.activeElement
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
        return active?.id || active?.textContent?.trim() || ''
      }),
    async afresh() {
      if ((await visitor.heading()) === say('manage.heading')) await visitor.pressNamed(text.signOut, 'header')
      else if ((await visitor.heading()) !== say('sign-in.heading')) {
        await visitor.press('button.cancel')
        await visitor.at('ended.cancelled-heading')
        await visitor.press('button.start-again')
      }
      await visitor.at('sign-in.heading')
    },
    async askToSignIn(username, password) {
      demo.advance(60)
      await on.toPage()
      await on.afresh()
      await signInAs(scene, username, password)
      await until(
        async () => (await visitor.offers('choose.push')) || (await page.$('main [data-part="number"]')) !== null,
        () => visitor.text('main'),
      )
      if (await visitor.offers('choose.push')) await visitor.press('choose.push')
      return numberOn(page)
    },
    async close() {
      await device.close()
      await person.close()
      await server.close()
      await rm(folder, { recursive: true })
    },
  }
  return on
}
