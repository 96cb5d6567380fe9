// The question that comes back after half a year: is this still right?
import { html } from 'lit'
import { button, submit } from '../parts/button.ts'
import { registeredItem } from '../parts/registered.ts'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'reconfirm'> = (host) => ({
  heading: () => host.say('reconfirm.heading'),
  body: ({ registered }) => html`
    <p>${host.say('reconfirm.lead')}</p>
    <ul data-part="methods">
      ${registered.map((authenticator) => registeredItem(host, authenticator, { dates: true }))}
    </ul>
    <div data-part="actions">
      ${submit(host, host.say('reconfirm.right'))}
      ${button(host.say('reconfirm.change'), () => host.answer({ answer: 'add' }))}
    </div>
  `,
  submit: () => host.answer({ answer: 'continue' }),
})
export default view
