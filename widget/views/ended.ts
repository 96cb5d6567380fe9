// The flow ended without success: why, what to do now, and beginning again where that can help.
import { html, nothing } from 'lit'
import type { EndReason } from '#core/flows/step.ts'
import type { ViewMaker } from '../view/view.ts'

/** Reasons that another try changes nothing about: only a person can. */
const final: ReadonlySet<EndReason> = new Set(['unlicensed', 'not-enough-methods', 'not-in-scope', 'locked'])

const view: ViewMaker<'ended'> = (host) => ({
  heading: ({ reason }) => host.say(reason === 'cancelled' ? 'ended.cancelled-heading' : 'ended.heading'),
  body: ({ reason }) => html`
    <p>${host.say(`ended.${reason}`, { organisation: host.organisation })}</p>
    ${
      final.has(reason)
        ? nothing
        : html`<div data-part="actions">
            <button type="button" data-part="submit" @click=${() => host.restart()}>
              ${host.say('button.start-again')}
            </button>
          </div>`
    }
  `,
})
export default view
