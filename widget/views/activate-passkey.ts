// Make a passkey, or bind a security key, and give it a name to know it by.
import { html } from 'lit'
import { submit } from '../parts/button.ts'
import { field } from '../parts/field.ts'
import { attestation, ceremony } from '../parts/passkey.ts'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'activate-passkey'> = (host) => {
  const running = ceremony(host)
  return {
    heading: () => host.say('passkey.create-heading'),
    body: () => html`
      <p>${host.say('passkey.create-lead')}</p>
      ${field(host, {
        name: 'name',
        label: host.say('passkey.name'),
        hint: host.say('passkey.name-hint'),
        autocomplete: 'off',
        enterKey: 'go',
      })}
      ${running.status()}
      <div data-part="actions">${submit(host, host.say('passkey.create'))}</div>
    `,
    submit: (entered, { options }) => {
      const name = entered('name').trim().slice(0, 64)
      running.run(
        () => attestation(options),
        (credential) => host.answer({ answer: 'attest', credential, ...(name ? { name } : {}) }),
      )
    },
  }
}
export default view
