// A person with a vault: the first run, the real popup over a page (Chromium), and what a page can find of the vault.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { nobleHmac } from '#core/otp/noble-hmac.ts'
import { parseSecret } from '#core/otp/secret.ts'
import { totpCode } from '#core/otp/totp.ts'
import type { Driver } from '#test/support/browsers.ts'
import { PopupPerson } from './popup-person.ts'
import { until } from './until.ts'

export const vaultPassword = 'plum tractor sings low'

/** Makes the vault on a page of the authenticator; gives the recovery code. */
export async function firstRun(person: PopupPerson): Promise<string> {
  await person.press('Continue')
  await person.type('new', vaultPassword)
  await person.type('again', vaultPassword)
  await person.press('Continue')
  const code = (await person.reads(/(\w{4}\s?-\s?){6}\w{4}/)).replaceAll(' ', '')
  await person.press('I have written it down')
  await person.press('Open my vault')
  await person.reads(/No accounts yet/)
  return code
}

/** Presses our button in the toolbar while this page is in front: the popup opens and may see the page, as for a person. */
export async function openPopup(driver: Driver, page: Page): Promise<PopupPerson> {
  await page.bringToFront()
  const [extension] = [...(await driver.browser.extensions()).values()]
  await extension?.triggerAction(page)
  return popupOf(driver)
}

/** The popup that is open or about to be. */
export async function popupOf(driver: Driver): Promise<PopupPerson> {
  const target = await driver.browser.waitForTarget((one) => one.url().endsWith('extension/popup/index.html'))
  return new PopupPerson(await target.asPage())
}

/** The page reads a file when it likes, so all of them stay until the end. */
const folder = mkdtempSync(join(tmpdir(), 'twofold-files-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Chooses a file in the page's field for files; `content` is text, or bytes. */
export async function chooseFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  writeFileSync(join(folder, name), content)
  const field = await page.waitForSelector('>>> input[type=file]')
  await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(join(folder, name))
}

/** The codes of a key about now: a period may end between two looks. */
export function codesAboutNow(key: string): readonly string[] {
  const parsed = parseSecret(key)
  assert.ok(parsed.ok)
  const now = Date.now()
  return [-30_000, 0, 30_000].map((off) => totpCode({ hmac: nobleHmac, secret: parsed.secret, now: now + off }))
}

/** Everything of a page that its own scripts could read. */
export const pageContents = (page: Page): Promise<string> =>
  page
    .evaluate(() =>
      [
        document.documentElement.outerHTML,
        ...[...document.querySelectorAll('input')].map(({ value }) => value),
        ...[localStorage, sessionStorage].map((storage) => JSON.stringify(storage)),
        document.cookie,
        Object.keys(window).join(),
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .join(),
      ].join('\n'),
    )
    .catch(async () => page.content())

export const valueOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (field) => (field as HTMLInputElement).value)

/** Waits until the field holds something, and says what. */
export const filledValue = (page: Page, selector: string, before = ''): Promise<string> =>
  until(
    async () => {
      const value = await valueOf(page, selector)
      return value === before ? '' : value
    },
    () => `nothing in ${selector}`,
  )
