// Longer stretches of the way that many journeys share.
import { people, type DemoPerson, type PersonKey } from '#demo/people.ts'
import { text } from '#demo/text.ts'
import type { Desk } from './desk.ts'
import type { TestDemo } from './demo.ts'
import type { Visitor } from './visitor.ts'

export interface Scene {
  readonly demo: TestDemo
  readonly visitor: Visitor
  readonly desk: Desk
}

export const personOf = (key: PersonKey): DemoPerson => {
  const person = people.find((one) => one.key === key)
  if (!person) throw new Error(`nobody is ${key}`)
  return person
}

/** Name and password, from the sign-in page. */
export const signInAs = async ({ visitor }: Scene, username: string, password: string): Promise<void> => {
  await visitor.at('sign-in.heading')
  await visitor.type('username.label', username)
  await visitor.press('button.next')
  await visitor.at('password.heading')
  await visitor.type('password.label', password)
  await visitor.press('sign-in.heading')
}

/** Somebody who has nothing yet, up to the page that says that more is required. */
export const toTheDoor = async (scene: Scene): Promise<void> => {
  const mira = personOf('none')
  await scene.visitor.goto('/')
  await signInAs(scene, mira.username, mira.password)
  await scene.visitor.at('more.heading')
}

/** Somebody who chooses the app as the second proof, to the methods that they have. */
export const signInWithApp = async (scene: Scene, { username, password }: DemoPerson): Promise<void> => {
  await scene.visitor.goto('/')
  await signInAs(scene, username, password)
  await scene.visitor.at('proof.second-factor')
  await proveApp(scene)
  await scene.visitor.at('manage.heading')
}

/** The demo's app shows another code only in the next period: the clock is moved there, and what it showed before is over. */
export const nextCode = async ({ demo, desk }: Scene): Promise<string> => {
  await desk.passOver('app')
  demo.advance(30)
  return desk.code('app')
}

/** From the page that offers the app to the code that proves it. */
export const registerApp = async (scene: Scene): Promise<void> => {
  const { visitor, desk } = scene
  await visitor.press('button.next')
  await visitor.at('app.scan-heading')
  await visitor.pressNamed(text.scan, '#desk')
  const code = await desk.code('app')
  await visitor.press('button.next')
  await visitor.at('app.code-heading')
  await visitor.type('code.label', code)
  await visitor.press('button.verify')
}

export const registerPhone = async (
  { visitor, desk }: Scene,
  number: string,
  by: 'sms' | 'voice' = 'sms',
): Promise<void> => {
  await visitor.at('phone.heading')
  await visitor.type('phone.number', number)
  await visitor.press(`phone.${by}`)
  await visitor.press('button.next')
  if (by === 'sms') {
    await visitor.at('activate-code.phone-heading')
    await visitor.type('code.label', await desk.code('text'))
    await visitor.press('button.verify')
  }
}

export const registerEmail = async ({ visitor, desk }: Scene, address: string): Promise<void> => {
  await visitor.at('email.heading')
  await visitor.type('email.label', address)
  await visitor.press('button.next')
  await visitor.at('activate-code.email-heading')
  await visitor.type('code.label', await desk.code('mail'))
  await visitor.press('button.verify')
}

/** "I want to set up a different method", then that one. */
export const chooseDifferent = async ({ visitor }: Scene, family: 'app' | 'phone' | 'email' | 'key'): Promise<void> => {
  await visitor.press('add.different')
  await visitor.at('add.list-heading')
  await visitor.press(`family.${family}`)
}

/** Shows the app's code where a choice of methods may come first. */
export const proveApp = async (scene: Scene): Promise<void> => {
  const { visitor } = scene
  if (await visitor.offers('choose.totp')) await visitor.press('choose.totp')
  await visitor.type('code.label', await nextCode(scene))
  await visitor.press('button.verify')
}

export const newPassword = 'Three-otters-paint-9-canoes'

/** From the name to a new password, by the app and a text. */
export const resetWithBoth = async (scene: Scene, { username, phone }: DemoPerson): Promise<void> => {
  const { visitor } = scene
  await visitor.at('reset.heading')
  await visitor.type('username.label', username)
  await visitor.press('button.forgot')
  await visitor.at('proof.reset')
  await proveApp(scene)
  await visitor.sees('frame.progress', { current: 2, total: 2 })
  await provePhone(scene, phone)
  await visitor.at('new-password.heading')
  await visitor.type('new-password.label', newPassword)
  await visitor.press('new-password.submit')
  await visitor.at('done.reset-heading')
}

/** Types the whole number, then the code that was texted to it. */
export const provePhone = async ({ visitor, desk }: Scene, number: string): Promise<void> => {
  await visitor.press('choose.sms')
  await visitor.at('confirm-number.heading')
  await visitor.type('phone.number', number)
  await visitor.press('phone.text-me')
  await visitor.type('code.label', await desk.code('text'))
  await visitor.press('button.verify')
}
