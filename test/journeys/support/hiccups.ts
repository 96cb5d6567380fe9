// What happens on the way in real life: a reply that gets lost, no connection for a while, a double click, two tabs, a
// change of mind.
import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Page } from 'puppeteer-core'
import { text } from '#demo/text.ts'
import type { Stage } from './stage.ts'
import {
  chooseDifferent,
  nextCode,
  personOf,
  registerApp,
  registerPhone,
  signInAs,
  signInWithApp,
  toTheDoor,
} from './steps.ts'
import { say } from './visitor.ts'

const [mira, priya] = [personOf('none'), personOf('two')]
const app = 'Microsoft Authenticator'

/** The server's replies reach the browser and then get lost, before the page sees them: the next `count` of them. */
const loseReplies = (page: Page, count: number): Promise<void> =>
  page.evaluate((howMany) => {
    const real = window.fetch
    let left = howMany
    window.fetch = async (...request) => {
      const response = await real(...request)
      if (left > 0 && response.url.includes('/api/')) {
        left -= 1
        throw new TypeError('lost')
      }
      return response
    }
  }, count)

export const hiccups = (play: Stage['play']): void => {
  it('a lost reply is asked for again, at every step: nothing is sent, counted or added twice', () =>
    play('microsoft365', async (scene) => {
      const { visitor, desk } = scene
      await visitor.goto('/')
      await visitor.at('sign-in.heading')
      const lossy = async (step: () => Promise<void>): Promise<void> => {
        await loseReplies(visitor.page, 1)
        await step()
      }
      await visitor.type('username.label', mira.username)
      await lossy(() => visitor.press('button.next'))
      await visitor.at('password.heading')
      await visitor.type('password.label', mira.password)
      await lossy(() => visitor.press('sign-in.heading'))
      await visitor.at('more.heading')
      await lossy(() => visitor.press('button.next'))
      await visitor.at('app.get-heading', { app })
      await lossy(() => registerApp(scene))
      await visitor.at('phone.heading')
      await visitor.type('phone.number', mira.phone)
      await lossy(() => visitor.press('button.next'))
      await visitor.at('activate-code.phone-heading')
      await visitor.type('code.label', await desk.code('text'))
      await lossy(() => visitor.press('button.verify'))
      await visitor.at('review.heading')
      assert.equal((await visitor.items()).length, 2)
      assert.equal(await desk.count('text'), 1)
      await lossy(() => visitor.press('button.done'))
      await visitor.at('manage.heading')
    }))

  it('without a connection the page says so, and goes on when it is back', () =>
    play('microsoft365', async (scene) => {
      const { visitor } = scene
      await toTheDoor(scene)
      await loseReplies(visitor.page, 4)
      await visitor.press('button.next')
      await visitor.at('fault.heading')
      await visitor.sees('fault.network')
      await visitor.press('button.try-again')
      await visitor.at('app.get-heading', { app })
    }))

  it('R4 the first question may stand for an hour; what was begun and left for one says that it took too long', () =>
    play('microsoft365', async ({ visitor, demo }) => {
      await visitor.goto('/')
      await visitor.at('sign-in.heading')
      demo.advance(3600)
      await visitor.type('username.label', mira.username)
      await visitor.press('button.next')
      await visitor.at('password.heading')
      demo.advance(3600)
      await visitor.type('password.label', mira.password)
      await visitor.press('sign-in.heading')
      await visitor.at('ended.heading')
      await visitor.sees('ended.expired')
      await visitor.press('button.start-again')
      await visitor.at('sign-in.heading')
    }))

  it('a double click is one answer', () =>
    play('microsoft365', async (scene) => {
      const { visitor, desk } = scene
      await toTheDoor(scene)
      await visitor.pressNamed(say('button.next'), 'main', 2)
      await visitor.at('app.get-heading', { app })
      await chooseDifferent(scene, 'phone')
      await visitor.at('phone.heading')
      await visitor.type('phone.number', mira.phone)
      await visitor.pressNamed(say('button.next'), 'main', 2)
      await visitor.at('activate-code.phone-heading')
      await visitor.type('code.label', await desk.code('text'))
      await visitor.pressNamed(say('button.verify'), 'main', 2)
      await visitor.sees('frame.progress', { current: 2, total: 2 })
      assert.equal(await desk.count('text'), 1)
    }))

  it('two tabs of one browser: the one that was left behind is shown where the other one is', () =>
    play('microsoft365', async (scene) => {
      const { visitor, tab } = scene
      await toTheDoor(scene)
      const second = await tab()
      await second.visitor.goto('/')
      await second.visitor.at('more.heading')
      await second.visitor.press('button.next')
      await second.visitor.at('app.get-heading', { app })
      await chooseDifferent(second, 'phone')
      await registerPhone(second, mira.phone)
      await second.visitor.sees('frame.progress', { current: 2, total: 2 })

      await visitor.page.bringToFront()
      await visitor.press('button.next')
      await visitor.sees('problem.moved-on')
      await visitor.at('app.get-heading', { app })
      await registerApp(scene)
      await visitor.at('review.heading')
    }))

  it('A18 wrong passwords from elsewhere pause strangers, not the browser that the person uses', () =>
    play('microsoft365', async (scene) => {
      const { visitor, elsewhere } = scene
      await signInWithApp(scene, priya)
      await visitor.pressNamed(text.signOut, 'header')
      const stranger = await elsewhere()
      await stranger.visitor.goto('/')
      await signInAs(stranger, priya.username, 'a guess')
      for (let guess = 1; guess < 10; guess += 1) {
        await stranger.visitor.sees('problem.password-rejected')
        await stranger.visitor.type('password.label', `another guess ${guess}`)
        await stranger.visitor.press('sign-in.heading')
      }
      await stranger.visitor.at('ended.heading')
      await stranger.visitor.press('button.start-again')
      await signInAs(stranger, priya.username, priya.password)
      await stranger.visitor.sees(/this method is paused/)
      await signInWithApp(scene, priya)
    }))

  it('back: another account, another number, another method', () =>
    play('microsoft365', async (scene) => {
      const { visitor, desk } = scene
      await visitor.goto('/')
      await visitor.type('username.label', priya.username)
      await visitor.press('button.next')
      await visitor.at('password.heading')
      await visitor.press('password.other-account')
      await signInAs(scene, mira.username, mira.password)
      await visitor.at('more.heading')
      await visitor.press('button.next')
      await chooseDifferent(scene, 'phone')
      await visitor.at('phone.heading')
      await visitor.type('phone.number', '+12025550199')
      await visitor.press('button.next')
      await visitor.at('activate-code.phone-heading')
      // It comes to the panel too, whoever's number that is, and must not be taken for the next one.
      await desk.code('text')
      await visitor.press('phone.change')
      await chooseDifferent(scene, 'phone')
      await registerPhone(scene, mira.phone)
      await visitor.at('app.get-heading', { app })
      await registerApp(scene)
      await visitor.at('review.heading')
      assert.equal((await visitor.items()).length, 2)
      assert.ok(await desk.count('text'))
    }))

  it('back from a code to the choice of methods, which keeps what was proved', () =>
    play('microsoft365', async (scene) => {
      const { visitor, desk } = scene
      await visitor.goto('/reset')
      await visitor.type('username.label', priya.username)
      await visitor.press('button.forgot')
      await visitor.at('proof.reset')
      await visitor.press('choose.totp')
      await visitor.sees(/authenticator app and enter/)
      await visitor.press('proof.another')
      await visitor.press('choose.sms')
      await visitor.type('phone.number', priya.phone)
      await visitor.press('phone.text-me')
      await visitor.sees(/We texted/)
      await visitor.type('code.label', await desk.code('text'))
      await visitor.press('button.verify')
      await visitor.sees('frame.progress', { current: 2, total: 2 })
      await visitor.press('choose.totp')
      await visitor.type('code.label', await nextCode(scene))
      await visitor.press('button.verify')
      await visitor.at('new-password.heading')
    }))
}
