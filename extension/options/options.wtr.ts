// The options page in real browsers: what is managed and refused, a person's own choices by keyboard, every language, narrow and
// from right to left, and nothing that did not go through the table of texts.
import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys, setViewport } from '@web/test-runner-commands'
import browser from 'webextension-polyfill'
import { guidanceLanguages } from '#core/messages/guidance/languages.ts'
import { closing, opening, pseudo } from '#core/messages/widget/pseudo.ts'
import type { Table } from '#core/messages/text.ts'
import { dispatch } from '../dispatch.ts'
import { remember, remembered } from '../guidance/memory.ts'
import { guidanceRows } from '../guidance/rows.ts'
import { managedSettings, settingNames } from '../managed/settings.ts'
import './options.ts'
import type { Options } from './options.ts'

const { id } = browser.runtime
const { origin } = location
const page = { id, url: `${origin}/extension/options/index.html` }
browser.runtime.onMessage.addListener((message: unknown) =>
  dispatch(guidanceRows, { id, origin, guidedOrigins: [], isGranted: async () => false }, message, page),
)

const sample = Object.fromEntries(settingNames.map((name) => [name, managedSettings[name].sample]))
/** Each wrong in its own way, two of them in a list that holds good ones too. */
const mistaken = {
  ...sample,
  supportAddress: 'help desk',
  requiredMethods: 3,
  offeredMethods: ['carrier-pigeon'],
  textAndCallUntil: '1 February',
  allowExport: 'no',
  pages: ['https://account.alderbrook.example', 'http://alderbrook.example'],
  texts: [{ key: 'note.nowhere', text: 'Never said' }],
}

const area = browser.storage.managed as unknown as Pick<typeof browser.storage.local, 'set' | 'clear'>
const realFetch = window.fetch
const tableOf = async (folder: string, language: string): Promise<Table> =>
  ((await import(`/core/messages/${folder}/${language}.ts`)) as Record<string, Table>)[language] ?? {}

/** The browser in a language, whose tables come as the build writes them, or made over. */
const speak = (language: string, make: (table: Table) => Table = (table) => table): void => {
  Object.defineProperty(navigator, 'language', { value: language, configurable: true })
  window.fetch = async (input) => {
    const [, asked = ''] = /texts\/(\w+)\.json$/.exec(input instanceof Request ? input.url : String(input)) ?? []
    const said = ['options', 'guidance'].map(async (folder) => {
      const table = make(await tableOf(folder, asked))
      return [folder, Object.keys(await tableOf(folder, 'en')).map((key) => table[key])] as const
    })
    return Response.json(Object.fromEntries(await Promise.all(said)))
  }
}
const open = async (): Promise<Options> => {
  const element = await fixture<Options>(html`<twofold-options></twofold-options>`)
  await until(() => element.renderRoot.querySelector('h1') !== null)
  return element
}
const until = async (question: () => boolean): Promise<void> => {
  for (const end = Date.now() + 10_000; !question(); await new Promise(requestAnimationFrame))
    if (Date.now() > end) throw new Error(`not so: ${question.toString()}`)
}
const text = ({ renderRoot }: Options): string => (renderRoot.textContent ?? '').replace(/\s+/g, ' ')
const words = (one: HTMLElement): string => one.innerText.replace(/\s+/g, ' ').trim()
const find = <E extends HTMLElement>({ renderRoot }: Options, selector: string): E =>
  renderRoot.querySelector<E>(selector) ?? expect.fail(`no ${selector}`)

afterEach(async () => {
  await area.clear()
  await browser.storage.local.clear()
  speak('en')
  window.fetch = realFetch
  document.documentElement.dir = 'ltr'
  await setViewport({ width: 1280, height: 800 })
})

describe('options page', () => {
  it('without management says so, and leaves every choice to the person', async () => {
    const element = await open()
    expect(text(element)).to.match(/No organisation looks after Twofold in this browser/)
    expect(element.renderRoot.querySelector('#managed, #refused')).to.equal(null)
    expect(find<HTMLInputElement>(element, '[name=guidance]').checked).to.equal(true)
    expect(document.title).to.equal('Twofold: settings')
  })

  it('EXT-MAN-06 shows every setting that is managed, in plain words', async () => {
    await area.set(sample)
    const element = await open()
    expect(text(element)).to.match(/Alderbrook Group looks after Twofold in this browser/)
    const shown = [...element.renderRoot.querySelectorAll<HTMLElement>('dl > div')].map(words)
    expect(shown).to.have.length(settingNames.length)
    for (const line of [
      'Where to get help help@alderbrook.example',
      'Methods that you have to register 2',
      'Methods that work when you sign in Approval in an app Code from an app Text message',
      'Day from which texts and calls no longer count February 1, 2027',
      'Help in your organisation’s own words Nothing works? Call the service desk on 4400, day or night.',
      'Your organisation’s own pages with help https://account.alderbrook.example',
      'Kept codes may be exported No',
      'Minutes without use until codes are locked 10',
    ])
      expect(shown).to.include(line)
    expect(find<HTMLAnchorElement>(element, 'dd a').href).to.equal('mailto:help@alderbrook.example')
  })

  it('EXT-MAN-06 names what is set wrongly, says why, and what holds until then', async () => {
    await area.set(mistaken)
    const element = await open()
    const said = [...element.renderRoot.querySelectorAll<HTMLElement>('.refused > li')].map(words)
    expect(said).to.have.length(7)
    expect(said.join('\n')).to.match(/supportAddress An address that begins with mailto: or https: is needed\./)
    expect(said.join('\n')).to.match(/requiredMethods A whole number from 1 to 2 is needed\./)
    expect(said.join('\n')).to.match(/offeredMethods A list with some of these names is needed: fido2 push totp/)
    expect(said.join('\n')).to.match(
      /allowExport true or false is needed, without quotation marks\. Until that is mended: No/,
    )
    expect(said.join('\n')).to.match(/pages A list of addresses .* Left out, counted from the top: 2/)
    const managed = find(element, 'dl').textContent ?? ''
    expect(managed).to.match(/https:\/\/account\.alderbrook\.example/)
    expect(managed).not.to.match(/help desk|exported/)
  })

  it('lets a person switch the help off, and shows who decides where the organisation does', async () => {
    const element = await open()
    find(element, '[name=guidance]').focus()
    await sendKeys({ press: ' ' })
    await until(() => /Saved\./.test(text(element)))
    expect((await remembered()).guidance).to.equal(false)
    await area.set({ guidance: true })
    const again = await open()
    const box = find<HTMLInputElement>(again, '[name=guidance]')
    expect([box.checked, box.disabled]).to.deep.equal([true, true])
    expect(text(again)).to.match(/Your organisation has decided this for you/)
    expect(text(again)).to.match(/Your organisation looks after Twofold/)
  })

  it('lists help that was closed, opens it again by keyboard, and keeps the focus near', async () => {
    await remember((memory) => ({ ...memory, folded: { 'push-number': true, 'more-info': true, ask: true } }))
    const element = await open()
    const button = find(element, '[aria-label="Open again: Which of these do you see?"]')
    button.focus()
    await sendKeys({ press: 'Enter' })
    await until(() => /The help is open again/.test(text(element)))
    expect((await remembered()).folded).to.deep.equal({ 'push-number': true, 'more-info': true })
    expect(element.shadowRoot?.activeElement?.id).to.equal('cards')
    const all = [...element.renderRoot.querySelectorAll('button')].find((one) => /Open all again/.test(one.textContent))
    all?.click()
    await until(() => words(find(element, '#cards + p')).startsWith('Nothing. When you close'))
    expect((await remembered()).folded).to.deep.equal({})
  })

  it('shows what was ticked in the checklist, and forgets it', async () => {
    await remember((memory) => ({ ...memory, registered: ['push', 'totp', 'email'] }))
    const element = await open()
    expect(words(find(element, '[aria-labelledby=ticked]'))).to.equal('Authenticator app Private e-mail address')
    const forget = [...element.renderRoot.querySelectorAll('button')].find((one) => /Forget/.test(one.textContent))
    forget?.click()
    await until(() => /Forgotten\./.test(text(element)))
    expect((await remembered()).registered).to.equal(null)
  })

  it('has no text that did not come from the tables', async () => {
    speak('de', pseudo)
    await area.set(mistaken)
    await remember((memory) => ({ ...memory, folded: { ask: true, 'more-info': true }, registered: ['push', 'sms'] }))
    const element = await open()
    const walker = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_TEXT)
    const seen: string[] = []
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text
      const said = data.trim()
      if (said !== '' && !parentElement?.closest('bdi, code, time, style') && !/^[\d\s]+$/.test(said)) seen.push(said)
    }
    const labels = [...element.renderRoot.querySelectorAll('[aria-label]')].map(
      (one) => one.getAttribute('aria-label') ?? '',
    )
    expect(seen.length).to.be.above(40)
    expect([...seen, ...labels].filter((one) => !one.startsWith(opening) || !one.endsWith(closing))).to.deep.equal([])
  })

  for (const language of guidanceLanguages)
    it(`is accessible and 320 px wide in ${language}`, async () => {
      speak(language)
      await setViewport({ width: 320, height: 640 })
      await area.set(mistaken)
      await remember((memory) => ({ ...memory, folded: { ask: true, 'more-info': true }, registered: ['push'] }))
      const element = await open()
      expect(document.documentElement.lang).to.equal(language)
      expect(document.documentElement.dir).to.equal(['ar', 'he'].includes(language) ? 'rtl' : 'ltr')
      expect(document.documentElement.scrollWidth).to.be.at.most(320)
      await expect(element).to.be.accessible()
    })
})
