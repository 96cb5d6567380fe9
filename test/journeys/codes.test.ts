// Codes and calls that do not go as planned: wrong ones to the limit, one that came too late, one asked for again, one used
// before, a call that is refused, reported or not answered.
import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { PresetName } from '#core/policy/presets.ts'
import { text } from '#demo/text.ts'
import { inBrowsers } from './support/stage.ts'
import { chooseDifferent, nextCode, personOf, registerPhone, type Scene, signInAs, toTheDoor } from './support/steps.ts'

const [mira, priya] = [personOf('none'), personOf('two')]
const presets: readonly PresetName[] = ['microsoft365', 'strict']

/** A code of the same length that is certainly another one. */
const wrong = (code: string): string => code.replace(/\d/g, (digit) => String((Number(digit) + 5) % 10))

const toThePhone = async (scene: Scene): Promise<void> => {
  const { visitor } = scene
  await toTheDoor(scene)
  await visitor.press('button.next')
  await chooseDifferent(scene, 'phone')
  await visitor.at('phone.heading')
}

const textMe = async (scene: Scene): Promise<string> => {
  const { visitor, desk } = scene
  await visitor.type('phone.number', mira.phone)
  await visitor.press('button.next')
  await visitor.at('activate-code.phone-heading')
  return desk.code('text')
}

const toTheCall = async (scene: Scene): Promise<void> => {
  await toThePhone(scene)
  await registerPhone(scene, mira.phone, 'voice')
  await scene.visitor.at('activate-call.heading')
}

const enter = async ({ visitor }: Scene, code: string): Promise<void> => {
  await visitor.type('code.label', code)
  await visitor.press('button.verify')
}

const wrongToTheLimit = async (scene: Scene, right: string): Promise<void> => {
  for (const left of [4, 3, 2, 1]) {
    await enter(scene, wrong(right))
    await scene.visitor.sees('problem.code-rejected', { count: left })
  }
  await enter(scene, wrong(right))
}

/** Name and password typed, and the app chosen where it is not asked for by itself. */
const toTheApp = async (scene: Scene): Promise<void> => {
  const { visitor } = scene
  await visitor.goto('/')
  await signInAs(scene, priya.username, priya.password)
  await visitor.at('proof.second-factor')
  await visitor.press('choose.totp')
  await visitor.sees(/authenticator app and enter/)
}

inBrowsers('codes and calls', (play) => {
  for (const preset of presets) {
    it(`${preset}: wrong codes to the limit while a phone is added lead back to the choice`, () =>
      play(preset, async (scene) => {
        await toThePhone(scene)
        await wrongToTheLimit(scene, await textMe(scene))
        await scene.visitor.untilNot('activate-code.phone-heading')
        await scene.visitor.sees('frame.progress', { current: 1, total: 2 })
      }))

    it(`${preset}: A4 wrong codes of the app to the limit leave only the other method`, () =>
      play(preset, async (scene) => {
        const { visitor } = scene
        await toTheApp(scene)
        await wrongToTheLimit(scene, await nextCode(scene))
        await visitor.sees('choose.sms')
        assert.equal(await visitor.offers('choose.totp'), false)
      }))
  }

  it('A4 after wrong codes to the limit even the right one of a new text is not looked at', () =>
    play('microsoft365', async (scene) => {
      const { visitor } = scene
      await toThePhone(scene)
      await wrongToTheLimit(scene, await textMe(scene))
      await visitor.at('app.get-heading', { app: 'Microsoft Authenticator' })
      await chooseDifferent(scene, 'phone')
      await enter(scene, await textMe(scene))
      await visitor.sees(/this method is paused/)
      await visitor.sees('frame.progress', { current: 1, total: 2 })
    }))

  it('A7 a code of the app works once: not again at the next sign-in', () =>
    play('microsoft365', async (scene) => {
      const { visitor, elsewhere } = scene
      await toTheApp(scene)
      const code = await nextCode(scene)
      await enter(scene, code)
      await visitor.at('manage.heading')
      const other = await elsewhere()
      await toTheApp(other)
      await enter(other, code)
      await other.visitor.sees('problem.code-used')
    }))

  it('a code that came too late is refused, and a new one works', () =>
    play('microsoft365', async (scene) => {
      const { visitor, desk, demo } = scene
      await toThePhone(scene)
      const late = await textMe(scene)
      demo.advance(301)
      await enter(scene, late)
      await visitor.sees('problem.code-expired')
      await visitor.press('code.resend')
      await visitor.sees('problem.sent')
      await enter(scene, await desk.code('text'))
      await visitor.at('app.get-heading', { app: 'Microsoft Authenticator' })
    }))

  it('a code may be asked for again after a while, and then only the newest works', () =>
    play('microsoft365', async (scene) => {
      const { visitor, desk, demo } = scene
      await toThePhone(scene)
      const first = await textMe(scene)
      assert.equal(await visitor.offers('code.resend'), false)
      demo.advance(31)
      await visitor.reload()
      await visitor.at('activate-code.phone-heading')
      await visitor.press('code.resend')
      await visitor.sees('problem.sent')
      const second = await desk.code('text')
      await enter(scene, first)
      await visitor.sees('problem.code-rejected', { count: 4 })
      await enter(scene, second)
      await visitor.at('app.get-heading', { app: 'Microsoft Authenticator' })
    }))

  it('a call that is answered with # confirms the number', () =>
    play('microsoft365', async (scene) => {
      const { visitor } = scene
      await toTheCall(scene)
      await visitor.pressNamed(text.answer, '#desk')
      await visitor.pressNamed('#', '#desk')
      await visitor.at('app.get-heading', { app: 'Microsoft Authenticator' })
      await visitor.sees(new RegExp(text['call.confirmed']), {}, '#desk')
    }))

  it('a call that is answered with 0# adds nothing', () =>
    play('microsoft365', async (scene) => {
      const { visitor } = scene
      await toTheCall(scene)
      await visitor.pressNamed(text.answer, '#desk')
      await visitor.pressNamed('0', '#desk')
      await visitor.pressNamed('#', '#desk')
      await visitor.sees('problem.call-denied')
      await visitor.sees('frame.progress', { current: 1, total: 2 })
    }))

  it('a call that is declined can be asked for again', () =>
    play('microsoft365', async (scene) => {
      const { visitor } = scene
      await toTheCall(scene)
      await visitor.pressNamed(text.decline, '#desk')
      await visitor.sees('problem.call-unanswered')
    }))

  it('A25 a sign-in that is reported by 0# ends, and the person is told', () =>
    play('microsoft365', async (scene) => {
      const { visitor, desk } = scene
      await visitor.goto('/')
      await signInAs(scene, priya.username, priya.password)
      await visitor.press('choose.voice')
      await visitor.sees('call.waiting')
      await visitor.pressNamed(text.answer, '#desk')
      await visitor.pressNamed('0', '#desk')
      await visitor.pressNamed('#', '#desk')
      await visitor.at('ended.heading')
      await visitor.sees('ended.reported')
      await desk.untilMail('You reported a request')
    }))

  it('strict: a call reads out a code', () =>
    play('strict', async (scene) => {
      const { visitor, desk } = scene
      await toThePhone(scene)
      await registerPhone(scene, mira.phone, 'voice')
      await visitor.at('activate-code.phone-heading')
      await visitor.pressNamed(text.answer, '#desk')
      await enter(scene, await desk.spoken())
      await visitor.sees('frame.progress', { current: 2, total: 2 })
    }))
})
