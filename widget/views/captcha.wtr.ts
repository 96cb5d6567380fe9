// The proof of work against the real library's check; and a page that brings its own CAPTCHA.
import { expect } from '@open-wc/testing'
import { createChallenge, verifySolution, type Payload } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import { en } from '#core/messages/widget/en.ts'
import { drive, replyOf, until, type Drive } from '#test/gallery/drive.ts'
import type { Asked, Told } from '#test/gallery/fake-server.ts'

const secrets = { hmacSignatureSecret: 'secret', hmacKeySignatureSecret: 'key secret' }

const captcha = async (counter: number, cost = 100): Promise<Told> => {
  const challenge = await createChallenge({ algorithm: 'PBKDF2/SHA-256', cost, counter, deriveKey, ...secrets })
  return { step: { step: 'captcha', challenge: { ...challenge } }, problem: null }
}

const solved = async (page: Drive): Promise<boolean> => {
  const { payload } = (page.asked().at(-1) as Asked).body as { payload: string }
  const { challenge, solution } = JSON.parse(atob(payload)) as Payload
  return (await verifySolution({ challenge, solution, deriveKey, ...secrets })).verified
}

describe('WCAG-3.3.8 CAPTCHA', () => {
  let page: Drive
  afterEach(() => page.element.remove())

  it('is solved by the page alone, and the solution holds', async () => {
    page = await drive('reset', [await captcha(60), replyOf('choose-method-reset')])
    await until(() => page.asked().length > 0)
    expect(page.asked()[0]?.path).to.equal('/twofold/api/v2.0/captcha')
    expect(await solved(page)).to.equal(true)
    expect(page.form().querySelector('input')).to.equal(null)
  })

  it('a refused solution is followed by another for the new challenge', async () => {
    const second = (await captcha(9)) as Exclude<Told, string>
    page = await drive('reset', [
      await captcha(5),
      { ...second, problem: { code: 'captcha-failed' } } as Told,
      replyOf('choose-method-reset'),
    ])
    await until(() => page.asked().length > 1)
    expect(await solved(page)).to.equal(true)
  })

  it('what cannot be solved is said, with another try', async () => {
    const broken: Told = { step: { step: 'captcha', challenge: { parameters: {}, signature: '' } }, problem: null }
    page = await drive('reset', [broken])
    await until(() => page.form().textContent?.includes(en['captcha.failed']) ?? false)
    page.press('button.try-again')
    await until(() => page.form().textContent?.includes(en['captcha.failed']) ?? false)
    expect(page.asked()).to.deep.equal([])
  })

  it('is the page’s own where it brings one in the slot', async () => {
    const own = document.createElement('div')
    own.slot = 'captcha'
    own.textContent = 'their widget'
    page = await drive('reset', [replyOf('identify-reset'), await captcha(5), replyOf('choose-method-reset')])
    page.element.append(own)
    page.type('username', 'anna')
    page.submit()
    await until(() => page.form()?.textContent?.includes(en['captcha.own']) ?? false)
    await until(() => !page.element.matches(':state(busy)'))
    expect(page.asked().length).to.equal(1)
    expect(own.assignedSlot?.name).to.equal('captcha')
    page.element.solveCaptcha('their-token')
    await until(() => page.asked().length > 1)
    expect(page.asked()[1]?.body['payload']).to.equal('their-token')
  })
})
