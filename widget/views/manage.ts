// What a person has registered: add, remove, set the default.
import { html, nothing, type TemplateResult } from 'lit'
import type { Registered, StepOf } from '#core/flows/step.ts'
import { signalAccepted } from '../parts/accepted.ts'
import { link, submit } from '../parts/button.ts'
import { alertPath, icon } from '../parts/icon.ts'
import { checkPath, plusPath } from '../parts/icons.ts'
import { nameOf, registeredItem } from '../parts/registered.ts'
import type { ViewHost, ViewMaker } from '../view/view.ts'

const acts = (host: ViewHost, authenticator: Registered, defaultChoice: string | null): TemplateResult => {
  const name = nameOf(host, authenticator)
  const { choices, id: authenticatorId } = authenticator
  /** The visible words first, then whose they are (WCAG 2.5.3). */
  const named = (label: string): string => host.say('manage.named', { label, name })
  const remove = host.say('manage.remove')
  return html`<div data-part="row">
    ${choices
      .filter(({ id }) => id !== defaultChoice)
      .map(({ id, method }) => {
        const by = { method: host.say(`method.${method}`) }
        const label = host.say(choices.length > 1 ? 'manage.make-default-by' : 'manage.make-default', by)
        return link(label, () => host.answer({ answer: 'set-default', choiceId: id }), { name: named(label) })
      })}
    ${link(remove, () => host.answer({ answer: 'remove', authenticatorId }), { tone: 'danger', name: named(remove) })}
  </div>`
}

/** Signing in by an approval instead of the password, where there is a device for it. */
const passwordless = (host: ViewHost, { passwordless: on }: StepOf<'manage'>): TemplateResult | typeof nothing =>
  on === null
    ? nothing
    : html`<div data-part="panel">
        <p>${host.say(on ? 'manage.passwordless-is-on' : 'manage.passwordless-lead')}</p>
        <div>
          ${link(host.say(on ? 'manage.passwordless-off' : 'manage.passwordless-on'), () =>
            host.answer({ answer: 'set-passwordless', on: !on }),
          )}
        </div>
      </div>`

const view: ViewMaker<'manage'> = (host) => {
  /** Said once: another visit to the list does not say it again. */
  let announced: StepOf<'manage'> | undefined

  return {
    wide: true,
    heading: () => host.say('manage.heading'),
    body: (step) => {
      const { registered, canAdd, defaultChoice, passkeys, progress, changed } = step
      const change = changed && host.say(`manage.${changed}`)
      if (change && announced !== step) host.announce(change)
      if (changed === 'removed' && passkeys && announced !== step) void signalAccepted(passkeys)
      announced = step
      const missing = progress.required - progress.satisfied
      return html`
        ${change ? html`<p data-part="notice" data-tone="good">${icon(checkPath)}<span>${change}</span></p>` : nothing}
        <p>${host.say('manage.lead')}</p>
        ${
          missing > 0
            ? html`<p data-part="notice" data-tone="error">
                ${icon(alertPath)}<span
                  >${host.say('manage.missing', { count: missing, required: progress.required })}</span
                >
              </p>`
            : nothing
        }
        ${
          canAdd.length > 0
            ? html`<div>
                <button type="button" data-part="button" data-narrow @click=${() => host.answer({ answer: 'add' })}>
                  ${icon(plusPath)} ${host.say('manage.add')}
                </button>
              </div>`
            : nothing
        }
        ${passwordless(host, step)}
        <ul data-part="methods">
          ${registered.map((authenticator) =>
            registeredItem(host, authenticator, {
              isDefault: authenticator.choices.some(({ id }) => id === defaultChoice),
              dates: true,
              actions: acts(host, authenticator, defaultChoice),
            }),
          )}
        </ul>
        ${registered.length === 0 ? html`<p>${host.say('manage.none')}</p>` : nothing}
        <p data-part="note">${host.say('manage.not-me')}</p>
        ${host.takes('continue') ? html`<div data-part="actions">${submit(host, host.say('button.done'))}</div>` : nothing}
      `
    },
    submit: () => host.answer({ answer: 'continue' }),
  }
}
export default view
