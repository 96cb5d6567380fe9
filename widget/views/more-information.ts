// "More information required": the interrupt of a sign-in that lacks methods.
import { html, nothing } from 'lit'
import { link, submit } from '../parts/button.ts'
import { dateOf } from '../parts/when.ts'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'more-information'> = (host) => ({
  heading: () => host.say('more.heading'),
  body: ({ progress, canSkipUntil }) => html`
    <p>${host.say('more.lead', { organisation: host.organisation })}</p>
    ${progress.required > 1 ? html`<p>${host.say(progress.satisfied > 0 ? 'more.one' : 'more.two')}</p>` : nothing}
    <div data-part="actions">${submit(host, host.say('button.next'))}</div>
    ${
      canSkipUntil === null
        ? nothing
        : html`<div data-part="row">
            ${link(host.say('button.skip'), () => host.answer({ answer: 'skip' }))}
            <span data-part="note">${host.say('more.skip-until', { date: dateOf(host.language, canSkipUntil) })}</span>
          </div>`
    }
  `,
  submit: () => host.answer({ answer: 'continue' }),
})
export default view
