// A copied code is gone from the clipboard half a minute later, unless something else was copied since. In Firefox the person
// grants it in the settings; in Chromium, whose question no test can answer, the grant is in the manifest of a copy.
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { root } from '#scripts/command.ts'
import { documentsOf, plant, seedPassword } from '#bench/authenticator.seed.ts'
import { type BrowserName, browserNames, type Driver, launch } from '#test/support/browsers.ts'
import { PopupPerson } from './support/popup-person.ts'

const fullPage = 'extension/authenticator/index.html'
/** Half a minute, and what a busy machine may add to it. */
const patience = 90_000

/** The built extension with the clipboard granted from the start. */
function granted(): string {
  const folder = mkdtempSync(join(tmpdir(), 'twofold-granted-'))
  cpSync(`${root}dist/chrome`, folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[]; optional_permissions?: string[] }
  manifest.permissions.push(...(manifest.optional_permissions ?? []))
  delete manifest.optional_permissions
  writeFileSync(file, JSON.stringify(manifest))
  return folder
}

for (const name of browserNames) {
  describe(`clipboard in ${name}`, { timeout: 400_000 }, () => {
    const folder = name === 'chromium' ? granted() : undefined
    let driver: Driver
    let person: PopupPerson
    before(async () => {
      driver = await launch(name, { extension: folder ?? true })
      const page = await driver.openExtensionPage(fullPage)
      await page.evaluate(plant, await documentsOf([{ issuer: 'Contoso', account: 'ann' }]))
      await page.close()
      person = new PopupPerson(await driver.openExtensionPage(fullPage))
      await person.type('way', seedPassword)
      await person.press('Unlock')
      await person.reads(/Contoso.*\d{3} \d{3}/)
    })
    after(async () => {
      await driver.close()
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    })

    const clipboard = async (): Promise<string> => {
      await person.page.bringToFront()
      return person.page.evaluate(() => navigator.clipboard.readText())
    }
    const grant: Readonly<Record<BrowserName, () => Promise<void>>> = {
      chromium: async () => undefined,
      firefox: async () => {
        await person.press('Settings')
        await person.press('Clear a copied code')
        await person.page.waitForFunction(async () => {
          const extension: typeof chrome = Reflect.get(globalThis, 'browser') ?? chrome
          return extension.permissions.contains({ permissions: ['clipboardRead', 'clipboardWrite'] })
        })
        await person.press('Back')
      },
    }
    const copy = async (): Promise<string> => {
      await person.press('Copy the code of Contoso')
      await person.reads(/is copied\. The clipboard is cleared in 30 seconds/)
      const copied = await clipboard()
      assert.match(copied, /^\d{6}$/)
      return copied
    }

    it('VC-09 is cleared of a copied code after 30 seconds', async () => {
      await grant[name]()
      await copy()
      const end = Date.now() + patience
      while ((await clipboard()) !== '' && Date.now() < end) await new Promise((done) => setTimeout(done, 500))
      assert.equal(await clipboard(), '')
    })
    it('VC-09 keeps what was copied since', async () => {
      await copy()
      await person.page.evaluate(() => navigator.clipboard.writeText('something else'))
      // The code that may be cleared is taken out of memory when its time has come.
      await person.page.waitForFunction(
        async () => {
          const extension: typeof chrome = Reflect.get(globalThis, 'browser') ?? chrome
          return !Object.hasOwn(await extension.storage.session.get(), 'clipboard')
        },
        { timeout: patience, polling: 500 },
      )
      assert.equal(await clipboard(), 'something else')
    })
  })
}
