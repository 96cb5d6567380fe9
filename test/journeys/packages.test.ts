// The packages as the stores get them, put into real browsers: they install, and their pages and guidance work.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { unzipSync } from 'fflate'
import { root } from '#scripts/command.ts'
import { chromeId } from '#scripts/extension-ids.ts'
import { pack } from '#scripts/pack.ts'
import { addressOfFixture, fixturePages } from '#test/screens/pages.ts'
import { browserNames, launch } from '#test/support/browsers.ts'
import { startSite } from '#test/support/site.ts'

describe('packages', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'twofold-packages-'))
  after(() => rmSync(folder, { recursive: true, force: true }))

  /** Firefox takes the zip itself; Chromium, for development, only what is in it. */
  const laidOut = {
    firefox: (): string => {
      const path = join(folder, 'firefox.zip')
      writeFileSync(path, pack(`${root}dist/firefox`))
      return path
    },
    chromium: (): string => {
      for (const [name, bytes] of Object.entries(unzipSync(pack(`${root}dist/chrome`)))) {
        const path = join(folder, 'chromium', name)
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, bytes)
      }
      return join(folder, 'chromium')
    },
  } as const

  for (const name of browserNames)
    it(`EXT-MAN-08 the package for ${name} installs, and its guidance and pages work`, async (t) => {
      const site = await startSite(fixturePages)
      t.after(() => site.close())
      const driver = await launch(name, { site, extension: laidOut[name]() })
      t.after(() => driver.close())
      const options = await driver.openExtensionPage('extension/options/index.html')
      const heading = await options.waitForSelector('>>> h1')
      assert.equal(await heading?.evaluate((one) => one.textContent), 'Twofold: settings')
      assert.notEqual(new URL(options.url()).host, chromeId) // the store gives the id
      const page = await driver.browser.newPage()
      await page.goto(addressOfFixture('more-info'))
      await page.waitForSelector(':popover-open')
    })
})
