// A vault that a passkey opens, with a virtual authenticator in Chromium: the only browser here that gives the pages of an
// extension passkeys of their own. And what locks the vault by itself.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Driver, launch } from '#test/support/browsers.ts'
import { axeFindings } from './support/axe.ts'
import { PopupPerson } from './support/popup-person.ts'

const fullPage = 'extension/authenticator/index.html'
const link = 'otpauth://totp/Contoso%3Aann%40contoso.example?secret=mzxw6ytboi======&issuer=Microsoft'.replace(
  /=+&/,
  '&',
)

describe('authenticator with a passkey in chromium', { timeout: 240_000 }, () => {
  let driver: Driver
  let person: PopupPerson
  before(async () => {
    driver = await launch('chromium', { extension: true })
    person = new PopupPerson(await driver.openExtensionPage(fullPage))
  })
  after(() => driver.close())

  /** As the browser's own events would; no machine that tests has a screen to lock. */
  const inWorker = async (task: string): Promise<void> => {
    const target = await driver.browser.waitForTarget((one) => one.type() === 'service_worker')
    await (await target.worker())?.evaluate(task)
  }
  const unlock = async (): Promise<void> => {
    await person.reads(/Your vault is locked/)
    await person.press('Unlock with a passkey')
    await person.reads(/Microsoft · Contoso/)
  }
  const withAuthenticator = async (hasPrf: boolean): Promise<() => Promise<void>> => {
    const devtools = await person.page.createCDPSession()
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        ctap2Version: 'ctap2_1',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
        hasPrf,
      },
    })
    return async () => {
      await devtools.send('WebAuthn.disable')
      await devtools.detach()
    }
  }

  it('VC-06 says so where the authenticator cannot open a vault', async () => {
    await person.press('Continue')
    const remove = await withAuthenticator(false)
    await person.press('Use a passkey instead')
    await person.reads(/passkeys cannot open a vault/)
    await remove()
  })
  it('VC-06 makes a vault with a passkey, locks it and opens it again', async () => {
    await withAuthenticator(true)
    await person.press('Use a passkey instead')
    await person.reads(/Your recovery code/)
    await person.press('I have written it down')
    await person.press('Open my vault')
    await person.press('Add an account')
    await person.press('Type or paste')
    await person.type('secret', link)
    await person.press('Add')
    await person.press('It worked')
    await person.reads(/Microsoft · Contoso.*\d{3} \d{3}/)
    await person.press('Lock')
    await unlock()
  })
  it('VC-08 locks when the screen does', async () => {
    await inWorker(`chrome.idle.onStateChanged.dispatch('locked')`)
    await unlock()
  })
  it('VC-08 locks when the computer was not used for as long as was chosen, and not for a shorter while', async () => {
    await inWorker(`chrome.idle.queryState = async (seconds) => (seconds === 900 ? 'active' : 'idle')`)
    await inWorker(`chrome.idle.onStateChanged.dispatch('idle')`)
    await person.reads(/Microsoft · Contoso/)
    await inWorker(`chrome.idle.queryState = async (seconds) => (seconds === 900 ? 'idle' : 'active')`)
    await inWorker(`chrome.idle.onStateChanged.dispatch('idle')`)
    await unlock()
  })
  it('VC-08 locks when the computer has slept: the pulse was lost', async () => {
    await inWorker(`chrome.storage.session.set({ 'vault-pulse': Date.now() - 10 * 60_000 })`)
    await inWorker(`chrome.alarms.onAlarm.dispatch({ name: 'vault-pulse' })`)
    await person.reads(/Your vault is locked/)
    const kept = await person.page.evaluate(async () => Object.keys(await chrome.storage.session.get()))
    assert.ok(!kept.includes('vault-session'))
    await unlock()
  })
  it('WCAG-1.4.11 where colours are forced it still shows what is chosen, pressed, focused and left of the time', async () => {
    const { page } = new PopupPerson(await driver.openExtensionPage('extension/popup/index.html'))
    const devtools = await page.createCDPSession()
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
    await page.waitForSelector('>>> li .digits')
    const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const styles = (selector: string, name: string): Promise<string[]> =>
      page.$$eval(`>>> ${selector}`, (all, of) => all.filter((one) => one.checkVisibility()).map((one) => getComputedStyle(one).getPropertyValue(of)), name) // prettier-ignore
    const [chosen, other] = await styles('[role=tab]', 'border-bottom-color')
    assert.notEqual(chosen, other)
    assert.equal(other, canvas)
    const buttons = await styles('twofold-code-list >>> button', 'border-top-color')
    const widths = await styles('twofold-code-list >>> button', 'border-top-width')
    assert.ok(buttons.length >= 5)
    for (const [at, colour] of buttons.entries()) assert.ok(colour !== canvas && widths[at] !== '0px', `button ${at}`)
    assert.deepEqual(new Set(await styles('.notice', 'border-top-style')), new Set(['solid']))
    const [line] = await styles('twofold-countdown >>> i', 'background-color')
    assert.ok(line !== undefined && line !== canvas, line)
    await page.keyboard.press('Tab')
    assert.deepEqual(await styles(':focus-visible:not(:has(:focus-visible))', 'outline-style'), ['solid'])
    assert.deepEqual(await axeFindings(page), [])
  })
})
