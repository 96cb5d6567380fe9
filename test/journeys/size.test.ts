// `npm run size` says what an element loads before it paints; here a browser loads it, and the two must agree.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { firstFiles } from '#scripts/size.ts'
import { type Driver, launch } from '#test/support/browsers.ts'
import { startTestDemo, type TestDemo } from './support/demo.ts'

const pages = { 'mfa-sign-in': '/', 'sspr-reset': '/reset' } as const

describe('size', { timeout: 120_000 }, () => {
  let demo: TestDemo
  let driver: Driver
  before(async () => {
    driver = await launch('chromium')
    demo = await startTestDemo()
  })
  after(async () => {
    await driver.close()
    await demo.close()
  })

  for (const [element, path] of Object.entries(pages)) {
    it(`weighs what <${element}> loads before its first field can be typed in`, async () => {
      const page = await driver.browser.newPage()
      const loaded = new Set<string>()
      page.on('request', (request) => {
        const { pathname } = new URL(request.url())
        if (pathname.startsWith('/cdn/')) loaded.add(pathname.slice('/cdn/'.length))
      })
      await page.goto(demo.origin + path)
      await page.waitForSelector(`${element} input`, { visible: true })
      assert.deepEqual([...loaded].toSorted(), [...firstFiles(element)].toSorted())
      await page.close()
    })
  }
})
