// A QR code as one path, drawn here and sent nowhere (KURI-03): dark on white in every theme, with the quiet zone of four
// modules that ISO/IEC 18004 asks for. Its name tells what it is for and never what is in it.
import { html, type TemplateResult } from 'lit'
import qrcode from 'qrcode'

const quiet = 4

/** Runs of dark modules as `M x y h n v1 h-n z`. */
export const qrPath = (text: string): { readonly size: number; readonly path: string } => {
  const { size, data } = qrcode.create(text, { errorCorrectionLevel: 'M' }).modules
  let path = ''
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const start = x
      while (x < size && data[y * size + x]) x += 1
      if (x > start) path += `M${start + quiet} ${y + quiet}h${x - start}v1h${start - x}z`
    }
  return { size: size + 2 * quiet, path }
}

export const qrCode = (text: string, name: string): TemplateResult => {
  const { size, path } = qrPath(text)
  return html`<svg data-part="qr" role="img" aria-label=${name} viewBox="0 0 ${size} ${size}">
    <path d=${path}></path>
  </svg>`
}
