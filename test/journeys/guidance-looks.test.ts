// What a card looks like and says where a person has asked for something else than usual: forced colours, no motion, a narrow
// window, another language. In Chromium, whose driver may look into the closed root; the same in both browsers, as far as a page
// can tell, is in extension/content/guide.wtr.ts.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { CDPSession, Page } from 'puppeteer-core'
import { guidanceLanguages } from '#core/messages/guidance/languages.ts'
import { addressOfFixture, fixturePages } from '#test/screens/pages.ts'
import { type Driver, launch } from '#test/support/browsers.ts'
import { type Site, startSite } from '#test/support/site.ts'
import { until } from './support/until.ts'

interface DomNode {
  readonly nodeId: number
  readonly nodeName: string
  readonly nodeValue: string
  readonly attributes?: readonly string[]
  readonly children?: readonly DomNode[]
  readonly shadowRoots?: readonly DomNode[]
}

describe('a card in chromium', { timeout: 240_000 }, () => {
  let site: Site
  let driver: Driver
  let page: Page
  let session: CDPSession
  before(async () => {
    site = await startSite((url) => {
      const served = fixturePages(url)
      const language = url.searchParams.get('in') ?? 'en'
      const caption = url.searchParams.get('caption') ?? 'Verify'
      return served && { ...served, html: served.html.replace(/<html[^>]*>/, `<html lang="${language}">`).replace('value="Verify"', `value="${caption}"`) } // prettier-ignore
    })
    driver = await launch('chromium', { site, extension: true })
    page = await driver.browser.newPage()
    await page.setViewport({ width: 1280, height: 800 })
    session = await page.createCDPSession()
    await session.send('DOM.enable')
    await session.send('CSS.enable')
  })
  after(async () => {
    await driver.close()
    await site.close()
  })

  const nodes = async (): Promise<readonly DomNode[]> => {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode }
    const flat = (node: DomNode): readonly DomNode[] => [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(flat)] // prettier-ignore
    return flat(root)
  }
  const part = async (name: string): Promise<DomNode | null> =>
    (await nodes()).find(({ attributes = [] }) => attributes[attributes.indexOf('class') + 1]?.split(' ').includes(name) && attributes.includes('class')) ?? null // prettier-ignore
  const drawn = (name: string): Promise<DomNode> => until(() => part(name), () => `no ${name}`) // prettier-ignore
  const textOf = (node: DomNode): string => node.nodeValue + (node.children ?? []).map(textOf).join(' ')
  const styleOf = async (name: string): Promise<Readonly<Record<string, string>>> => {
    const { nodeId } = await drawn(name)
    const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId })
    return Object.fromEntries(computedStyle.map((one) => [one.name, one.value]))
  }
  const emulate = (features: Readonly<Record<string, string>>): Promise<unknown> =>
    session.send('Emulation.setEmulatedMedia', { features: Object.entries(features).map(([name, value]) => ({ name, value })) }) // prettier-ignore
  const open = async (file = 'code-app', more = ''): Promise<void> => {
    await page.goto(addressOfFixture(file) + more)
    await drawn('card')
  }

  it('moves only for a person who does not mind', async () => {
    await emulate({ 'prefers-reduced-motion': 'no-preference' })
    await open()
    assert.equal((await styleOf('ring'))['animation-name'], 'arrive')
    await emulate({ 'prefers-reduced-motion': 'reduce' })
    await open()
    assert.equal((await styleOf('ring'))['animation-name'], 'none')
  })
  it('has outlines of the person’s own colours where colours are forced', async () => {
    await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' })
    await open()
    const [card, ring, close] = [await styleOf('card'), await styleOf('ring'), await styleOf('close')]
    assert.equal(ring['box-shadow'], 'none')
    assert.equal(ring['outline-style'], 'solid')
    for (const one of [card, close]) assert.equal(one['border-top-width'], '2px')
    assert.equal(card['border-top-color'], card['color'])
    assert.notEqual(card['background-color'], card['color'])
    await emulate({ 'forced-colors': 'none', 'prefers-color-scheme': 'light' })
  })
  it('WCAG-1.4.10 fits a window of 320 px, where nothing has to be scrolled sideways', async () => {
    await page.setViewport({ width: 320, height: 640 })
    for (const file of ['code-app', 'more-info', 'consent', 'error-locked', 'reset-unknown-view', 'method-chooser']) {
      await open(file)
      const { nodeId } = await drawn('card')
      const { model } = await session.send('DOM.getBoxModel', { nodeId })
      const [left = 0, , right = 0] = model.border
      assert.ok(left >= 0 && right <= 320, `${file}: ${left} to ${right}`)
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= 320), true, file)
    }
    await page.setViewport({ width: 1280, height: 800 })
  })
  for (const language of guidanceLanguages)
    it(`speaks ${language} on a page in that language, and quotes the page’s own button as it stands`, async () => {
      const caption = `⟪${language}⟫ Überprüfen`
      await open('code-app', `&in=${language}&caption=${encodeURIComponent(caption)}`)
      const said = textOf(await drawn('sheet'))
      assert.ok(said.includes(caption), said)
      const table = ((await import(`#core/messages/guidance/${language}.ts`)) as Record<string, Record<string, string>>)[language] // prettier-ignore
      assert.ok(said.includes(table?.['code-entry.title'] ?? '?'), said)
      const { attributes = [] } = await drawn('sheet')
      const of = (name: string): string | undefined => attributes[attributes.indexOf(name) + 1]
      assert.deepEqual([of('lang'), of('dir')], [language, ['ar', 'he'].includes(language) ? 'rtl' : 'ltr'])
    })
  it('speaks the browser’s language on a page in one that it does not have', async () => {
    await open('code-app', '&in=fi&caption=Vahvista')
    assert.match(textOf(await drawn('sheet')), /choose “Vahvista”/)
  })
})
