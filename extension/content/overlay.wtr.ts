// Guidance beside a page that is used by keyboard, or read out: it stands aside, and nothing on the page is different for it.
import { expect } from '@open-wc/testing'
import { sendKeys, setViewport } from '@web/test-runner-commands'
import { violations } from '#test/gallery/axe.ts'
import { shown, stage, until, type Stage } from '#test/screens/stage.ts'

let on: Stage
before(() => setViewport({ width: 1280, height: 800 }))
afterEach(() => on.close())

const speaking = async (...args: Parameters<typeof stage>): Promise<Stage> => {
  on = await stage(...args)
  await until(() => shown(on.root.querySelector('.card')))
  return on
}

/** The last stop: Tab must not leave the page, since the browser's own bars would keep the focus, for other files too. */
const endOfPage = (): Element => {
  const end = document.createElement('button')
  on.root.host.after(end)
  return end
}

/** What Tab stops at in the page itself, in order, and whether the middle of each is free of ours. */
const walk = async (): Promise<readonly { readonly stop: Element; readonly seen: boolean }[]> => {
  const stops: { stop: Element; seen: boolean }[] = []
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute('tabindex')
  const end = endOfPage()
  for (;;) {
    await sendKeys({ press: 'Tab' })
    const stop = document.activeElement
    if (stop === end || stop === null || stop === document.body || stops.some((one) => one.stop === stop)) break
    // The card comes at its own place in the order; what is in it is not the page's.
    if (stop === on.root.host) continue
    const { x, y, width, height } = stop.getBoundingClientRect()
    const over = document.elementsFromPoint(x + width / 2, y + height / 2)
    stops.push({ stop, seen: over.includes(stop) && !over.includes(on.root.host) })
  }
  end.remove()
  return stops
}

/** A page with links everywhere: wherever the card lies, it lies over some. */
const crowded = (): void => {
  const crowd = document.createElement('div')
  crowd.setAttribute('data-stage', '')
  crowd.style.cssText =
    'position: absolute; inset: 0; pointer-events: none; display: grid; grid-template-columns: repeat(5, 1fr); align-content: space-between'
  for (let index = 0; index < 60; index += 1) {
    const link = Object.assign(document.createElement('a'), { href: '#', textContent: `Link ${index}` })
    link.style.pointerEvents = 'auto'
    crowd.append(link)
  }
  document.body.append(crowd)
}

describe('WCAG-OVL-01 guidance beside a page', () => {
  it('WCAG-OVL-01 WCAG-2.4.11 never covers what has the focus, and Tab stops where it always did', async () => {
    for (const file of ['code-app', 'more-info', 'error-locked'] as const) {
      await speaking(file)
      crowded()
      const stops = await walk()
      expect(stops.filter(({ seen }) => !seen).map(({ stop }) => stop.outerHTML)).to.deep.equal([])
      expect(stops.length).to.be.at.least(60)
      const page = [
        ...document.querySelectorAll(
          '[data-stage] a[href], [data-stage] button, [data-stage] input:not([type="hidden"])',
        ),
      ]
      const own = page.filter((one) => one.checkVisibility() && !(one as HTMLInputElement).disabled)
      expect(stops.map(({ stop }) => stop)).to.have.members(own)
      on.close()
    }
    await speaking('code-app')
  })

  it('WCAG-OVL-01 is no dialog and no trap: the page stays in reach, Escape folds it away', async () => {
    await speaking('code-app')
    const host = on.root.host
    for (const name of ['role', 'aria-modal', 'tabindex']) expect(host.hasAttribute(name), name).to.equal(false)
    expect(on.root.querySelector('[role="dialog"], [aria-modal], dialog')).to.equal(null)
    expect(document.querySelector('[inert], [aria-hidden="true"] form')).to.equal(null)
    const last = [...on.root.querySelectorAll<HTMLElement>('button, a[href], summary')].findLast(shown)
    const end = endOfPage()
    last?.focus()
    await sendKeys({ press: 'Tab' })
    expect(on.root.activeElement).to.equal(null)
    await sendKeys({ press: 'Escape' })
    end.remove()
    expect(shown(on.card())).to.equal(false)
    expect(shown(on.chip())).to.equal(true)
  })

  it('WCAG-OVL-01 leaves the findings of axe in the page as they are, its headings and its live regions', async () => {
    const read = async (): Promise<unknown> => ({
      found: await violations(document.body),
      headings: [...document.querySelectorAll('h1, h2, h3, [role="heading"]')].map((one) => one.textContent),
      live: [...document.querySelectorAll('[aria-live], [role="status"], [role="alert"]')].map((one) => one.outerHTML),
    })
    on = await stage('code-app', { folded: { 'code-entry': true } })
    on.guide.stop()
    const without = await read()
    on.close()
    await speaking('code-app')
    expect(await read()).to.deep.equal(without)
  })

  it('WCAG-2.1.4 no letter, digit or sign does anything, in a field or beside one', async () => {
    await speaking('code-app')
    const before = on.root.innerHTML
    const field = document.querySelector<HTMLInputElement>('#idTxtBx_SAOTCC_OTC')
    // Without the signs that open a browser's own search.
    const keys = 'abcdefghijklmnopqrstuvwxyz0123456789?.,-+*'
    field?.focus()
    await sendKeys({ type: keys })
    field?.blur()
    await sendKeys({ type: keys })
    expect(on.root.innerHTML).to.equal(before)
    expect(shown(on.card())).to.equal(true)
    expect(on.remembered).to.deep.equal([])
  })

  it('WCAG-1.1.1 every picture in it is one that says nothing, and is read to nobody', async () => {
    for (const file of ['code-app', 'reset-unknown-view'] as const) {
      await speaking(file)
      const pictures = [...on.root.querySelectorAll('svg, img')]
      expect(pictures.length).to.be.above(0)
      for (const one of pictures) expect(one.getAttribute('aria-hidden')).to.equal('true')
      for (const button of on.root.querySelectorAll('button'))
        expect(button.textContent.trim() || button.getAttribute('aria-label')).to.match(/\p{L}/u)
      on.close()
    }
    await speaking('code-app')
  })
})
