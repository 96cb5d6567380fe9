// While a call rings: # proves, 0# reports. The server is asked by the flow controller; here it is only said.
import { html, type TemplateResult } from 'lit'
import type { ViewHost } from '../view/view.ts'
import { ltr } from './address.ts'
import { resend } from './resend.ts'

export interface CallStep {
  readonly address: string
  readonly expiresAt: number
  readonly resendAt: number
}

export const callBody = (host: ViewHost, { address, expiresAt, resendAt }: CallStep): TemplateResult => html`
  <p>${host.say('call.lead', { address: ltr(address) })}</p>
  <ul data-part="stack">
    <li>${host.say('call.confirm')}</li>
    <li>${host.say('call.report')}</li>
  </ul>
  <p data-part="waiting" ?data-done=${expiresAt <= host.now()}>
    ${host.say(expiresAt > host.now() ? 'call.waiting' : 'call.over')}
  </p>
  ${resend(host, { expiresAt: null, resendAt, again: 'call.again', againIn: 'call.again-in' })}
`
