// Approvals in real browsers: a person's page, and the extension as the device in a browser profile of its own. Chromium tells
// the whole story; Firefox pairs, signs in and is told of a request, so that its background is seen to look by itself.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'puppeteer-core'
import { text } from '#demo/text.ts'
import { browserNames, type Driver, launch } from '#test/support/browsers.ts'
import { axeFindings } from './support/axe.ts'
import { type TestDemo, startTestDemo } from './support/demo.ts'
import { Desk } from './support/desk.ts'
import { numberOn, toPairing } from './support/pairing.ts'
import { PopupPerson } from './support/popup-person.ts'
import { nextCode, personOf, provePhone, registerPhone, type Scene, signInAs } from './support/steps.ts'
import { until } from './support/until.ts'
import { firstRun, vaultPassword } from './support/vault.ts'
import { say, Visitor } from './support/visitor.ts'

const mira = personOf('none')
const newPassword = 'Three-otters-paint-9-canoes'
const full = 'extension/authenticator/index.html'

for (const name of browserNames) {
  describe(`approvals in ${name}`, { timeout: 540_000 }, () => {
    let demo: TestDemo
    let person: Driver
    let device: Driver
    let page: Page
    let scene: Scene
    let twofold: PopupPerson
    let password = mira.password
    before(async () => {
      demo = await startTestDemo()
      person = await launch(name)
      device = await launch(name, { extension: true })
      page = await person.browser.newPage()
      await page.setViewport({ width: 1600, height: 900 })
      scene = { demo, visitor: new Visitor(page, demo.origin, ''), desk: new Desk(page) }
      twofold = new PopupPerson(await device.openExtensionPage(full))
    })
    after(async () => {
      await device.close()
      await person.close()
      await demo.close()
    })

    const toDevice = (): Promise<void> => twofold.page.bringToFront()
    const toPage = (): Promise<void> => page.bringToFront()
    const reopen = async (): Promise<void> => {
      await toDevice()
      await twofold.page.reload().catch(() => undefined)
    }
    const approve = async (number: string): Promise<void> => {
      await twofold.type('number', number)
      await twofold.type('proof', vaultPassword)
      await twofold.press('Approve')
    }
    /** The id of what has the focus, or its caption; through every shadow root. */
    const focused = (): Promise<string> =>
      twofold.page.evaluate(() => {
        let active = document.activeElement
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
        return active?.id || active?.textContent?.trim() || ''
      })
    const badge = (): Promise<string> =>
      twofold.page.evaluate(async () => {
        const api: typeof chrome = Reflect.get(globalThis, 'browser') ?? chrome
        return api.action.getBadgeText({})
      })
    /** By the alarm it may take half a minute, which is longer than anything else here takes. */
    const marked = (): Promise<unknown> => {
      const once = (): Promise<unknown> => until(badge, () => 'no mark on the button')
      return once().catch(once)
    }
    /** Signed out, or out of a sign-in that came to nothing. */
    const afresh = async (): Promise<void> => {
      const { visitor } = scene
      if ((await visitor.heading()) === say('manage.heading')) await visitor.pressNamed(text.signOut, 'header')
      else if ((await visitor.heading()) !== say('sign-in.heading')) {
        await visitor.press('button.cancel')
        await visitor.at('ended.cancelled-heading')
        await visitor.press('button.start-again')
      }
      await visitor.at('sign-in.heading')
    }
    /** Signs in up to the page that shows the number. */
    const askToSignIn = async (): Promise<string> => {
      const { visitor } = scene
      demo.advance(60)
      await toPage()
      await afresh()
      await signInAs(scene, mira.username, password)
      await until(
        async () => (await visitor.offers('choose.push')) || (await page.$('main [data-part="number"]')) !== null,
        () => visitor.text('main'),
      )
      if (await visitor.offers('choose.push')) await visitor.press('choose.push')
      return numberOn(page)
    }

    it('N63B-OB-01 pairs by a pasted link, says which server asks, and is tested with a number', async () => {
      const { visitor } = scene
      await firstRun(twofold)
      await visitor.goto('/')
      await signInAs(scene, mira.username, mira.password)
      const link = await toPairing(scene)
      await toDevice()
      await twofold.press('Add')
      await twofold.press('Approve sign-ins here')
      await twofold.type('link', 'https://example.org/')
      await twofold.press('Continue')
      await twofold.reads(/This is no pairing link/)
      await twofold.type('link', link)
      await twofold.press('Continue')
      await twofold.reads(/Pair with localhost:\d+\?/)
      const shown = await twofold.text()
      for (const part of [demo.origin, 'Alderbrook Group', mira.username]) assert.ok(shown.includes(part), part)
      assert.deepEqual(await axeFindings(twofold.page), [])
      await device.agreeTo('http://localhost/*')
      await toDevice()
      await twofold.press('Pair with localhost')
      await twofold.reads(/Add this device/)
      await toPage()
      await visitor.at('activate-push.heading')
      const number = await numberOn(page)
      await toDevice()
      await approve(number)
      await twofold.reads(/Approved/)
      await twofold.press('Close')
      await toPage()
      await visitor.untilNot('activate-push.heading')
      await visitor.press('add.different')
      await visitor.at('add.list-heading')
      await visitor.press('family.phone')
      await registerPhone(scene, mira.phone)
      await visitor.at('review.heading')
      assert.equal((await visitor.items()).length, 2)
      await visitor.press('button.done')
      await visitor.at('manage.heading')
    })

    it('EXT-PUSH-01 N63B-OB-07 N63B-OB-08 is told of a sign-in by itself, opens nothing, and approves with the number typed', async () => {
      const number = await askToSignIn()
      const before = (await device.browser.pages()).length
      await marked()
      assert.equal(await badge(), '!')
      assert.equal((await device.browser.pages()).length, before)
      await toDevice()
      await twofold.reads(/A request waits for your answer/)
      await reopen()
      await twofold.reads(/Is this you\?/)
      const shown = await twofold.text()
      for (const part of ['Sign in', 'Alderbrook Group', mira.username, demo.origin, '127.0.0.1', 'Ends in'])
        assert.ok(shown.includes(part), part)
      assert.equal(await focused(), 'Deny')
      assert.equal(await twofold.page.$eval('>>> #number', (field) => (field as HTMLInputElement).value), '')
      assert.deepEqual(await axeFindings(twofold.page), [])
      await approve(number)
      await twofold.reads(/Approved/)
      await toPage()
      await scene.visitor.at('manage.heading')
      await until(async () => (await badge()) === '', () => 'the mark stays') // prettier-ignore
      await toDevice()
      await twofold.press('Close')
    })

    it('is told by its alarm after the worker was stopped, and approves all the same', async () => {
      await device.stopBackground()
      const number = await askToSignIn()
      await marked()
      await reopen()
      await twofold.reads(/Is this you\?/)
      await approve(number)
      await twofold.reads(/Approved/)
      await twofold.press('Close')
      await toPage()
      await scene.visitor.at('manage.heading')
    })
    if (name === 'firefox') return

    it('A26 one wrong number ends the request, here and there', async () => {
      const number = await askToSignIn()
      await reopen()
      await twofold.reads(/Is this you\?/)
      await twofold.type('number', number === '11' ? '12' : '11')
      await twofold.press('Approve')
      await twofold.reads(/Your password is missing/)
      await twofold.type('proof', 'not the password')
      await twofold.press('Approve')
      await twofold.reads(/That is not right/)
      await twofold.type('proof', vaultPassword)
      await twofold.press('Approve')
      await twofold.reads(/That was another number/)
      await twofold.press('Close')
      await toPage()
      await scene.visitor.sees('problem.approval-wrong-number')
    })

    it('A25 a denial ends it, and the page says so', async () => {
      await askToSignIn()
      await reopen()
      await twofold.reads(/Is this you\?/)
      await twofold.page.keyboard.press('Enter')
      await twofold.reads(/Denied/)
      await twofold.press('Close')
      await toPage()
      await scene.visitor.sees('problem.approval-denied')
      await afresh()
      demo.advance(3600)
      await scene.visitor.goto('/')
    })

    it('an answer without a connection is not lost for good: it is sent again when there is one', async () => {
      const number = await askToSignIn()
      await reopen()
      await twofold.reads(/Is this you\?/)
      await twofold.page.setOfflineMode(true)
      await approve(number)
      await twofold.reads(/No answer from the server/)
      await twofold.press('Back')
      await twofold.page.setOfflineMode(false)
      await approve(number)
      await twofold.reads(/Approved/)
      await twofold.press('Close')
      await toPage()
      await scene.visitor.at('manage.heading')
    })

    it('is one of the two proofs of a reset', async () => {
      const { visitor } = scene
      await afresh()
      demo.advance(60)
      await visitor.goto('/reset')
      await visitor.at('reset.heading')
      await visitor.type('username.label', mira.username)
      await visitor.press('button.forgot')
      await visitor.at('proof.reset')
      await visitor.press('choose.push')
      const number = await numberOn(page)
      await reopen()
      await twofold.reads(/Reset the password/)
      await approve(number)
      await twofold.reads(/Approved/)
      await twofold.press('Close')
      await toPage()
      await visitor.sees('frame.progress', { current: 2, total: 2 })
      await provePhone(scene, mira.phone)
      await visitor.at('new-password.heading')
      await visitor.type('new-password.label', newPassword)
      await visitor.press('new-password.submit')
      await visitor.at('done.reset-heading')
      password = newPassword
    })

    it('EXT-CJ-01 “use this browser” asks in a window of our own, with the page that asked', async () => {
      const priya = personOf('two')
      const own = await device.browser.newPage()
      await own.setViewport({ width: 1600, height: 900 })
      const here: Scene = { demo, visitor: new Visitor(own, demo.origin, ''), desk: new Desk(own) }
      const { visitor } = here
      await twofold.page.close()
      await visitor.goto('/')
      await signInAs(here, priya.username, priya.password)
      await visitor.press('choose.totp')
      await visitor.type('code.label', await nextCode(here))
      await visitor.press('button.verify')
      await visitor.at('manage.heading')
      await visitor.press('manage.add')
      await visitor.press('family.push')
      await visitor.at('add-push.heading')
      await visitor.press('button.next')
      await visitor.at('pair.heading')
      await visitor.press('pair.here')
      const target = await device.browser.waitForTarget((one) => one.url().endsWith(full))
      twofold = new PopupPerson(await target.asPage())
      await twofold.reads(/Pair with localhost:\d+\?/)
      await twofold.reads(/Page that asks/)
      assert.ok((await twofold.text()).includes(priya.username))
      await twofold.press('Pair with localhost')
      await twofold.reads(/Add this device/)
      await own.bringToFront()
      await visitor.at('activate-push.heading')
      const number = await numberOn(own)
      await toDevice()
      await approve(number)
      await twofold.reads(/Approved/)
      await own.bringToFront()
      await visitor.at('manage.heading')
    })

    it('says at the end that nothing went wrong on the server', () => {
      assert.deepEqual(demo.errors, [])
    })
  })
}
