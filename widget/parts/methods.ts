// One method as a person sees it: its drawing, its name, and a row to choose it by.
import { html, nothing, type TemplateResult } from 'lit'
import { methods, type Method } from '#core/methods/catalogue.ts'
import { icon } from './icon.ts'
import { chevronPath, kindPaths } from './icons.ts'

export const methodIcon = (method: Method): TemplateResult => icon(kindPaths[methods[method].kind])

export interface MethodRow {
  readonly method: Method
  readonly title: string
  readonly note?: string
  /** Masked address; always left to right. */
  readonly hint?: string
  readonly badge?: string
  readonly press: () => void
}

export const methodRow = ({ method, title, note = '', hint = '', badge = '', press }: MethodRow): TemplateResult =>
  html`<li>
    <button type="button" data-part="method" @click=${press}>
      ${methodIcon(method)}
      <span>
        <strong>${title}</strong>
        ${hint ? html`<small><bdi dir="ltr">${hint}</bdi></small>` : nothing}
        ${note ? html`<small>${note}</small>` : nothing}
        ${badge ? html`<small data-part="badge" data-tone="good">${badge}</small>` : nothing}
      </span>
      ${icon(chevronPath, 'chevron')}
    </button>
  </li>`
