// Where focus goes and what is said: the new heading, the field that was refused, one polite region; never taken from the
// rest of the page.
import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { en } from '#core/messages/widget/en.ts'
import { format } from '#core/messages/text.ts'
import type { Told } from '#test/gallery/fake-server.ts'
import { drive, replyOf, sleep, until, type Drive } from '#test/gallery/drive.ts'

const focused = (): Element | null => {
  const outer = document.activeElement
  return outer?.shadowRoot?.activeElement ?? outer
}

describe('focus and announcements', () => {
  let page: Drive
  afterEach(() => {
    page.element.remove()
    document.querySelectorAll('#elsewhere').forEach((field) => field.remove())
  })

  it('WCAG-2.4.3 focus goes to the new heading, and the heading is no stop of Tab', async () => {
    page = await drive('reset', [replyOf('identify-reset'), replyOf('choose-method-reset')])
    page.input('username').focus()
    page.type('username', 'anna')
    page.submit()
    await until(() => page.heading() === en['proof.reset'])
    await until(() => focused()?.localName === 'h2')
    expect(focused()).to.equal(page.element.shadowRoot?.querySelector('h2'))
    expect(focused()?.getAttribute('tabindex')).to.equal('-1')
  })

  it('the first step takes no focus from the page', async () => {
    const field = document.createElement('input')
    field.id = 'elsewhere'
    document.body.append(field)
    field.focus()
    page = await drive('reset', [replyOf('identify-reset')])
    await page.element.updateComplete
    expect(document.activeElement).to.equal(field)
  })

  it('a line that is broken from the start takes no focus either', async () => {
    const field = document.createElement('input')
    field.id = 'elsewhere'
    document.body.append(field)
    field.focus()
    page = await drive('reset', ['lost'], { ports: { wait: () => Promise.resolve() } })
    await until(() => page.heading() === en['fault.heading'])
    expect(document.activeElement).to.equal(field)
  })

  it('focus moves inside another component’s shadow root as well', async () => {
    const outer = document.createElement('div')
    document.body.append(outer)
    outer.attachShadow({ mode: 'open' })
    page = await drive('reset', [replyOf('identify-reset'), replyOf('choose-method-reset')])
    outer.shadowRoot?.append(page.element)
    await until(() => page.input('username') instanceof HTMLInputElement)
    page.input('username').focus()
    page.type('username', 'anna')
    page.submit()
    await until(() => page.heading() === en['proof.reset'])
    await until(() => page.element.shadowRoot?.activeElement?.localName === 'h2')
    expect(outer.shadowRoot?.activeElement).to.equal(page.element)
    outer.remove()
  })

  it('a saved code that was replaced is shown as a notice, not as an error', async () => {
    const codes = replyOf('choose-method-second-factor') as Exclude<Told, string> & { step: object }
    page = await drive('signIn', [
      replyOf('enter-code-saved'),
      { ...codes, problem: { code: 'recovery-code-replaced', newCode: 'n3w-c0de' } } as Told,
    ])
    page.type('code', 'old-code')
    page.submit()
    await until(() => page.form().querySelector('[data-part="notice"]') !== null)
    expect(page.form().querySelector('[data-part="notice"]')?.textContent).to.contain('n3w-c0de')
    expect(page.element.matches(':state(error)')).to.equal(false)
  })

  it('a step that comes by polling takes no focus from another field of the page', async () => {
    const field = document.createElement('input')
    field.id = 'elsewhere'
    document.body.append(field)
    let go = (): void => undefined
    page = await drive('reset', ({ path }) => replyOf(path.endsWith('poll') ? 'done-reset' : 'working'), {
      ports: { wait: () => new Promise<void>((resolve) => (go = resolve)) },
    })
    field.focus()
    go()
    await until(() => page.heading() === en['done.reset-heading'])
    await until(() => !page.element.matches(':state(busy)'))
    expect(document.activeElement).to.equal(field)
  })

  it('WCAG-3.3.1 WCAG-4.1.3 a refused code is said, at the field and in the region; the field is focused and marked', async () => {
    page = await drive('reset', [replyOf('enter-code-text'), replyOf('enter-code-wrong')])
    const live = page.element.shadowRoot?.querySelector('#live')
    expect(live?.getAttribute('role')).to.equal('status')
    expect(live?.textContent).to.equal('')
    page.input('code').focus()
    page.type('code', '123456')
    page.submit()
    const text = format(en['problem.code-rejected'], { count: 2 })
    await until(() => page.live() === text)
    const input = page.input('code')
    expect(document.activeElement).to.equal(input)
    expect(input.getAttribute('aria-invalid')).to.equal('true')
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent?.trim()).to.equal(text)
    expect(input.value).to.equal('123456')
    expect(page.element.matches(':state(error)')).to.equal(true)
    expect(page.element.shadowRoot?.querySelector('#live')).to.equal(live)
  })

  it('another code sent is said, and is no error', async () => {
    page = await drive('reset', [replyOf('enter-code-sent-again')])
    page.press('code.resend')
    await until(() => page.live() === en['problem.sent'])
    expect(page.form().querySelector('[data-part="notice"]')?.textContent?.trim()).to.equal(en['problem.sent'])
    expect(page.element.matches(':state(error)')).to.equal(false)
  })

  it('the same words are said again when they happen again', async () => {
    page = await drive('reset', [replyOf('enter-code-wrong')])
    await until(() => page.live() !== '')
    let said = 0
    new MutationObserver((changes) => {
      said += changes.filter(({ addedNodes }) => [...addedNodes].some((node) => node.textContent !== '')).length
    }).observe(page.element.shadowRoot?.querySelector('#live') as Element, { childList: true })
    page.type('code', '111111')
    page.submit()
    await until(() => said === 1 && !page.element.matches(':state(busy)'))
    page.submit()
    await until(() => said === 2)
    expect(page.asked().length).to.equal(2)
  })

  it('a change of methods is said once, not at every drawing of the list', async () => {
    page = await drive('register', [replyOf('manage-added')])
    await until(() => page.live() === en['manage.added'])
    const live = page.element.shadowRoot?.querySelector('#live') as Element
    live.textContent = ''
    page.element.requestUpdate()
    await sleep(150)
    expect(live.textContent).to.equal('')
  })

  it('WCAG-2.1.1 a step is walked by keyboard alone', async () => {
    page = await drive('reset', [replyOf('identify-reset'), replyOf('choose-method-reset'), replyOf('enter-code-text')])
    page.input('username').focus()
    await sendKeys({ type: 'anna' })
    await sendKeys({ press: 'Enter' })
    await until(() => page.heading() === en['proof.reset'])
    await until(() => focused()?.localName === 'h2')
    await sendKeys({ press: 'Tab' })
    expect(document.activeElement?.textContent).to.contain(en['choose.totp'])
    await sendKeys({ press: 'Tab' })
    expect(document.activeElement?.textContent).to.contain(en['choose.sms'])
    await sendKeys({ press: 'Enter' })
    await until(() => page.input('code') !== null)
    expect(page.asked().map(({ path }) => path.split('/v2.0/')[1])).to.deep.equal([
      'identify',
      'methods/ph.sms/challenge',
    ])
  })

  it('WCAG-3.3.7 Enter in a field submits; the other buttons never do', async () => {
    page = await drive('reset', [replyOf('enter-code-sent-again')])
    page.input('code').focus()
    await sendKeys({ type: '654321' })
    await sendKeys({ press: 'Enter' })
    await until(() => page.asked().length > 0)
    expect(page.asked()[0]?.path).to.contain('/verify')
    const types = [...page.form().querySelectorAll('button')].map(({ type }) => type)
    expect(types.filter((type) => type === 'submit').length).to.equal(1)
    expect(types[0] === 'submit' || !types.slice(0, types.indexOf('submit')).includes('submit')).to.equal(true)
  })
})
