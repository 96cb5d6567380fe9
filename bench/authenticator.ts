// The authenticator's popup in real Chromium with 1, 100 and 1,000 accounts, locked and unlocked: first code, a key in the
// search, processor at rest, heap, size of the package. `npm run build` first. With --peer=FOLDER and --seed=MODULE
// (authenticator.subject.ts) a peer's unpacked extension is measured in the same run; without, the second column is the aim.
// --runs=7 --accounts=N (only so many) --rest=5 (seconds). Best of the runs: whatever else the machine does can only make them longer. The slow hash runs in a worker that ends
// with it; its 64 MiB are not in the heap.
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { deflateSync } from 'fflate'
import type { CDPSession, Page } from 'puppeteer-core'
import { type Driver, launch } from '#test/support/browsers.ts'
import { watch, type Watched } from './authenticator.page.ts'
import { ours, type PeerModule, type Subject } from './authenticator.subject.ts'
import { row, type Row } from './row.ts'
import { numberOption } from './support/options.ts'

const counts = [1, 100, 1000] as const
const settleMs = 500
const query = '77'

const aims = { firstCode: 150, unlock: 1_000, key: 16, idle: 1, heap: 12, zip: 500_000 }

interface Opened {
  readonly driver: Driver
  /** Of the extension's pages. */
  readonly origin: string
}

interface Effort {
  readonly runs: number
  /** Seconds at rest. */
  readonly rest: number
}

interface Figures {
  /** Milliseconds. */
  readonly firstCode: number
  readonly unlock: number
  readonly key: number
  /** Per cent of one core, main thread. */
  readonly idle: number
  /** Megabytes of JavaScript, after collecting garbage. */
  readonly heap: number
  readonly rows: number
}

const least = (values: readonly number[]): number => (values.length === 0 ? Number.NaN : Math.min(...values))
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

async function openPopup({ driver, origin }: Opened, subject: Subject): Promise<{ page: Page; devtools: CDPSession }> {
  const page = await driver.browser.newPage()
  await page.setViewport({ width: 400, height: 600 })
  await page.evaluateOnNewDocument(watch, subject.code)
  const devtools = await page.createCDPSession()
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(`${origin}/${subject.popup}`)
  return { page, devtools }
}

/** Asked for once, while the worker still runs: a browser stops one that has nothing to do. */
async function originOf(driver: Driver): Promise<string> {
  const target = await driver.browser.waitForTarget((one) => one.type() === 'service_worker')
  return `chrome-extension://${new URL(target.url()).host}`
}

const watched = (page: Page): Promise<Watched> => page.evaluate(() => Reflect.get(window, '__bench') as Watched)

async function firstCode(page: Page): Promise<Watched> {
  await page.waitForFunction(() => Reflect.get(window, '__bench').firstCode !== null, { timeout: 60_000, polling: 50 })
  return watched(page)
}

async function taskSeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
}

async function atRest(devtools: CDPSession, seconds: number): Promise<number> {
  const before = await taskSeconds(devtools)
  await pause(seconds * 1000)
  return (((await taskSeconds(devtools)) - before) / seconds) * 100
}

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('HeapProfiler.collectGarbage')
  return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1_000_000
}

async function keysIn(page: Page, selector: string): Promise<readonly number[]> {
  const field = await page.waitForSelector(`>>> ${selector}`)
  await field?.focus()
  for (const key of query) {
    await page.keyboard.press(key as '7')
    await pause(settleMs)
  }
  return (await watched(page)).keys
}

async function measure(subject: Subject, count: number, { runs, rest }: Effort): Promise<Figures> {
  // A copy: a build that runs meanwhile must not change what is measured.
  const folder = mkdtempSync(join(tmpdir(), 'twofold-bench-'))
  cpSync(subject.folder, folder, { recursive: true })
  const driver = await launch('chromium', { extension: folder })
  try {
    const opening = { driver, origin: await originOf(driver) }
    const first = await openPopup(opening, subject)
    await subject.seed(first.page, count)
    await subject.lock?.(first.page)
    // Some open a page of their own when they are new: in front of it nothing else is drawn.
    await first.page.bringToFront()
    await first.page.reload()
    if (subject.lock) await subject.unlock?.(first.page)
    await firstCode(first.page)
    await first.page.close()
    const opened: number[] = []
    const keys: number[] = []
    const idle: number[] = []
    const heaps: number[] = []
    const rows: number[] = []
    for (let run = 0; run < runs; run += 1) {
      const { page, devtools } = await openPopup(opening, subject)
      opened.push((await firstCode(page)).firstCode ?? Number.NaN)
      await pause(settleMs)
      rows.push(await page.evaluate(countDeep, subject.row))
      if (run < 2) idle.push(await atRest(devtools, rest))
      heaps.push(await heapOf(devtools))
      if (count > 1) keys.push(...(await keysIn(page, subject.search)))
      await page.close()
    }
    const unlocks = subject.lock ? await unlocking(opening, subject, runs) : []
    return { firstCode: least(opened), unlock: least(unlocks), key: least(keys), idle: least(idle), heap: least(heaps), rows: least(rows) } // prettier-ignore
  } finally {
    await driver.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function unlocking(opening: Opened, subject: Subject, runs: number): Promise<readonly number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const { page } = await openPopup(opening, subject)
    await subject.lock?.(page)
    await page.reload()
    await subject.unlock?.(page)
    const seen = await firstCode(page)
    times.push((seen.firstCode ?? Number.NaN) - (seen.unlockedAt ?? Number.NaN))
    await page.close()
  }
  return times
}

/** Runs inside the page, so it may use nothing from outside. */
const countDeep = (selector: string): number => {
  const roots: ParentNode[] = [document]
  let found = 0
  for (const root of roots) {
    found += root.querySelectorAll(selector).length
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot)
  }
  return found
}

/** Of a ZIP with these files, packed as `npm run pack` does it (APPNOTE 4.3): local header, data, central directory, end record. */
function zipBytes(folder: string): number {
  const files = globSync('**/*', { cwd: folder }).filter(
    (file) => !file.endsWith('.map') && statSync(join(folder, file)).isFile(),
  )
  const sizes = files.map((file) => deflateSync(readFileSync(join(folder, file)), { level: 9 }).length + 30 + 46 + 2 * file.length) // prettier-ignore
  return sizes.reduce((sum, size) => sum + size, 22)
}

async function peerHere(args: readonly string[]): Promise<Subject | null> {
  const given = (name: string): string | undefined =>
    args.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3)
  const [folder, module] = [given('peer'), given('seed')]
  if (folder === undefined || module === undefined) return null
  const { default: peer } = (await import(resolve(module))) as PeerModule
  return { ...peer, folder: resolve(folder) }
}

export async function run(args: readonly string[] = []): Promise<readonly Row[]> {
  const effort = { runs: numberOption(args, 'runs', 7), rest: numberOption(args, 'rest', 5) }
  const only = numberOption(args, 'accounts', Number.MAX_SAFE_INTEGER)
  const peer = await peerHere(args)
  const beside = peer ? peer.name : 'aim'
  const rows = [row(`package as ZIP (${beside})`, zipBytes(ours.folder), peer ? zipBytes(peer.folder) : aims.zip, 'bytes', 'lower')] // prettier-ignore
  let alone = Number.NaN
  for (const count of counts.some((one) => one === only) ? [only] : counts) {
    const mine = await measure(ours, count, effort)
    const other = peer ? await measure(peer, count, effort) : null
    if (count === 1) alone = mine.firstCode
    const line = (name: string, figure: keyof typeof aims & keyof Figures, unit: string): Row =>
      row(`${name}, ${count} (${beside})`, mine[figure], other?.[figure] ?? aims[figure], unit, 'lower')
    rows.push(line('first code, unlocked', 'firstCode', 'ms'))
    // Not beside one that cannot be locked.
    if (!other || other.unlock > 0) rows.push(line('first code after unlock', 'unlock', 'ms'))
    if (count > 1) rows.push(line('key to frame', 'key', 'ms'))
    rows.push(line('processor at rest', 'idle', '%'), line('heap', 'heap', 'MB'))
    if (count === 1000 && alone > 0) rows.push(row('first code, 1000 beside 1 (ours; aim 1.5)', mine.firstCode / alone, 1.5, 'times', 'lower')) // prettier-ignore
  }
  return rows
}
