// A person in front of the authenticator: presses, types and reads by what is on the screen, through every shadow root.
import type { ElementHandle, Page } from 'puppeteer-core'
import { until } from './until.ts'

export class PopupPerson {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** The button, link or box of that name; the name may go on. */
  async press(name: string): Promise<void> {
    await (await this.control(name)).click()
  }

  async control(name: string): Promise<ElementHandle<HTMLElement>> {
    const found = await until(
      async () => {
        const handle = await this.page.evaluateHandle(findControl, name)
        return handle.asElement() as ElementHandle<HTMLElement> | null
      },
      async () => `no “${name}” in: ${await this.text()}`,
    )
    return found
  }

  /** Into the field of that id. */
  async type(id: string, text: string): Promise<void> {
    const field = await this.page.waitForSelector(`>>> #${id}`, { visible: true })
    await field?.click({ count: 3 })
    await field?.type(text)
  }

  async reads(pattern: RegExp): Promise<string> {
    return until(
      async () => pattern.exec(await this.text())?.[0] ?? false,
      async () => `no ${pattern} in: ${await this.text()}`,
    )
  }

  /** All that can be seen, in one line. */
  text(): Promise<string> {
    return this.page.evaluate(() => {
      const walk = (node: Node): string => {
        if (node instanceof Text) return node.data
        if (!(node instanceof Element) || node.localName === 'style' || !node.checkVisibility()) return ''
        return [...(node.shadowRoot ?? node).childNodes].map(walk).join(' ')
      }
      return walk(document.body).replace(/\s+/g, ' ')
    })
  }
}

/** Runs inside the page, so it may use nothing from outside. */
const findControl = (name: string): HTMLElement | null => {
  const roots: ParentNode[] = [document]
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot)
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
  return (
    roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button:not(:disabled), summary, label, [role=tab]')])
      .find(
        (element) =>
          element.checkVisibility() &&
          plain(element.getAttribute('aria-label') ?? element.textContent).startsWith(name),
      ) ?? null
  )
}
