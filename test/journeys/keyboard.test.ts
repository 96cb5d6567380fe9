// The journey with the keyboard alone: every control is reached by Tab and used by Enter, arrows and typing (WCAG 2.1.1).
import { it } from 'node:test'
import { text } from '#demo/text.ts'
import { keyboard } from './support/hand.ts'
import { inBrowsers } from './support/stage.ts'
import {
  chooseDifferent,
  personOf,
  proveApp,
  provePhone,
  registerApp,
  registerPhone,
  signInAs,
} from './support/steps.ts'

const mira = personOf('none')

inBrowsers('by keyboard alone', (play) => {
  it('WCAG-2.1.1 registers an app and, by a call, a phone; resets the password with both', () =>
    play(
      'microsoft365',
      async (scene) => {
        const { visitor } = scene
        await visitor.goto('/')
        await signInAs(scene, mira.username, mira.password)
        await visitor.at('more.heading')
        await visitor.press('button.next')
        await registerApp(scene)
        await visitor.at('phone.heading')
        await chooseDifferent(scene, 'phone')
        await registerPhone(scene, mira.phone, 'voice')
        await visitor.at('activate-call.heading')
        await visitor.pressNamed(text.answer, '#desk')
        await visitor.pressNamed('#', '#desk')
        await visitor.at('review.heading')
        await visitor.press('button.done')
        await visitor.at('manage.heading')
        await visitor.pressNamed(text.signOut, 'header')

        await visitor.at('sign-in.heading')
        await visitor.type('username.label', mira.username)
        await visitor.press('button.forgot')
        await visitor.at('reset.heading')
        await visitor.type('username.label', mira.username)
        await visitor.press('button.forgot')
        await visitor.at('proof.reset')
        await proveApp(scene)
        await visitor.sees('frame.progress', { current: 2, total: 2 })
        await provePhone(scene, mira.phone)
        await visitor.at('new-password.heading')
        await visitor.type('new-password.label', 'Three-otters-paint-9-canoes')
        await visitor.press('new-password.submit')
        await visitor.at('done.reset-heading')
      },
      keyboard,
    ))
})
