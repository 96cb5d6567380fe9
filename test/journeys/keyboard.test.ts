// The journey with the keyboard alone: every control is reached by Tab and used by Enter, arrows and typing (WCAG 2.1.1).
import { it } from 'node:test'
import { text } from '#demo/text.ts'
import { keyboard } from './support/hand.ts'
import { inBrowsers } from './support/stage.ts'
import { chooseDifferent, personOf, registerApp, registerPhone, resetWithBoth, toTheDoor } from './support/steps.ts'

const mira = personOf('none')

inBrowsers('by keyboard alone', (play) => {
  it('WCAG-2.1.1 registers an app and, by a call, a phone; resets the password with both', () =>
    play(
      'microsoft365',
      async (scene) => {
        const { visitor } = scene
        await toTheDoor(scene)
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
        await resetWithBoth(scene, mira)
      },
      keyboard,
    ))
})
