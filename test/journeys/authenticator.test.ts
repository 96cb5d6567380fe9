// The authenticator in both browsers, as built: first run, an account, its code, the lock and every way to open it, and what
// a profile folder gives away.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { nobleHmac } from '#core/otp/noble-hmac.ts'
import { parseSecret } from '#core/otp/secret.ts'
import { totpCode } from '#core/otp/totp.ts'
import { filesWith } from '#test/support/canary.ts'
import { browserNames, type Driver, launch } from '#test/support/browsers.ts'
import { axeFindings, sidewaysScroll } from './support/axe.ts'
import { PopupPerson } from './support/popup-person.ts'

const popup = 'extension/popup/index.html'
const fullPage = 'extension/authenticator/index.html'
const password = 'plum tractor sings low'
const newPassword = 'seven quiet lanterns'
const key = 'MZXW6YTBOJRHIZLTORSWO43UMFRWG43F'
const account = 'ann.canary@northwind.example'

/** What the account shows now; a period may end between two looks, so both are right. */
function codesNow(): readonly string[] {
  const parsed = parseSecret(key)
  assert.ok(parsed.ok)
  const now = Date.now()
  return [now - 30_000, now].map((time) => totpCode({ hmac: nobleHmac, secret: parsed.secret, now: time }))
}

for (const name of browserNames) {
  describe(`authenticator in ${name}`, { timeout: 540_000 }, () => {
    const profile = mkdtempSync(join(tmpdir(), 'twofold-profile-'))
    let driver: Driver
    let person: PopupPerson
    let recoveryCode = ''
    const open = async (path = popup): Promise<PopupPerson> => {
      const page = await driver.openExtensionPage(path)
      await page.setViewport({ width: 400, height: 600 })
      return new PopupPerson(page)
    }
    const start = async (): Promise<void> => {
      driver = await launch(name, { extension: true, profile })
      person = await open()
    }
    const unlockWith = async (text: string): Promise<void> => {
      await person.reads(/Your vault is locked/)
      await person.type('way', text)
      await person.press('Unlock')
    }
    const readCode = async (): Promise<void> => {
      const shown = (await person.reads(/\d{3} \d{3}/)).replace(' ', '')
      assert.ok(codesNow().includes(shown), shown)
    }
    const isAccessible = async (): Promise<void> => {
      assert.deepEqual(await axeFindings(person.page), [])
    }
    before(start)
    after(async () => {
      await driver.close()
      rmSync(profile, { recursive: true, force: true })
    })

    it('says in three steps what it is, takes a password, and shows the recovery code once', async () => {
      await person.reads(/Step 1 of 3.*It protects you from.*It does not protect you from/)
      await isAccessible()
      await person.press('Continue')
      await person.reads(/Step 2 of 3/)
      await person.type('new', 'password')
      await person.type('again', 'password')
      await person.press('Continue')
      await person.reads(/among the first that anybody would try/)
      await person.type('new', password)
      await person.type('again', password)
      await isAccessible()
      await person.press('Continue')
      recoveryCode = (await person.reads(/(\w{4}\s?-\s?){6}\w{4}/)).replaceAll(' ', '')
      await isAccessible()
      await person.press('I have written it down')
      await person.press('Open my vault')
      await person.reads(/No accounts yet/)
    })
    it('takes an account that is typed, and shows the right code', async () => {
      await person.press('Add an account')
      await person.press('Type or paste')
      await person.type('secret', 'not a key!')
      await person.press('Add')
      await person.reads(/Some of these characters cannot be in a key/)
      await person.type('secret', key.toLowerCase())
      await person.type('issuer', 'Northwind')
      await person.type('account', account)
      await isAccessible()
      await person.press('Add')
      await person.reads(/Does the code work\?/)
      await readCode()
      await person.press('It worked')
      await readCode()
      await isAccessible()
      assert.deepEqual(await sidewaysScroll(person.page), [])
    })
    it('VC-08 stays open when the browser stops its background, and locks every page on a click', async () => {
      await driver.stopBackground()
      const other = await open(fullPage)
      await other.reads(/ann\.canary/)
      await person.page.bringToFront()
      await person.press('Lock')
      await person.reads(/Your vault is locked/)
      await other.reads(/Your vault is locked/)
      await other.page.close()
    })
    it('refuses a wrong password and says so, and opens with the right one', async () => {
      await unlockWith('not the password')
      await person.reads(/That is not right\..*Tries left: 9/)
      await isAccessible()
      await unlockWith(password)
      await readCode()
    })
    it('VC-08 is locked when the browser starts again, and nothing is lost', async () => {
      await driver.close()
      await start()
      await unlockWith(password)
      await person.reads(/ann\.canary/)
      await readCode()
    })
    it('VC-03 opens with the recovery code, which lets a forgotten password be replaced', async () => {
      await person.press('Lock')
      await person.press('Use the recovery code')
      await person.type('way', recoveryCode.toLowerCase())
      await person.press('Unlock')
      await person.reads(/Set a new password/)
      await person.type('new', newPassword)
      await person.type('again', newPassword)
      await person.press('Save')
      await readCode()
      await person.press('Lock')
      await unlockWith(newPassword)
      await readCode()
    })
    it('keeps tags, deletes and brings back', async () => {
      await person.press('More about Northwind')
      await person.type('tags', 'work, blue')
      await person.press('Save')
      await person.page.waitForSelector('>>> select')
      await person.press('More about Northwind')
      await person.press('Delete')
      await person.reads(/is deleted.*No accounts yet/)
      await person.press('Undo')
      await person.reads(/ann\.canary/)
      await readCode()
    })
    it('VC-07 the profile folder holds no key, name, password or recovery code, open or locked', async () => {
      const parsed = parseSecret(key)
      assert.ok(parsed.ok)
      const canaries = { key, secret: Buffer.from(parsed.secret.bytes), account, password, newPassword, recoveryCode }
      assert.deepEqual(filesWith(profile, canaries), [])
      await person.press('Lock')
      await person.reads(/Your vault is locked/)
      assert.deepEqual(filesWith(profile, canaries), [])
      await driver.close()
      assert.deepEqual(filesWith(profile, canaries), [])
      assert.deepEqual(
        filesWith(profile, { sealed: 'twofold' }).length > 0,
        true,
        'the search looks where the vault is',
      )
      await start()
    })
    it('a profile whose storage of one kind is lost still opens, and says what was put right', async () => {
      await person.page.evaluate(async () => {
        const extension: typeof chrome = Reflect.get(globalThis, 'browser') ?? chrome
        const keys = Object.keys(await extension.storage.local.get()).filter((each) => each.startsWith('vault/'))
        await extension.storage.local.remove(keys)
      })
      await unlockWith(newPassword)
      await person.reads(/One of the two copies was missing or damaged and was made again/)
      await readCode()
    })
    it('says how long to wait after three wrong passwords, and lets the recovery code in meanwhile', async () => {
      await person.press('Lock')
      for (const text of ['one wrong guess', 'two wrong guess', 'three wrong guess']) {
        await unlockWith(text)
        await person.reads(/That is not right/)
      }
      await person.reads(/The next try is possible in \d/)
      await isAccessible()
      await person.press('Use the recovery code')
      await person.type('way', recoveryCode)
      await person.press('Unlock')
      await person.reads(/Set a new password/)
      await person.press('Later')
      await readCode()
    })
  })
}
