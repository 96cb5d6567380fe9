// Bringing accounts along and taking them out as built, in both browsers: an import with its report, nothing half done and the
// way back; a backup that opens on a fresh profile; the exports that are not encrypted, behind a proof.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'puppeteer-core'
import { parseKeyUri } from '#core/otp/parse-key-uri.ts'
import { browserNames, type Driver, launch } from '#test/support/browsers.ts'
import { readHere } from '#test/support/read-here.ts'
import { axeFindings, sidewaysScroll } from './support/axe.ts'
import { PopupPerson } from './support/popup-person.ts'
import { until } from './support/until.ts'
import { chooseFile, codesAboutNow, firstRun, vaultPassword } from './support/vault.ts'

const fullPage = 'extension/authenticator/index.html'
const key = 'MZXW6YTBOJRHIZLTORSWO43UMFRWG43F'
const lines = [
  `otpauth://totp/Northwind:ann?secret=${key}&issuer=Northwind`,
  'otpauth://totp/Fabrikam:bob?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Fabrikam&digits=8&algorithm=SHA256&period=60',
  'otpauth://hotp/Bank:ann?secret=GEZDGNBVGY3TQOJQ&issuer=Bank&counter=7',
]
const broken = 'otpauth://totp/Wrong:x?secret=MZXW6Y0B&issuer=Wrong'

/** Files that the page saves are kept in it as well, for the test to read. */
const watchSaved = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => Reflect.set(window, 'savedText', text))
      return make(blob)
    }
  })
const savedText = (page: Page): Promise<string> =>
  until(
    () => page.evaluate(() => (Reflect.get(window, 'savedText') as string | undefined) ?? ''),
    () => 'nothing was saved',
  )

for (const name of browserNames) {
  describe(`moving accounts in ${name}`, { timeout: 540_000 }, () => {
    let driver: Driver
    let person: PopupPerson
    let backup = ''
    let recoveryCode = ''
    const start = async (): Promise<void> => {
      driver = await launch(name, { extension: true })
      const page = await driver.openExtensionPage(fullPage)
      await page.setViewport({ width: 700, height: 900 })
      person = new PopupPerson(page)
      recoveryCode = await firstRun(person)
    }
    before(start)
    after(() => driver.close())

    const isWell = async (): Promise<void> => {
      assert.deepEqual(await axeFindings(person.page), [])
      await person.page.setViewport({ width: 320, height: 900 })
      assert.deepEqual(await sidewaysScroll(person.page), [])
      await person.page.setViewport({ width: 700, height: 900 })
    }

    it('shows what is in a file before anything is added, and adds all of it at once', async () => {
      await person.press('Import')
      await person.reads(/Nothing is added before you have seen/)
      await isWell()
      await chooseFile(person.page, 'accounts.txt', [...lines, broken, lines[0]].join('\n'))
      await person.reads(/accounts\.txt: a list of links To be added: 3 Already there: 1 Not possible: 1/)
      await person.reads(/Entry 4: A key has no 0, 1, 8 or 9/)
      await person.press('Show the code of Northwind, ann')
      const shown = (await person.reads(/\d{3}\s\d{3}/)).replace(/\s/g, '')
      assert.ok(codesAboutNow(key).includes(shown), shown)
      await isWell()
      await person.press('Take 3 accounts')
      await person.reads(/Taken into the vault: 3\./)
      await isWell()
    })
    it('takes an import back as if it had not been', async () => {
      await person.press('Undo')
      await person.reads(/Everything is as it was before/)
      await person.press('Back')
      await person.reads(/No accounts yet/)
    })
    it('says why a file is not read, asks for a password, and says when it is wrong', async () => {
      await person.press('Import')
      await chooseFile(person.page, 'holiday.txt', 'Dear diary')
      await person.reads(/holiday\.txt: this is no export that Twofold knows/)
      await isWell()
      await person.press('Cancel')
      await person.reads(/Nothing is added before you have seen/)
      await chooseFile(person.page, 'accounts.txt', lines.join('\n'))
      await person.press('Take 3 accounts')
      await person.reads(/Taken into the vault: 3\./)
      await person.press('Back')
      await person.reads(/Northwind.*Fabrikam.*Bank/)
    })
    it('VC-10 saves an encrypted backup after a fresh proof, and not with a wrong password', async () => {
      await person.press('Settings')
      await person.press('Back up or export')
      await watchSaved(person.page)
      await isWell()
      await person.type('proof', 'not the password')
      await person.press('Save the backup')
      await person.reads(/That is not right/)
      await person.type('proof', vaultPassword)
      await person.press('Save the backup')
      await person.reads(/Saved as twofold-backup-\d{4}-\d\d-\d\d\.json/)
      backup = await savedText(person.page)
      for (const canary of [key, 'Northwind', 'bob', vaultPassword]) assert.ok(!backup.includes(canary), canary)
      await isWell()
    })
    it('VC-10 gives a plain list and Google’s codes only behind a warning and a proof', async () => {
      await person.press('Back')
      await person.press('Back up or export')
      await person.press('A plain list for another app')
      await person.reads(/Whoever sees or finds this has all your codes/)
      assert.equal(await person.page.$('>>> #proof'), null)
      await isWell()
      await person.press('I understand')
      await person.type('proof', vaultPassword)
      await person.page.evaluate(() => Reflect.deleteProperty(window, 'savedText'))
      await person.press('Save the list')
      await person.reads(/Saved as twofold-list/)
      const said = (await savedText(person.page)).trim().split('\n')
      assert.deepEqual(said.map(plain), lines.map(plain))
      await person.press('Back')
      await person.press('Back up or export')
      await person.press('QR codes for Google Authenticator')
      await person.press('I understand')
      await person.type('proof', vaultPassword)
      await person.press('Show the codes')
      await person.reads(/Code 1 of 1.*cannot hold these: Fabrikam, bob/)
      await isWell()
      await person.press('Done, hide them')
    })
    it('restores on a fresh profile, with the password or the recovery code of the vault that made the backup', async () => {
      const codeOfOld = recoveryCode
      await driver.close()
      await start()
      await person.press('Import')
      await chooseFile(person.page, 'backup.json', backup)
      await person.reads(/Password of backup\.json/)
      await isWell()
      await person.type('password', 'not the password')
      await person.press('Open')
      await person.reads(/This password does not open the file/)
      await person.type('password', codeOfOld)
      await person.press('Open')
      await person.reads(/backup\.json: backup of Twofold To be added: 3/)
      await person.press('Take 3 accounts')
      await person.press('Back')
      await person.reads(/Northwind.*Fabrikam.*Bank/)
      const shown = (await person.reads(/\d{3}\s\d{3}/)).replace(/\s/g, '')
      assert.ok(codesAboutNow(key).includes(shown), shown)
      const read = await readHere(new TextEncoder().encode(backup), vaultPassword)
      assert.ok(read.ok)
      assert.equal(read.entries.length, 3)
    })
  })
}

/** What a link says, whatever its order and its defaults. */
function plain(uri: string): unknown {
  const parsed = parseKeyUri(uri)
  assert.ok(parsed.ok)
  const { secret, ...rest } = parsed.entry
  return { ...rest, secret: secret.toBase32() }
}
