// A view that asks for a code that was sent or that an app shows; used for proofs and for what is being registered.
import { html, nothing, type TemplateResult } from 'lit'
import type { Method } from '#core/methods/catalogue.ts'
import type { Entered, ViewHost } from '../view/view.ts'
import { submit } from './button.ts'
import { codeField, codeIn } from './code.ts'
import { resend } from './resend.ts'
import { ticking } from './ticking.ts'
import { fillFromMessage } from './web-otp.ts'

export interface CodeStep {
  readonly lead: string
  readonly codeLength: number
  readonly expiresAt: number | null
  readonly resendAt: number | null
  readonly triesLeft: number
}

export interface CodeEntry {
  readonly body: (step: CodeStep) => TemplateResult
  /** The code, or undefined after saying what is wrong with it. */
  readonly read: (entered: Entered, codeLength: number) => string | undefined
}

/** With fewer tries left than this they are spoken of before the next one is wrong. */
const fewTries = 3

export const codeEntry = (host: ViewHost, method: Method): CodeEntry => {
  let wrongLength = false
  const letters = method === 'recoveryCode'
  ticking(host)
  if (method === 'sms')
    fillFromMessage(host, (code) => {
      const input = host.field('code')
      if (input) input.value = code
    })

  return {
    body: ({ lead, codeLength, expiresAt, resendAt, triesLeft }) => {
      const tries = triesLeft < fewTries && !host.problem ? host.say('code.tries-left', { count: triesLeft }) : ''
      const wrong = host.say(letters ? 'code.missing' : 'code.wrong-length', { count: codeLength })
      return html`
        <p>${lead}</p>
        ${codeField(host, {
          label: host.say(letters ? 'code.saved-label' : 'code.label'),
          hint: tries,
          error: wrongLength ? wrong : host.refusal,
          codeLength,
          letters,
        })}
        ${
          expiresAt === null && resendAt === null
            ? nothing
            : resend(host, { expiresAt, resendAt, again: 'code.resend', againIn: 'code.resend-in' })
        }
        <div data-part="actions">${submit(host, host.say('button.verify'))}</div>
      `
    },
    read: (entered, codeLength) => {
      const typed = entered('code').trim()
      const code = letters ? typed || undefined : codeIn(typed, codeLength)
      wrongLength = code === undefined
      if (code === undefined) host.update('invalid')
      return code
    },
  }
}
