// Takes a picture of every card on its own fixture, light and dark, wide and 320 px, into dist/pictures: node scripts/guidance-pictures.ts [part of a name]
// Needs dist/chrome. For people to look at; the tests do not need it.
import { mkdirSync } from 'node:fs'
import { fixtures } from '#test/screens/fixtures.ts'
import { addressOfFixture, fixturePages } from '#test/screens/pages.ts'
import { launch } from '#test/support/browsers.ts'
import { startSite } from '#test/support/site.ts'
import { root } from './command.ts'

const folder = `${root}dist/pictures/`
const wanted = process.argv[2] ?? ''
const looks = [
  { name: 'light', scheme: 'light', width: 1000, height: 720 },
  { name: 'dark', scheme: 'dark', width: 1000, height: 720 },
  { name: 'narrow', scheme: 'light', width: 320, height: 640 },
] as const

mkdirSync(folder, { recursive: true })
const site = await startSite(fixturePages)
const driver = await launch('chromium', { site, extension: true })
const page = await driver.browser.newPage()
for (const { file, tier } of fixtures.filter(
  (one) => one.tier !== 'silent' && !one.busy && one.file.includes(wanted),
)) {
  for (const { name, scheme, width, height } of looks) {
    await page.setViewport({ width, height })
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await page.goto(addressOfFixture(file))
    await page.waitForSelector(':popover-open')
    await page.screenshot({ path: `${folder}${file}.${tier}.${name}.png` })
  }
}
await driver.close()
await site.close()
