// A flow that is about to end: the warning, more time by one press, and what stands there when it is too late.
import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { en } from '#core/messages/widget/en.ts'
import { violations } from '#test/gallery/axe.ts'
import { drive, replyOf, until, type Drive } from '#test/gallery/drive.ts'
import type { Told } from '#test/gallery/fake-server.ts'
import { now } from '#test/gallery/given.ts'

const minute = 60_000

describe('the time of a flow', () => {
  let page: Drive
  let time = now
  let timers: (() => void)[] = []
  afterEach(() => page.element.remove())

  const pass = (milliseconds: number): void => {
    time += milliseconds
    for (const go of timers.splice(0)) go()
  }

  /** A step of a flow that ends in a quarter of an hour; each "more time" gives another. */
  const open = async (sample: string, { more = true } = {}): Promise<readonly string[]> => {
    time = now
    timers = []
    const wait = (_milliseconds: number, signal: AbortSignal): Promise<void> =>
      new Promise((resolve, reject) => {
        timers.push(resolve)
        signal.addEventListener('abort', () => reject(signal.reason as Error))
      })
    const told = (): Told => ({ ...(replyOf(sample) as object), time: { expiresAt: time + 15 * minute, more } }) as Told
    page = await drive('reset', told, { ports: { now: () => time, wait } })
    const said: string[] = []
    new MutationObserver(() => {
      if (page.live() !== '') said.push(page.live())
    }).observe(page.element.shadowRoot?.querySelector('#live') as Element, { childList: true })
    return said
  }
  const notice = (): string | undefined => page.form().querySelector('[data-part="notice"]')?.textContent?.trim()

  it('N63B-SE-04 WCAG-2.2.1 warns two minutes before the end, once, and takes no focus and nothing typed', async () => {
    const said = await open('new-password')
    page.input('new-password').focus()
    page.type('new-password', 'half a pass')
    pass(12 * minute)
    expect(notice()).to.equal(undefined)
    pass(minute)
    await until(() => page.live() === en['time.little'])
    expect(notice()).to.contain(en['time.little'])
    expect(document.activeElement).to.equal(page.input('new-password'))
    expect(page.input('new-password').value).to.equal('half a pass')
    pass(minute)
    page.element.requestUpdate()
    await page.element.updateComplete
    expect(await violations(page.element)).to.deep.equal([])
    expect(said).to.deep.equal([en['time.little']])
    expect(page.asked()).to.deep.equal([])
  })

  it('N63B-SE-04 WCAG-2.2.1 WCAG-2.1.1 gives more time by one key, says so, and loses nothing', async () => {
    const said = await open('new-password')
    page.type('new-password', 'half a pass')
    pass(14 * minute)
    await until(() => page.live() === en['time.little'])
    const button = page.form().querySelector<HTMLButtonElement>('[data-part="notice"] button')
    expect(button?.textContent?.trim()).to.equal(en['time.more'])
    button?.focus()
    await sendKeys({ press: 'Enter' })
    await until(() => page.live() === en['time.given'])
    expect(page.asked().map(({ path }) => path)).to.deep.equal(['/twofold/api/v2.0/extend'])
    expect(notice()).to.equal(undefined)
    expect(page.element.shadowRoot?.activeElement?.localName).to.equal('h2')
    expect(page.input('new-password').value).to.equal('half a pass')
    pass(14 * minute)
    await until(() => said.length === 3)
    expect(said).to.deep.equal([en['time.little'], en['time.given'], en['time.little']])
  })

  it('N63B-SE-04 says what is left to do when the server gives no more', async () => {
    await open('enter-code-text', { more: false })
    pass(14 * minute)
    await until(() => page.live() === en['time.last'])
    expect(page.form().querySelector('[data-part="notice"] button')).to.equal(null)
  })

  it('N63B-SE-04 says that time is up without being asked, keeps what was typed, and begins anew on a press', async () => {
    await open('new-password')
    page.type('new-password', 'half a pass')
    pass(60 * minute)
    await until(() => page.live() === en['ended.expired'])
    expect(page.input('new-password').value).to.equal('half a pass')
    page.press('button.start-again')
    await until(() => page.asked().length > 0)
    expect(page.asked()[0]?.path).to.equal('/twofold/api/v2.0/resetpassword/start')
  })

  it('WCAG-2.2.1 the first question is never hurried', async () => {
    const said = await open('identify-reset')
    pass(24 * 60 * minute)
    page.type('username', 'anna')
    page.submit()
    await until(() => page.asked().length > 0)
    expect(said).to.deep.equal([])
  })
})
