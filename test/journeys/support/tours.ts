// Ways through the steps, stop by stop, for journeys that do the same thing at every step: look at it, reload it.
import type { PresetName } from '#core/policy/presets.ts'
import type { Params } from '#core/messages/text.ts'
import type { Key } from '#core/messages/widget/index.ts'
import { text } from '#demo/text.ts'
import { nextCode, personOf, type Scene } from './steps.ts'
import { say } from './visitor.ts'

export interface Stop {
  readonly heading: readonly [Key, Params?]
  /** Where several steps have one heading: what only this one says. */
  readonly sees?: RegExp
  /** Pages within a step are the page's own: a reload leads to the step's first page, and this leads back here. */
  readonly afterReload?: { readonly heading: readonly [Key, Params?]; readonly again: (scene: Scene) => Promise<void> }
  readonly go: (scene: Scene) => Promise<void>
}

export interface Tour {
  readonly name: string
  readonly preset: PresetName
  readonly start: '/' | '/reset'
  readonly stops: readonly Stop[]
}

export const walk = async (
  scene: Scene,
  { start, stops }: Tour,
  visit: (stop: Stop) => Promise<void>,
): Promise<void> => {
  await scene.visitor.goto(start)
  for (const stop of stops) {
    await arrive(scene, stop)
    await visit(stop)
    await stop.go(scene)
  }
}

export const arrive = async ({ visitor }: Scene, { heading, sees }: Pick<Stop, 'heading' | 'sees'>): Promise<void> => {
  await visitor.at(...heading)
  if (sees) await visitor.sees(sees)
}

const press =
  (...[key, params]: readonly [Key, Params?]) =>
  ({ visitor }: Scene): Promise<void> =>
    visitor.press(key, params)

const typed =
  (label: Key, value: string | ((scene: Scene) => Promise<string>), button: Key) =>
  async (scene: Scene): Promise<void> => {
    await scene.visitor.type(label, typeof value === 'string' ? value : await value(scene))
    await scene.visitor.press(button)
  }

const [mira, priya, elena, samuel] = [personOf('none'), personOf('two'), personOf('stale'), personOf('locked')]

const signIn = (username: string, password: string): readonly Stop[] => [
  { heading: ['sign-in.heading'], go: typed('username.label', username, 'button.next') },
  { heading: ['password.heading'], go: typed('password.label', password, 'sign-in.heading') },
]

const code = (source: 'text' | 'mail') => typed('code.label', ({ desk }) => desk.code(source), 'button.verify')
const appCode = typed('code.label', nextCode, 'button.verify')

const scanIt: Stop = {
  heading: ['app.scan-heading'],
  go: async ({ visitor, desk }) => {
    await visitor.press('app.cannot-scan')
    await visitor.sees('app.secret')
    await visitor.pressNamed(text.scan, '#desk')
    await desk.code('app')
  },
}
const scanned: Stop = { heading: ['app.scan-heading'], sees: /./, go: press('button.next') }
const typeIt: Stop = {
  heading: ['app.code-heading'],
  afterReload: { heading: ['app.scan-heading'], again: press('button.next') },
  go: appCode,
}
const get = ['app.get-heading', { app: 'Microsoft Authenticator' }] as const

const registration: Tour = {
  name: 'sign-in and registration',
  preset: 'microsoft365',
  start: '/',
  stops: [
    ...signIn(mira.username, mira.password),
    { heading: ['more.heading'], go: press('button.next') },
    { heading: get, go: press('add.different') },
    {
      heading: ['add.list-heading'],
      afterReload: { heading: get, again: press('add.different') },
      go: press('family.app'),
    },
    { heading: get, go: press('button.next') },
    scanIt,
    scanned,
    typeIt,
    { heading: ['phone.heading'], go: typed('phone.number', mira.phone, 'button.next') },
    { heading: ['activate-code.phone-heading'], go: code('text') },
    { heading: ['review.heading'], go: press('review.add') },
    { heading: ['add.manage-heading'], go: press('family.email') },
    {
      heading: ['email.heading'],
      afterReload: { heading: ['add.manage-heading'], again: press('family.email') },
      go: typed('email.label', mira.privateMail, 'button.next'),
    },
    { heading: ['activate-code.email-heading'], go: code('mail') },
    { heading: ['review.heading'], go: press('button.done') },
    {
      heading: ['manage.heading'],
      go: press('manage.named', { label: say('manage.remove'), name: say('family.email') }),
    },
    {
      heading: ['removal.heading', { name: say('family.email') }],
      go: press('removal.keep'),
    },
    { heading: ['manage.heading'], go: async () => undefined },
  ],
}

const proofs: readonly Stop[] = [
  { heading: ['reset.heading'], go: typed('username.label', priya.username, 'button.forgot') },
  { heading: ['proof.reset'], sees: new RegExp(say('choose.totp')), go: press('choose.totp') },
  { heading: ['proof.reset'], sees: /authenticator app and enter/, go: appCode },
]
const newPassword: readonly Stop[] = [
  {
    heading: ['new-password.heading'],
    go: typed('new-password.label', 'Three-otters-paint-9-canoes', 'new-password.submit'),
  },
  {
    heading: ['done.reset-heading'],
    afterReload: { heading: ['reset.heading'], again: async () => undefined },
    go: async () => undefined,
  },
]

const reset: Tour = {
  name: 'reset by app and text',
  preset: 'microsoft365',
  start: '/reset',
  stops: [
    ...proofs,
    { heading: ['proof.reset'], sees: new RegExp(say('choose.sms')), go: press('choose.sms') },
    { heading: ['confirm-number.heading'], go: typed('phone.number', priya.phone, 'phone.text-me') },
    { heading: ['proof.reset'], sees: /We texted/, go: code('text') },
    ...newPassword,
  ],
}

const resetByCall: Tour = {
  name: 'reset by app and call',
  preset: 'microsoft365',
  start: '/reset',
  stops: [
    ...proofs,
    { heading: ['proof.reset'], sees: new RegExp(say('choose.voice')), go: press('choose.voice') },
    { heading: ['confirm-number.heading'], go: typed('phone.number', priya.phone, 'phone.call-me') },
    {
      heading: ['proof.reset'],
      sees: new RegExp(say('call.waiting')),
      go: async ({ visitor }) => {
        await visitor.pressNamed(text.answer, '#desk')
        await visitor.pressNamed('#', '#desk')
      },
    },
    newPassword[0] as Stop,
  ],
}

const strictRegistration: Tour = {
  name: 'strict registration with a call and saved codes',
  preset: 'strict',
  start: '/',
  stops: [
    ...signIn(mira.username, mira.password),
    { heading: ['more.heading'], go: press('button.next') },
    { heading: ['add-key.heading'], go: press('add.different') },
    {
      heading: ['add.list-heading'],
      afterReload: { heading: ['add-key.heading'], again: press('add.different') },
      go: press('family.phone'),
    },
    {
      heading: ['phone.heading'],
      afterReload: {
        heading: ['add-key.heading'],
        again: async (scene) => {
          await press('add.different')(scene)
          await press('family.phone')(scene)
        },
      },
      go: async (scene) => {
        await press('phone.voice')(scene)
        await typed('phone.number', mira.phone, 'button.next')(scene)
      },
    },
    {
      heading: ['activate-code.phone-heading'],
      go: async (scene) => {
        await scene.visitor.pressNamed(text.answer, '#desk')
        await typed('code.label', ({ desk }) => desk.spoken(), 'button.verify')(scene)
      },
    },
    { heading: ['add-key.heading'], go: press('add.different') },
    {
      heading: ['add.list-heading'],
      afterReload: { heading: ['add-key.heading'], again: press('add.different') },
      go: press('family.codes'),
    },
    {
      heading: ['add-codes.heading'],
      afterReload: {
        heading: ['add-key.heading'],
        again: async (scene) => {
          await press('add.different')(scene)
          await press('family.codes')(scene)
        },
      },
      go: press('button.next'),
    },
    { heading: ['codes.heading'], go: press('codes.saved') },
    { heading: ['review.heading'], go: press('button.done') },
    { heading: ['manage.heading'], go: async () => undefined },
  ],
}

const reconfirmation: Tour = {
  name: 'a sign-in that asks whether all is still right',
  preset: 'microsoft365',
  start: '/',
  stops: [
    ...signIn(elena.username, elena.password),
    { heading: ['proof.second-factor'], sees: new RegExp(say('choose.totp')), go: press('choose.totp') },
    { heading: ['proof.second-factor'], sees: /authenticator app and enter/, go: appCode },
    { heading: ['reconfirm.heading'], go: press('reconfirm.right') },
    { heading: ['manage.heading'], go: async () => undefined },
  ],
}

const locked: Tour = {
  name: 'a locked account',
  preset: 'microsoft365',
  start: '/',
  stops: [
    ...signIn(samuel.username, samuel.password),
    {
      heading: ['ended.heading'],
      afterReload: { heading: ['sign-in.heading'], again: async () => undefined },
      go: async () => undefined,
    },
  ],
}

export const tours: readonly Tour[] = [registration, reset, resetByCall, strictRegistration, reconfirmation, locked]
