// The frame in the shadow root: brand, progress, heading, room for the form, live region, help. Its parts have names.
import { html, nothing, type TemplateResult } from 'lit'
import type { Progress } from '#core/flows/step.ts'
import type { Say } from '#core/messages/widget/index.ts'

export interface Frame {
  readonly say: Say
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly heading: string
  readonly progress: Progress | null
  readonly busy: boolean
  readonly loading: boolean
  readonly wide: boolean
  /** Slots that the present step opens. */
  readonly captcha: boolean
  readonly success: boolean
  readonly help: string
}

/** "Step 1 of 2": in words, and as a list whose states are words as well (ARIA-STEP, WCAG 1.4.1). */
const progressBar = (say: Say, { required, satisfied }: Progress): TemplateResult => {
  const states = Array.from({ length: required }, (_, index) =>
    index < satisfied ? 'done' : index === satisfied ? 'now' : 'to-do',
  )
  return html`<div class="progress" part="progress">
    <span>${say('frame.progress', { current: satisfied + 1, total: required })}</span>
    <ol aria-label=${say('frame.progress-list')}>
      ${states.map(
        (state, index) =>
          html`<li data-state=${state} aria-current=${state === 'now' ? 'step' : nothing}>
            <span class="unseen">${say(`frame.${state}`, { number: index + 1 })}</span>
          </li>`,
      )}
    </ol>
  </div>`
}

export const frame = (options: Frame): TemplateResult => html`
  <div
    class="shell"
    part="shell"
    lang=${options.language}
    dir=${options.direction}
    ?data-wide=${options.wide}
    aria-busy=${options.busy ? 'true' : 'false'}
  >
    <div class="busy" part="busy" ?data-on=${options.busy}></div>
    <slot class="brand" name="brand"></slot>
    ${options.progress ? progressBar(options.say, options.progress) : nothing}
    ${
      options.loading
        ? html`<div class="skeleton"></div>`
        : html`<h2 part="heading" tabindex="-1">${options.heading}</h2>`
    }
    <slot name="intro"></slot>
    ${options.captcha ? html`<slot name="captcha"></slot>` : nothing}
    ${options.success ? html`<slot name="success"></slot>` : nothing}
    <slot name="form"></slot>
    <div class="unseen" id="live" role="status"></div>
    <div class="footer" part="footer">
      <slot name="help"
        >${
          options.help
            ? html`<a class="help" part="help" href=${options.help}>${options.say('frame.help')}</a>`
            : nothing
        }</slot
      >
      <slot name="footer"></slot>
    </div>
  </div>
`
