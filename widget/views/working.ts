// The new password is being written back; the flow controller asks until it is.
import { html } from 'lit'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'working'> = (host) => ({
  heading: () => host.say('working.heading'),
  body: () => html`<p data-part="waiting">${host.say('working.lead')}</p>`,
})
export default view
