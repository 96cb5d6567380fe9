// What the page around an element is told, and that none of it is a secret.
import { expect } from '@open-wc/testing'
import { drive, replyOf, until, type Drive } from '#test/gallery/drive.ts'
import type { Told } from '#test/gallery/fake-server.ts'
import { show } from '#test/gallery/show.ts'

const names = (page: Drive): readonly string[] => page.events.map(([name]) => name)

describe('events', () => {
  let page: Drive
  afterEach(() => page?.element.remove())

  it('bubble through shadow roots to the page', async () => {
    const outer = document.createElement('div')
    const box = document.createElement('div')
    outer.attachShadow({ mode: 'open' }).append(box)
    document.body.append(outer)
    const heard: string[] = []
    const hear = (event: Event): unknown => heard.push(event.type)
    document.addEventListener('mfa-step', hear)
    await show('identify-reset', { parent: box })
    document.removeEventListener('mfa-step', hear)
    outer.remove()
    expect(heard).to.deep.equal(['mfa-step'])
  })

  it('a reset: steps, complete, and no session', async () => {
    page = await drive('reset', [replyOf('identify-reset'), replyOf('enter-code-text'), replyOf('done-reset')])
    page.type('username', 'anna@example.com')
    page.submit()
    await until(() => page.input('code') !== null)
    page.type('code', '123456')
    page.submit()
    await until(() => names(page).includes('sspr-complete'))
    expect(page.events).to.deep.equal([
      ['mfa-step', { step: 'identify', required: null, satisfied: null }],
      ['mfa-step', { step: 'enter-code', required: 2, satisfied: 0 }],
      ['mfa-step', { step: 'done', required: null, satisfied: null }],
      ['mfa-complete', { flow: 'reset' }],
      ['sspr-complete', {}],
    ])
    expect(page.element.matches(':state(complete)')).to.equal(true)
  })

  it('a sign-in ends in a code, once', async () => {
    page = await drive(
      'signIn',
      ({ path }) =>
        path.endsWith('authorize-challenge')
          ? { json: { code: 'the-code' }, status: 200 }
          : replyOf(path.endsWith('verify') ? 'done-sign-in' : 'password'),
      { clientId: 'demo' },
    )
    page.type('password', 'secret')
    page.submit()
    await until(() => names(page).includes('mfa-signed-in'))
    await until(() => !page.element.matches(':state(busy)'))
    expect(page.events.filter(([name]) => name === 'mfa-signed-in')).to.deep.equal([
      ['mfa-signed-in', { code: 'the-code' }],
    ])
    expect(page.asked().at(-1)?.body).to.deep.equal({ client_id: 'demo', continuation_token: 'token-2' })
  })

  it('a method added, and one removed', async () => {
    const removed = replyOf('manage') as Exclude<Told, string> & { step: object }
    page = await drive('register', [
      replyOf('activate-code-phone'),
      replyOf('manage-added'),
      replyOf('confirm-removal'),
      { ...removed, step: { ...removed.step, changed: 'removed' } } as Told,
    ])
    page.type('code', '123456')
    page.submit()
    await until(() => names(page).includes('mfa-method-added'))
    await until(() => page.form()?.textContent?.includes('YubiKey') ?? false)
    page.press('manage.remove')
    await until(() => page.form()?.textContent?.includes('Keep it') ?? false)
    page.submit()
    await until(() => names(page).includes('mfa-method-removed'))
    expect(page.events.filter(([name]) => name.startsWith('mfa-method'))).to.deep.equal([
      ['mfa-method-added', { method: 'sms' }],
      ['mfa-method-removed', { methods: ['totp'] }],
    ])
  })

  it('“Forgot my password” beside a sign-in tells the page, which may go on by itself', async () => {
    page = await drive('signIn', [replyOf('identify-sign-in')], { resetHref: '/nowhere' })
    page.element.addEventListener('sspr-start', (event) => event.preventDefault())
    page.type('username', ' anna@example.com ')
    page.press('button.forgot')
    expect(page.events.at(-1)).to.deep.equal(['sspr-start', { username: 'anna@example.com' }])
    expect(location.pathname).not.to.equal('/nowhere')
  })

  it('ASVS-16.2.5 carry no password, code, secret, number or address', async () => {
    page = await drive('register', [
      replyOf('activate-app'),
      replyOf('activate-code-email'),
      replyOf('save-codes'),
      replyOf('review'),
    ])
    page.submit()
    await until(() => Boolean(page.input('code')))
    page.type('code', '314159')
    page.submit()
    await until(() => page.heading().includes('address'))
    page.type('code', '27182818')
    page.submit()
    await until(() => page.form()?.textContent?.includes('k7wq') ?? false)
    page.submit()
    await until(() => page.events.length >= 7)
    const told = JSON.stringify(page.events)
    for (const secret of ['314159', '27182818', 'JBSWY3DP', 'anna', 'k7wq', 'token-'])
      expect(told).not.to.contain(secret)
  })
})
