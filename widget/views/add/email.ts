// A private e-mail address: for resetting a password, never for signing in (N63B-EM-01).
import { html } from 'lit'
import { submit } from '../../parts/button.ts'
import { field } from '../../parts/field.ts'
import type { PageMaker } from './page.ts'

export const emailPage: PageMaker = (host) => {
  let typed = ''
  let wrong = false
  return {
    heading: () => host.say('email.heading'),
    body: () => html`
      <p>${host.say('email.lead')}</p>
      ${field(host, {
        name: 'email',
        label: host.say('email.label'),
        hint: host.say('email.hint'),
        type: 'email',
        inputMode: 'email',
        autocomplete: 'email',
        enterKey: 'next',
        value: typed,
        error: wrong ? host.say('problem.email-invalid') : host.refusal,
        onInput: (event) => (typed = (event.target as HTMLInputElement).value),
      })}
      <div data-part="actions">${submit(host, host.say('button.next'))}</div>
    `,
    answer: () => {
      const email = typed.trim()
      // Whether it can be delivered to is for the server to find out; what cannot be an address at all is said here.
      wrong = !/^[^\s@]+@[^\s@]+$/.test(email)
      return wrong ? undefined : { answer: 'enroll', method: 'email', email }
    },
  }
}
