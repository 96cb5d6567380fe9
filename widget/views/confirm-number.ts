// The whole number, typed to show that it is known, before it is texted or called.
import { html } from 'lit'
import { ltr } from '../parts/address.ts'
import { submit } from '../parts/button.ts'
import { field } from '../parts/field.ts'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'confirm-number'> = (host) => {
  let missing = false
  return {
    hasField: () => true,
    heading: () => host.say('confirm-number.heading'),
    body: ({ choice }) => html`
      <p>${host.say('confirm-number.lead', { address: ltr(choice.hint) })}</p>
      ${field(host, {
        name: 'number',
        label: host.say('phone.number'),
        hint: host.say('confirm-number.hint'),
        type: 'tel',
        inputMode: 'tel',
        autocomplete: 'tel',
        enterKey: 'go',
        error: missing ? host.say('phone.missing') : host.refusal,
      })}
      <div data-part="actions">
        ${submit(host, host.say(choice.method === 'voice' ? 'phone.call-me' : 'phone.text-me'))}
      </div>
    `,
    submit: (entered, { choice }) => {
      const number = entered('number').trim()
      missing = number === ''
      if (missing) host.update('invalid')
      else host.answer({ answer: 'challenge', choiceId: choice.id, number })
    },
  }
}
export default view
