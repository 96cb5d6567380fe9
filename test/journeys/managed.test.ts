// An organisation manages the built extension, as its administrators do: by policy in Chromium, by managed storage in Firefox.
// Guidance on the real addresses follows it, and the options page shows it.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'puppeteer-core'
import { sampleSettings } from '#scripts/samples/settings.ts'
import { addressOfFixture, fixturePages } from '#test/screens/pages.ts'
import { browserNames, type Driver, launch, type Options } from '#test/support/browsers.ts'
import { type Site, startSite } from '#test/support/site.ts'
import { axeFindings, sidewaysScroll } from './support/axe.ts'

const optionsPage = 'extension/options/index.html'
const managed = {
  organisationName: 'Alderbrook Group',
  supportAddress: 'mailto:help@alderbrook.example',
  requiredMethods: 1,
  offeredMethods: ['totp', 'email'],
  resetMethods: ['totp', 'email'],
  texts: [{ key: 'note.contact', text: 'Stuck? Call 4400 at {organisation}.' }],
  pages: ['https://account.alderbrook.example'],
  textAndCallUntil: 'soon', // the right type, so that every browser hands it on, and no day
}

for (const name of browserNames) {
  describe(`managed by an organisation in ${name}`, { timeout: 480_000 }, () => {
    let site: Site
    before(async () => {
      site = await startSite(fixturePages)
    })
    after(() => site.close())

    const during = async (options: Options, journey: (driver: Driver) => Promise<void>): Promise<void> => {
      const driver = await launch(name, { site, extension: true, ...options })
      try {
        await journey(driver)
      } finally {
        await driver.close()
      }
    }
    /** Opens the options page and waits until it says so: Chromium hands the settings over only after it has installed. */
    const open = async (driver: Driver, says: string): Promise<Page> => {
      const page = await driver.openExtensionPage(optionsPage)
      const said = (text: string): boolean =>
        document.querySelector('twofold-options')?.shadowRoot?.textContent.includes(text) ?? false
      await page.waitForFunction(said, {}, says)
      return page
    }
    const textOf = (page: Page): Promise<string> =>
      page.evaluate(() => document.querySelector('twofold-options')?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '')
    const visit = async (driver: Driver, fixture: string): Promise<Page> => {
      const page = await driver.browser.newPage()
      await page.goto(addressOfFixture(fixture))
      return page
    }
    /** What the card in the tab of sign-in pages says: its root is closed to the page, and open to the extension. */
    const card = (extension: Page): Promise<{ readonly text: string; readonly links: readonly string[] }> =>
      extension.evaluate(async () => {
        const api: typeof chrome = Reflect.get(globalThis, 'browser') ?? chrome
        const [tab] = await api.tabs.query({ url: 'https://login.microsoftonline.com/*' })
        const read = async (): Promise<{ text: string; links: string[] } | null> => {
          const host = document.querySelector(':popover-open')
          if (!(host instanceof HTMLElement)) return null
          const root = 'openOrClosedShadowRoot' in host ? (host.openOrClosedShadowRoot as ShadowRoot | null) : chrome.dom.openOrClosedShadowRoot(host) // prettier-ignore
          if (!root) return null
          const links = [...root.querySelectorAll('a')].map(({ href }) => href)
          return { text: (root.querySelector('.card')?.textContent ?? '').replace(/\s+/g, ' '), links }
        }
        const [answer] = await api.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: read })
        return (answer?.result as Awaited<ReturnType<typeof read>>) ?? { text: '', links: [] }
      })
    /** What the worker gives the content script of that tab: null where guidance is off. */
    const settings = (extension: Page): Promise<unknown> =>
      extension.evaluate(async () => {
        const api: typeof chrome = Reflect.get(globalThis, 'browser') ?? chrome
        const [tab] = await api.tabs.query({ url: 'https://login.microsoftonline.com/*' })
        const ask = (): Promise<unknown> => {
          const inside: typeof chrome = Reflect.get(globalThis, 'browser') ?? chrome
          return inside.runtime.sendMessage({ name: 'guidance', ask: { language: 'en' } })
        }
        const [answer] = await api.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: ask })
        return answer?.result ?? null
      })

    it('EXT-MAN-06 every setting of the samples reaches the extension as it stands', async () => {
      await during({ managed: sampleSettings }, async (driver) => {
        const page = await open(driver, 'Alderbrook Group looks after Twofold in this browser.')
        const stored = await page.evaluate(() => {
          const api: typeof chrome = Reflect.get(globalThis, 'browser') ?? chrome
          return api.storage.managed.get()
        })
        assert.deepEqual(stored, sampleSettings)
        assert.equal(await page.$('>>> #refused'), null)
      })
    })

    it('EXT-MAN-06 guidance follows the policy, name, support address and texts of the organisation', async () => {
      await during({ managed }, async (driver) => {
        const extension = await open(driver, 'Alderbrook Group looks after Twofold in this browser.')
        const page = await visit(driver, 'more-info')
        await page.waitForSelector(':popover-open')
        const { text, links } = await card(extension)
        assert.match(text, /You need one method that Alderbrook Group accepts\./)
        assert.match(text, /Begin with an authenticator app/)
        assert.match(text, /Stuck\? Call 4400 at Alderbrook Group\./)
        assert.ok(links.includes('mailto:help@alderbrook.example'), links.join(' '))
        assert.doesNotMatch(text, /mobile number|Nothing works\? Ask/)
      })
    })

    it('EXT-MAN-06 the options page shows what is managed, and names what is wrong', async () => {
      await during({ managed }, async (driver) => {
        const page = await open(driver, 'Alderbrook Group looks after Twofold in this browser.')
        const text = await textOf(page)
        assert.match(text, /Where to get help help@alderbrook\.example/)
        assert.match(text, /Methods that you have to register 1/)
        assert.match(text, /Stuck\? Call 4400/)
        assert.match(text, /Set, but not valid .* textAndCallUntil A day is needed, written like 2027-02-01\./)
        const pages = await page.waitForSelector('>>> twofold-own-pages >>> bdi')
        assert.equal(await pages?.evaluate((one) => one.textContent), 'account.alderbrook.example')
        assert.deepEqual(await axeFindings(page), [])
        await page.setViewport({ width: 320, height: 640 })
        assert.deepEqual(await sidewaysScroll(page), [])
      })
    })

    it('the organisation switches guidance off, and a person cannot switch it on', async () => {
      await during({ managed: { guidance: false } }, async (driver) => {
        const extension = await open(driver, 'Your organisation has decided this for you.')
        assert.equal(await extension.$eval('>>> [name=guidance]', (box) => (box as HTMLInputElement).disabled), true)
        const page = await visit(driver, 'more-info')
        assert.equal(await settings(extension), null)
        assert.equal(await page.$(':popover-open'), null)
      })
    })

    it('without an organisation a person switches guidance off and on', async () => {
      await during({}, async (driver) => {
        const extension = await open(driver, 'No organisation looks after Twofold in this browser.')
        const switchTo = async (wanted: boolean): Promise<void> => {
          await extension.bringToFront()
          await (await extension.waitForSelector('>>> [name=guidance]'))?.press(' ')
          await extension.waitForFunction(
            async (on) => {
              const api: typeof chrome = Reflect.get(globalThis, 'browser') ?? chrome
              const { guidance } = await api.storage.local.get('guidance')
              return (guidance as { guidance?: boolean } | undefined)?.guidance === on
            },
            {},
            wanted,
          )
        }
        await switchTo(false)
        const page = await visit(driver, 'more-info')
        assert.equal(await settings(extension), null)
        assert.equal(await page.$(':popover-open'), null)
        await switchTo(true)
        await page.bringToFront()
        await page.reload()
        await page.waitForSelector(':popover-open')
        assert.match((await card(extension)).text, /You need two different methods that your organisation accepts\./)
      })
    })
  })
}
