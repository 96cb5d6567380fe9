// Adding a method: the recommended one first, the others behind "a different method", the weak ones with a word of warning.
import { expect } from '@open-wc/testing'
import { en } from '#core/messages/widget/en.ts'
import { format } from '#core/messages/text.ts'
import { drive, replyOf, until, type Drive } from '#test/gallery/drive.ts'
import { readNumber } from './add/phone.ts'

describe('add-method', () => {
  let page: Drive
  afterEach(() => page.element.remove())

  const openPhone = async (): Promise<void> => {
    page = await drive('register', [replyOf('add-method-app')])
    page.press('add.different')
    await until(() => page.heading() === en['add.list-heading'])
    page.press('family.phone')
    await until(() => page.input('number') !== null)
  }

  it('begins with the recommended app, its stores, and the way to another app', async () => {
    page = await drive('register', [replyOf('add-method-app')])
    expect(page.heading()).to.equal(format(en['app.get-heading'], { app: 'Microsoft Authenticator' }))
    const links = [...page.form().querySelectorAll('a')]
    expect(links.map(({ host, rel }) => `${host} ${rel}`)).to.deep.equal([
      'apps.apple.com noopener noreferrer',
      'play.google.com noopener noreferrer',
    ])
    page.press('app.use-other')
    await until(() => page.heading() === en['app.other-heading'])
    page.press('app.use-recommended', { app: 'Microsoft Authenticator' })
    await until(() => page.heading() === format(en['app.get-heading'], { app: 'Microsoft Authenticator' }))
  })

  it('N63B-AL-02 lists what is offered in the order of the server, and says why the rest is not', async () => {
    page = await drive('register', [replyOf('add-method-app')])
    page.press('add.different')
    await until(() => page.heading() === en['add.list-heading'])
    const titles = [...page.form().querySelectorAll('[data-part="method"] strong')].map(
      ({ textContent }) => textContent,
    )
    expect(titles).to.deep.equal(
      ['family.key', 'family.app', 'family.phone', 'family.email'].map((key) => en[key as 'family.key']),
    )
    const withheld = page.form().querySelector('[data-part="registered"]')
    expect(withheld?.textContent).to.contain(en['family.codes']).and.to.contain(en['withheld.needs-other-first'])
    page.press('button.back')
    await until(() => page.heading().includes('Microsoft Authenticator'))
    expect(page.asked()).to.deep.equal([])
  })

  it('begins with the list in manage mode, and goes back to the server from there', async () => {
    page = await drive('register', [replyOf('add-method-manage'), replyOf('manage')])
    expect(page.heading()).to.equal(en['add.manage-heading'])
    page.press('button.back')
    await until(() => page.asked().length > 0)
    expect(page.asked()[0]?.path).to.match(/\/back$/)
  })

  it('N63B-PS-01 what is weak about text and call, and a stronger way, stand before the number', async () => {
    await openPhone()
    const notice = page.form().querySelector('[data-part="notice"]') as Element
    expect(notice.textContent).to.contain(en['phone.restricted'])
    expect(notice.compareDocumentPosition(page.input('number')) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0)
    page.press('phone.stronger')
    await until(() => page.heading() === en['add.list-heading'])
  })

  it('WCAG-3.3.7 what was typed is still there after looking at the other methods', async () => {
    await openPhone()
    page.type('number', '202 555 01')
    page.press('add.different')
    await until(() => page.heading() === en['add.list-heading'])
    page.press('family.phone')
    await until(() => Boolean(page.input('number')))
    expect(page.input('number').value).to.equal('202 555 01')
  })

  it('a number that cannot be one is said here; of another country it is read by its +', async () => {
    await openPhone()
    page.type('number', '12')
    page.submit()
    await until(() => page.input('number').getAttribute('aria-invalid') === 'true')
    expect(page.asked()).to.deep.equal([])
    const country = page.form().elements.namedItem('country') as HTMLSelectElement
    country.value = 'DE'
    country.dispatchEvent(new Event('change'))
    page.type('number', '030 901820')
    page.submit()
    await until(() => page.asked().length > 0)
    expect(page.asked()[0]?.body['phoneNumber']).to.equal('+4930901820')
  })

  it('numbers are read as people write them', () => {
    expect(readNumber('(202) 555-0134', 'US')).to.equal('+12025550134')
    expect(readNumber('+49 30 901820', 'US')).to.equal('+4930901820')
    expect(readNumber('0049 30 901820', 'DE')).to.equal('+4930901820')
    expect(readNumber('call me 2025550134', 'US')).to.equal(undefined)
    expect(readNumber('', 'US')).to.equal(undefined)
    expect(readNumber('٢٠٢٥٥٥٠١٣٤', 'US')).to.equal('+12025550134')
  })

  it('a list of countries in the person’s language, with their calling codes', async () => {
    await openPhone()
    const options = [...page.form().querySelectorAll('option')].map(({ textContent }) => textContent)
    expect(options).to.deep.equal([
      'Canada (+1)',
      'Germany (+49)',
      'Israel (+972)',
      'United Kingdom (+44)',
      'United States (+1)',
    ])
  })
})
