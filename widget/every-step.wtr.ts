// Every step from sample data, in a real browser: drawn, accessible in light and dark, in the table's words and no others,
// with no inline style, and without a request beyond the server it was pointed at.
import { expect } from '@open-wc/testing'
import { violations } from '#test/gallery/axe.ts'
import { saying } from '#test/gallery/fake-server.ts'
import { foreignWords } from '#test/gallery/foreign-words.ts'
import { show } from '#test/gallery/show.ts'
import { samples } from '#test/gallery/steps.ts'
import type { FlowElement } from './element/flow-element.ts'

const root = document.documentElement

const scheme = (name: 'light' | 'dark'): void => {
  root.style.colorScheme = name
  document.body.style.background = name === 'dark' ? '#0d0f13' : '#eef1f6'
}

/** Everything in the frame and in the form. */
const everything = (element: FlowElement): Element[] => [
  ...(element.shadowRoot?.querySelectorAll('*') ?? []),
  ...element.querySelectorAll('*'),
]

/** A picture is named in a few words, or it says nothing and nobody hears of it. */
const isUnclearPicture = (one: Element): boolean => {
  const label = one.getAttribute('aria-label') ?? ''
  const isSilent = one.getAttribute('aria-hidden') === 'true' && label === ''
  const isNamed = one.getAttribute('role') === 'img' && /\p{L}/u.test(label) && label.length < 150
  return ['svg', 'img', 'canvas'].includes(one.localName) && !isSilent && !isNamed
}

/** Names, addresses, codes and countries are data, not texts of ours. */
const data = 'bdi, option, [data-part="secret"], svg'

describe('every step', () => {
  const realFetch = globalThis.fetch
  const strayRequests: string[] = []
  let element: FlowElement

  before(() => {
    globalThis.fetch = (input) => {
      strayRequests.push(input instanceof Request ? input.url : String(input))
      return Promise.reject(new TypeError('no request beyond the fake server'))
    }
  })
  after(() => {
    globalThis.fetch = realFetch
    root.style.removeProperty('color-scheme')
  })
  afterEach(() => {
    element.remove()
    scheme('light')
  })

  for (const [name, sample] of Object.entries(samples)) {
    it(`${name}: WCAG-1.1.1 WCAG-1.3.1 WCAG-1.4.3 WCAG-1.4.13 WCAG-2.2.2 WCAG-2.5.8 axe finds nothing, light or dark; pictures are named or silent, nothing opens by hovering or moves for long`, async () => {
      element = await show(name)
      const heading = element.shadowRoot?.querySelector('h2')?.textContent ?? ''
      expect(heading).to.match(/\p{L}/u)
      expect(
        everything(element)
          .filter(isUnclearPicture)
          .map(({ outerHTML }) => outerHTML),
      ).to.deep.equal([])
      expect(everything(element).filter((one) => one.hasAttribute('title'))).to.deep.equal([])
      const moving = everything(element).flatMap((one) => one.getAnimations())
      for (const { effect } of moving) expect(Number(effect?.getComputedTiming().endTime)).to.be.below(5000)
      for (const colours of ['light', 'dark'] as const) {
        scheme(colours)
        expect(await violations(element)).to.deep.equal([])
      }
    })

    it(`${name}: every word is from the table, also from right to left`, async () => {
      element = await show(name, { lang: 'xa', dir: 'rtl' })
      expect(foreignWords(everything(element), data)).to.deep.equal([])
      const form = element.querySelector('form')
      expect(form?.getAttribute('lang')).to.equal('xa')
      expect(getComputedStyle(form as Element).direction).to.equal('rtl')
    })

    it(`${name}: W3C-CSP-01 no inline style or handler, no id twice, nothing asked of another host`, async () => {
      const server = saying(sample.reply)
      element = await show(name, { server })
      const all = everything(element)
      expect(all.filter((node) => node.hasAttribute('style')).map((node) => node.outerHTML)).to.deep.equal([])
      expect(
        all.flatMap((node) => node.getAttributeNames()).filter((attribute) => attribute.startsWith('on')),
      ).to.deep.equal([])
      const ids = [...element.querySelectorAll('[id]')].map(({ id }) => id)
      expect(new Set(ids).size).to.equal(ids.length)
      expect(server.asked.every(({ path }) => path.startsWith('/twofold/'))).to.equal(true)
      expect(strayRequests).to.deep.equal([])
    })

    it(`${name}: N63B-RC-07 help stands at its place, with step and support code`, async () => {
      element = await show(name)
      const help = element.shadowRoot?.querySelector<HTMLAnchorElement>('.footer a[part="help"]')
      expect(help?.href).to.match(/^mailto:help@miller\.example\?subject=/)
    })
  }
})
