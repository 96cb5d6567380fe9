// Get the app: the recommended one first or another one, as the policy says; either way the other is one press away.
import { html, nothing, type TemplateResult } from 'lit'
import { link, submit } from '../../parts/button.ts'
import type { ViewHost } from '../../view/view.ts'
import type { AddStep, PageMaker } from './page.ts'

/** Only a real store is linked to: the address comes from the server. */
const store = (href: string, label: string): TemplateResult | typeof nothing =>
  href.startsWith('https://')
    ? html`<li><a data-part="link" href=${href} target="_blank" rel="noopener noreferrer">${label}</a></li>`
    : nothing

const recommended = (host: ViewHost, { app }: AddStep): TemplateResult => html`
  <p>${host.say('app.get-lead', { app: app.name })}</p>
  <ul data-part="row">
    ${store(app.stores.apple, host.say('app.apple'))} ${store(app.stores.google, host.say('app.google'))}
  </ul>
  <p>${host.say('app.get-then')}</p>
`

const other = (host: ViewHost): TemplateResult => html`
  <p>${host.say('app.other-lead')}</p>
  <p>${host.say('app.get-then')}</p>
`

export const appPage: PageMaker = (host) => {
  let useOther: boolean | undefined
  const isOther = ({ app }: AddStep): boolean => app.allowOther && (useOther ?? app.first === 'other')
  return {
    heading: (step) =>
      isOther(step) ? host.say('app.other-heading') : host.say('app.get-heading', { app: step.app.name }),
    body: (step) => html`
      ${isOther(step) ? other(host) : recommended(host, step)}
      <div data-part="actions">${submit(host, host.say('button.next'))}</div>
      ${
        step.app.allowOther
          ? html`<div>
              ${link(
                isOther(step) ? host.say('app.use-recommended', { app: step.app.name }) : host.say('app.use-other'),
                () => {
                  useOther = !isOther(step)
                  host.update('heading')
                },
              )}
            </div>`
          : nothing
      }
    `,
    answer: (step) => ({ answer: 'enroll', method: 'totp', other: isOther(step) }),
  }
}
