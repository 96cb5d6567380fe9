// Asked before an authenticator is removed: what it would break, said one by one (WCAG 3.3.4).
import { html, nothing } from 'lit'
import { submit } from '../parts/button.ts'
import { nameOf, registeredItem } from '../parts/registered.ts'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'confirm-removal'> = (host) => ({
  heading: ({ authenticator }) => host.say('removal.heading', { name: nameOf(host, authenticator) }),
  body: ({ authenticator, breaks }) => html`
    <ul data-part="methods">
      ${registeredItem(host, authenticator, { dates: true })}
    </ul>
    <p>${host.say(breaks.length > 0 ? 'removal.breaks' : 'removal.lead')}</p>
    ${
      breaks.length > 0
        ? html`<ul data-part="steps" data-plain>
            ${breaks.map((effect) => html`<li>${host.say(`removal.${effect}`)}</li>`)}
          </ul>`
        : nothing
    }
    <div data-part="actions">${submit(host, host.say('removal.remove'), 'danger')}</div>
  `,
  submit: () => host.answer({ answer: 'confirm-removal' }),
  back: () => ({ label: host.say('removal.keep') }),
})
export default view
