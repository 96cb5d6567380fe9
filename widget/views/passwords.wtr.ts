// Password fields: for managers, for eyes, and the live check of a new one.
import { expect } from '@open-wc/testing'
import { en } from '#core/messages/widget/en.ts'
import { drive, replyOf, until, type Drive } from '#test/gallery/drive.ts'

const met = (page: Drive): readonly boolean[] =>
  [...page.form().querySelectorAll('[data-part="rules"] li')].map((rule) => rule.hasAttribute('data-met'))

describe('passwords', () => {
  let page: Drive
  afterEach(() => page.element.remove())

  it('W3C-AC-01 managers find the account beside the password, in one form of the document', async () => {
    page = await drive('signIn', [replyOf('password')])
    expect([...document.forms]).to.include(page.form())
    expect(page.input('username').value).to.equal('anna@example.com')
    expect([page.input('username').autocomplete, page.input('password').autocomplete]).to.deep.equal([
      'username',
      'current-password',
    ])
    page.element.remove()
    page = await drive('reset', [replyOf('new-password')])
    expect([page.input('username').autocomplete, page.input('new-password').autocomplete]).to.deep.equal([
      'username',
      'new-password',
    ])
  })

  it('W3C-AC-01 W3C-AC-02 every field says what it is for', async () => {
    const fields = [
      ['signIn', 'identify-sign-in', 'username', 'username'],
      ['reset', 'enter-code-text', 'code', 'one-time-code'],
      ['reset', 'confirm-number', 'number', 'tel'],
      ['register', 'add-method-email', 'email', 'email'],
    ] as const
    for (const [flow, sample, name, token] of fields) {
      page?.element.remove()
      page = await drive(flow, [replyOf(sample)])
      expect(page.input(name).getAttribute('autocomplete'), sample).to.equal(token)
      expect(page.input(name).maxLength).to.equal(-1)
    }
    page.element.remove()
    page = await drive('reset', [replyOf('enter-code-text')])
    expect([page.input('code').type, page.input('code').inputMode]).to.deep.equal(['text', 'numeric'])
    expect(page.form().querySelectorAll('input').length).to.equal(1)
  })

  it('W3C-PR-01 tells managers the real length and no other rule', async () => {
    page = await drive('reset', [replyOf('new-password-strict')])
    expect(page.input('new-password').getAttribute('passwordrules')).to.equal('minlength: 15; maxlength: 128;')
    expect(page.input('new-password').maxLength).to.equal(-1)
  })

  it('N63B-PW-12 is shown by a toggle that keeps value and field, and masked again before it is sent', async () => {
    page = await drive('signIn', [replyOf('password')])
    page.type('password', 'secret')
    const input = page.input('password')
    const toggle = page.form().querySelector('button[aria-pressed]') as HTMLButtonElement
    expect([input.type, toggle.getAttribute('aria-pressed')]).to.deep.equal(['password', 'false'])
    toggle.click()
    await page.element.updateComplete
    expect([input.type, toggle.getAttribute('aria-pressed'), input.value]).to.deep.equal(['text', 'true', 'secret'])
    expect(page.input('password')).to.equal(input)
    page.submit()
    await page.element.updateComplete
    expect(input.type).to.equal('password')
    expect(page.asked()[0]?.body['password']).to.equal('secret')
  })

  it('N63B-PW-12 is masked again when the window is left', async () => {
    page = await drive('signIn', [replyOf('password')])
    const toggle = page.form().querySelector('button[aria-pressed]') as HTMLButtonElement
    toggle.click()
    await page.element.updateComplete
    window.dispatchEvent(new Event('blur'))
    await page.element.updateComplete
    expect(page.input('password').type).to.equal('password')
  })

  it('N63B-PW-11 takes what is pasted or filled by script', async () => {
    page = await drive('signIn', [replyOf('password')])
    const input = page.input('password')
    for (const type of ['paste', 'copy', 'drop']) {
      const event = new Event(type, { bubbles: true, cancelable: true })
      expect(input.dispatchEvent(event), type).to.equal(true)
    }
    input.value = 'from a manager'
    input.dispatchEvent(new Event('input', { bubbles: true }))
    page.submit()
    await until(() => page.asked().length > 0)
    expect(page.asked()[0]?.body['password']).to.equal('from a manager')
  })

  it('N63B-PW-10 the rules stand there before anything is typed, and are ticked off while it is', async () => {
    page = await drive('reset', [replyOf('new-password')])
    expect(met(page)).to.deep.equal([false, false, false, false])
    page.type('new-password', 'Password1')
    await until(() => met(page).some(Boolean))
    expect(met(page)).to.deep.equal([true, true, true, false])
    const weak = page.form().querySelector('meter')?.value ?? 9
    page.type('new-password', 'Plum-7 sails over granite')
    await until(() => met(page).every(Boolean))
    expect(page.form().querySelector('meter')?.value).to.be.greaterThan(weak)
    page.type('new-password', '')
    await until(() => page.form().querySelector('meter') === null)
    expect(page.asked()).to.deep.equal([])
  })

  it('N63B-PW-10 every reason of a refusal is said at the field', async () => {
    page = await drive('reset', [replyOf('new-password-refused')])
    const input = page.input('new-password')
    const error = document.getElementById(input.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')
    expect(error?.textContent).to.contain(en['refused.common']).and.to.contain(en['refused.easily-guessed'])
  })
})
