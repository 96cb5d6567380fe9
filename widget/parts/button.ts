// The three ranks of button. Only the first submits the form; the others are never pressed by Enter in a field.
import { html, nothing, type TemplateResult } from 'lit'
import type { ViewHost } from '../view/view.ts'

export const submit = (host: ViewHost, label: string, tone?: 'danger'): TemplateResult =>
  html`<button
    data-part="submit"
    type="submit"
    data-tone=${tone ?? nothing}
    aria-disabled=${host.busy ? 'true' : nothing}
  >
    ${label}
  </button>`

export const button = (label: string, press: () => void): TemplateResult =>
  html`<button data-part="button" type="button" @click=${press}>${label}</button>`

/** Looks like a link, since it leads somewhere else within the flow. `name` names it where the label alone does not. */
export const link = (
  label: string,
  press: () => void,
  options: { tone?: 'danger'; name?: string } = {},
): TemplateResult =>
  html`<button
    data-part="link"
    type="button"
    data-tone=${options.tone ?? nothing}
    aria-label=${options.name ?? nothing}
    @click=${press}
  >
    ${label}
  </button>`
