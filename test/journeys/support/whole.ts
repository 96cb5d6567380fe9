// The whole journey once, as a person would go it: sign in, be told that more is required, register two methods, manage
// them, sign out, forget the password, reset it with both, and sign in with the new one.
import { it } from 'node:test'
import { text } from '#demo/text.ts'
import type { Stage } from './stage.ts'
import {
  chooseDifferent,
  newPassword,
  nextCode,
  personOf,
  proveApp,
  registerApp,
  registerEmail,
  registerPhone,
  resetWithBoth,
  type Scene,
  signInAs,
  toTheDoor,
} from './steps.ts'
import { say } from './visitor.ts'

const mira = personOf('none')
const appName = 'Microsoft Authenticator'

/** Adds an address, makes another method the default, and removes the address again once proofs are no longer fresh. */
const manage = async (scene: Scene, app: string): Promise<void> => {
  const { visitor, demo } = scene
  await visitor.at('manage.heading')
  await visitor.press('manage.add')
  await visitor.at('add.manage-heading')
  await visitor.press('family.email')
  await registerEmail(scene, mira.privateMail)
  await visitor.at('manage.heading')
  await visitor.sees('manage.added')
  await visitor.press('manage.named', { label: say('manage.make-default'), name: app })
  await visitor.sees('manage.default')

  demo.advance(601)
  await visitor.reload()
  await visitor.at('proof.fresh')
  await proveApp(scene)
  await visitor.at('manage.heading')
  await visitor.press('manage.named', { label: say('manage.remove'), name: say('family.email') })
  await visitor.at('removal.heading', { name: say('family.email') })
  await visitor.press('removal.remove')
  await visitor.at('manage.heading')
  await visitor.sees('manage.removed')
}

/** From "Forgot my password" beside the sign-in to the new password. */
const reset = async (scene: Scene): Promise<void> => {
  const { visitor } = scene
  await visitor.at('sign-in.heading')
  await visitor.type('username.label', mira.username)
  await visitor.press('button.forgot')
  await resetWithBoth(scene, mira)
  await visitor.press('done.to-sign-in')
}

const fromManageToTheEnd = async (scene: Scene, app: string): Promise<void> => {
  const { visitor } = scene
  await manage(scene, app)
  await visitor.pressNamed(text.signOut, 'header')
  await reset(scene)
  await signInAs(scene, mira.username, newPassword)
  await visitor.at('proof.second-factor')
  await visitor.type('code.label', await nextCode(scene))
  await visitor.press('button.verify')
  await visitor.sees(new RegExp(`${text.hello}, ${mira.name}`))
  await visitor.at('manage.heading')
}

export const whole = (play: Stage['play']): void => {
  it('microsoft365: app and phone, then the password is reset with both', () =>
    play('microsoft365', async (scene) => {
      const { visitor } = scene
      await toTheDoor(scene)
      await visitor.press('button.next')
      await visitor.at('app.get-heading', { app: appName })
      await registerApp(scene)
      await registerPhone(scene, mira.phone)
      await visitor.at('review.heading')
      await visitor.press('button.done')
      await fromManageToTheEnd(scene, appName)
    }))

  it('strict: another app and a phone, saved codes, then the password is reset with both', () =>
    play('strict', async (scene) => {
      const { visitor } = scene
      await toTheDoor(scene)
      await visitor.press('button.next')
      await visitor.at('add-key.heading')
      await chooseDifferent(scene, 'app')
      await visitor.at('app.other-heading')
      await registerApp(scene)
      await visitor.at('add-key.heading')
      await chooseDifferent(scene, 'phone')
      await registerPhone(scene, mira.phone)
      await visitor.at('codes.heading')
      await visitor.press('codes.saved')
      await visitor.at('review.heading')
      await visitor.press('button.done')
      await fromManageToTheEnd(scene, say('family.app'))
    }))
}
