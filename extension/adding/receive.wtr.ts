// What a person drops or pastes, in real browsers: a picture with a code or a link becomes an account, a file its report, and what is
// pasted into a field stays there.
import { expect } from '@open-wc/testing'
import { setViewport } from '@web/test-runner-commands'
import encodeQR from 'qr'
import { stageOf, until, type AuthenticatorStage } from '#test/support/authenticator-stage.ts'
import '../authenticator/authenticator.ts'

const link = 'otpauth://totp/Contoso%3Aann%40contoso.example?secret=jbswy3dpehpk3pxp&issuer=Microsoft'

async function picture(): Promise<File> {
  const rows = encodeQR(link, 'raw', { border: 4 })
  const canvas = new OffscreenCanvas(rows.length * 4, rows.length * 4)
  const draw = canvas.getContext('2d')
  if (!draw) throw new Error('no canvas')
  draw.fillStyle = '#fff'
  draw.fillRect(0, 0, canvas.width, canvas.height)
  draw.fillStyle = '#000'
  for (const [y, row] of rows.entries())
    for (const [x, dark] of row.entries()) if (dark) draw.fillRect(x * 4, y * 4, 4, 4)
  return new File([await canvas.convertToBlob()], 'screen.png', { type: 'image/png' })
}

const holding = (what: File | string): DataTransfer => {
  const data = new DataTransfer()
  if (typeof what === 'string') data.setData('text/plain', what)
  else data.items.add(what)
  return data
}
const about = { bubbles: true, composed: true, cancelable: true }
/** False where the page took it. Not every browser lets a script say what an event of its own holds. */
const paste = (target: EventTarget, what: File | string): boolean =>
  target.dispatchEvent(Object.defineProperty(new ClipboardEvent('paste', about), 'clipboardData', { value: holding(what) })) // prettier-ignore

describe('what a person brings', () => {
  let on: AuthenticatorStage
  before(() => setViewport({ width: 400, height: 600 }))
  beforeEach(async () => {
    on = await stageOf({ accounts: [] })
  })
  afterEach(() => on.close())
  const open = async (way: string): Promise<HTMLElement> => {
    ;(await on.button('Add an account')).click()
    ;(await on.button(way)).click()
    return on.find('.drop')
  }
  const drop = (target: HTMLElement, what: File | string): void => {
    // Otherwise a browser lets nothing be dropped.
    expect(target.dispatchEvent(new DragEvent('dragover', { ...about, dataTransfer: holding(what) }))).to.equal(false)
    target.dispatchEvent(new DragEvent('drop', { ...about, dataTransfer: holding(what) }))
  }
  const isKept = async (): Promise<void> => {
    await on.says(/Microsoft.*ann@contoso\.example.*Contoso/)
    expect(on.keeper.accounts).to.deep.equal([])
    ;(await on.button('Keep')).click()
    await on.says(/Does the code work\?/)
    expect(on.keeper.accounts.map(({ issuer, labelIssuer, account }) => [issuer, labelIssuer, account])).to.deep.equal([
      ['Microsoft', 'Contoso', 'ann@contoso.example'],
    ])
  }

  it('a picture that is dropped', async () => {
    drop(await open('Scan a QR code'), await picture())
    await isKept()
  })
  it('a picture that is pasted, wherever on the page', async () => {
    await open('Scan a QR code')
    expect(paste(document.body, await picture())).to.equal(false)
    await isKept()
  })
  it('a link that is dropped, or pasted', async () => {
    drop(await open('Scan a QR code'), link)
    await on.says(/Microsoft.*ann@contoso\.example/)
    ;(await on.button('Scan another')).click()
    await on.find('.drop')
    paste(document.body, link)
    await isKept()
  })
  it('a picture without a code is said to be one', async () => {
    const canvas = new OffscreenCanvas(200, 200)
    canvas.getContext('2d')?.fillRect(0, 0, 200, 200)
    drop(await open('Scan a QR code'), new File([await canvas.convertToBlob()], 'black.png', { type: 'image/png' }))
    await until(() => on.all('[role=alert].problem').some((one) => one.textContent.trim() !== ''))
  })
  it('several files at once for the import; what is pasted into its field stays there', async () => {
    const target = await open('From another app')
    const field = await on.find<HTMLTextAreaElement>('textarea')
    expect(paste(field, link)).to.equal(true)
    expect(on.all('.drop').length).to.equal(1)
    const files = new DataTransfer()
    files.items.add(new File([link], 'list.txt', { type: 'text/plain' }))
    files.items.add(await picture())
    target.dispatchEvent(new DragEvent('drop', { ...about, dataTransfer: files }))
    await on.says(/list\.txt.*screen\.png.*To be added: 1.*Already there: 1/)
  })
})
