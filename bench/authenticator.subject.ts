// What a benchmark of authenticators must know of one: where its popup is, how accounts come into it, what a code looks like.
// Ours is below; a peer's module exports the same shape by default, and its folder is an unpacked extension.
import type { Page } from 'puppeteer-core'
import { root } from '#scripts/command.ts'
import { documentsOf, numbered, plant, seedPassword } from './authenticator.seed.ts'

export interface Subject {
  readonly name: string
  /** Folder of the unpacked extension. */
  readonly folder: string
  /** Path of the popup in it. */
  readonly popup: string
  /** Puts so many accounts in; `page` is a page of the extension. Issuers and names as `numbered` gives them. */
  readonly seed: (page: Page, count: number) => Promise<void>
  /** Locks it, if it can be locked. */
  readonly lock?: (page: Page) => Promise<void>
  /** Types the password and, in the same task as the press that submits it, sets `window.__bench.unlockedAt`. */
  readonly unlock?: (page: Page) => Promise<void>
  /** CSS selectors, looked for in every shadow root too. */
  readonly code: string
  readonly row: string
  readonly search: string
}

/** `--peer=FOLDER --seed=MODULE`: whose popup is measured beside ours. */
export type PeerModule = { readonly default: Omit<Subject, 'folder'> }

export const ours: Subject = {
  name: 'Twofold',
  folder: `${root}dist/chrome`,
  popup: 'extension/popup/index.html',
  async seed(page, count) {
    await page.evaluate(plant, await documentsOf(numbered(count)))
  },
  async lock(page) {
    await page.evaluate(() => chrome.storage.session.remove('vault-session'))
  },
  async unlock(page) {
    const field = await page.waitForSelector('>>> #way', { visible: true })
    await field?.type(seedPassword)
    const button = await page.$('>>> form button.main')
    await button?.evaluate((one) => {
      Reflect.get(window, '__bench').unlockedAt = performance.now()
      ;(one as HTMLElement).click()
    })
  },
  code: '.code .digits',
  row: 'li[data-id]',
  search: 'input[type=search]',
}
