// Adding and filling as built, in both browsers, on the real addresses: from the QR code of Microsoft's page to the first
// filled code, and everywhere where nothing may be filled. In Chromium by the real popup over the page; Firefox lets no driver
// open that, so there the same page of ours is used from a tab beside the site's.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'puppeteer-core'
import { addressOfFixture } from '#test/screens/pages.ts'
import { browserNames, type Driver, launch } from '#test/support/browsers.ts'
import { type Site, startSite } from '#test/support/site.ts'
import { codePages } from './support/code-site.ts'
import { PopupPerson } from './support/popup-person.ts'
import { chooseFile, codesAboutNow, filledValue, firstRun, openPopup, pageContents,  popupOf, valueOf, vaultPassword } from './support/vault.ts' // prettier-ignore

const popup = 'extension/popup/index.html'
const key = 'MZXW6YTBOJRHIZLTORSWO43UMFRWG43F'
const otherKey = 'NBSWY3DPEHPK3PXPNBSWY3DPEHPK3PXP'
const account = 'ann.canary@contoso.onmicrosoft.com'
const uri = `otpauth://totp/Contoso%3A${account}?secret=${key.toLowerCase()}&issuer=Microsoft`
const setup = 'https://mysignins.microsoft.com/register'
const entra = '#idTxtBx_SAOTCC_OTC'

for (const name of browserNames) {
  describe(`filling in ${name}`, { timeout: 540_000 }, () => {
    let site: Site
    let driver: Driver
    let page: Page
    let person: PopupPerson
    const chromium = name === 'chromium'

    before(async () => {
      site = await startSite(codePages)
      driver = await launch(name, { site, extension: true })
      const start = new PopupPerson(await driver.openExtensionPage('extension/authenticator/index.html'))
      await firstRun(start)
      page = await driver.browser.newPage()
      await page.setViewport({ width: 1000, height: 800 })
      if (chromium) await start.page.close()
      else person = start
    })
    after(async () => {
      await driver.close()
      await site.close()
    })

    /** Our window over the page that is in front. */
    const over = async (): Promise<PopupPerson> => {
      if (chromium) person = await openPopup(driver, page)
      else {
        await person.page.close()
        person = new PopupPerson(await driver.openExtensionPage(popup))
        await page.bringToFront()
      }
      return person
    }
    const press = async (caption: string): Promise<void> =>
      (await person.control(caption)).evaluate((control) => control.click())
    const leave = async (): Promise<void> => {
      if (chromium) await person.page.close()
    }
    const fillFromAccount = async (): Promise<void> => {
      await over()
      await press('More about Microsoft')
      await press('Fill in on the page in front')
    }
    /** The page holds nothing of the vault: neither key nor name nor, where none was filled, a code. */
    const isClean = async (): Promise<void> => {
      const contents = await pageContents(page)
      for (const canary of [key, key.toLowerCase(), 'ann.canary', ...codesAboutNow(key)])
        assert.ok(!contents.includes(canary), `${canary} in ${page.url()}`)
    }

    it('keeps the account of a QR code that stands anywhere on the page', async () => {
      await page.goto(`${setup}?qr=${encodeURIComponent(uri)}`)
      const png = await page.screenshot()
      await over()
      await press('Add')
      await press('Scan a QR code')
      if (chromium) await press('Scan the page in front')
      else {
        await person.reads(/Use the camera/)
        await chooseFile(person.page, 'screen.png', png)
      }
      await person.reads(/Keep this account\?.*Microsoft.*ann\.canary.*Company: Contoso/)
      if (chromium) await person.reads(/only on https:\/\/mysignins\.microsoft\.com/)
      await press('Keep it')
      const shown = (await person.reads(/\d{3}\s\d{3}/)).replace(/\s/g, '')
      assert.ok(codesAboutNow(key).includes(shown))
      await press('It worked')
      await person.reads(/ann\.canary/)
      await leave()
    })

    it('says of the app’s own code which link to choose, in the words of the page', async () => {
      const other = encodeURIComponent('phonefactor://activate_account?code=123456789&url=https%3a%2f%2fexample.org')
      await page.goto(`${setup}?qr=${other}&lang=de`)
      const png = await page.screenshot()
      await over()
      await press('Add')
      await press('Scan a QR code')
      if (chromium) await press('Scan the page in front')
      else {
        await person.reads(/Use the camera/)
        await chooseFile(person.page, 'screen.png', png)
      }
      await person.reads(/Microsoft Authenticator app alone/)
      await person.reads(
        chromium ? /Ich möchte eine andere Authenticator-App verwenden/ : /different authenticator app/,
      )
      await leave()
    })

    it('EXT-CJ-01 EXT-FILL-01 asks in its own window before the first code on an address, then fills it', async () => {
      await page.goto(addressOfFixture('code-app'))
      await page.$eval(entra, (field) => ((field as HTMLInputElement).value = ''))
      await isClean()
      await fillFromAccount()
      await person.reads(/Fill in on this address\? https:\/\/login\.microsoftonline\.com/)
      assert.equal(await valueOf(page, entra), '')
      await isClean()
      await press('Yes, fill it in there')
      await person.reads(/The code is in/)
      assert.ok(codesAboutNow(key).includes(await valueOf(page, entra)))
      await leave()
    })

    it('fills without a question from then on, and submits nothing', async () => {
      await page.goto(addressOfFixture('code-app'))
      await page.$eval(entra, (field) => ((field as HTMLInputElement).value = ''))
      const [address, hits] = [page.url(), site.hits.length]
      if (chromium) {
        await over()
        await press('Fill in the code of Microsoft')
      } else await fillFromAccount()
      await person.reads(/The code is in/)
      assert.ok(codesAboutNow(key).includes(await valueOf(page, entra)))
      assert.equal(page.url(), address)
      const asked = site.hits.slice(hits).filter(({ hostname }) => /microsoftonline/.test(hostname))
      assert.deepEqual(asked.filter(({ pathname }) => pathname !== '/favicon.ico').map(({ href }) => href), []) // prettier-ignore
      await leave()
    })

    const wrong: readonly (readonly [id: string, what: string, url: string, says: RegExp])[] = [
      ['EXT-FILL-01', 'a look-alike host', addressOfFixture('code-app', 'https://login.rnicrosoftonline.com/x'), /only looks like/], // prettier-ignore
      ['EXT-FILL-01', 'the real name before a stranger’s', addressOfFixture('code-app', 'https://login.microsoftonline.com.contoso.example/x'), /only looks like/], // prettier-ignore
      ['EXT-FILL-01', 'a punycode host', new URL('https://login.mıcrosoftonline.com/otp').href, /only looks like/],
      ['EXT-FILL-01', 'http', 'http://accounts.contoso.example/otp', /is not secure/],
      ['EXT-FILL-01', 'a code page in a frame of another site', 'https://news.contoso.example/framed', /Fill in on this address\? https:\/\/news\.contoso\.example/], // prettier-ignore
      ['EXT-FILL-02', 'a code page in a frame of the same site', 'https://login.microsoftonline.com/framed', /No field for a code/], // prettier-ignore
      ['EXT-FILL-02', 'a page that waits for a texted code', addressOfFixture('code-text-hidden-method'), /waits for a code that was sent/], // prettier-ignore
      [
        'EXT-FILL-02',
        'the same, told by its icon alone',
        addressOfFixture('code-text'),
        /waits for a code that was sent/,
      ],
      ['EXT-FILL-02', 'a page for a device code', addressOfFixture('device-code'), /No field for a code/],
      ['EXT-FILL-02', 'a page for a password', addressOfFixture('sign-in-password'), /No field for a code/],
      ['EXT-FILL-02', 'the start of a reset, with its captcha', addressOfFixture('reset-start'), /Fill in on this address|No field/], // prettier-ignore
    ]
    for (const [id, what, url, says] of wrong)
      it(`${id} EXT-ISO-01 nothing is filled, and nothing of the vault is in the page: ${what}`, async () => {
        await page.goto(url)
        await fillFromAccount()
        // Without the button in the toolbar Firefox shows us no address but those of the sign-in pages.
        const unseen = !chromium && !/^https:\/\/(login|passwordreset)\.microsoftonline\.com\//.test(url)
        await person.reads(unseen ? /lets no extension into this page/ : says)
        for (const frame of page.frames())
          for (const value of await frame.$$eval('input', (fields) => fields.map((field) => field.value)))
            assert.ok(!codesAboutNow(key).includes(value), value)
        await isClean()
        await leave()
      })

    it('EXT-FILL-02 no code into a field that a person cannot see, on the right address', async () => {
      for (const path of ['/hidden', '/veiled']) {
        await page.goto(`https://login.microsoftonline.com${path}`)
        await fillFromAccount()
        await person.reads(/hidden or covered/)
        assert.equal(await valueOf(page, entra), '')
        await isClean()
        await leave()
      }
    })

    it('EXT-ISO-04 a page that has redefined everything is filled all the same, and hears of the code alone', async () => {
      await page.goto('https://login.microsoftonline.com/hostile')
      await fillFromAccount()
      await person.reads(/The code is in/)
      const heard = await page.evaluate(() => Reflect.get(window, 'heard') as string[])
      assert.equal(heard.length, 1)
      assert.ok(codesAboutNow(key).includes(heard[0] ?? ''), heard[0])
      await leave()
    })

    it('EXT-CJ-02 EXT-CJ-05 nothing that stands in the page fills when it is clicked', async () => {
      await page.goto(addressOfFixture('code-app'))
      await page.$eval(entra, (field) => ((field as HTMLInputElement).value = ''))
      await page.bringToFront()
      await page.waitForSelector('html > div[popover]')
      const points = await page.evaluate(() => {
        const host = document.querySelector('html > div[popover]')
        const grid = Array.from({ length: 40 * 40 }, (_, i) => [((i % 40) + 0.5) * (innerWidth / 40), (Math.floor(i / 40) + 0.5) * (innerHeight / 40)] as const) // prettier-ignore
        return grid.filter(([x, y]) => document.elementFromPoint(x, y) === host)
      })
      for (const [x, y] of points.slice(0, 60)) await page.mouse.click(x, y)
      await page.keyboard.press('Escape')
      assert.equal(await valueOf(page, entra), '')
      await isClean()
    })

    if (chromium) {
      it('EXT-FILL-01 fills on another site that the person allows, by the published rules for fields', async () => {
        await page.goto('https://sso.contoso.example/otp')
        await fillFromAccount()
        await person.reads(/Until now this code belongs to: https:\/\/login\.microsoftonline\.com https:\/\/mysignins/)
        await press('Yes, fill it in there')
        await person.reads(/The code is in/)
        assert.ok(codesAboutNow(key).includes(await valueOf(page, entra)))
        await leave()
      })
      const pressShortcut = async (): Promise<void> => {
        const target = await driver.browser.waitForTarget((one) => one.type() === 'service_worker')
        const worker = await target.worker()
        await page.bringToFront()
        await worker?.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
          const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(...given: unknown[]): void } }
          onCommand.dispatch('fill-code', tab)
        })
      }
      it('the shortcut fills at once where one account belongs to the page', async () => {
        await page.goto(addressOfFixture('code-app'))
        await page.$eval(entra, (field) => ((field as HTMLInputElement).value = ''))
        await pressShortcut()
        assert.ok(codesAboutNow(key).includes(await filledValue(page, entra)))
      })
      it('EXT-FILL-02 the shortcut opens the popup when the vault is locked; unlocked, it fills', async () => {
        await over()
        await press('Lock')
        await person.reads(/Your vault is locked/)
        await leave()
        await page.goto(addressOfFixture('code-app'))
        await page.$eval(entra, (field) => ((field as HTMLInputElement).value = ''))
        await pressShortcut()
        person = await popupOf(driver)
        await person.reads(/Your vault is locked/)
        assert.equal(await valueOf(page, entra), '')
        await person.type('way', vaultPassword)
        await press('Unlock')
        await person.reads(/The code is in/)
        assert.ok(codesAboutNow(key).includes(await valueOf(page, entra)))
        await leave()
      })
      it('the shortcut asks in the popup where several accounts belong to the page', async () => {
        const second = uri.replace('ann.canary', 'bob.other').replace(key.toLowerCase(), otherKey.toLowerCase())
        await page.goto(`https://login.microsoftonline.com/register?qr=${encodeURIComponent(second)}`)
        await over()
        await press('Add')
        await press('Scan a QR code')
        await press('Scan the page in front')
        await press('Keep it')
        await press('It worked')
        await leave()
        await page.goto(addressOfFixture('code-app'))
        await page.$eval(entra, (field) => ((field as HTMLInputElement).value = ''))
        await pressShortcut()
        person = await popupOf(driver)
        await person.reads(/Which account is for https:\/\/login\.microsoftonline\.com\?/)
        assert.equal(await valueOf(page, entra), '')
        await press('Microsoft · Contoso, bob.other')
        await person.reads(/The code is in/)
        assert.ok(codesAboutNow(otherKey).includes(await valueOf(page, entra)))
        await leave()
      })
    }
  })
}
