// One browser and one demo for a file of journeys; each journey gets a page of its own, everybody as at the beginning, and
// is held to what no journey may leave behind: a violation of the page's policy, an error in the console or the server.
import assert from 'node:assert/strict'
import { after, before, describe } from 'node:test'
import type { BrowserContext, Page } from 'puppeteer-core'
import type { PresetName } from '#core/policy/presets.ts'
import { type BrowserName, browserNames, type Driver, launch } from '#test/support/browsers.ts'
import { type TestDemo, startTestDemo } from './demo.ts'
import { Desk } from './desk.ts'
import type { Hand } from './hand.ts'
import type { Scene } from './steps.ts'
import { Visitor } from './visitor.ts'

export interface Play extends Scene {
  /** Another page of the same browser. */
  readonly tab: () => Promise<Scene>
  /** A page of another browser, one that the person has never used. */
  readonly elsewhere: () => Promise<Scene>
}

export interface Stage {
  readonly demo: TestDemo
  readonly driver: Driver
  /** Plays one journey from the beginning. */
  readonly play: (preset: PresetName, journey: (scene: Play) => Promise<void>, hand?: Hand) => Promise<void>
  readonly close: () => Promise<void>
}

const prefixes: Readonly<Record<PresetName, string>> = { microsoft365: '', strict: '/strict' }

/** Ample: a machine that does much else at the same time takes five times as long. */
const longest = 540_000

/**
 * Tells the same story in each browser, both at the same time: they are two programs, and most machines have two cores.
 * `play` begins each journey anew.
 */
export const inBrowsers = (
  title: string,
  tell: (play: Stage['play'], stage: () => Stage) => void,
  browsers: readonly BrowserName[] = browserNames,
  processes?: 1 | 2,
): void => {
  describe(title, { concurrency: browsers.length, timeout: longest }, () => {
    for (const browser of browsers)
      describe(browser, { concurrency: 1 }, () => {
        let stage: Stage
        before(async () => {
          stage = await setStage(browser, processes)
        })
        after(() => stage.close())
        tell(
          (...journey) => stage.play(...journey),
          () => stage,
        )
      })
  })
}

const setStage = async (browser: BrowserName, processes?: 1 | 2): Promise<Stage> => {
  const demo = await startTestDemo(processes)
  const driver = await launch(browser)
  return {
    demo,
    driver,
    async play(preset, journey, hand) {
      await (await demo.sites[preset]()).startAgain()
      const contexts: BrowserContext[] = []
      const faults: string[] = []
      const newBrowser = async (): Promise<() => Promise<Scene>> => {
        const context = await driver.browser.createBrowserContext()
        contexts.push(context)
        return async () => {
          const page = await context.newPage()
          await watch(page, faults)
          return { demo, visitor: new Visitor(page, demo.origin, prefixes[preset], hand), desk: new Desk(page) }
        }
      }
      try {
        const tab = await newBrowser()
        await journey({ ...(await tab()), tab, elsewhere: async () => (await newBrowser())() })
        const pages = (await Promise.all(contexts.map((context) => context.pages()))).flat()
        for (const page of pages) faults.push(...(await violationsIn(page)))
        assert.deepEqual(faults, [])
        assert.deepEqual(demo.errors, [])
      } finally {
        for (const context of contexts) await context.close()
      }
    },
    async close() {
      await driver.close()
      await demo.close()
    },
  }
}

/** Violations survive a navigation in the window's name, the only place that does and that no page of ours reads. */
const watch = async (page: Page, faults: string[]): Promise<void> => {
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, lineNumber }) => {
      window.name += `${violatedDirective} ${sourceFile}:${lineNumber}\n`
    })
  })
}

const violationsIn = async (page: Page): Promise<readonly string[]> =>
  (await page.evaluate(() => window.name)).split('\n').filter((line) => line !== '')
