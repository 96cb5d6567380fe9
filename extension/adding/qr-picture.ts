// A QR code as a drawing: dark on white with its quiet zone, whatever the colours of the page around it.
import { html, svg, type TemplateResult } from 'lit'
import encodeQR from 'qr'

/** `label` is what is read out; the text of the code never is. */
export function qrPicture(text: string, label: string): TemplateResult {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: 4 })
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="0 0 ${rows.length} ${rows.length}">
    ${svg`<path d=${path}></path>`}
  </svg>`
}
