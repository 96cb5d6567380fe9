// "Success": what is registered at the end of the wizard.
import { html, nothing } from 'lit'
import { button, submit } from '../parts/button.ts'
import { registeredItem } from '../parts/registered.ts'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'review'> = (host) => ({
  heading: () => host.say('review.heading'),
  body: ({ registered, progress, canAddMore }) => html`
    <p>${host.say(progress.satisfied >= progress.required ? 'review.lead' : 'review.more-needed')}</p>
    <ul data-part="methods">
      ${registered.map((authenticator) => registeredItem(host, authenticator, { isDefault: authenticator.isDefault }))}
    </ul>
    <div data-part="actions">
      ${submit(host, host.say('button.done'))}
      ${canAddMore ? button(host.say('review.add'), () => host.answer({ answer: 'add' })) : nothing}
    </div>
  `,
  submit: () => host.answer({ answer: 'continue' }),
})
export default view
