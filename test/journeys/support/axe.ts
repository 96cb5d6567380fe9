// What axe finds wrong with the page as it stands, one line each.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'puppeteer-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.0 to 2.2, levels A and AA, and axe's best practices. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(async () => {
    // What axe itself may stumble over in a strict page is not the page's doing.
    const heard = window.name
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run()
    window.name = heard
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    )
  })
}

/** What is wider than the window, or sticks out of it; a person would have to scroll both ways (WCAG 1.4.10). */
export const sidewaysScroll = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const wide = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect()
      const seen = element.checkVisibility() && own > 1 && getComputedStyle(element).clipPath === 'none'
      return seen && (right > width + 1 || left < -1) && element.closest('svg') === null
    })
    const whole = document.documentElement.scrollWidth
    return [
      ...(whole > width ? [`the page is ${whole} wide`] : []),
      ...wide.map((element) => element.outerHTML.slice(0, 120)),
    ]
  })
