// Holds the camera of the handset at this page: draws the QR code that an element shows and reads it back from its
// pixels, as a phone would. Loaded when somebody scans.
import decodeQR from 'qr/decode.js'

const side = 480

/** The text in the first QR code on the page, or null. */
export const readQrCode = async (): Promise<string | null> => {
  const drawn = document.querySelector<SVGElement>('svg[data-part="qr"]')
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (drawn === null || context === null) return null
  context.canvas.width = context.canvas.height = side
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, side, side)
  context.drawImage(await pictureOf(drawn), 0, 0, side, side)
  try {
    return decodeQR(context.getImageData(0, 0, side, side))
  } catch {
    return null
  }
}

const pictureOf = async (drawn: SVGElement): Promise<HTMLImageElement> => {
  const copy = drawn.cloneNode(true) as SVGElement
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(side))
  copy.setAttribute('height', String(side))
  const address = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }),
  )
  const picture = new Image()
  picture.src = address
  try {
    await picture.decode()
    return picture
  } finally {
    URL.revokeObjectURL(address)
  }
}
