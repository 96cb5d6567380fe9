// Pages that fight the guidance of the built extension, in both browsers, on a real sign-in address: whatever such a page does,
// it stays usable, sees nothing of what is inside, and is left alone in the end.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'puppeteer-core'
import { addressOfFixture, fixturePages } from '#test/screens/pages.ts'
import { browserNames, type Driver, launch } from '#test/support/browsers.ts'
import { type Site, startSite } from '#test/support/site.ts'
import { until } from './support/until.ts'

/** What each page does, as a script of its own, before anything of ours is there. `fight` is what it keeps count of. */
const fights = {
  none: '',
  removes: `
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node.popover) {
        node.remove(); fight.removed += 1; fight.calm = 0
      }
    }).observe(document, { childList: true, subtree: true })
    setInterval(() => { document.body.classList.toggle('poke'); fight.calm += 1 }, 20)`,
  covers: `
    const cover = document.createElement('div')
    cover.id = 'cover'; cover.popover = 'manual'
    cover.style.cssText = 'position: fixed; inset: 0; inline-size: 100vw; block-size: 100vh; margin: 0; opacity: 0.01'
    new MutationObserver(() => {
      if (!fight.host() || cover.matches(':popover-open')) return
      document.body.append(cover); cover.showPopover()
    }).observe(document, { childList: true, subtree: true })
    setInterval(() => { document.body.classList.toggle('poke'); fight.calm += 1 }, 20)`,
  'opens a dialog over it': `
    addEventListener('load', () => {
      const dialog = document.createElement('dialog')
      dialog.innerHTML = '<button id="inside">inside</button>'
      document.body.append(dialog)
      dialog.querySelector('button').onclick = () => { fight.inside += 1; dialog.close() }
      new MutationObserver(() => { if (fight.host() && fight.calm === 0) { fight.calm = 1; dialog.showModal() } })
        .observe(document, { childList: true, subtree: true })
    })`,
  floods: `
    addEventListener('load', () => {
      const crowd = document.createElement('div')
      for (let index = 0; index < 10_000; index += 1) crowd.append(document.createElement('i'))
      document.body.append(crowd)
      setInterval(() => {
        for (let change = 0; change < 20; change += 1) crowd.children[(fight.calm += 1) % 10_000].classList.toggle('x')
      }, 20)
    })`,
  'scripts attachShadow': `
    const attach = Element.prototype.attachShadow
    Element.prototype.attachShadow = function (init) { fight.shadows += 1; return attach.call(this, { ...init, mode: 'open' }) }
    const make = Document.prototype.createElement
    Document.prototype.createElement = function (...name) { fight.made.push(String(name[0])); return make.apply(this, name) }
    const show = HTMLElement.prototype.showPopover
    HTMLElement.prototype.showPopover = function () { fight.shadows += 1; return show.call(this) }
    for (const name of ['querySelector', 'getBoundingClientRect', 'checkVisibility', 'getAttribute'])
      Element.prototype[name] = () => { throw new Error('the page’s own ' + name) }`,
  'names its parts like the DOM’s own': `
    addEventListener('DOMContentLoaded', () => {
      for (const name of ['documentElement', 'addEventListener', 'createElement', 'hidden', 'head', 'body']) {
        const image = Document.prototype.createElement.call(document, 'img')
        image.name = name; image.alt = ''
        HTMLBodyElement.prototype.append.call(document.querySelector('body'), image)
      }
    })`,
} as const

const keepsCount = `
  globalThis.fight = { removed: 0, calm: 0, inside: 0, shadows: 0, made: [], clicks: 0,
    host: () => [...Document.prototype.querySelectorAll.call(document, 'html > div')].find((one) => one.popover) ?? null }
  addEventListener('click', (event) => { if (event.target.id === 'signInAnotherWay') { fight.clicks += 1; event.preventDefault() } }, true)`

interface Fight {
  readonly removed: number
  readonly calm: number
  readonly inside: number
  readonly shadows: number
  readonly made: readonly string[]
  readonly clicks: number
  readonly host: () => HTMLElement | null
}

for (const name of browserNames) {
  describe(`a page that fights in ${name}`, { timeout: 240_000 }, () => {
    let site: Site
    let driver: Driver
    let page: Page
    before(async () => {
      site = await startSite((url) => {
        const served = fixturePages(url)
        const script = fights[(url.searchParams.get('fight') ?? 'none') as keyof typeof fights]
        return (
          served && {
            html: served.html
              .replace('CANARY-code', '')
              .replace('<head>', `<head><script>${keepsCount}${script}</script>`),
          }
        )
      })
      driver = await launch(name, { site, extension: true })
      page = await driver.browser.newPage()
      await page.setViewport({ width: 1280, height: 800 })
    })
    after(async () => {
      await driver.close()
      await site.close()
    })

    const open = (fight: keyof typeof fights): Promise<unknown> =>
      page.goto(`${addressOfFixture('code-app')}&fight=${encodeURIComponent(fight)}`)
    const now = <T>(ask: (fight: Fight) => T): Promise<T> =>
      page.evaluate(`(${String(ask)})(globalThis.fight)`) as Promise<T>
    const drawn = (): Promise<unknown> =>
      until(
        () => now((fight) => fight.host() !== null),
        () => 'nothing is drawn',
      )
    /** A person types and clicks with keyboard and mouse, and it reaches the page. */
    const isUsable = async (): Promise<void> => {
      const before = await now((fight) => fight.clicks)
      const at = (id: string) =>
        page.evaluate((wanted) => {
          const { x, y, width, height } = (Document.prototype.querySelectorAll.call(document, `#${wanted}`)[0] as HTMLElement).getClientRects()[0] as DOMRect // prettier-ignore
          return { x: x + width / 2, y: y + height / 2 }
        }, id)
      const field = await at('idTxtBx_SAOTCC_OTC')
      await page.mouse.click(field.x, field.y)
      await page.keyboard.type('471100')
      const other = await at('signInAnotherWay')
      await page.mouse.click(other.x, other.y)
      assert.equal(await now((fight) => fight.clicks), before + 1)
      const typed = 'document.getElementById("idTxtBx_SAOTCC_OTC").value'
      assert.equal(await page.evaluate(typed), '471100')
    }

    it('is as usable with the card as it would be without a fight', async () => {
      await open('none')
      await drawn()
      await isUsable()
    })
    it('EXT-CJ-07 removes it: it comes back a few times, and then no more', async () => {
      await open('removes')
      await until(() => now((fight) => fight.removed > 0 && fight.calm > 100), () => 'it never gives up') // prettier-ignore
      assert.ok((await now((fight) => fight.removed)) <= 7)
      assert.equal(await now((fight) => fight.host()), null)
      await isUsable()
    })
    it('EXT-CJ-03 covers it in the top layer: it does not climb over the page’s own', async () => {
      await open('covers')
      await until(() => now((fight) => fight.calm > 60 && document.getElementById('cover')?.matches(':popover-open') === true), () => 'never covered') // prettier-ignore
      const ontop = await page.evaluate(() =>
        [[20, 20], [640, 400], [1200, 750], [900, 300]].map(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.id),
      ) // prettier-ignore
      assert.deepEqual(ontop, ['cover', 'cover', 'cover', 'cover'])
    })
    it('opens a modal dialog over it: the dialog is what a person works with', async () => {
      await open('opens a dialog over it')
      await until(
        () => now(() => document.querySelector('dialog')?.open === true),
        () => 'no dialog',
      )
      await page.click('#inside')
      assert.equal(await now((fight) => fight.inside), 1)
      await isUsable()
    })
    it('floods itself with 10,000 nodes and 1,000 changes a second: a person works on', async () => {
      await open('floods')
      await drawn()
      await until(
        () => now((fight) => fight.calm > 2000),
        () => 'no flood',
      )
      await isUsable()
      assert.notEqual(await now((fight) => fight.host()), null)
    })
    it('EXT-ISO-04 EXT-CJ-02 scripts what the DOM is made of: nothing of ours passes through the page’s hands', async () => {
      await open('scripts attachShadow')
      await drawn()
      const seen = await now((fight) => ({
        shadows: fight.shadows,
        made: fight.made,
        root: fight.host()?.shadowRoot ?? null,
        inside: fight.host()?.innerHTML,
        names: [...(fight.host()?.attributes ?? [])].map((attribute) => attribute.name).toSorted(),
        words: /Twofold|What comes next/.test(document.documentElement.innerHTML),
      }))
      assert.deepEqual(seen, {
        shadows: 0,
        made: [],
        root: null,
        inside: '',
        names: ['popover', 'style'],
        words: false,
      })
    })
    it('EXT-ISO-04 names its parts like the DOM’s own: it is left as usable as it was', async () => {
      const faults: unknown[] = []
      page.on('pageerror', (error) => faults.push(error))
      await open('names its parts like the DOM’s own')
      await isUsable()
      assert.deepEqual(faults, [])
    })
  })
}
