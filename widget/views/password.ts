// The password of a sign-in, or a passkey in its place.
import { html, nothing } from 'lit'
import { anyPasskey, anyPush } from '#core/flows/choice.ts'
import { button, link, submit } from '../parts/button.ts'
import { accountField, passwordField } from '../parts/password.ts'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'password'> = (host) => {
  const password = passwordField(host)
  let missing = false
  return {
    hasField: () => true,
    heading: () => host.say('password.heading'),
    body: ({ username, passkey, approval }) => html`
      ${accountField(host, username)}
      ${password.draw({
        name: 'password',
        label: host.say('password.label'),
        autocomplete: 'current-password',
        enterKey: 'go',
        error: missing ? host.say('password.missing') : host.refusal,
      })}
      <div>${link(host.say('button.forgot'), () => host.forgot(username))}</div>
      <div data-part="actions">
        ${submit(host, host.say('sign-in.heading'))}
        ${
          passkey
            ? button(host.say('password.passkey'), () => host.answer({ answer: 'challenge', choiceId: anyPasskey.id }))
            : nothing
        }
        ${
          approval
            ? button(host.say('password.approval'), () => host.answer({ answer: 'challenge', choiceId: anyPush.id }))
            : nothing
        }
      </div>
    `,
    submit: (entered) => {
      const typed = entered('password')
      missing = typed === ''
      if (missing) return host.update('invalid')
      password.mask()
      host.answer({ answer: 'password', password: typed })
    },
    back: () => ({ label: host.say('password.other-account') }),
  }
}
export default view
