// The authenticator's settings in both browsers: the one request it ever makes, a new key for the whole vault, and what an
// organisation has set.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { documentsOf, plant, seedPassword } from '#bench/authenticator.seed.ts'
import { browserNames, type Driver, launch } from '#test/support/browsers.ts'
import { type Site, startSite } from '#test/support/site.ts'
import { axeFindings } from './support/axe.ts'
import { PopupPerson } from './support/popup-person.ts'

const fullPage = 'extension/authenticator/index.html'
const minute = 60_000

for (const name of browserNames) {
  describe(`settings of the authenticator in ${name}`, { timeout: 240_000 }, () => {
    let site: Site
    let driver: Driver
    let person: PopupPerson
    /** What the sign-in site's clock is ahead, milliseconds. */
    let ahead = 0
    before(async () => {
      site = await startSite(() => ({ html: '', headers: { date: new Date(Date.now() + ahead).toUTCString() } }))
      driver = await launch(name, {
        site,
        extension: true,
        managed: { lockMinutes: 5, allowExport: false, requirePassword: true },
      })
      const page = await driver.openExtensionPage(fullPage)
      await page.evaluate(plant, await documentsOf([{ issuer: 'Contoso', account: 'ann' }]))
      await page.close()
      person = new PopupPerson(await driver.openExtensionPage(fullPage))
      await person.type('way', seedPassword)
      await person.press('Unlock')
      await person.reads(/Contoso.*\d{3} \d{3}/)
      await person.press('Settings')
      await person.reads(/Ways in/)
    })
    after(async () => {
      await driver.close()
      await site.close()
    })
    const asked = (): readonly string[] =>
      site.hits.filter(({ host }) => host === 'login.microsoftonline.com').map(({ href }) => href)

    it('EXT-MAN-06 shows and keeps what the organisation has set: no export, a password, five minutes', async () => {
      const text = await person.reads(/Settings.*Set by your organisation/)
      assert.doesNotMatch(text, /Back up or export/)
      const minutes = await person.page.$$eval('>>> #lock option', (options) => options.map(({ value }) => value))
      assert.deepEqual(minutes, ['1', '2', '5'])
      assert.deepEqual(await axeFindings(person.page), [])
    })
    it('EXT-POL-03 asks the sign-in site for the time, on a click and once', async () => {
      assert.deepEqual(asked(), [])
      await person.press('Check the clock')
      await person.reads(/Your clock is right to within two seconds/)
      assert.deepEqual(asked(), ['https://login.microsoftonline.com/favicon.ico'])
    })
    it('says how far the clock is off, and which way', async () => {
      ahead = 10 * minute
      await person.press('Check the clock')
      await person.reads(/Your clock is (10 minutes|600 seconds) behind/)
      ahead = -2 * minute
      await person.press('Check the clock')
      await person.reads(/Your clock is 2 minutes ahead/)
    })
    it('looks both copies over', async () => {
      await person.press('Look everything over')
      await person.reads(/Both copies are whole/)
    })
    it('VC-03 replaces the key of the vault on proof, stays open, and the password still opens it', async () => {
      await person.press('Replace the key of the vault')
      await person.type('proof', 'not the password')
      await person.press('Replace the key of the vault')
      await person.reads(/That is not right/)
      await person.type('proof', seedPassword)
      await person.press('Replace the key of the vault')
      await person.reads(/Your recovery code/)
      await person.press('I have written it down')
      await person.press('Continue')
      person = new PopupPerson(await driver.openExtensionPage(fullPage))
      await person.reads(/Contoso.*\d{3} \d{3}/)
      await person.press('Lock')
      await person.type('way', seedPassword)
      await person.press('Unlock')
      await person.reads(/Contoso.*\d{3} \d{3}/)
    })
    it('erases everything for the word that was typed', async () => {
      await person.press('Settings')
      await person.press('Erase everything')
      await person.type('word', 'erase')
      await person.press('Erase everything')
      await person.reads(/Step 1 of 3/)
    })
  })
}
