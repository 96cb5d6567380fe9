// Prove a passkey or security key.
import { html } from 'lit'
import { submit } from '../parts/button.ts'
import { assertion, ceremony } from '../parts/passkey.ts'
import { proofHeading } from '../parts/proof.ts'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'use-passkey'> = (host) => {
  const running = ceremony(host)
  return {
    heading: (step) => proofHeading(host, step),
    body: () => html`
      <p>${host.say('passkey.use-lead')}</p>
      ${running.status()}
      <div data-part="actions">${submit(host, host.say('passkey.use'))}</div>
    `,
    submit: (_entered, { options }) =>
      running.run(
        () => assertion(options),
        (credential) => host.answer({ answer: 'assert', credential }),
      ),
    back: ({ others }) => ({ label: host.say(others ? 'proof.another' : 'button.back') }),
  }
}
export default view
