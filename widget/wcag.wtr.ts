// Rows of WCAG that hold for every step at once: pictures, keys, motion, sight of the focus, and how far one is.
import { expect } from '@open-wc/testing'
import { sendKeys, setViewport } from '@web/test-runner-commands'
import { en } from '#core/messages/widget/en.ts'
import { parseSecret } from '#core/otp/secret.ts'
import { drive, replyOf, until, type Drive } from '#test/gallery/drive.ts'
import { press, show } from '#test/gallery/show.ts'
import { samples } from '#test/gallery/steps.ts'
import type { FlowElement } from './element/flow-element.ts'

const everything = (element: FlowElement): Element[] => [
  ...(element.shadowRoot?.querySelectorAll('*') ?? []),
  ...element.querySelectorAll('*'),
]

/** What has the focus, within the frame's shadow root as well. */
const focused = (): Element | null => document.activeElement?.shadowRoot?.activeElement ?? document.activeElement

/** What of it is within the window is not covered; all of something tall need not be. */
const isInSight = (stop: Element): boolean => {
  const { left, top, right, bottom } = stop.getBoundingClientRect()
  const middle = (from: number, to: number, end: number): number => (Math.max(from, 0) + Math.min(to, end)) / 2
  const [x, y] = [middle(left, right, innerWidth), middle(top, bottom, innerHeight)]
  const over = document.elementFromPoint(x, y)
  const inner = over?.shadowRoot?.elementFromPoint(x, y) ?? over
  return inner !== null && (stop.contains(inner) || inner.contains(stop))
}

/** The style rules of an element's two sheets, each with the conditions around it. */
function* rulesOf(element: FlowElement): Generator<{ readonly rule: CSSStyleRule; readonly when: string }> {
  function* walk(rules: CSSRuleList, when: string): ReturnType<typeof rulesOf> {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) yield { rule, when }
      const inner = (rule as CSSGroupingRule).cssRules as CSSRuleList | undefined
      const condition = rule instanceof CSSMediaRule ? ` ${rule.conditionText}` : ''
      if (inner) yield* walk(inner, when + condition)
    }
  }
  const own = element.shadowRoot?.adoptedStyleSheets ?? []
  for (const sheet of [...own, ...document.adoptedStyleSheets]) yield* walk(sheet.cssRules, '')
}

describe('every step at once', () => {
  let element: FlowElement | null = null
  let page: Drive | null = null
  afterEach(() => {
    element?.remove()
    page?.element.remove()
    element = page = null
  })

  it('WCAG-2.2.2 nothing moves at all for those who want no motion', async () => {
    element = await show('await-approval')
    const all = [...rulesOf(element)]
    const none = /^(none|0s|initial|revert|)$/
    const moves = all.filter(
      ({ rule: { style } }) => !none.test(style.animationName) || !none.test(style.transitionDuration),
    )
    expect(moves.length).to.be.above(0)
    for (const { rule, when } of moves) {
      const stilled = all.some(
        (other) =>
          /prefers-reduced-motion: reduce/.test(other.when) &&
          other.rule.selectorText.includes(rule.selectorText) &&
          other.rule.style.animationName === 'none',
      )
      expect(stilled || /prefers-reduced-motion: no-preference/.test(when), rule.cssText).to.equal(true)
    }
  })

  it('WCAG-1.4.13 hovering and focus change how a thing looks, and bring nothing up', async () => {
    element = await show('manage')
    const looks = /^(color|background|border|outline|text-decoration|box-shadow|filter|cursor|--_)/
    const live = [...rulesOf(element)].filter(({ rule }) => /:(hover|focus)/.test(rule.selectorText))
    expect(live.length).to.be.above(4)
    for (const { rule } of live)
      expect(
        [...rule.style].filter((property) => !looks.test(property)),
        rule.selectorText,
      ).to.deep.equal([])
  })

  it('WCAG-2.1.4 no single key does anything outside of a field', async () => {
    for (const name of ['choose-method-reset', 'manage', 'enter-code-text', 'add-method-list']) {
      const { flow, press: keys = [] } = samples[name] ?? expect.fail(name)
      page = await drive(flow, [replyOf(name)])
      await press(page.element, keys)
      const heading = page.element.shadowRoot?.querySelector('h2')
      heading?.focus()
      const before = page.form().innerHTML
      // Without the signs that open a browser's own search.
      await sendKeys({ type: 'abcdefghijklmnopqrstuvwxyz0123456789?.,-+*' })
      expect(page.asked()).to.deep.equal([])
      expect(page.form().innerHTML).to.equal(before)
      expect(focused()).to.equal(heading)
      page.element.remove()
    }
  })

  it('WCAG-2.4.11 what has the focus is in sight, on every stop of every step, in a small window', async () => {
    await setViewport({ width: 320, height: 480 })
    for (const name of [
      'identify-sign-in',
      'add-method-phone',
      'add-method-list',
      'manage',
      'new-password',
      'time-little',
      'review',
      'save-codes',
    ]) {
      element = await show(name)
      // Tab must not leave the page: the browser's own bars would keep the focus.
      const end = document.createElement('button')
      element.after(end)
      element.shadowRoot?.querySelector('h2')?.focus()
      const stops = new Set<Element>()
      for (;;) {
        await sendKeys({ press: 'Tab' })
        const stop = focused()
        if (stop === null || stop === end || stops.has(stop) || !everything(element).includes(stop)) break
        stops.add(stop)
        // A browser may scroll there a frame later.
        await until(() => isInSight(stop))
        expect(getComputedStyle(stop).outlineStyle, `${name}: ${stop.outerHTML}`).not.to.equal('none')
      }
      expect(stops.size, name).to.be.above(1)
      expect(focused(), name).to.equal(end)
      end.remove()
      element.remove()
    }
    await setViewport({ width: 800, height: 600 })
  })

  it('WCAG-1.1.1 the code of an app is reached without the picture, from the key that stands beside it', async () => {
    page = await drive('register', [replyOf('activate-app'), replyOf('review')])
    page.press('app.cannot-scan')
    await until(() => page?.form().querySelector('[data-part="secret"]') !== null)
    const secret = page.form().querySelector('[data-part="secret"]')?.textContent ?? ''
    expect(parseSecret(secret).ok).to.equal(true)
    page.submit()
    await until(() => Boolean(page?.input('code')))
    page.type('code', '123456')
    page.submit()
    await until(() => page?.heading() === en['review.heading'])
    expect(page.asked().map(({ path }) => path.split('/v2.0/')[1])).to.deep.equal(['activate'])
  })

  it('ARIA-STEP how far one is stands in a list, in words, with one entry that is now', async () => {
    for (const [name, said, states] of [
      ['enter-code-text', 'Step 1 of 2', ['Step 1: you are here', 'Step 2: still to do']],
      ['enter-code-email', 'Step 2 of 2', ['Step 1: done', 'Step 2: you are here']],
    ] as const) {
      element = await show(name)
      const progress = element.shadowRoot?.querySelector('[part="progress"]') ?? expect.fail(name)
      expect(progress.textContent).to.contain(said)
      const list = progress.querySelector('ol') ?? expect.fail(name)
      expect(list.getAttribute('aria-label')).to.equal(en['frame.progress-list'])
      const entries = [...list.querySelectorAll('li')]
      expect(entries.map(({ textContent }) => textContent?.trim())).to.deep.equal(states)
      const now = entries.filter((entry) => entry.getAttribute('aria-current') === 'step')
      expect(now.map(({ textContent }) => textContent?.trim())).to.deep.equal(
        states.filter((state) => /here/.test(state)),
      )
      expect(element.shadowRoot?.querySelector('[role="tablist"], [role="tab"]')).to.equal(null)
      element.remove()
    }
  })
})
