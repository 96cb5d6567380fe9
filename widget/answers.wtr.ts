// What each step sends when a person acts on it: the right answer, once, and nothing that was not asked for.
import { expect } from '@open-wc/testing'
import type { FlowKind } from '#core/flows/step.ts'
import { en } from '#core/messages/widget/en.ts'
import { drive, replyOf, until, type Drive } from '#test/gallery/drive.ts'
import { samples } from '#test/gallery/steps.ts'
import { views } from './view/table.ts'

interface Case {
  readonly sample: string
  readonly flow: FlowKind
  readonly act: (page: Drive) => void | Promise<void>
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
}

const say = (
  sample: string,
  act: Case['act'],
  path: string,
  body: Case['body'] = {},
  flow: FlowKind = samples[sample]?.flow ?? 'reset',
): Case => ({ sample, flow, act, path, body })

const cases: readonly Case[] = [
  say('identify-reset', (page) => (page.type('username', ' anna@example.com '), page.submit()), 'identify', {
    username: 'anna@example.com',
  }),
  say('password', (page) => (page.type('password', ' p w '), page.submit()), 'password/verify', { password: ' p w ' }),
  say('password', (page) => page.press('password.passkey'), 'methods/any.fido2/challenge'),
  say('password', (page) => page.press('password.other-account'), 'back'),
  say('choose-method-reset', (page) => page.press('choose.sms'), 'methods/ph.sms/challenge'),
  say('choose-method-fresh', (page) => page.press('button.back'), 'back'),
  say('choose-method-reset', (page) => page.press('button.cancel'), 'cancel'),
  say('confirm-number', (page) => (page.type('number', '+1 202 555 0134'), page.submit()), 'methods/ph.sms/challenge', {
    phoneNumber: '+1 202 555 0134',
  }),
  say('enter-code-text', (page) => (page.type('code', '123 456'), page.submit()), 'verify', { otp: '123456' }),
  say('enter-code-saved', (page) => (page.type('code', ' k7wq-8d2m-xn4t '), page.submit()), 'verify', {
    otp: 'k7wq-8d2m-xn4t',
  }),
  say('enter-code-sent-again', (page) => page.press('code.resend'), 'resend'),
  say('enter-code-text', (page) => page.press('proof.another'), 'back'),
  say('await-call', (page) => page.press('proof.another'), 'back'),
  say('more-information', (page) => page.submit(), 'continue'),
  say('more-information-one', (page) => page.press('button.skip'), 'skip'),
  say('add-method-app', (page) => page.submit(), 'methods/totp/enroll', { other: false }),
  say('add-method-app', (page) => (page.press('app.use-other'), page.submit()), 'methods/totp/enroll', { other: true }),
  say('add-method-email', (page) => (page.type('email', ' anna@example.org '), page.submit()), 'methods/email/enroll', {
    email: 'anna@example.org',
  }),
  say('add-method-key', (page) => page.submit(), 'methods/fido2/enroll'),
  say('add-method-codes', (page) => page.submit(), 'methods/recoveryCode/enroll'),
  say(
    'add-method-phone',
    async (page) => {
      page.press('add.different')
      await until(() => page.heading() === en['add.list-heading'])
      page.press('family.phone')
      await until(() => page.input('number') !== null)
      page.type('number', '202-555-0134')
      page.form().querySelectorAll<HTMLInputElement>('[name="channel"]')[1]?.click()
      page.submit()
    },
    'methods/voice/enroll',
    { phoneNumber: '+12025550134' },
  ),
  say(
    'activate-app',
    async (page) => {
      page.submit()
      await until(() => Boolean(page.input('code')))
      page.type('code', '123-456')
      page.submit()
    },
    'activate',
    { otp: '123456' },
  ),
  say('activate-code-email', (page) => (page.type('code', '12345678'), page.submit()), 'activate', { otp: '12345678' }),
  say('activate-code-email', (page) => page.press('email.change'), 'back'),
  say('activate-call', (page) => page.press('phone.change'), 'back'),
  say('save-codes', (page) => page.submit(), 'continue'),
  say('review', (page) => page.submit(), 'continue'),
  say('review', (page) => page.press('review.add'), 'add'),
  say('reconfirm', (page) => page.submit(), 'continue'),
  say('reconfirm', (page) => page.press('reconfirm.change'), 'add'),
  say('manage', (page) => page.press('manage.add'), 'add'),
  say('manage', (page) => page.press('manage.make-default-by', { method: 'Phone call' }), 'methods/ph.voice/default'),
  say('manage', (page) => page.press('manage.remove'), 'authenticators/ap/remove'),
  say('confirm-removal', (page) => page.submit(), 'confirm-removal'),
  say('confirm-removal', (page) => page.press('removal.keep'), 'back'),
  say('new-password', (page) => (page.type('new-password', 'Tr0ub4dor & 3'), page.submit()), 'password', {
    newPassword: 'Tr0ub4dor & 3',
  }),
]

describe('answers', () => {
  let page: Drive
  afterEach(() => page.element.remove())

  for (const { sample, flow, act, path, body } of cases)
    it(`${sample}: ${path} ${JSON.stringify(body)}`, async () => {
      page = await drive(flow, [replyOf(sample)])
      await act(page)
      await until(() => page.asked().length > 0)
      await until(() => !page.element.matches(':state(busy)'))
      expect(page.asked().map((asked) => asked.path)).to.deep.equal([`/twofold/api/v2.0/${path}`])
      expect(page.asked()[0]?.body).to.deep.equal({ continuationToken: 'token-1', ...body })
    })

  const wrong: readonly (readonly [string, (page: Drive) => void, string])[] = [
    ['identify-reset', () => undefined, 'username'],
    ['identify-reset', (page) => page.type('username', '   '), 'username'],
    ['password', () => undefined, 'password'],
    ['confirm-number', () => undefined, 'number'],
    ['enter-code-text', (page) => page.type('code', '12345'), 'code'],
    ['enter-code-text', (page) => page.type('code', '1234567'), 'code'],
    ['enter-code-saved', () => undefined, 'code'],
    ['add-method-email', (page) => page.type('email', 'not an address'), 'email'],
    ['new-password', () => undefined, 'new-password'],
  ]
  for (const [sample, act, name] of wrong)
    it(`WCAG-3.3.1 ${sample}: what cannot be right is said at the field, keeps what was typed, and costs no try`, async () => {
      page = await drive(samples[sample]?.flow ?? 'reset', [replyOf(sample)])
      act(page)
      const typed = page.input(name).value
      page.submit()
      const input = page.input(name)
      await until(() => input.getAttribute('aria-invalid') === 'true')
      expect(page.asked()).to.deep.equal([])
      expect(document.activeElement).to.equal(input)
      expect(input.value).to.equal(typed)
      const described = (input.getAttribute('aria-describedby') ?? '').split(' ')
      const error = described.map((id) => document.getElementById(id)).find((node) => node?.dataset['part'] === 'error')
      expect(error?.textContent?.trim()).to.match(/\p{L}/u)
    })

  it('WCAG-3.2.2 typing the last digit sends nothing', async () => {
    page = await drive('reset', [replyOf('enter-code-text')])
    page.type('code', '123456')
    page.press('button.cancel')
    await until(() => page.asked().length > 0)
    expect(page.asked().map(({ path }) => path)).to.deep.equal(['/twofold/api/v2.0/cancel'])
  })

  it('a double click sends one answer, and the button says that it is busy', async () => {
    page = await drive('reset', [replyOf('identify-reset')])
    page.type('username', 'anna')
    let open = (): void => undefined
    page.server.gate = new Promise((resolve) => (open = resolve))
    page.submit()
    page.submit()
    await until(() => page.asked().length > 0 && page.element.matches(':state(busy)'))
    expect(page.asked().length).to.equal(1)
    expect(page.form().querySelector('[data-part="submit"]')?.getAttribute('aria-disabled')).to.equal('true')
    open()
    await until(() => !page.element.matches(':state(busy)'))
    expect(page.asked().length).to.equal(1)
  })
})

describe('samples', () => {
  it('there is a sample of every step', () => {
    const shown = Object.values(samples).flatMap(({ reply }) =>
      typeof reply === 'object' && 'step' in reply ? [reply.step.step] : [],
    )
    expect([...new Set(shown)].toSorted()).to.deep.equal(Object.keys(views).toSorted())
  })
})
