// What waits for a device: the number to type there, how long the request lives, and asking once more. A number that is of no
// use any more is not shown.
import { html, type TemplateResult } from 'lit'
import type { ViewHost } from '../view/view.ts'
import { alertPath, icon } from './icon.ts'
import { matchNumber } from './number.ts'
import { resend } from './resend.ts'
import { spanOf } from './when.ts'

export interface DeviceRequest {
  readonly number: string
  /** Epoch milliseconds. */
  readonly expiresAt: number
  readonly resendAt: number
}

/** `lead` says what to do with the number. */
export const waitingForDevice = (host: ViewHost, request: DeviceRequest, lead: string): TemplateResult => {
  const { number, expiresAt, resendAt } = request
  const left = expiresAt - host.now()
  return html`
    ${
      left > 0
        ? html`
            <p>${lead}</p>
            ${matchNumber(host, number)}
            <p data-part="waiting">${host.say('approve.waiting', { time: spanOf(host.language, left) })}</p>
          `
        : html`<p data-part="notice">${icon(alertPath)}<span>${host.say('problem.approval-unanswered')}</span></p>`
    }
    ${resend(host, { expiresAt: null, resendAt, again: 'approve.again', againIn: 'approve.again-in' })}
  `
}
