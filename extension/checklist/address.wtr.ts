// What is said of the page in front: plainly for every kind of address, loudly for one that only pretends.
import { expect } from '@open-wc/testing'
import browser from 'webextension-polyfill'
import { en } from '#core/messages/guidance/en.ts'
import { until } from '#test/screens/stage.ts'
import './address.ts'

const addresses = {
  'https://login.microsoftonline.com/common/login': 'genuine',
  'https://mysignins.microsoft.com/security-info': 'genuine',
  'http://login.microsoftonline.com/': 'insecure',
  'https://login.microsoftonline.com:8443/': 'insecure',
  'https://login.rnicrosoftonline.com/': 'pretending',
  'https://login.xn--mcrosoftonline-9lj.com/': 'pretending',
  'https://login.microsoftonline.com.contoso.example/': 'pretending',
  'https://contoso.example/': 'other',
  'https://www.microsoft.com/': 'other',
} as const

describe('the page in front', () => {
  let element: HTMLElement
  let asked = false
  const root = (): ShadowRoot => element.shadowRoot ?? expect.fail('not drawn')
  const lookAt = async (url: string | undefined): Promise<void> => {
    asked = false
    const query = async () => {
      asked = true
      return [{ id: 1, url }]
    }
    Object.assign(browser, { tabs: { query, sendMessage: async () => undefined } })
    element = document.createElement('twofold-address')
    document.body.append(element)
  }
  afterEach(() => element.remove())

  for (const [url, kind] of Object.entries(addresses))
    it(`${url} is ${kind}`, async () => {
      await lookAt(url)
      await until(() => root().querySelector('[role="status"]') !== null)
      const status = root().querySelector('[role="status"]')
      expect(status?.textContent.trim()).to.equal(en[`address.${kind}`])
      expect(status?.className).to.equal(['insecure', 'pretending'].includes(kind) ? 'problem' : '')
      expect(root().querySelector('bdi')?.textContent).to.equal(new URL(url).host)
      await expect(element).to.be.accessible({ ignoredRules: ['region'] })
    })
  it('is not spoken of where the browser does not tell which it is', async () => {
    await lookAt(undefined)
    await until(() => asked)
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
    expect(root().querySelector('section')).to.equal(null)
  })
})
