// Approvals on the page: the number is seen and heard, goes nowhere, and a device in this browser is found and used.
import { expect } from '@open-wc/testing'
import { en } from '#core/messages/widget/en.ts'
import { parseNumberLink } from '#core/push/pairing-link.ts'
import { qrPath } from '../parts/qr.ts'
import { drive, replyOf, type Drive } from '#test/gallery/drive.ts'

const said: unknown[] = []
const listen = (event: MessageEvent<unknown>): void => {
  if ((event.data as { twofold?: unknown } | null)?.twofold !== undefined) said.push(event.data)
}
const posted = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30))

describe('approval', () => {
  let page: Drive
  beforeEach(() => {
    said.length = 0
    window.addEventListener('message', listen)
  })
  afterEach(() => {
    window.removeEventListener('message', listen)
    page.element.remove()
  })

  it('N63B-OB-07 the number is text of the page, read out digit by digit, and in no message to a device', async () => {
    page = await drive('signIn', [replyOf('await-approval')])
    await posted()
    const number = page.form().querySelector('[data-part="number"]')
    expect(number?.textContent.trim()).to.equal('42')
    expect(number?.getAttribute('aria-label')).to.contain('4 2')
    expect(said).to.deep.equal([{ twofold: 'push/look', v: 1 }])
    expect(page.form().querySelector('input:not([type="hidden"])')).to.equal(null)
  })

  it('WCAG-3.3.8-PUSH six digits are a picture as well, for the camera of another device', async () => {
    page = await drive('reset', [replyOf('await-approval-strict')])
    const path = page.form().querySelector('[data-part="qr"] path')?.getAttribute('d')
    expect(path).to.equal(qrPath('twofold://number?n=004217').path)
    expect(parseNumberLink('twofold://number?n=004217')).to.equal('004217')
  })

  it('N63B-OB-03 a number that is of no use any more is not shown, and asking once more is offered', async () => {
    page = await drive('signIn', [replyOf('await-approval-over')])
    expect(page.form().querySelector('[data-part="number"]')).to.equal(null)
    expect(page.form().textContent).to.include(en['problem.approval-unanswered'])
    expect(page.form().textContent).to.include(en['approve.again'])
  })

  it('a quiet request tells no device', async () => {
    page = await drive('signIn', [replyOf('await-approval-quiet')])
    await posted()
    expect(said).to.deep.equal([])
  })

  it('"Use this browser" is there once a device said so, and hands the link over when it is pressed', async () => {
    page = await drive('register', [replyOf('pair-device')])
    await posted()
    expect(said).to.deep.equal([{ twofold: 'push/hello', v: 1 }])
    const offer = (): HTMLButtonElement | null => page.form().querySelector('button[data-part="submit"]')
    expect(offer()).to.equal(null)
    window.postMessage({ twofold: 'push/here', v: 1 }, location.origin)
    await posted()
    await page.element.updateComplete
    offer()?.click()
    await posted()
    const handed = said.at(-1) as { readonly twofold: string; readonly link: string }
    expect(handed.twofold).to.equal('push/pair')
    expect(handed.link).to.match(/^twofold:\/\/pair\?/)
  })

  it('what another page says is not heard', async () => {
    page = await drive('register', [replyOf('pair-device')])
    const frame = document.createElement('iframe')
    frame.srcdoc = '<script>parent.postMessage({ twofold: "push/here", v: 1 }, "*")</' + 'script>'
    document.body.append(frame)
    await new Promise((resolve) => frame.addEventListener('load', resolve))
    await posted()
    expect(page.form().querySelector('button[data-part="submit"]')).to.equal(null)
    frame.remove()
  })
})
