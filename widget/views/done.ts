// The end of a flow, and the way on.
import { html, nothing } from 'lit'
import { icon } from '../parts/icon.ts'
import { checkPath } from '../parts/icons.ts'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'done'> = (host) => ({
  heading: ({ kind }) => host.say(`done.${kind}-heading`),
  body: ({ kind }) => html`
    ${
      kind === 'signIn'
        ? html`<p data-part="waiting">${host.say('done.signIn')}</p>`
        : html`<p data-part="notice" data-tone="good">${icon(checkPath)}<span>${host.say(`done.${kind}`)}</span></p>`
    }
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
