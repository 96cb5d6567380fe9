// "Who are you?": the first step of sign-in and of reset.
import { html, nothing } from 'lit'
import { button, submit } from '../parts/button.ts'
import { field } from '../parts/field.ts'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'identify'> = (host) => {
  let missing = false
  let typed = host.username
  const reset = host.flow === 'reset'

  return {
    hasField: () => true,
    heading: () => host.say(reset ? 'reset.heading' : 'sign-in.heading'),
    body: () => html`
      ${reset ? html`<p>${host.say('reset.lead')}</p>` : nothing}
      ${field(host, {
        name: 'username',
        label: host.say('username.label'),
        inputMode: 'email',
        autocomplete: 'username',
        enterKey: 'next',
        value: host.username,
        error: missing ? host.say('username.missing') : '',
        onInput: (event) => (typed = (event.target as HTMLInputElement).value),
      })}
      <div data-part="actions">
        ${submit(host, host.say(reset ? 'button.forgot' : 'button.next'))}
        ${reset ? nothing : button(host.say('button.forgot'), () => host.forgot(typed.trim()))}
      </div>
    `,
    submit(entered) {
      const username = entered('username').trim()
      missing = username === ''
      if (missing) host.update('invalid')
      else host.answer({ answer: 'identify', username })
    },
  }
}
export default view
