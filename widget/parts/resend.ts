// How long a code or a call is still good, and asking for another: one act that loses nothing typed (WCAG 2.2.1).
import { html, nothing, type TemplateResult } from 'lit'
import type { Key } from '#core/messages/widget/index.ts'
import type { ViewHost } from '../view/view.ts'
import { link } from './button.ts'
import { spanOf } from './when.ts'

export interface Resend {
  /** Epoch milliseconds; null when nothing was sent. */
  readonly expiresAt: number | null
  readonly resendAt: number | null
  readonly again: Key
  readonly againIn: Key
}

export const resend = (host: ViewHost, { expiresAt, resendAt, again, againIn }: Resend): TemplateResult => {
  const left = (expiresAt ?? Infinity) - host.now()
  const wait = (resendAt ?? 0) - host.now()
  const life = left > 0 ? host.say('code.works-for', { time: spanOf(host.language, left) }) : host.say('code.run-out')
  return html`<div data-part="stack">
    ${expiresAt === null ? nothing : html`<p data-part="note">${life}</p>`}
    ${
      resendAt === null
        ? nothing
        : wait > 0
          ? html`<p data-part="note">${host.say(againIn, { time: spanOf(host.language, wait) })}</p>`
          : html`<div>${link(host.say(again), () => host.answer({ answer: 'resend' }))}</div>`
    }
  </div>`
}
