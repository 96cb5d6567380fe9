// Finding codes in pictures, in real browsers: from a drawn screen as a PNG, or a moving picture, to the text of each code.
import { expect } from '@open-wc/testing'
import encodeQR from 'qr'
import browser from 'webextension-polyfill'
import { openCamera, watch } from './camera.ts'
import { codesIn } from './codes-in.ts'
import { blobOf, drawn, pictureOf } from './picture.ts'
import { readCode, worthChoosing } from './read-code.ts'
import { takeTabPicture, type TabPicture } from './tab-picture.ts'

const uri = (i = 1): string =>
  `otpauth://totp/Contoso%3Auser${i}%40contoso.onmicrosoft.com?secret=jbswy3dpehpk3pxp&issuer=Microsoft`

interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Pixels a module. */
  readonly scale: number
  /** Radians. */
  readonly angle?: number
  readonly dark?: string
  readonly light?: string
  readonly logo?: boolean
}

/** A screen full of text with codes on it. */
function screen(
  width: number,
  height: number,
  codes: readonly Placed[],
  paper = '#fff',
  ink = '#333',
): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height)
  const draw = canvas.getContext('2d')!
  draw.fillStyle = paper
  draw.fillRect(0, 0, width, height)
  draw.fillStyle = ink
  draw.font = '15px sans-serif'
  for (let y = 30; y < height; y += 26)
    draw.fillText('Set up your account in the app. Scan the code. '.repeat(12), 20, y)
  for (const { text, x, y, scale, angle = 0, dark = '#000', light = '#fff', logo = false } of codes) {
    const rows = encodeQR(text, 'raw', { border: 2, ecc: logo ? 'high' : 'medium' })
    draw.save()
    draw.translate(x, y)
    draw.rotate(angle)
    draw.scale(scale, scale)
    draw.fillStyle = light
    draw.fillRect(0, 0, rows.length, rows.length)
    draw.fillStyle = dark
    for (const [at, row] of rows.entries()) for (const [column, isDark] of row.entries()) if (isDark) draw.fillRect(column, at, 1.02, 1.02) // prettier-ignore
    if (logo) {
      draw.fillStyle = '#c00'
      draw.fillRect(rows.length * 0.42, rows.length * 0.42, rows.length * 0.16, rows.length * 0.16)
    }
    draw.restore()
  }
  return canvas
}

/** The same noise each time. */
function noisy(canvas: OffscreenCanvas, most: number): OffscreenCanvas {
  const draw = canvas.getContext('2d')!
  const image = draw.getImageData(0, 0, canvas.width, canvas.height)
  let state = 1
  for (let i = 0; i < image.data.length; i += 1) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    if (i % 4 !== 3) image.data[i]! += ((state >> 16) % (2 * most + 1)) - most
  }
  draw.putImageData(image, 0, 0)
  return canvas
}

const textsIn = async (canvas: OffscreenCanvas, type = 'image/png'): Promise<readonly string[]> => {
  const picture = await pictureOf(await canvas.convertToBlob({ type, quality: 0.7 }))
  return (picture ? await codesIn(picture) : []).toSorted()
}

describe('codes in a picture', function () {
  this.timeout(60_000)
  const cases: Readonly<Record<string, () => OffscreenCanvas>> = {
    'on a page of text': () => screen(1280, 800, [{ text: uri(), x: 700, y: 300, scale: 4 }]),
    small: () => screen(1280, 800, [{ text: uri(), x: 700, y: 300, scale: 2 }]),
    'on a screen of 4K at double density': () => screen(3840, 2160, [{ text: uri(), x: 2900, y: 1500, scale: 8 }]),
    'at a fraction of a pixel': () => screen(1280, 800, [{ text: uri(), x: 700.37, y: 300.61, scale: 3.7 }]),
    'in the corner': () => screen(1280, 800, [{ text: uri(), x: 1280 - 45 * 3, y: 0, scale: 3 }]),
    'a little askew': () => screen(1280, 800, [{ text: uri(), x: 700, y: 300, scale: 4, angle: 0.12 }]),
    'upside down': () => screen(1280, 800, [{ text: uri(), x: 700, y: 500, scale: 4, angle: Math.PI }]),
    'light on dark': () => screen(1280, 800, [{ text: uri(), x: 700, y: 300, scale: 4, dark: '#eee', light: '#181818' }], '#181818', '#ddd'), // prettier-ignore
    'dark on light in a dark page': () =>
      screen(1280, 800, [{ text: uri(), x: 700, y: 300, scale: 4 }], '#111', '#eee'),
    'blue on pale blue': () => screen(1280, 800, [{ text: uri(), x: 700, y: 300, scale: 4, dark: '#1d4ed8', light: '#dbeafe' }]), // prettier-ignore
    'with little contrast': () => screen(1280, 800, [{ text: uri(), x: 700, y: 300, scale: 4, dark: '#999' }]),
    'with a logo in it': () => screen(1280, 800, [{ text: uri(), x: 600, y: 250, scale: 5, logo: true }]),
    noisy: () => noisy(screen(1280, 800, [{ text: uri(), x: 700, y: 300, scale: 4 }]), 50),
  }
  for (const [what, make] of Object.entries(cases))
    it(what, async () => {
      expect(await textsIn(make())).to.deep.equal([uri()])
    })

  it('photographed: compressed', async () => {
    const canvas = screen(1280, 800, [{ text: uri(), x: 700, y: 300, scale: 4 }])
    expect(await textsIn(canvas, 'image/jpeg')).to.deep.equal([uri()])
  })
  it('several at once, each told once', async () => {
    const canvas = screen(1600, 1000, [
      { text: uri(1), x: 100, y: 100, scale: 4 },
      { text: uri(2), x: 900, y: 120, scale: 3, dark: '#eee', light: '#222' },
      { text: uri(3), x: 500, y: 600, scale: 4, angle: 0.05 },
      { text: uri(1), x: 1200, y: 600, scale: 4 },
    ])
    expect(await textsIn(canvas)).to.deep.equal([uri(1), uri(2), uri(3)])
  })
  it('a large one, as of an export', async () => {
    const text = `otpauth-migration://offline?data=${'CjEKCkhlbGxvId6tvu8SGEV4YW1wbGU6YWxpY2VAZ29vZ2xlLmNvbRoHRXhhbXBsZSABKAEwAg'.repeat(10)}`
    expect(await textsIn(screen(1280, 800, [{ text, x: 300, y: 20, scale: 4 }]))).to.deep.equal([text])
  })
  it('none on a page without one, in a picture of one pixel, and in what is no picture', async () => {
    expect(await textsIn(screen(1280, 800, []))).to.deep.equal([])
    expect(await textsIn(screen(1, 1, []))).to.deep.equal([])
    expect(await pictureOf(new Blob(['<svg>']))).to.equal(null)
    expect(await pictureOf(new Blob([]))).to.equal(null)
  })
  it('a picture is overwritten once it was looked at, whether a code was in it or not', async () => {
    for (const codes of [[], [{ text: uri(), x: 100, y: 100, scale: 4 }]]) {
      const canvas = screen(640, 480, codes)
      const picture = drawn(canvas, canvas.width, canvas.height)!
      await codesIn(picture)
      expect(picture.data.every((value) => value === 0)).to.equal(true)
    }
  })
  it('a capture as the browser gives it is read without asking the network', async () => {
    const canvas = screen(640, 480, [{ text: uri(), x: 100, y: 100, scale: 4 }])
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
    const address = `data:image/png;base64,${btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''))}`
    const picture = await pictureOf(blobOf(address))
    expect(await codesIn(picture!)).to.deep.equal([uri()])
  })
})

describe('the camera', () => {
  it('looks until it sees a code, tells it once, and is switched off', async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 640
    canvas.height = 480
    document.body.append(canvas)
    const draw = canvas.getContext('2d')!
    const show = (source: OffscreenCanvas): void => draw.drawImage(source, 0, 0)
    const empty = screen(640, 480, [])
    show(empty)
    const camera = (await openCamera({ getUserMedia: async () => canvas.captureStream(30) }))!
    const video = document.createElement('video')
    video.muted = true
    video.srcObject = camera.stream
    document.body.append(video)
    await video.play()
    const ended = new AbortController()
    const full = screen(640, 480, [{ text: uri(), x: 200, y: 100, scale: 6 }])
    const seen: string[] = []
    await new Promise<void>((resolve) => {
      watch(video, (text) => (seen.push(text), resolve()), ended.signal)
      const paint = (): void => {
        show(full)
        if (seen.length === 0) requestAnimationFrame(paint)
      }
      requestAnimationFrame(paint)
    })
    camera.stop()
    ended.abort()
    expect(seen).to.deep.equal([uri()])
    expect(camera.stream.getTracks().every(({ readyState }) => readyState === 'ended')).to.equal(true)
    canvas.remove()
    video.remove()
  })
  it('is told of as missing when there is none or it is not allowed', async () => {
    const refused = async (): Promise<never> => {
      throw new DOMException('no', 'NotAllowedError')
    }
    expect(await openCamera({ getUserMedia: refused })).to.equal(null)
  })
})

describe('the page in front', () => {
  const { tabs } = browser
  after(() => void Object.assign(browser, { tabs }))
  const captured = async (before: string, after_: string, active = true): Promise<TabPicture | null> => {
    Object.assign(browser, {
      tabs: {
        query: async () => [{ id: 1, windowId: 1, url: before }],
        captureVisibleTab: async () => 'data:image/png;base64,AAAA',
        get: async () => ({ id: 1, url: after_, active }),
      },
    })
    return takeTabPicture()
  }
  it('is recorded by its exact address, over a secure connection only', async () => {
    const page = 'https://account.contoso.example:8443/mfa?x=1'
    expect((await captured(page, page))?.origin).to.equal('https://account.contoso.example:8443')
    expect((await captured('http://contoso.example/', 'http://contoso.example/'))?.origin).to.equal(null)
  })
  it('EXT-FILL-01 is not recorded where the tab went elsewhere, or another came in front, while it was taken', async () => {
    const [bank, thief] = ['https://bank.example/', 'https://thief.example/']
    expect((await captured(thief, bank))?.origin).to.equal(null)
    expect((await captured(bank, bank, false))?.origin).to.equal(null)
  })
})

describe('what a code is for', () => {
  const kinds: Readonly<Record<string, string>> = {
    [uri()]: 'entry',
    'steam://GEZDGNBVGY3TQOJQ': 'entry',
    'otpauth://totp/x': 'unusable',
    'otpauth://yaotp/x?secret=GEZDGNBVGY3TQOJQ': 'unusable',
    'otpauth-migration://offline?data=CgA%3D': 'export',
    'lpaauth-migration://offline?data=x': 'export',
    'phonefactor://activate_account?code=1': 'microsoft-app',
    'https://example.org/': 'other',
    GEZDGNBVGY3TQOJQ: 'other',
    '': 'other',
  }
  for (const [text, kind] of Object.entries(kinds))
    it(`${text || 'nothing'} is ${kind}`, () => {
      expect(readCode(text).kind).to.equal(kind)
    })
  it('accounts come before what is no account', () => {
    const reads = [uri(), 'https://example.org/', 'phonefactor://x'].map(readCode)
    expect(worthChoosing(reads).map(({ kind }) => kind)).to.deep.equal(['entry'])
    expect(worthChoosing(reads.slice(1)).map(({ kind }) => kind)).to.deep.equal(['other', 'microsoft-app'])
  })
})
