// The form of the present step, as it stands in the light DOM: what went wrong, the view, the ways out.
import { html, nothing, type TemplateResult } from 'lit'
import type { StepName } from '#core/flows/step.ts'
import type { Received } from '#core/wire/receive.ts'
import type { FlowController } from '../flow/controller.ts'
import { link } from '../parts/button.ts'
import { elsewhereBody, faultBody } from './faults.ts'
import type { LanguageController } from './language.ts'
import type { Shown } from './stage.ts'

export interface FormParts {
  readonly language: LanguageController
  readonly flow: FlowController
  readonly shown: Shown | null
  readonly notice: TemplateResult | null
  /** How much time is left, where that has to be said. */
  readonly time: TemplateResult | typeof nothing
  readonly retry: () => void
  readonly restart: () => void
  /** The person has come to the form. */
  readonly prepare: () => void
}

/** Steps that are not left by Cancel: nothing has begun, nothing more is to be done, or Back says it better. */
const withoutCancel: ReadonlySet<string> = new Set([
  'identify',
  'password',
  'save-codes',
  'reconfirm',
  'manage',
  'confirm-removal',
])

const cancels = ({ step, links }: Received): boolean =>
  links.cancel !== undefined && !withoutCancel.has(step.step) && !(step.step === 'add-method' && step.mode === 'manage')

const exits = ({ language: { say }, flow }: FormParts, { view, received }: Shown): TemplateResult | typeof nothing => {
  const { step, links } = received
  const own = view.back?.(step)
  const back = own === undefined ? (links.back ? { label: say('button.back') } : null) : own
  if (!back && !cancels(received)) return nothing
  return html`<div data-part="exits">
    ${back ? link(back.label, back.press ?? (() => flow.answer({ answer: 'back' }))) : nothing}
    ${cancels(received) ? link(say('button.cancel'), () => flow.answer({ answer: 'cancel' })) : nothing}
  </div>`
}

const content = (parts: FormParts): TemplateResult | typeof nothing => {
  const { flow, shown, notice, time, retry, restart } = parts
  const { say, language } = parts.language
  if (flow.fault) return html`<div data-part="body">${faultBody(flow.fault, { say, language, retry, restart })}</div>`
  if (!shown) return nothing
  const { step, webFallback } = shown.received
  if (webFallback !== null) return html`<div data-part="body">${elsewhereBody(webFallback, say)}</div>`
  return html`${time}${notice}
    <div data-part="body">${shown.view.body(step)}</div>
    ${exits(parts, shown)}`
}

/** For a host's styles, and for help that stands beside the page: which step the form is of. */
const stepOf = ({ flow, shown }: FormParts): StepName | null =>
  flow.fault || !shown || shown.received.webFallback !== null ? null : shown.received.step.step

/** Another key is another form: nothing typed is carried over, and password managers see a new one. */
export const formKey = ({ flow, shown }: FormParts): string => (flow.fault ? 'fault' : (shown?.key ?? ''))

export const form = (parts: FormParts): TemplateResult => {
  const { flow, shown, language } = parts
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (flow.busy || flow.fault || !shown) return
    const data = new FormData(event.target as HTMLFormElement)
    const entered = (name: string): string => {
      const value = data.get(name)
      return typeof value === 'string' ? value : ''
    }
    shown.view.submit?.(entered, shown.received.step)
  }
  return html`<form
    slot="form"
    data-twofold
    data-step=${stepOf(parts) ?? nothing}
    novalidate
    lang=${language.language}
    dir=${language.direction}
    @submit=${submit}
    @focusin=${parts.prepare}
  >
    ${content(parts)}
  </form>`
}
