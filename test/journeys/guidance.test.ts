// Guidance in the built extension, in both browsers, on the real addresses: every fixture, every recorded page, walks through
// registration and reset, and silence everywhere else. The shadow root is closed, so what is drawn is felt from outside.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'puppeteer-core'
import type { ScreenId, Tier } from '#core/screens/screen.ts'
import { captures } from '#test/screens/captures.ts'
import { fixtures, wrongAddresses } from '#test/screens/fixtures.ts'
import { addressOfFixture, fixtureHtml, fixturePages } from '#test/screens/pages.ts'
import { browserNames, type Driver, launch } from '#test/support/browsers.ts'
import { corpusDir } from '#test/support/corpus.ts'
import { type Page as Served, type Site, startSite } from '#test/support/site.ts'

interface Spoken {
  readonly tier: Tier
  readonly screen: ScreenId | null
}
const nothing: Spoken = { tier: 'silent', screen: null }

const folder = new URL('screens/', corpusDir)
const present = captures.filter(({ file }) => existsSync(new URL(file, folder)))
const capturePages = (url: URL): Served | undefined => {
  const file = url.searchParams.get('capture') ?? ''
  if (!present.some((one) => one.file === file)) return undefined
  // Nothing of the recorded page may run or load; what it looks like to a reader of its DOM stays.
  return { html: readFileSync(new URL(file, folder), 'utf8'), headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" } } // prettier-ignore
}

/** A page of nothing but another page in a frame. */
const framing = (url: URL): Served | undefined => {
  const framed = url.searchParams.get('framed')
  return framed === null ? undefined : { html: `<!doctype html><html lang="en"><title>frame</title><iframe src="${framed}"></iframe></html>` } // prettier-ignore
}

for (const name of browserNames) {
  describe(`guidance in ${name}`, { timeout: 540_000 }, () => {
    let site: Site
    let driver: Driver
    let extension: Page
    let page: Page
    before(async () => {
      site = await startSite((url) => framing(url) ?? fixturePages(url) ?? capturePages(url))
      driver = await launch(name, { site, extension: true })
      extension = await driver.openExtensionPage('extension/popup/index.html')
      page = await driver.browser.newPage()
      await page.setViewport({ width: 1280, height: 800 })
    })
    after(async () => {
      await driver.close()
      await site.close()
    })

    /** What the content script says of the page in front, once it is sure; null where there is none. */
    const spoken = async (): Promise<Spoken | null> => {
      await page.bringToFront()
      const answers = await extension.evaluate(async () => {
        const api: typeof chrome = Reflect.get(globalThis, 'browser') ?? chrome
        const tabs = await api.tabs.query({})
        const asked = tabs.map(({ id = -1 }) => api.tabs.sendMessage(id, { name: 'spoken', ask: {} }, { frameId: 0 }))
        return (await Promise.allSettled(asked)).map((one) => (one.status === 'fulfilled' ? (one.value ?? null) : null))
      })
      return (answers.find((answer) => answer !== null) as Spoken | undefined) ?? null
    }
    /** Share of the window that is ours to click, in percent: none, a button, or a card. */
    const ours = (): Promise<number> =>
      page.evaluate(() => {
        const host = document.querySelector('html > div[popover]')
        let hits = 0
        for (let x = 0; x < 100; x += 1)
          for (let y = 0; y < 100; y += 1)
            if (host !== null && document.elementFromPoint((x / 100) * innerWidth, (y / 100) * innerHeight) === host)
              hits += 1
        return hits / 100
      })
    const looksLike = async (drawn: 'nothing' | 'button' | 'card'): Promise<void> => {
      const matches = { nothing: (share: number) => share === 0, button: (share: number) => share > 0 && share < 3, card: (share: number) => share >= 3 }[drawn] // prettier-ignore
      for (const end = Date.now() + 10_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
        const share = await ours()
        if (matches(share)) return
        if (Date.now() > end) assert.fail(`${drawn} expected, ${share} % of the window is ours`)
      }
    }

    /** Shows another page in a frame of a genuine one, and makes sure that it is there. */
    const inFrame = async (address: string): Promise<void> => {
      await page.goto(`https://login.microsoftonline.com/common/login?framed=${encodeURIComponent(address)}`)
      const frame = page.frames().find((one) => one !== page.mainFrame())
      assert.ok(await frame?.$('input, button, [role=button], h1'), 'nothing is in the frame')
    }

    for (const { file, tier, screen, busy } of fixtures.filter(({ at }) => !/contoso/.test(at))) {
      it(`own fixture ${file} is ${busy ? 'waited for' : tier}${screen && !busy ? `: ${screen}` : ''}`, async () => {
        await page.goto(addressOfFixture(file))
        assert.deepEqual(await spoken(), busy ? nothing : { tier, screen })
        if (busy || tier === 'silent') assert.equal(await ours(), 0)
      })
    }
    for (const { file, at, kind, tier, screen } of present.filter((one) => one.kind !== 'negative')) {
      it(`${kind} capture ${file} is ${tier}${screen ? `: ${screen}` : ''}`, async () => {
        await page.goto(`${at}?capture=${file}`)
        assert.deepEqual(await spoken(), { tier, screen })
      })
    }
    if (present.length === 0) it('captures: corpus not present', () => assert.equal(existsSync(folder), false))

    // The local site answers on the usual ports only; another port is judged in the element tests.
    for (const [what, address] of Object.entries(wrongAddresses).filter(([one]) => one !== 'another port')) {
      it(`is not there on a perfect copy: ${what}`, async () => {
        for (const file of ['push-number', 'more-info', 'sign-in-password']) {
          await page.goto('about:blank')
          await page
            .goto(addressOfFixture(file, address).replace('//login.microsoftonline.com@', '//'))
            .catch(() => undefined)
          // Chromium itself takes http to https on this host (preloaded HSTS): then it is the genuine address after all.
          if (what === 'http' && page.url().startsWith('https:')) continue
          assert.deepEqual((await spoken()) ?? nothing, nothing)
          assert.equal(await page.evaluate(() => document.querySelector('[popover]')), null)
        }
      })
    }
    const isSilentAt = async (address: string): Promise<void> => {
      await page.goto('about:blank')
      await page.goto(address.replace('//login.microsoftonline.com@', '//')).catch(() => undefined)
      if (address.startsWith('http:') && page.url().startsWith('https:')) return // as above
      assert.deepEqual((await spoken()) ?? nothing, nothing)
      assert.equal(await page.evaluate(() => document.querySelector('[popover]')), null)
    }
    for (const { file } of present.filter((one) => one.rendered && one.kind !== 'negative')) {
      it(`is not there on a capture at any wrong address: ${file}`, async () => {
        for (const [what, address] of Object.entries(wrongAddresses))
          if (what !== 'another port') await isSilentAt(`${address}?capture=${file}`)
      })
      it(`is silent on a capture in a frame: ${file}`, async () => {
        await inFrame(`https://login.microsoftonline.com/common/login?capture=${file}`)
        assert.deepEqual(await spoken(), nothing)
        assert.equal(await ours(), 0)
      })
    }
    for (const { file, at } of fixtures.filter((one) => /contoso/.test(one.at)))
      it(`is not there on somebody else’s page: own fixture ${file}`, () => isSilentAt(`${at}?fixture=${file}`))
    it('is not there on somebody else’s page: every negative capture', async () => {
      for (const { file, at } of present.filter((one) => one.kind === 'negative'))
        await isSilentAt(`${at}?capture=${file}`)
    })
    it('is silent in a frame of another page', async () => {
      await inFrame(addressOfFixture('push-number'))
      assert.deepEqual(await spoken(), nothing)
      assert.equal(await ours(), 0)
    })

    const moveTo = (file: string): Promise<void> =>
      page.evaluate((html) => {
        const next = new DOMParser().parseFromString(html, 'text/html')
        document.querySelector('meta[name="PageID"]')?.remove()
        document.head.append(
          ...[...next.querySelectorAll('meta[name="PageID"]')].map((meta) => document.adoptNode(meta)),
        )
        document.body.replaceChildren(...[...next.body.childNodes].map((node) => document.adoptNode(node)))
      }, fixtureHtml(file))
    const walks: Readonly<Record<string, readonly string[]>> = {
      'sign-in': ['sign-in-email', 'sign-in-password', 'push-number', 'push-timeout', 'method-chooser', 'code-app', 'code-error', 'stay-signed-in', 'more-info'],
      registration: ['setup-shell', 'setup-app-install', 'setup-app-account', 'setup-app-qr', 'setup-app-qr-error', 'setup-app-key', 'setup-app-number', 'setup-app-code', 'setup-done', 'setup-phone', 'setup-phone-code', 'setup-phone-call', 'setup-done', 'setup-email', 'setup-email-code', 'setup-done'],
      'adding a method': ['security-info', 'method-picker', 'setup-phone', 'setup-phone-code', 'setup-done', 'security-info'],
      reset: ['reset-shell', 'reset-start', 'reset-start-error', 'reset-unlock-choice', 'reset-verify', 'reset-code', 'reset-verify', 'reset-code', 'reset-new-password', 'reset-done'],
    } // prettier-ignore
    for (const [walk, files] of Object.entries(walks)) {
      it(`EXT-POL-03 follows a page that moves without loading, and asks the network for nothing: ${walk}`, async () => {
        await page.goto(addressOfFixture(files[0] ?? ''))
        const before = site.hits.length
        const asked = await driver.spyOnNetwork(page)
        for (const file of files) {
          await moveTo(file)
          const { tier, screen } = fixtures.find((one) => one.file === file) ?? assert.fail(file)
          for (let said = await spoken(); said?.screen !== screen || said.tier !== tier; said = await spoken());
        }
        const browsersOwn = /(^|\.)(mozilla|firefox|google|gstatic|googleapis)\.(com|org|net)$/
        const came = site.hits.slice(before).filter(({ host, pathname }) => pathname !== '/favicon.ico' && !browsersOwn.test(host)) // prettier-ignore
        assert.deepEqual([...came.map(({ href }) => href), ...asked], [])
      })
    }

    it('is folded with Escape, stays so after a reload, and never takes the focus', async () => {
      await page.goto(addressOfFixture('code-app'))
      await page.focus('#idTxtBx_SAOTCC_OTC')
      await spoken()
      await looksLike('card')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'idTxtBx_SAOTCC_OTC')
      await page.keyboard.press('Escape')
      await looksLike('button')
      await page.reload()
      await spoken()
      await looksLike('button')
    })
    it('works again after the browser has stopped the worker', async () => {
      await driver.stopBackground()
      await page.goto(addressOfFixture('push-number'))
      await spoken()
      await looksLike('card')
    })
  })
}
