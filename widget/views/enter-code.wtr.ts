// Codes as they come: by a text that the browser can read, by pasting, and with the time that they have left.
import { expect } from '@open-wc/testing'
import type { StepOf } from '#core/flows/step.ts'
import { en } from '#core/messages/widget/en.ts'
import { drive, replyOf, sleep, until, type Drive } from '#test/gallery/drive.ts'
import { now } from '#test/gallery/given.ts'

const step = (replyOf('enter-code-text') as { step: StepOf<'enter-code'> }).step

describe('enter-code', () => {
  let page: Drive
  afterEach(() => page.element.remove())

  describe('W3C-OTP-01 WebOTP', () => {
    const had = 'OTPCredential' in window
    const { get } = navigator.credentials
    let asked: CredentialRequestOptions[] = []
    let give: (credential: unknown) => void = () => undefined

    beforeEach(() => {
      asked = []
      if (!had) Object.defineProperty(window, 'OTPCredential', { configurable: true, value: class {} })
      const replaced = (options: CredentialRequestOptions): Promise<unknown> => {
        asked.push(options)
        return new Promise((resolve, reject) => {
          give = resolve
          options.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error))
        })
      }
      Object.defineProperty(navigator.credentials, 'get', { configurable: true, value: replaced })
    })
    afterEach(() => {
      if (!had) Reflect.deleteProperty(window, 'OTPCredential')
      Object.defineProperty(navigator.credentials, 'get', {
        configurable: true,
        value: get.bind(navigator.credentials),
      })
    })

    it('fills the field and sends nothing', async () => {
      page = await drive('reset', [replyOf('enter-code-text')])
      expect(asked.map((options) => (options as { otp?: unknown }).otp)).to.deep.equal([{ transport: ['sms'] }])
      give({ code: '246810' })
      await until(() => page.input('code').value === '246810')
      page.press('button.cancel')
      await until(() => page.asked().length > 0)
      expect(page.asked().map(({ path }) => path)).to.deep.equal(['/twofold/api/v2.0/cancel'])
    })

    it('is given up when the step is left, and not asked for other methods', async () => {
      page = await drive('reset', [replyOf('enter-code-text'), replyOf('enter-code-email')])
      page.press('proof.another')
      await until(() => asked[0]?.signal?.aborted === true)
      expect(asked.length).to.equal(1)
    })
  })

  it('W3C-AC-02 a pasted message becomes its code, in the field and for the eye', async () => {
    page = await drive('reset', [replyOf('enter-code-text')])
    const input = page.input('code')
    input.value = 'Your code is 123 456. Do not share it.'
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
    expect(input.value).to.equal('123456')
  })

  it('WCAG-2.2.1 tells how long the code works, and offers another as soon as it may', async () => {
    let time = now
    page = await drive('reset', [{ step: { ...step, expiresAt: now + 90_000, resendAt: now + 2000 }, problem: null }], {
      ports: { now: () => time },
    })
    expect(page.form().textContent).to.contain('90 seconds').and.to.contain('2 seconds')
    page.type('code', '123')
    time = now + 3000
    await until(() => page.form().textContent?.includes(en['code.resend']) ?? false)
    expect(page.form().textContent).to.contain('87 seconds')
    expect(page.input('code').value).to.equal('123')
    time = now + 91_000
    await until(() => page.form().textContent?.includes(en['code.run-out']) ?? false)
    expect(page.heading()).to.equal(en['proof.reset'])
  })

  it('WCAG-4.1.3 the running time is not read out', async () => {
    page = await drive('reset', [replyOf('enter-code-text')])
    const live = page.element.shadowRoot?.querySelector('#live') as Element
    let said = 0
    new MutationObserver(() => (said += 1)).observe(live, { childList: true, characterData: true, subtree: true })
    await sleep(1500)
    expect(said).to.equal(0)
    expect(page.form().querySelector('[aria-live], [role="timer"], [role="status"]')).to.equal(null)
  })
})
