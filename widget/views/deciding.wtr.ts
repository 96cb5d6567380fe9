// What a person decides with one press, or two: choosing a method, taking one away, setting a password.
import { expect } from '@open-wc/testing'
import { drive, replyOf, until, type Drive } from '#test/gallery/drive.ts'

const askedOf = (page: Drive): readonly (string | undefined)[] =>
  page.asked().map(({ path }) => path.split('/v2.0/')[1])

describe('deciding', () => {
  let page: Drive
  afterEach(() => page.element.remove())

  it('WCAG-3.3.4 taking a method away is asked about with what it breaks; keeping it is one press, and nothing went', async () => {
    page = await drive('register', [replyOf('manage-added'), replyOf('confirm-removal'), replyOf('manage-added')])
    page.press('manage.remove')
    await until(
      () => page.heading() !== '' && page.form()?.querySelector('[data-part="submit"][data-tone="danger"]') !== null,
    )
    expect(page.heading()).to.match(/^Remove .+\?$/)
    expect(page.form().querySelectorAll('[data-part="steps"] li').length).to.be.greaterThan(0)
    expect(askedOf(page).length).to.equal(1)
    expect(askedOf(page)[0]).to.not.contain('confirm-removal')
    page.press('removal.keep')
    await until(() => askedOf(page).at(-1) === 'back')
    expect(askedOf(page)).to.not.include('confirm-removal')
  })

  it('ARIA-CHOICE methods are plain buttons in a list, each named by what it does, and each reached by Tab', async () => {
    page = await drive('reset', [replyOf('choose-method-reset')])
    const list = page.form().querySelector('ul[data-part="methods"]') as HTMLUListElement
    const buttons = [...list.querySelectorAll<HTMLButtonElement>(':scope > li > button')]
    expect(buttons.length).to.equal(list.children.length)
    expect(new Set(buttons.map(({ textContent }) => textContent?.trim())).size).to.equal(buttons.length)
    for (const button of buttons) {
      expect([button.type, button.tabIndex, button.getAttribute('role'), button.disabled]).to.deep.equal([
        'button',
        0,
        null,
        false,
      ])
      button.focus()
      expect(document.activeElement).to.equal(button)
    }
  })

  it('OWASP-FP-10 a new password has one field and a button that shows it; a refusal keeps what was typed', async () => {
    page = await drive('reset', [replyOf('new-password'), replyOf('new-password-refused')])
    const fields = page.form().querySelectorAll('input[autocomplete="new-password"]')
    expect(fields.length).to.equal(1)
    const toggle = page.form().querySelector('button[aria-pressed]') as HTMLButtonElement
    page.type('new-password', 'Tr0ubadour-and-Lute')
    toggle.click()
    await page.element.updateComplete
    expect([page.input('new-password').type, toggle.getAttribute('aria-pressed')]).to.deep.equal(['text', 'true'])
    page.submit()
    await until(() => page.input('new-password').getAttribute('aria-invalid') === 'true')
    expect(askedOf(page)).to.deep.equal(['password'])
    expect(page.input('new-password').value).to.equal('Tr0ubadour-and-Lute')
  })
})
