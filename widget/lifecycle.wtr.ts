// An element's life in a page: reload, lost lines, coming and going, two at once, and what is left behind.
import { expect } from '@open-wc/testing'
import { en } from '#core/messages/widget/en.ts'
import { FakeServer } from '#test/gallery/fake-server.ts'
import { drive, replyOf, sleep, until, type Drive } from '#test/gallery/drive.ts'
import { elementFor, drawn, show } from '#test/gallery/show.ts'
import { samples } from '#test/gallery/steps.ts'
import { MfaRegister } from './index.ts'

const pathsOf = (page: Drive): readonly string[] => page.server.asked.map(({ path }) => path.split('/v2.0/')[1] ?? path)

describe('an element in its page', () => {
  let page: Drive
  afterEach(() => page?.element.remove())

  it('goes on after a reload where the flow of this browser stands', async () => {
    page = await drive('reset', [replyOf('enter-code-text')])
    expect(pathsOf(page)).to.deep.equal(['resetpassword/resume'])
    expect(page.heading()).to.equal(en['proof.reset'])
  })

  it('begins when there is nothing to go on with, and tells what it can draw and in which language', async () => {
    page = await drive('reset', ({ path }) =>
      path.endsWith('resume') && path.includes('api') ? { fault: { code: 'flow-gone' } } : replyOf('identify-reset'),
    )
    expect(pathsOf(page)).to.deep.equal(['resetpassword/resume', 'resetpassword/start'])
    expect(page.server.asked[1]?.body).to.deep.equal({
      can: ['passkey', 'qr', 'poll', 'push'],
      language: document.documentElement.lang || navigator.language,
    })
  })

  it('begins with the ticket of the signed-in person, never with what the browser remembers', async () => {
    page = await drive('register', [replyOf('manage')], { mode: 'manage', ticket: 'signed' })
    expect(pathsOf(page)).to.deep.equal(['register/start'])
    expect(page.server.asked[0]?.body).to.include({ mode: 'manage', ticket: 'signed' })
  })

  it('begins anew when another person’s token is set', async () => {
    page = await drive('register', [replyOf('manage'), replyOf('manage-empty')], { mode: 'manage', token: 'of-anna' })
    Object.assign(page.element, { token: 'of-ben' })
    await until(() => page.form()?.textContent?.includes(en['manage.none']) ?? false)
    expect(page.server.asked.map(({ body }) => body['accessToken'])).to.deep.equal(['of-anna', 'of-ben'])
  })

  it('a line that broke is said, and one press sends the very same request', async () => {
    let broken = false
    page = await drive(
      'reset',
      ({ path }) => (broken ? 'lost' : replyOf(path.endsWith('identify') ? 'choose-method-reset' : 'identify-reset')),
      { ports: { wait: () => Promise.resolve() } },
    )
    broken = true
    page.type('username', 'anna')
    page.submit()
    await until(() => page.heading() === en['fault.heading'])
    expect(page.form().textContent).to.contain(en['fault.network'])
    expect(page.events.at(-1)).to.deep.equal(['mfa-error', { code: 'network', supportCode: '' }])
    const sent = page.server.asked.at(-1)?.text
    broken = false
    page.press('button.try-again')
    await until(() => page.heading() === en['proof.reset'])
    expect(page.server.asked.at(-1)?.text).to.equal(sent)
  })

  it('a flow that is gone is begun again by one press', async () => {
    page = await drive('reset', ({ path }) =>
      path.endsWith('identify') ? { fault: { code: 'token-spent' } } : replyOf('identify-reset'),
    )
    page.type('username', 'anna')
    page.submit()
    await until(() => page.heading() === en['fault.gone-heading'])
    page.press('button.start-again')
    await until(() => page.heading() === en['reset.heading'])
    expect(pathsOf(page).at(-1)).to.equal('resetpassword/start')
    expect(page.input('username').value).to.equal('')
  })

  it('a step that it does not know is no blank page', async () => {
    page = await drive('reset', [replyOf('identify-reset'), { json: { step: { step: 'hologram' } }, status: 200 }])
    page.type('username', 'anna')
    page.submit()
    await until(() => page.heading() === en['fault.heading'])
    expect(page.form().textContent).to.contain(en['fault.unexpected'])
  })

  it('a step that only the hosted page can draw is linked to', async () => {
    const hosted = {
      json: {
        state: 'webFallbackRequired',
        step: { step: 'working' },
        _links: { webFallback: { href: 'https://id.miller.example/' } },
      },
      status: 200,
    }
    page = await drive('reset', [replyOf('identify-reset'), hosted])
    page.type('username', 'anna')
    page.submit()
    await until(() => page.form()?.querySelector('a') !== null)
    const link = page.form().querySelector('a')
    expect([link?.href, link?.target, link?.rel]).to.deep.equal(['https://id.miller.example/', '_blank', 'noopener'])
    expect(page.heading()).to.equal(en['fault.elsewhere-heading'])
  })

  it('ASVS-14.3.2 leaves nothing typed and no secret behind when it leaves the page, and goes on when it is back', async () => {
    page = await drive('register', [replyOf('activate-app')])
    const { element } = page
    expect(element.querySelector('[data-part="qr"]')).not.to.equal(null)
    element.remove()
    expect(element.querySelector('form')).to.equal(null)
    document.body.append(element)
    await until(() => page.form() !== null && page.heading() === en['app.scan-heading'])
    expect(page.asked()).to.deep.equal([])
  })

  it('tells the page of a step, and of the end, once, also when it is moved about', async () => {
    page = await drive('reset', [replyOf('done-reset')])
    const told = page.events.length
    const place = document.createElement('div')
    document.body.append(place)
    place.append(page.element)
    await until(() => page.heading() === en['done.reset-heading'] && page.form() !== null)
    await until(() => !page.element.matches(':state(busy)'))
    expect(page.events.length).to.equal(told)
    place.remove()
  })

  it('tells the server the language of the page, also one that it does not speak itself', async () => {
    const { lang } = document.documentElement
    document.documentElement.lang = 'fi-FI'
    page = await drive('register', [replyOf('more-information')], { ticket: 'signed' })
    document.documentElement.lang = lang
    expect(page.server.asked[0]?.body['language']).to.equal('fi-FI')
  })

  it('ASVS-14.3.2 clears what was typed and asks again when the page comes out of the browser’s memory', async () => {
    page = await drive('signIn', [replyOf('password')])
    page.type('password', 'secret')
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    await until(() => page.server.asked.length === 2 && page.input('password')?.value === '')
    expect(pathsOf(page)).to.deep.equal(['signin/resume', 'signin/resume'])
  })

  it('another step is another form: nothing typed is carried over', async () => {
    page = await drive('reset', [replyOf('enter-code-text'), replyOf('enter-code-email')])
    const form = page.form()
    page.type('code', '123456')
    page.submit()
    await until(() => page.form() !== form)
    expect(page.input('code').value).to.equal('')
  })

  it('leaves the page’s own children where they are, and survives their removal', async () => {
    const brand = Object.assign(document.createElement('img'), { slot: 'brand', alt: '' })
    page = await drive('reset', [replyOf('identify-reset'), replyOf('choose-method-reset'), replyOf('enter-code-text')])
    page.element.append(brand)
    page.type('username', 'anna')
    page.submit()
    await until(() => page.heading() === en['proof.reset'])
    expect(brand.parentNode).to.equal(page.element)
    expect(brand.assignedSlot?.name).to.equal('brand')
    page.element.replaceChildren()
    page.element.requestUpdate()
    await page.element.updateComplete
    expect(page.element.querySelectorAll('form').length).to.equal(1)
    page.press('choose.sms')
    await until(() => page.input('code') !== null)
  })

  it('two elements in a page share no id, and each answers its own server', async () => {
    const one = await show('identify-reset')
    const two = await show('identify-sign-in')
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).to.equal(ids.length)
    expect(document.querySelectorAll('form[data-twofold]').length).to.equal(2)
    one.remove()
    two.remove()
  })

  it('ASVS-3.5.5 stands up to names in the page that clobber the document', async () => {
    const clobber = document.createElement('form')
    for (const name of ['body', 'getElementById', 'activeElement', 'elements', 'querySelector'])
      clobber.append(Object.assign(document.createElement('input'), { name }))
    clobber.id = 'clobber'
    clobber.name = 'forms'
    document.body.append(clobber)
    page = await drive('reset', [replyOf('identify-reset'), replyOf('choose-method-reset')])
    page.type('username', 'anna')
    page.submit()
    await until(() => page.heading() === en['proof.reset'])
    clobber.remove()
  })

  it('ASVS-3.5.5 shows markup in names as text', async () => {
    page = await drive('register', [replyOf('manage')], { organisation: '<img src=x onerror=alert(1)>' })
    expect(page.element.querySelector('img')).to.equal(null)
    page.element.remove()
    page = await drive('register', [replyOf('more-information')], { organisation: '<img src=x>' })
    expect(page.form().textContent).to.contain('<img src=x>')
  })

  it('N63B-SE-03 keeps nothing in the page’s storage or address', async () => {
    const before = [localStorage.length, sessionStorage.length, document.cookie, location.href, history.length]
    page = await drive('reset', [replyOf('identify-reset'), replyOf('enter-code-text'), replyOf('new-password')])
    page.type('username', 'anna@example.com')
    page.submit()
    await until(() => page.input('code') !== null)
    page.type('code', '123456')
    page.submit()
    await until(() => page.input('new-password') !== null)
    expect([localStorage.length, sessionStorage.length, document.cookie, location.href, history.length]).to.deep.equal(
      before,
    )
  })

  it('a second registration of the same element is no error', async () => {
    expect(customElements.get('mfa-register')).to.equal(MfaRegister)
    await import('./define/mfa-register.ts?again' as string)
    expect(customElements.get('mfa-register')).to.equal(MfaRegister)
  })

  it('is upgraded with the properties that were set before', async () => {
    const sample = samples['identify-reset']
    const { server } = { server: new FakeServer(() => replyOf('identify-reset')) }
    const element = elementFor(sample as NonNullable<typeof sample>, { server })
    element.base = 'https://id.miller.example/twofold/'
    const ready = drawn(element)
    document.body.append(element)
    await ready
    expect(server.asked[0]?.path).to.equal('/twofold/api/v2.0/resetpassword/resume')
    element.remove()
    await sleep(0)
  })
})
