// Every step of every way as it looks and reads: axe finds nothing, in light and in dark colours, on a wide window and on
// one of 320 pixels, where nothing makes the page scroll sideways.
import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Page } from 'puppeteer-core'
import { axeFindings, sidewaysScroll } from './support/axe.ts'
import { inBrowsers } from './support/stage.ts'
import { tours, walk } from './support/tours.ts'

const setTheme = (page: Page, theme: 'light' | 'dark'): Promise<void> =>
  page.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen
  }, theme)

const look = async (page: Page): Promise<readonly string[]> => {
  await page.setViewport({ width: 320, height: 720 })
  await setTheme(page, 'dark')
  const narrow = [...(await sidewaysScroll(page)), ...(await axeFindings(page))]
  await page.setViewport({ width: 1280, height: 900 })
  await setTheme(page, 'light')
  return [...narrow, ...(await axeFindings(page))]
}

inBrowsers('looks', (play) => {
  for (const tour of tours)
    it(`WCAG-1.4.10 WCAG-1.4.3 ${tour.name}`, () =>
      play(tour.preset, (scene) =>
        walk(scene, tour, async ({ heading }) => {
          assert.deepEqual(await look(scene.visitor.page), [], heading[0])
        }),
      ))
})
