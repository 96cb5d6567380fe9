// A password field with a show button; masked again when it is sent or the page is left (N63B-PW-12).
import { html, type TemplateResult } from 'lit'
import type { ViewHost } from '../view/view.ts'
import { field, type Field } from './field.ts'
import { icon } from './icon.ts'
import { eyeOffPath, eyePath } from './icons.ts'

export interface PasswordField {
  readonly draw: (options: Omit<Field, 'type' | 'wrap'>) => TemplateResult
  /** Masks it; call before the password is sent. */
  readonly mask: () => void
}

export const passwordField = (host: ViewHost): PasswordField => {
  let shown = false
  const show = (is: boolean): void => {
    if (shown === is) return
    shown = is
    host.update()
  }
  const mask = (): void => show(false)
  addEventListener('blur', mask, { signal: host.signal })
  document.addEventListener('visibilitychange', mask, { signal: host.signal })

  return {
    mask,
    draw: (options) =>
      field(host, {
        ...options,
        type: shown ? 'text' : 'password',
        wrap: (input) =>
          html`<div data-part="reveal">
            ${input}
            <button
              type="button"
              aria-pressed=${shown ? 'true' : 'false'}
              aria-controls=${host.id(options.name)}
              aria-label=${host.say('password.show')}
              @click=${() => show(!shown)}
            >
              ${icon(shown ? eyeOffPath : eyePath)}
            </button>
          </div>`,
      }),
  }
}

/** The account that a password belongs to: seen, not changed, and there for password managers (W3C-AC-01). */
export const accountField = (host: ViewHost, username: string): TemplateResult =>
  field(host, {
    name: 'username',
    label: host.say('password.account'),
    autocomplete: 'username',
    value: username,
    readOnly: true,
  })
