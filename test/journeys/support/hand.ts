// The two ways in which a person works a page: with a pointer, or with the keyboard alone. What to press or to fill in is
// found by name either way (find.ts).
import type { ElementHandle, Page } from 'puppeteer-core'

export interface Hand {
  readonly press: (page: Page, element: ElementHandle<HTMLElement>, count: number) => Promise<void>
  /** Replaces what stands in the field. */
  readonly fill: (page: Page, element: ElementHandle<HTMLElement>, value: string) => Promise<void>
}

export const pointer: Hand = {
  press: (_page, element, count) => element.click({ count }),
  async fill(_page, element, value) {
    await element.click({ count: 3 })
    await element.type(value)
  },
}

/** More than any page here has to tab through. */
const mostTabs = 120

export const keyboard: Hand = {
  async press(page, element) {
    if (await element.evaluate((each) => each.matches('label'))) return chooseRadio(page, element)
    await tabTo(page, element)
    await page.keyboard.press('Enter')
  },
  async fill(page, element, value) {
    await tabTo(page, element)
    await page.keyboard.down('Control')
    await page.keyboard.press('a')
    await page.keyboard.up('Control')
    await page.keyboard.type(value)
  },
}

/** Tab or Shift+Tab, whichever way the control lies, until it has the focus. */
const tabTo = async (page: Page, element: ElementHandle<HTMLElement>): Promise<void> => {
  let way: 'on' | 'back' = 'on'
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    const lies = await element.evaluate((wanted) => {
      const active = document.activeElement
      if (active === null || active === wanted) return active === wanted ? 'there' : 'on'
      // In the frame around the form, in its shadow root: further the same way.
      if (active.contains(wanted) && active !== document.body) return 'around'
      return (active.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING) > 0 ? 'back' : 'on'
    })
    if (lies === 'there') return
    if (lies !== 'around') way = lies
    if (way === 'back') await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    if (way === 'back') await page.keyboard.up('Shift')
  }
  throw new Error('the keyboard does not lead there')
}

/** To the chosen one of the group, then with the arrows. */
const chooseRadio = async (page: Page, label: ElementHandle<HTMLElement>): Promise<void> => {
  const isChosen = (): Promise<boolean> =>
    label.evaluate((each) => (each as HTMLLabelElement).control?.matches(':checked') === true)
  const group = await label.evaluateHandle((each) => {
    const { control } = each as HTMLLabelElement
    const radios = [...(control?.closest('form')?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])]
    return radios.find((radio) => radio.checked) ?? control
  })
  await tabTo(page, group as ElementHandle<HTMLElement>)
  for (let arrows = 0; arrows < 8 && !(await isChosen()); arrows += 1) await page.keyboard.press('ArrowDown')
}
