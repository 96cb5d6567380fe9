// One labelled field: label, hint, input and error in one tree, tied together by ids (WCAG 1.3.1, 3.3.1).
import { html, nothing, type TemplateResult } from 'lit'
import type { ViewHost } from '../view/view.ts'
import { alertPath, icon } from './icon.ts'

export interface Field {
  /** Also the field's `name`: stable, for password managers. */
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** Id of what else describes it, such as a list of rules. */
  readonly describedBy?: string
  /** '' while nothing is wrong. */
  readonly error?: string
  readonly type?: 'text' | 'password' | 'tel' | 'email'
  readonly autocomplete: AutoFill
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'tel'
  readonly enterKey?: 'next' | 'done' | 'go'
  /** What stands in it at first. */
  readonly value?: string
  readonly readOnly?: boolean
  /** Hook for looks: `code` is spaced out. */
  readonly kind?: 'code'
  readonly passwordRules?: string
  readonly onInput?: (event: InputEvent) => void
  /** Around the input, such as a show button. */
  readonly wrap?: (input: TemplateResult) => TemplateResult
}

export const errorText = (id: string, error: string): TemplateResult =>
  html`<p data-part="error" id=${id}>${icon(alertPath)}<span>${error}</span></p>`

export const field = (host: ViewHost, options: Field): TemplateResult => {
  const { name, label, hint = '', error = '', wrap = (input) => input } = options
  const id = host.id(name)
  const described = [hint && `${id}-hint`, options.describedBy, error && `${id}-error`].filter(Boolean).join(' ')
  const input = html`<input
    data-part="input"
    data-kind=${options.kind ?? nothing}
    id=${id}
    name=${name}
    type=${options.type ?? 'text'}
    inputmode=${options.inputMode ?? nothing}
    enterkeyhint=${options.enterKey ?? nothing}
    autocomplete=${options.autocomplete}
    passwordrules=${options.passwordRules ?? nothing}
    autocapitalize="none"
    autocorrect="off"
    spellcheck="false"
    ?readonly=${options.readOnly ?? false}
    aria-invalid=${error ? 'true' : nothing}
    aria-describedby=${described || nothing}
    .value=${options.value ?? ''}
    @input=${options.onInput ?? nothing}
  />`
  return html`<div data-part="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p data-part="hint" id="${id}-hint">${hint}</p>` : nothing} ${wrap(input)}
    ${error ? errorText(`${id}-error`, error) : nothing}
  </div>`
}
