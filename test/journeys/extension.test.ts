// The built extension in real browsers, on the real address of a sign-in page that a local site answers for.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page, Protocol } from 'puppeteer-core'
import { browserNames, type Driver, launch } from '#test/support/browsers.ts'
import { type Site, startSite } from '#test/support/site.ts'
import { PopupPerson } from './support/popup-person.ts'

const signIn = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize'
const popup = 'extension/popup/index.html'
const asServed = '<html lang="en"><head><title>Sign in</title></head><body><main>Sign in</main></body></html>'
/** As strict as a page can be: nothing of its own may run, and nothing that we add may need it to. */
const headers = { 'content-security-policy': "default-src 'none'" }

for (const name of browserNames) {
  describe(`extension in ${name}`, { timeout: 120_000 }, () => {
    let site: Site
    let driver: Driver
    before(async () => {
      site = await startSite(() => ({
        html: '<!doctype html><html lang="en"><title>Sign in</title><main>Sign in</main></html>',
        headers,
      }))
      driver = await launch(name, { site, extension: true })
    })
    after(async () => {
      await driver.close()
      await site.close()
    })

    /** What the content scripts of all open tabs answer, by the tab's order; null where none is. */
    const askTabs = async (): Promise<unknown[]> => {
      const page = await driver.openExtensionPage(popup)
      const answers = await page.evaluate(async () => {
        const extension: typeof chrome = Reflect.get(globalThis, 'browser') ?? chrome
        const tabs = await extension.tabs.query({})
        const asked = tabs.map(({ id = -1 }) =>
          extension.tabs.sendMessage(id, { name: 'present', ask: {} }, { frameId: 0 }),
        )
        return (await Promise.allSettled(asked)).map((outcome) =>
          outcome.status === 'fulfilled' ? (outcome.value ?? null) : null,
        )
      })
      await page.close()
      return answers.filter((answer) => answer !== null)
    }
    const visited = new Set<string>()
    const visit = async (address: string, during: (page: Page) => Promise<void>): Promise<void> => {
      visited.add(address)
      const page = await driver.browser.newPage()
      await page.goto(address)
      await during(page)
      await page.close()
    }

    it('runs on the real sign-in address and learns its settings from the worker', async () => {
      await visit(signIn, async () => {
        assert.deepEqual(await askTabs(), [{ language: 'en-US' }])
      })
    })
    it('EXT-MAN-04 leaves the page as it was', async () => {
      await visit(signIn, async (page) => {
        await askTabs() // the script has run
        assert.equal(await page.evaluate(() => document.documentElement.outerHTML), asServed)
      })
    })
    for (const address of [
      'https://login.microsoftonline.com.evil.example/',
      'https://microsoftonline.com/',
      'https://example.org/',
    ]) {
      it(`EXT-MAN-02 is not on ${address}`, async () => {
        await visit(address, async () => {
          assert.deepEqual(await askTabs(), [])
        })
      })
    }
    it('opens its popup, with the sites it runs on', async () => {
      const person = new PopupPerson(await driver.openExtensionPage(popup))
      await person.press('Your set-up')
      await person.reads(/Version 0\.1\.0/)
      assert.equal(await person.page.title(), 'Twofold')
      await person.press('Sign-in sites on which Twofold runs')
      await person.reads(/login\.microsoftonline\.com/)
      await person.page.close()
    })
    if (name === 'chromium')
      // Firefox reports no page of an extension that the driver did not open
      it('leads from its popup to what the organisation and the person have set', async () => {
        const person = new PopupPerson(await driver.openExtensionPage(popup))
        await person.press('Your set-up')
        await person.press('Settings')
        const target = await driver.browser.waitForTarget((one) => one.url().endsWith('/extension/options/index.html'))
        await (await target.page())?.close()
        await person.page.close()
      })
    if (name === 'chromium')
      it('EXT-ISO-03 keeps what it stores from its own content scripts', async () => {
        await visit(signIn, async (page) => {
          await askTabs() // the script has run
          const devtools = await page.createCDPSession()
          const worlds: Protocol.Runtime.ExecutionContextDescription[] = []
          devtools.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context))
          await devtools.send('Runtime.enable')
          const ours = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'))
          assert.ok(ours)
          for (const area of ['local', 'session']) {
            const { result } = await devtools.send('Runtime.evaluate', {
              contextId: ours.id,
              awaitPromise: true,
              expression: `chrome.storage.${area}.get().then(() => 'read', String)`,
            })
            assert.match(String(result.value), /Access to storage is not allowed from this context/)
          }
        })
      })
    it('answers again after the browser has stopped its background', async () => {
      await driver.stopBackground()
      await visit(signIn, async () => {
        assert.deepEqual(await askTabs(), [{ language: 'en-US' }])
      })
    })
    it('EXT-POL-03 talks to nobody', () => {
      const browsersOwn = /(^|\.)(mozilla|firefox|google|gstatic|googleapis)\.(com|org|net)$/
      const others = site.hits.filter(
        ({ href, host, pathname }) => !visited.has(href) && pathname !== '/favicon.ico' && !browsersOwn.test(host),
      )
      assert.deepEqual(others, [])
    })
  })
}
