// What guidance costs a sign-in page, in real Chromium with the built extension (npm run build first). The second column is the same
// page without us, or, for size and one look, what we aim at.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Page } from 'puppeteer-core'
import { root } from '#scripts/command.ts'
import { addressOfFixture, fixturePages } from '#test/screens/pages.ts'
import { launch } from '#test/support/browsers.ts'
import { startSite } from '#test/support/site.ts'
import { row, type Row } from './row.ts'

const aimBytes = 25 * 1024
const aimLookMs = 1
const nodes = 2000
const looks = 400
const watchedMs = 10_000
const screens = ['push-number', 'code-app', 'sign-in-password', 'more-info'] as const

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Makes the page as large as pages get: rows of elements outside the box in the middle. */
const pad = (page: Page): Promise<void> =>
  page.evaluate((count) => {
    for (let index = 0; index < count / 2; index += 1) {
      const item = document.createElement('p')
      item.append(document.createElement('span'))
      document.body.append(item)
    }
  }, nodes)

/** One look: snapshot and verdict, after a change that makes layout stale, as a page's own changes do. */
const oneLook = async (page: Page): Promise<number> => {
  const contents = `export { takeSnapshot } from '#extension/content/snapshot.ts'; export { verdict } from '#core/screens/verdict.ts'`
  const { outputFiles } = await build({ stdin: { contents, resolveDir: root }, bundle: true, format: 'iife', globalName: 'look', write: false }) // prettier-ignore
  const script = outputFiles[0]?.text ?? ''
  const times: number[] = []
  for (const screen of screens) {
    await page.goto(addressOfFixture(screen))
    await pad(page)
    await page.evaluate(`${script};globalThis.look = look`)
    const measured = await page.evaluate((count) => {
      const { takeSnapshot, verdict } = Reflect.get(globalThis, 'look')
      const { origin, pathname } = location
      return Array.from({ length: count }, () => {
        document.body.classList.toggle('stale')
        const start = performance.now()
        verdict(takeSnapshot(document, { origin, pathname, top: true }))
        return performance.now() - start
      })
    }, looks / screens.length)
    times.push(...measured)
  }
  return median(times)
}

/** Milliseconds of the page's main thread used in a second. */
const mainThread = async (page: Page, storm: boolean): Promise<number> => {
  await page.goto(addressOfFixture('push-number'))
  await pad(page)
  await pause(1000)
  if (storm)
    await page.evaluate(() => {
      const all = [...document.querySelectorAll('p')]
      let at = 0
      setInterval(() => {
        for (let change = 0; change < 20; change += 1) all[(at += 1) % all.length]?.classList.toggle('x')
      }, 20)
    })
  const before = await page.metrics()
  await pause(watchedMs)
  const after = await page.metrics()
  return (((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000) / (watchedMs / 1000)
}

export async function run(): Promise<readonly Row[]> {
  const bytes = gzipSync(readFileSync(`${root}dist/chrome/extension/content/main.js`), { level: 9 }).length
  const site = await startSite(fixturePages)
  const measure = async (extension: boolean): Promise<Readonly<Record<'look' | 'storm' | 'rest', number>>> => {
    const driver = await launch('chromium', { site, extension })
    const page = await driver.browser.newPage()
    await page.setViewport({ width: 1280, height: 800 })
    const figures = {
      look: extension ? 0 : await oneLook(page),
      storm: await mainThread(page, true),
      rest: await mainThread(page, false),
    }
    await driver.close()
    return figures
  }
  const without = await measure(false)
  const withUs = await measure(true)
  await site.close()
  return [
    row('content script, gzip (second column: aim)', bytes, aimBytes, 'bytes', 'lower'),
    row(`one look at ${nodes} nodes, median (second column: aim)`, without.look, aimLookMs, 'ms', 'lower'),
    row('main thread while 1,000 changes a second', withUs.storm, without.storm, 'ms/s', 'lower'),
    row('main thread at rest', withUs.rest, without.rest, 'ms/s', 'lower'),
  ]
}
