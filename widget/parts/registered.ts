// One authenticator as its owner sees it: drawing, name, address, dates, what it is good for.
import { html, nothing, type TemplateResult } from 'lit'
import type { Registered } from '#core/flows/step.ts'
import { methods } from '#core/methods/catalogue.ts'
import type { ViewHost } from '../view/view.ts'
import { methodIcon } from './methods.ts'
import { dateOf } from './when.ts'

/** What it is called in a sentence: its own name, else its kind's. */
export const nameOf = (host: ViewHost, { name, methods: [method] }: Registered): string =>
  name || (method ? host.say(`family.${methods[method].family}`) : '')

export interface RegisteredOptions {
  readonly isDefault?: boolean
  readonly dates?: boolean
  readonly actions?: TemplateResult | typeof nothing
}

export const registeredItem = (
  host: ViewHost,
  authenticator: Registered,
  { isDefault = false, dates = false, actions = nothing }: RegisteredOptions = {},
): TemplateResult => {
  const { hint, createdAt, lastUsedAt, countsForReset, status } = authenticator
  const name = nameOf(host, authenticator)
  const kinds = authenticator.methods.map((method) => host.say(`method.${method}`)).join(' · ')
  const used =
    lastUsedAt === null
      ? host.say('registered.never-used')
      : host.say('registered.used', { date: dateOf(host.language, lastUsedAt) })
  return html`<li data-part="registered">
    ${authenticator.methods[0] ? methodIcon(authenticator.methods[0]) : nothing}
    <div>
      <div data-part="row">
        <h3><bdi>${name}</bdi></h3>
        ${isDefault ? html`<span data-part="badge" data-tone="good">${host.say('registered.default')}</span>` : nothing}
        ${status === 'disabled' ? html`<span data-part="badge">${host.say('registered.disabled')}</span>` : nothing}
        ${countsForReset ? nothing : html`<span data-part="badge">${host.say('registered.not-for-reset')}</span>`}
      </div>
      ${kinds !== name ? html`<small>${kinds}</small>` : nothing}
      ${hint ? html`<small><bdi dir="ltr">${hint}</bdi></small>` : nothing}
      ${
        dates
          ? html`<small>${host.say('registered.added', { date: dateOf(host.language, createdAt) })} · ${used}</small>`
          : nothing
      }
      ${actions}
    </div>
  </li>`
}
