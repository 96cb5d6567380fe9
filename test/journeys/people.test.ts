// Each of the people to try meets what the panel says of them.
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { nobody } from '#demo/people.ts'
import { inBrowsers } from './support/stage.ts'
import { nextCode, personOf, proveApp, provePhone, registerPhone, type Scene, signInAs } from './support/steps.ts'
import { say } from './support/visitor.ts'

const begin = async (scene: Scene, username: string, password: string): Promise<void> => {
  await scene.visitor.goto('/')
  await signInAs(scene, username, password)
}

const startReset = async ({ visitor }: Scene, username: string): Promise<void> => {
  await visitor.goto('/reset')
  await visitor.at('reset.heading')
  await visitor.type('username.label', username)
  await visitor.press('button.forgot')
  await visitor.at('proof.reset')
}

inBrowsers('people to try', (play) => {
  for (const preset of ['microsoft365', 'strict'] as const)
    it(`${preset}: one method is there already, so only another one is asked for`, () =>
      play(preset, async (scene) => {
        const { visitor } = scene
        const jonas = personOf('one')
        await begin(scene, jonas.username, jonas.password)
        await visitor.at('proof.second-factor')
        await visitor.type('code.label', await nextCode(scene))
        await visitor.press('button.verify')
        await visitor.at('more.heading')
        await visitor.sees('more.one')
        await visitor.press('button.next')
        await visitor.press('add.different')
        await visitor.at('add.list-heading')
        assert.equal(await visitor.offers('family.app'), false, 'what is there is not offered again')
        await visitor.press('family.phone')
        await registerPhone(scene, jonas.phone)
        if (preset === 'strict') await visitor.press('codes.saved')
        await visitor.at('review.heading')
        await visitor.press('button.done')
        await visitor.at('manage.heading')
      }))

  it('an administrator signs in with two methods, of which strict does not take a phone for reset', () =>
    play('strict', async (scene) => {
      const { visitor } = scene
      const tomas = personOf('administrator')
      await begin(scene, tomas.username, tomas.password)
      await visitor.at('proof.second-factor')
      await visitor.type('code.label', await nextCode(scene))
      await visitor.press('button.verify')
      await visitor.at('manage.heading')
      await visitor.press('manage.add')
      await visitor.press('family.phone')
      await registerPhone(scene, tomas.phone)
      await visitor.at('manage.heading')
      await visitor.sees('registered.not-for-reset')
    }))

  it('somebody without a licence signs in, and is refused a reset only after both proofs', () =>
    play('microsoft365', async (scene) => {
      const { visitor } = scene
      const lena = personOf('unlicensed')
      await startReset(scene, lena.username)
      await proveApp(scene)
      await visitor.sees('frame.progress', { current: 2, total: 2 })
      await provePhone(scene, lena.phone)
      await visitor.at('ended.heading')
      await visitor.sees('ended.unlicensed', { organisation: 'Alderbrook Group' })
    }))

  it('somebody who is locked is turned away after the password', () =>
    play('microsoft365', async (scene) => {
      const { visitor } = scene
      const samuel = personOf('locked')
      await begin(scene, samuel.username, 'not the password')
      await visitor.sees('problem.password-rejected')
      await visitor.type('password.label', samuel.password)
      await visitor.press('sign-in.heading')
      await visitor.at('ended.heading')
      await visitor.sees('ended.locked', { organisation: 'Alderbrook Group' })
    }))

  it('A19 nobody is met like somebody: the same refusal at sign-in, and methods to prove at a reset', () =>
    play('microsoft365', async (scene) => {
      const { visitor } = scene
      await begin(scene, nobody.username, nobody.password)
      await visitor.sees('problem.password-rejected')
      await startReset(scene, nobody.username)
      const first = await visitor.text('main')
      await visitor.goto('/reset')
      await visitor.at('proof.reset')
      assert.equal(await visitor.text('main'), first, 'the same methods each time')
      assert.ok(['choose.totp', 'choose.sms', 'choose.email'].some((key) => first.includes(say(key as 'choose.sms'))))
    }))

  it('180 days on, somebody is asked whether all is still right, and may change it', () =>
    play('microsoft365', async (scene) => {
      const { visitor } = scene
      const elena = personOf('stale')
      await begin(scene, elena.username, elena.password)
      await visitor.at('proof.second-factor')
      await proveApp(scene)
      await visitor.at('reconfirm.heading')
      await visitor.press('reconfirm.change')
      await visitor.at('add.manage-heading')
      await chooseFamily(scene)
    }))
})

const chooseFamily = async ({ visitor, desk }: Scene): Promise<void> => {
  const elena = personOf('stale')
  await visitor.press('family.email')
  await visitor.at('email.heading')
  await visitor.type('email.label', elena.privateMail)
  await visitor.press('button.next')
  await visitor.at('activate-code.email-heading')
  await visitor.type('code.label', await desk.code('mail'))
  await visitor.press('button.verify')
  await visitor.at('review.heading')
  await visitor.press('button.done')
  await visitor.at('manage.heading')
}
