// The end of a flow, and the way on.
import { html, nothing } from 'lit'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'done'> = (host) => ({
  heading: ({ kind }) => host.say(`done.${kind}-heading`),
  body: ({ kind }) => html`
    <p data-part=${kind === 'signIn' ? 'waiting' : 'lead'}>${host.say(`done.${kind}`)}</p>
    ${
      kind === 'reset' && host.onward
        ? html`<div data-part="actions">
            <a data-part="submit" href=${host.onward}>${host.say('done.to-sign-in')}</a>
          </div>`
        : nothing
    }
  `,
})
export default view
