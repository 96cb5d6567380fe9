// A person in front of the demo's pages: reads headings, presses what has a name, types into what has a label, and looks
// at the phone and mailbox in the panel. Waits for what is to be seen, never for time.
import type { ElementHandle, Page } from 'puppeteer-core'
import { format, type Params } from '#core/messages/text.ts'
import { en } from '#core/messages/widget/en.ts'
import type { Key } from '#core/messages/widget/index.ts'
import { findInPage, headingInPage, textInPage, type Wanted } from './find.ts'
import { type Hand, pointer } from './hand.ts'
import { until } from './until.ts'

export const say = (key: Key, params: Params = {}): string => format(en[key], params)

type Within = Wanted['within']

export class Visitor {
  readonly page: Page
  readonly #origin: string
  readonly #prefix: string

  readonly #hand: Hand

  /** `prefix` is '' or `/strict`. */
  constructor(page: Page, origin: string, prefix: string, hand: Hand = pointer) {
    this.page = page
    this.#hand = hand
    this.#origin = origin
    this.#prefix = prefix
  }

  /** `path` begins with a slash; `/` is the sign-in page. */
  async goto(path: string): Promise<void> {
    await this.page.bringToFront()
    await this.page.goto(this.#origin + (path === '/' && this.#prefix !== '' ? this.#prefix : this.#prefix + path))
  }

  async reload(): Promise<void> {
    await this.page.reload()
  }

  /** Waits until an element shows the step with this heading and has no reply to wait for. */
  async at(key: Key, params: Params = {}): Promise<void> {
    const wanted = say(key, params)
    await until(
      async () => (await this.heading()) === wanted,
      async () => `not at “${wanted}” but at “${await this.heading()}”: ${await this.text('main')}`,
    )
  }

  /** Waits until another step is shown. */
  async untilNot(key: Key, params: Params = {}): Promise<void> {
    const left = say(key, params)
    await until(
      async () => ![left, ''].includes(await this.heading()),
      async () => `still at “${left}”: ${await this.text('main')}`,
    )
  }

  /** '' while nothing is shown or a reply is awaited. */
  heading(): Promise<string> {
    return this.page.evaluate(headingInPage)
  }

  /** All that can be read there, in one line. */
  text(within: Within): Promise<string> {
    return this.page.evaluate(textInPage, within)
  }

  /** The registered methods that are listed. */
  items(): Promise<readonly string[]> {
    return this.page.$$eval('main [data-part="registered"]', (items) => items.map((item) => item.textContent ?? ''))
  }

  /** Waits until this can be read. */
  async sees(what: Key | RegExp, params: Params = {}, within: Within = 'main'): Promise<void> {
    const wanted = typeof what === 'string' ? say(what, params) : what
    await until(
      async () => {
        const text = await this.text(within)
        return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)
      },
      async () => `“${String(wanted)}” is not to be read: ${await this.text(within)}`,
    )
  }

  /** Whether this control is there right now. */
  async offers(key: Key, params: Params = {}): Promise<boolean> {
    const wanted: Wanted = { within: 'main', kind: 'control', name: say(key, params) }
    return (await this.page.evaluateHandle(findInPage, wanted)).asElement() !== null
  }

  async press(key: Key, params: Params = {}): Promise<void> {
    await this.pressNamed(say(key, params))
  }

  async pressNamed(name: string, within: Within = 'main', count = 1): Promise<void> {
    await this.#do({ within, kind: 'control', name }, (element) => this.#hand.press(this.page, element, count))
  }

  /** Replaces what stands in the field. */
  async type(key: Key, value: string): Promise<void> {
    await this.typeNamed(say(key), value)
  }

  async typeNamed(label: string, value: string, within: Within = 'main'): Promise<void> {
    await this.#do({ within, kind: 'field', name: label }, (element) => this.#hand.fill(this.page, element, value))
  }

  async choose(label: string, value: string, within: Within): Promise<void> {
    await this.#do({ within, kind: 'field', name: label }, async (element) => void (await element.select(value)))
  }

  /** What is found may be replaced by a redraw just before it is used: then it is looked for once more. */
  async #do(wanted: Wanted, act: (element: ElementHandle<HTMLElement>) => Promise<void>): Promise<void> {
    const describe = async (): Promise<string> =>
      `no ${wanted.kind} “${wanted.name}” to use at “${await this.heading()}”: ${await this.text(wanted.within)}`
    await until(async () => {
      const found = await this.page.evaluateHandle(findInPage, wanted)
      const element = found.asElement() as ElementHandle<HTMLElement> | null
      if (element === null) return false
      await act(element)
      await element.dispose()
      return true
    }, describe)
  }
}
