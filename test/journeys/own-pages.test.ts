// Pages of the organisation's own, in both browsers, on the demo: nothing before a person grants the host, guidance beside our
// elements through a whole registration and reset after it, and nothing once it is withdrawn.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { ElementHandle, Page } from 'puppeteer-core'
import type { ScreenId } from '#core/screens/screen.ts'
import { text } from '#demo/text.ts'
import { browserNames, type Driver, launch } from '#test/support/browsers.ts'
import { type TestDemo, startTestDemo } from './support/demo.ts'
import { Desk } from './support/desk.ts'
import { personOf, proveApp, provePhone, registerApp, registerPhone, type Scene, signInAs } from './support/steps.ts'
import { until } from './support/until.ts'
import { Visitor } from './support/visitor.ts'

const panel = 'extension/checklist/index.html'
const mira = personOf('none')
const host = 'http://localhost/*'

for (const name of browserNames) {
  describe(`pages of the organisation’s own in ${name}`, { timeout: 540_000 }, () => {
    let demo: TestDemo
    let driver: Driver
    let page: Page
    let grants: Page
    let scene: Scene
    before(async () => {
      demo = await startTestDemo()
      driver = await launch(name, { extension: true })
      grants = await driver.openExtensionPage(panel)
      page = await driver.browser.newPage()
      await page.setViewport({ width: 1600, height: 900 })
      scene = { demo, visitor: new Visitor(page, demo.origin, ''), desk: new Desk(page) }
    })
    after(async () => {
      await driver.close()
      await demo.close()
    })

    /** The screen that the content script in a tab speaks of; `none` where there is no script. */
    const spoken = async (): Promise<ScreenId | null | 'none'> => {
      const answers = await grants.evaluate(async () => {
        const api: typeof chrome = Reflect.get(globalThis, 'browser') ?? chrome
        const tabs = await api.tabs.query({})
        const asked = tabs.map(({ id = -1 }) => api.tabs.sendMessage(id, { name: 'spoken', ask: {} }, { frameId: 0 }))
        return (await Promise.allSettled(asked)).flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value as { screen: string | null }] : [])) // prettier-ignore
      })
      const [answer] = answers
      return answer === undefined ? 'none' : (answer.screen as ScreenId | null)
    }
    const speaksOf = async (screen: ScreenId | null | 'none'): Promise<void> => {
      let said: string | null = null
      await until(
        async () => (said = await spoken()) === screen,
        () => `${said} is spoken of, not ${screen}`,
      )
    }
    const isShown = (): Promise<boolean> => page.evaluate(() => document.querySelector('html > div[popover]') !== null)
    const inPanel = (selector: string, caption: string): Promise<void> =>
      until(
        async () => {
          await grants.bringToFront()
          const found = await grants.evaluateHandle(
            (at, wanted) =>
              [...(document.querySelector('twofold-own-pages')?.shadowRoot?.querySelectorAll(at) ?? [])].find((one) =>
                one.textContent.includes(wanted),
              ) ?? null,
            selector,
            caption,
          )
          const element = found.asElement() as ElementHandle<HTMLElement> | null
          await element?.click()
          return element !== null
        },
        () => `no ${selector} “${caption}”`,
      ).then(() => undefined)

    it('EXT-MAN-02 EXT-MAN-04 is not there, and leaves no trace, before a person grants the host', async () => {
      await scene.visitor.goto('/')
      await scene.visitor.at('sign-in.heading')
      assert.equal(await spoken(), 'none')
      assert.equal(await isShown(), false)
    })
    it('is there after one click, in the page that is open already', async () => {
      await driver.agreeTo(host)
      await grants.bringToFront()
      await grants.type('>>> #address', `${demo.origin}/reset`)
      await inPanel('form button', 'Allow')
      await page.bringToFront()
      await speaksOf('own-sign-in')
      await until(isShown, () => 'nothing is drawn')
    })
    it('follows registration and reset from step to step, while the person goes on undisturbed', async () => {
      const { visitor } = scene
      await visitor.goto('/')
      await signInAs(scene, mira.username, mira.password)
      await visitor.at('more.heading')
      await speaksOf('own-more-info')
      await visitor.press('button.next')
      await visitor.at('app.get-heading', { app: 'Microsoft Authenticator' })
      await speaksOf('own-add')
      await registerApp(scene)
      await visitor.at('phone.heading')
      await speaksOf('own-add')
      await registerPhone(scene, mira.phone)
      await visitor.at('review.heading')
      await speaksOf('own-review')
      await visitor.press('button.done')
      await visitor.at('manage.heading')
      await speaksOf('own-manage')
      await visitor.pressNamed(text.signOut, 'header')
      await visitor.at('sign-in.heading')
      await visitor.goto('/reset')
      await visitor.at('reset.heading')
      await speaksOf('own-sign-in')
      await visitor.type('username.label', mira.username)
      await visitor.press('button.forgot')
      await visitor.at('proof.reset')
      await speaksOf('own-choose')
      await proveApp(scene)
      await visitor.sees('frame.progress', { current: 2, total: 2 })
      await provePhone(scene, mira.phone)
      await visitor.at('new-password.heading')
      await speaksOf('own-new-password')
      await visitor.type('new-password.label', 'Three-otters-paint-9-canoes')
      await visitor.press('new-password.submit')
      await visitor.at('done.reset-heading')
      await speaksOf(null)
      assert.equal(await isShown(), false)
      assert.deepEqual(demo.errors, [])
    })
    it('is gone at once when the grant is withdrawn, and does not come back', async () => {
      await scene.visitor.goto('/')
      await speaksOf('own-sign-in')
      await inPanel('button', 'Stop on localhost')
      await speaksOf('none')
      await page.bringToFront()
      assert.equal(await isShown(), false)
      await page.reload()
      await scene.visitor.at('sign-in.heading')
      assert.equal(await spoken(), 'none')
    })
  })
}
