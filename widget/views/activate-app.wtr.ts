// The QR code and the setup key: right, readable, and nowhere else.
import { expect } from '@open-wc/testing'
import decodeQR from 'qr/decode.js'
import { en } from '#core/messages/widget/en.ts'
import { drive, replyOf, until, type Drive } from '#test/gallery/drive.ts'
import type { StepOf } from '#core/flows/step.ts'

const step = (replyOf('activate-app') as { step: StepOf<'activate-app'> }).step

/** The drawing as pixels, at the size that it has on the page. */
const pixels = async (svg: SVGElement): Promise<ImageData> => {
  const { width, height } = svg.getBoundingClientRect()
  const copy = svg.cloneNode(true) as SVGElement
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const path = copy.querySelector('path') as SVGPathElement
  path.setAttribute('fill', getComputedStyle(svg.querySelector('path') as Element).fill)
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`
  await image.decode()
  const canvas = new OffscreenCanvas(Math.round(width), Math.round(height))
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
  context.fillStyle = getComputedStyle(svg).backgroundColor
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

describe('activate-app', () => {
  let page: Drive
  const root = document.documentElement
  afterEach(() => {
    page.element.remove()
    root.style.removeProperty('color-scheme')
  })

  for (const scheme of ['light', 'dark'])
    it(`WCAG-1.4.3 KURI-03 the QR is dark on white and reads as the key URI, ${scheme}`, async () => {
      root.style.colorScheme = scheme
      page = await drive('register', [replyOf('activate-app')])
      const svg = page.form().querySelector('[data-part="qr"]') as SVGElement
      expect(getComputedStyle(svg).backgroundColor).to.equal('rgb(255, 255, 255)')
      expect(decodeQR(await pixels(svg))).to.equal(step.keyUri)
      const [, , size] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number)
      expect(svg.querySelector('path')?.getAttribute('d')).to.match(/^M4 4h7/)
      expect((size as number) * 3).to.be.at.most(svg.getBoundingClientRect().width)
    })

  it('KURI-03 the secret is in no name, attribute or event; the account is', async () => {
    page = await drive('register', [replyOf('activate-app')])
    const svg = page.form().querySelector('[data-part="qr"]') as SVGElement
    expect(svg.getAttribute('role')).to.equal('img')
    expect(svg.getAttribute('aria-label')).to.contain('anna@example.com')
    page.press('app.cannot-scan')
    await until(() => page.form().querySelector('[data-part="secret"]') !== null)
    const attributes = [...page.element.querySelectorAll('*')].flatMap((node) =>
      node.getAttributeNames().map((name) => node.getAttribute(name)),
    )
    expect(attributes.join('\n')).not.to.contain('JBSWY3DP')
    expect(JSON.stringify(page.events)).not.to.contain('JBSW')
  })

  it('the setup key is shown in groups of four and copied without spaces, which is said', async () => {
    page = await drive('register', [replyOf('activate-app')])
    const button = [...page.form().querySelectorAll('button')].find((one) => one.hasAttribute('aria-expanded'))
    expect(button?.getAttribute('aria-expanded')).to.equal('false')
    page.press('app.cannot-scan')
    await until(() => page.form().querySelector('[data-part="secret"]') !== null)
    expect(button?.getAttribute('aria-expanded')).to.equal('true')
    expect(page.form().querySelector('[data-part="secret"]')?.textContent).to.equal(
      'JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP',
    )
    let copied = ''
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    })
    page.press('app.copy')
    await until(() => page.live() === en['app.copied'])
    expect(copied).to.equal(step.secret)
    expect(page.form().textContent).to.contain(en['app.copied'])
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('not allowed')) },
    })
    page.press('app.copy')
    await until(() => page.live() === en['copy.failed'])
    delete (navigator as { clipboard?: unknown }).clipboard
  })

  it('on the phone itself the link into the app comes before the picture', async () => {
    const { matchMedia } = window
    window.matchMedia = (query) => ({ matches: query.includes('coarse') }) as MediaQueryList
    page = await drive('register', [replyOf('activate-app')])
    window.matchMedia = matchMedia
    const link = page.form().querySelector('a') as HTMLAnchorElement
    expect(link.getAttribute('href')).to.equal(step.keyUri)
    const qr = page.form().querySelector('[data-part="qr"]') as Element
    expect(link.compareDocumentPosition(qr) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0)
  })

  it('a wrong code comes back to the code, not to the picture', async () => {
    page = await drive('register', [
      replyOf('activate-app'),
      { step: { ...step, triesLeft: 4 }, problem: { code: 'code-rejected', triesLeft: 4 } },
    ])
    page.submit()
    await until(() => Boolean(page.input('code')))
    page.type('code', '123456')
    page.submit()
    await until(() => page.input('code')?.getAttribute('aria-invalid') === 'true')
    expect(page.heading()).to.equal(en['app.code-heading'])
  })
})
