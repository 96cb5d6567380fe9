// Every word that guidance, the checklist and what stands beside it say comes from the table: shown in a made-up language whose
// texts stand in brackets, so that a word outside of them is one that no translator could have reached.
import { expect } from '@open-wc/testing'
import browser from 'webextension-polyfill'
import { en } from '#core/messages/guidance/en.ts'
import { speaker } from '#core/messages/guidance/say.ts'
import { pseudo } from '#core/messages/widget/pseudo.ts'
import type { Context } from '#core/screens/context.ts'
import { drawCard, type CardActions } from '#extension/content/draw-card.ts'
import { foreignWords } from '#test/gallery/foreign-words.ts'
import { everyCard } from '#test/screens/cards.ts'
import { policy } from '#test/screens/policy.ts'
import { until } from '#test/screens/stage.ts'
import '../checklist/checklist.ts'
import '../own-pages/own-pages.ts'

const texts = pseudo(en)
const context: Context = {
  policy,
  registered: ['push'],
  today: '2026-11-22',
  labels: {},
  device: 'phone',
  fillKeys: 'Alt+Shift+C',
}
const actions: CardActions = {
  say: speaker(texts, 'en'),
  language: 'en',
  close: () => undefined,
  choose: () => undefined,
  back: () => undefined,
  copy: async () => undefined,
  secondsLeft: 700,
}
/** Codes and hosts are data. */
const data = 'code, bdi, svg, style'

const everythingIn = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? everythingIn(node.shadowRoot) : [])])

describe('every word of a card is from the table', () => {
  for (const [name, card] of Object.entries(everyCard(context)))
    it(name, () => {
      const drawn = document.createElement('div')
      drawn.append(drawCard(card, actions))
      expect(foreignWords(everythingIn(drawn), data)).to.deep.equal([])
      expect(drawn.textContent).to.match(/⟦/)
    })
  it('EXT-POL-02 each says whose it is', () => {
    const whose = [texts['ui.from'], texts['ui.from-page']]
    for (const [name, card] of Object.entries(everyCard(context)))
      expect(whose, name).to.contain(drawCard(card, actions).querySelector('.from')?.textContent)
  })
})

describe('every word of our own pages is from the table', () => {
  const realFetch = globalThis.fetch
  const { i18n } = browser
  before(() => {
    const tab = { id: 1, url: 'https://login.rnicrosoftonline.com/common/login' }
    const none = { addListener: () => undefined, removeListener: () => undefined }
    const all = async () => ({ origins: ['https://account.contoso.example/*'], permissions: [] })
    Object.assign(browser, {
      i18n: { ...i18n, getUILanguage: () => 'de' },
      tabs: { query: async () => [tab] },
      permissions: { getAll: all, onAdded: none, onRemoved: none },
    })
    // The made-up language comes where the build would put German.
    globalThis.fetch = async (input, init) =>
      typeof input === 'string' && input.endsWith('texts/de.json')
        ? Response.json({ guidance: Object.values(texts) })
        : realFetch(input, init)
    Object.assign(browser.storage, { managed: { get: async () => ({ pages: ['https://reset.contoso.example'] }) } })
  })
  after(() => {
    Object.assign(browser, { i18n })
    globalThis.fetch = realFetch
  })

  for (const name of ['twofold-checklist', 'twofold-own-pages'] as const)
    it(name, async () => {
      const element = document.createElement(name)
      document.body.append(element)
      await until(() => /⟦/.test(element.shadowRoot?.textContent ?? ''))
      if (name === 'twofold-checklist')
        await until(() => /⟦/.test(element.shadowRoot?.querySelector('twofold-address')?.shadowRoot?.textContent ?? ''))
      expect(foreignWords(everythingIn(element.shadowRoot as ShadowRoot), data)).to.deep.equal([])
      element.remove()
    })
})
