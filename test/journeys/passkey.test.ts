// Passkeys with a virtual authenticator, which only Chromium has: one is registered in manage mode, shown as not for reset
// under microsoft365, and signs in without a password.
import { it } from 'node:test'
import type { Page } from 'puppeteer-core'
import { text } from '#demo/text.ts'
import { inBrowsers } from './support/stage.ts'
import {
  chooseDifferent,
  nextCode,
  personOf,
  registerApp,
  signInAs,
  signInWithApp,
  toTheDoor,
} from './support/steps.ts'

const [jonas, priya] = [personOf('one'), personOf('two')]

/** A platform authenticator that verifies its user and answers by itself. */
const plugIn = async (page: Page, isUserVerified = true): Promise<void> => {
  const session = await page.createCDPSession()
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified,
      automaticPresenceSimulation: true,
    },
  })
}

inBrowsers(
  'passkeys',
  (play) => {
    it('microsoft365: a passkey is added, is not for reset, and signs in without a password', () =>
      play('microsoft365', async (scene) => {
        const { visitor } = scene
        await plugIn(visitor.page)
        await signInWithApp(scene, priya)
        await visitor.press('manage.add')
        await visitor.press('family.key')
        await visitor.at('add-key.heading')
        await visitor.press('button.next')
        await visitor.at('passkey.create-heading')
        await visitor.type('passkey.name', 'Work laptop')
        await visitor.press('passkey.create')
        await visitor.at('manage.heading')
        await visitor.sees(/Work laptop/)
        await visitor.sees('registered.not-for-reset')
        await visitor.pressNamed(text.signOut, 'header')

        await visitor.at('sign-in.heading')
        await visitor.type('username.label', priya.username)
        await visitor.press('button.next')
        await visitor.at('password.heading')
        await visitor.press('password.passkey')
        await visitor.press('passkey.use')
        await visitor.at('manage.heading')
        await visitor.sees(new RegExp(`${text.hello}, ${priya.name}`))
      }))

    it('microsoft365: a passkey does not count towards the two methods', () =>
      play('microsoft365', async (scene) => {
        const { visitor } = scene
        await plugIn(visitor.page)
        await visitor.goto('/')
        await signInAs(scene, jonas.username, jonas.password)
        await visitor.type('code.label', await nextCode(scene))
        await visitor.press('button.verify')
        await visitor.at('more.heading')
        await visitor.press('button.next')
        await visitor.press('add.different')
        await visitor.at('add.list-heading')
        await visitor.sees('frame.progress', { current: 2, total: 2 })
      }))

    it('strict: a passkey is the first thing offered, and counts', () =>
      play('strict', async (scene) => {
        const { visitor } = scene
        await plugIn(visitor.page)
        await toTheDoor(scene)
        await visitor.press('button.next')
        await visitor.at('add-key.heading')
        await visitor.press('button.next')
        await visitor.at('passkey.create-heading')
        await visitor.press('passkey.create')
        await visitor.sees('frame.progress', { current: 2, total: 2 })
        if (await visitor.offers('add.different')) await chooseDifferent(scene, 'app')
        await registerApp(scene)
        await visitor.at('codes.heading')
        await visitor.press('codes.saved')
        await visitor.at('review.heading')
        await visitor.press('button.done')
        await visitor.at('manage.heading')
      }))
  },
  ['chromium'],
)
