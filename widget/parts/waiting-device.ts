// Below the number: how long the request lives, and asking once more.
import { html, type TemplateResult } from 'lit'
import type { ViewHost } from '../view/view.ts'
import { resend } from './resend.ts'
import { spanOf } from './when.ts'

export interface DeviceRequest {
  /** Epoch milliseconds. */
  readonly expiresAt: number
  readonly resendAt: number
}

export const waitingForDevice = (host: ViewHost, { expiresAt, resendAt }: DeviceRequest): TemplateResult => {
  const left = expiresAt - host.now()
  return html`
    <p data-part="waiting" ?data-done=${left <= 0}>
      ${
        left > 0
          ? host.say('approve.waiting', { time: spanOf(host.language, left) })
          : host.say('problem.approval-unanswered')
      }
    </p>
    ${resend(host, { expiresAt: null, resendAt, again: 'approve.again', againIn: 'approve.again-in' })}
  `
}
