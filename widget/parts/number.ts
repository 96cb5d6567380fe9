// The number that a person moves from the page to a device: large, once to be read out, and as a picture where it is long.
// It is text of the page and of nothing else: not in a name, an event, an address or a message (N63B-OB-07).
import { html, nothing, type TemplateResult } from 'lit'
import { numberLink } from '#core/push/pairing-link.ts'
import type { ViewHost } from '../view/view.ts'
import { qrCode } from './qr.ts'

/** From this many digits on typing is work: a camera may do it (WCAG 2.2, 3.3.8). */
const long = 6

export const matchNumber = (host: ViewHost, number: string): TemplateResult => html`
  <p data-part="number" role="img" aria-label=${host.say('approve.number', { number: number.split('').join(' ') })}>
    ${number}
  </p>
  ${number.length >= long ? qrCode(numberLink(number), host.say('approve.qr')) : nothing}
`
