// The checklist in both browsers: where a person stands, whether the page in front is genuine, and help for pages where nothing of
// ours can appear.
import assert from 'node:assert/strict'
import { en } from '#core/messages/guidance/en.ts'
import { guidanceLanguages } from '#core/messages/guidance/languages.ts'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'puppeteer-core'
import { addressOfFixture, fixturePages } from '#test/screens/pages.ts'
import { browserNames, type Driver, launch } from '#test/support/browsers.ts'
import { type Site, startSite } from '#test/support/site.ts'

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

for (const name of browserNames) {
  describe(`checklist in ${name}`, { timeout: 240_000 }, () => {
    let site: Site
    let driver: Driver
    let page: Page
    before(async () => {
      site = await startSite(fixturePages)
      driver = await launch(name, { site, extension: true })
      page = await driver.openExtensionPage('extension/checklist/index.html')
    })
    after(async () => {
      await driver.close()
      await site.close()
    })

    const text = (): Promise<string> =>
      page.evaluate(() => {
        const root = document.querySelector('twofold-checklist')?.shadowRoot
        const address = root?.querySelector('twofold-address')?.shadowRoot
        return `${address?.textContent ?? ''} ${root?.textContent ?? ''}`.replace(/\s+/g, ' ')
      })
    const says = async (pattern: RegExp): Promise<void> => {
      for (
        const end = Date.now() + 10_000;
        !pattern.test(await text());
        await new Promise((resolve) => setTimeout(resolve, 30))
      )
        if (Date.now() > end) assert.match(await text(), pattern)
    }
    const press = (selector: string, caption = ''): Promise<void> =>
      page.evaluate(
        (at, wanted) => {
          const root = document.querySelector('twofold-checklist')?.shadowRoot
          const found = [...(root?.querySelectorAll<HTMLElement>(at) ?? [])].find((one) =>
            one.textContent.includes(wanted),
          )
          if (!found) throw new Error(`no ${at} “${wanted}”`)
          found.click()
        },
        selector,
        caption,
      )

    it('says where a person stands, and counts push and code of the app once', async () => {
      await says(/0 of 2/)
      await press('[name=app]')
      await says(/1 of 2 methods done, 1 to go/)
      await press('[name=key]')
      await says(/1 of 2 methods done, 1 to go/)
      await press('[name=email]')
      await says(/You have the 2 methods you need/)
    })
    it('remembers it, and says which methods are for what', async () => {
      await page.close()
      page = await driver.openExtensionPage('extension/checklist/index.html')
      await says(/You have the 2 methods you need/)
      await says(/Private e-mail address · for resetting only/)
      await says(/Passkey or security key · not for resetting/)
    })
    it('gives the guidance of a screen that is chosen, and of what no page shows', async () => {
      await press('summary')
      await press('button', 'Scan the QR code')
      await says(/Scan it from inside the authenticator app/)
      await page.click('>>> .close')
      await press('button', 'A new phone')
      await says(/Keep the old phone until the new one works/)
      await page.click('>>> .close')
      await says(/Sent here by Outlook, Word or Teams\?/)
    })
    it('has every other language at hand as a file of its own', async () => {
      for (const language of guidanceLanguages.filter((each) => each !== 'en')) {
        const texts = await page.evaluate(
          (path) =>
            fetch(new URL(path, location.origin)).then(
              (response) => response.json() as Promise<{ guidance: string[] }>,
            ),
          `texts/${language}.json`,
        )
        assert.equal(texts.guidance.length, Object.keys(en).length, language)
      }
    })
    it('is accessible', async () => {
      await page.evaluate(axe)
      const violations = await page.evaluate(async () => {
        const run = Reflect.get(globalThis, 'axe') as {
          run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
        }
        const { violations: found } = await run.run()
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
      })
      assert.deepEqual(violations, [])
    })
    it('answers what the page in front is: genuine, and which screen', async () => {
      const front = await driver.browser.newPage()
      await front.goto(addressOfFixture('push-number'))
      await front.bringToFront()
      // The panel beside a page, as far as a page can tell: the same document, asked again while the other is in front.
      await page.evaluate(() => {
        const old = document.querySelector('twofold-checklist')
        old?.replaceWith(document.createElement('twofold-checklist'))
      })
      await says(/A genuine Microsoft sign-in address\./)
      await says(/It shows: Type this number in your app/)
      await front.close()
    })
  })
}
