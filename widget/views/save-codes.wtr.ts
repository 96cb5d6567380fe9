// Saved codes: copied, downloaded and printed here, and sent nowhere.
import { expect } from '@open-wc/testing'
import { en } from '#core/messages/widget/en.ts'
import { drive, replyOf, until, type Drive } from '#test/gallery/drive.ts'
import { print } from '../parts/keep.ts'

const codes = ['k7wq-8d2m-xn4t', 'h3vr-5c9p-bz6j', 'w4tn-2f8k-qm7d', 'p9xc-6h3v-rj5b']

describe('N63B-LS-01 saved codes', () => {
  let page: Drive
  beforeEach(async () => {
    page = await drive('register', [replyOf('save-codes')])
  })
  afterEach(() => page.element.remove())

  it('are copied one a line, which is said', async () => {
    let copied = ''
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    })
    page.press('codes.copy')
    await until(() => page.live() === en['codes.copied'])
    delete (navigator as { clipboard?: unknown }).clipboard
    expect(copied.split('\n')).to.deep.equal(codes)
  })

  it('are downloaded as a text file made here', async () => {
    const made: Blob[] = []
    const clicked: string[] = []
    const { createObjectURL } = URL
    URL.createObjectURL = (blob) => {
      made.push(blob as Blob)
      return createObjectURL(blob)
    }
    const { click } = HTMLAnchorElement.prototype
    HTMLAnchorElement.prototype.click = function () {
      clicked.push(`${this.download} ${new URL(this.href).protocol}`)
    }
    page.press('codes.download')
    URL.createObjectURL = createObjectURL
    HTMLAnchorElement.prototype.click = click
    expect(clicked).to.deep.equal(['saved-codes.txt blob:'])
    const text = await made[0]?.text()
    for (const code of codes) expect(text).to.contain(code)
  })

  it('are printed alone, from a frame that goes with the step', async () => {
    const life = new AbortController()
    const sheet = { title: 'Saved codes', note: 'Once each.', codes, language: 'he', direction: 'rtl' } as const
    const paper = await new Promise<Window>((resolve) => print(sheet, life.signal, resolve))
    const { documentElement, body } = paper.document
    expect([documentElement.lang, documentElement.dir]).to.deep.equal(['he', 'rtl'])
    expect([...body.querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal(codes)
    expect(body.textContent).to.equal(`Saved codes${codes.join('')}Once each.`)
    expect(document.querySelectorAll('iframe').length).to.equal(1)
    life.abort()
    expect(document.querySelectorAll('iframe').length).to.equal(0)
  })
})
