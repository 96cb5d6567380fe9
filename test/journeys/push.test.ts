// Approvals in real browsers: a person's page, and the extension as the device in a browser profile of its own. Firefox, which
// has no worker and no push for extensions, goes the same way by looking; what ends a request is told in Chromium alone.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { browserNames } from '#test/support/browsers.ts'
import { type Approvals, fullPage, startApprovals } from './support/approvals.ts'
import { axeFindings } from './support/axe.ts'
import { Desk } from './support/desk.ts'
import { linkOn, numberOn, pictureOn, toPairing } from './support/pairing.ts'
import { PopupPerson } from './support/popup-person.ts'
import { nextCode, personOf, provePhone, registerPhone, type Scene, signInAs } from './support/steps.ts'
import { until } from './support/until.ts'
import { firstRun, openPopup, vaultPassword } from './support/vault.ts'
import { Visitor } from './support/visitor.ts'

const mira = personOf('none')
const priya = personOf('two')
const newPassword = 'Three-otters-paint-9-canoes'

/** Priya, who has other methods, from the sign-in page to the one that shows how to pair. */
const addDevice = async (scene: Scene): Promise<void> => {
  const { visitor } = scene
  await visitor.goto('/')
  await signInAs(scene, priya.username, priya.password)
  await visitor.press('choose.totp')
  await visitor.type('code.label', await nextCode(scene))
  await visitor.press('button.verify')
  await visitor.at('manage.heading')
  await visitor.press('manage.add')
  await visitor.press('family.push')
  await visitor.at('add-push.heading')
  await visitor.press('button.next')
  await visitor.at('pair.heading')
}

for (const name of browserNames) {
  describe(`approvals in ${name}`, { timeout: 540_000 }, () => {
    const chromium = name === 'chromium'
    let on: Approvals
    let scene: Scene
    let twofold: PopupPerson
    let { password } = mira
    before(async () => {
      on = await startApprovals(name)
      ;({ scene, twofold } = on)
    })
    after(() => on.close())

    const askToSignIn = (): Promise<string> => on.askToSignIn(mira.username, password)

    it('N63B-OB-01 pairs by a pasted link, says which server asks, and is tested with a number', async () => {
      const { visitor } = scene
      await firstRun(twofold)
      await visitor.goto('/')
      await signInAs(scene, mira.username, mira.password)
      const link = await toPairing(scene)
      await on.toDevice()
      await twofold.press('Add')
      await twofold.press('Approve sign-ins here')
      await twofold.type('link', 'https://example.org/')
      await twofold.press('Continue')
      await twofold.reads(/This is no pairing link/)
      await twofold.type('link', link)
      await twofold.press('Continue')
      await twofold.reads(/Pair with localhost:\d+\?/)
      const shown = await twofold.text()
      for (const part of [scene.demo.origin, 'Alderbrook Group', mira.username]) assert.ok(shown.includes(part), part)
      assert.deepEqual(await axeFindings(twofold.page), [])
      await on.device.agreeTo('http://localhost/*')
      if (chromium) await on.device.stopBackground()
      await on.toDevice()
      await twofold.press('Pair with localhost')
      await twofold.reads(/Add this device/)
      await on.toPage()
      await visitor.at('activate-push.heading')
      const number = await numberOn(on.page)
      await on.toDevice()
      await on.approved(number)
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
      const before = (await on.device.browser.pages()).length
      await on.marked()
      assert.equal(await on.badge(), '!')
      assert.equal((await on.device.browser.pages()).length, before)
      await on.toDevice()
      await twofold.reads(/A request waits for your answer/)
      await on.reopen()
      const shown = await twofold.text()
      for (const part of ['Sign in', 'Alderbrook Group', mira.username, scene.demo.origin, '127.0.0.1', 'Ends in'])
        assert.ok(shown.includes(part), part)
      assert.equal(await on.focused(), 'Deny')
      assert.equal(await twofold.page.$eval('>>> #number', (field) => (field as HTMLInputElement).value), '')
      assert.deepEqual(await axeFindings(twofold.page), [])
      await on.approve(number)
      await twofold.reads(/Approved/)
      await on.toPage()
      await scene.visitor.at('manage.heading')
      await until(async () => (await on.badge()) === '', () => 'the mark stays') // prettier-ignore
      await on.toDevice()
      await twofold.press('Close')
    })

    it('EXT-ISO-03 goes on wherever the background was stopped: before it rings, after, while it is shown, while it is answered', async () => {
      /** Firefox takes its time to stop, and is shown the first. */
      const stopAgain = async (): Promise<void> => (chromium ? on.device.stopBackground() : undefined)
      await on.device.stopBackground()
      const number = await askToSignIn()
      await on.marked()
      await stopAgain()
      await on.reopen()
      await stopAgain()
      await Promise.all([on.approve(number), stopAgain()])
      await twofold.reads(/Approved/)
      await twofold.press('Close')
      await on.toPage()
      await scene.visitor.at('manage.heading')
    })

    it('N63B-OB-10 spares the password of who chose that, though the server starts anew before the answer', async () => {
      const { visitor } = scene
      await visitor.press('manage.passwordless-on')
      await visitor.sees('manage.passwordless-is-on')
      scene.demo.advance(60)
      await on.afresh()
      await visitor.type('username.label', mira.username)
      await visitor.press('button.next')
      const number = await numberOn(on.page)
      await on.reopen()
      await on.restart()
      await on.approved(number)
      await visitor.at('manage.heading')
      await visitor.press('manage.passwordless-off')
      await visitor.sees('manage.passwordless-lead')
    })

    if (chromium) {
      it('A26 one wrong number ends the request, here and there', async () => {
        const number = await askToSignIn()
        await on.reopen()
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
        await on.toPage()
        await scene.visitor.sees('problem.approval-wrong-number')
      })

      it('A25 a denial ends it, and the page says so', async () => {
        await askToSignIn()
        await on.reopen()
        await twofold.page.keyboard.press('Enter')
        await twofold.reads(/Denied/)
        await twofold.press('Close')
        await on.toPage()
        await scene.visitor.sees('problem.approval-denied')
        await on.afresh()
        scene.demo.advance(3600)
        await scene.visitor.goto('/')
      })

      it('an answer without a connection is not lost for good: it is sent again when there is one', async () => {
        const number = await askToSignIn()
        await on.reopen()
        await twofold.page.setOfflineMode(true)
        await on.approve(number)
        await twofold.reads(/No answer from the server/)
        await twofold.press('Back')
        await twofold.page.setOfflineMode(false)
        await on.approved(number)
        await scene.visitor.at('manage.heading')
      })
    }

    it('is one of the two proofs of a reset', async () => {
      const { visitor } = scene
      await on.afresh()
      scene.demo.advance(60)
      await visitor.goto('/reset')
      await visitor.at('reset.heading')
      await visitor.type('username.label', mira.username)
      await visitor.press('button.forgot')
      await visitor.at('proof.reset')
      await visitor.press('choose.push')
      const number = await numberOn(on.page)
      await on.reopen()
      await twofold.reads(/Reset the password/)
      await on.approved(number)
      await visitor.sees('frame.progress', { current: 2, total: 2 })
      await provePhone(scene, mira.phone)
      await visitor.at('new-password.heading')
      await visitor.type('new-password.label', newPassword)
      await visitor.press('new-password.submit')
      await visitor.at('done.reset-heading')
      password = newPassword
    })

    if (chromium) {
      it('EXT-CJ-01 A28 reads the QR code of the page in front; “use this browser” asks in a window of our own, with the page that asked', async () => {
        const own = await on.device.browser.newPage()
        await own.setViewport({ width: 1600, height: 900 })
        const here: Scene = { ...scene, visitor: new Visitor(own, scene.demo.origin, ''), desk: new Desk(own) }
        const { visitor } = here
        await twofold.page.close()
        await addDevice(here)
        const popup = await openPopup(on.device, own)
        await popup.press('Add')
        await popup.press('Scan a QR code')
        await popup.press('Scan the page in front')
        await popup.reads(/Pair with localhost:\d+\?/)
        assert.doesNotMatch(await popup.text(), /Page that asks/)
        await popup.press('Do not pair')
        await popup.page.close()
        await own.bringToFront()
        await visitor.press('pair.here')
        const target = await on.device.browser.waitForTarget((one) => one.url().endsWith(fullPage))
        twofold = on.twofold = new PopupPerson(await target.asPage())
        await twofold.reads(/Pair with localhost:\d+\?/)
        await twofold.reads(/Page that asks/)
        assert.ok((await twofold.text()).includes(priya.username))
        await twofold.press('Pair with localhost')
        await twofold.reads(/Add this device/)
        await own.bringToFront()
        await visitor.at('activate-push.heading')
        const number = await numberOn(own)
        await on.toDevice()
        await on.approve(number)
        await twofold.reads(/Approved/)
        await own.bringToFront()
        await visitor.at('manage.heading')
      })

      it('N63B-OB-02 WCAG-3.3.8-PUSH under the strict policy the number has six digits, and is a picture too', async () => {
        await scene.demo.sites.strict()
        const strict: Scene = { ...scene, visitor: new Visitor(on.page, scene.demo.origin, '/strict') }
        await addDevice(strict)
        await strict.visitor.press('app.cannot-scan')
        const link = await linkOn(strict)
        await on.toDevice()
        await twofold.press('Close')
        await twofold.press('Add')
        await twofold.press('Approve sign-ins here')
        await twofold.type('link', link)
        await twofold.press('Continue')
        await twofold.press('Pair with localhost')
        await twofold.reads(/Add this device/)
        await on.toPage()
        await strict.visitor.at('activate-push.heading')
        const number = await numberOn(on.page, 6)
        assert.equal(await pictureOn(on.page), `twofold://number?n=${number}`)
        await on.toDevice()
        await on.approved(number)
        await strict.visitor.at('manage.heading')
      })
    }

    it('says at the end that nothing went wrong on the server', () => {
      assert.deepEqual(on.errors, [])
    })
  })
}
