// Methods that need no more than a word before they begin: passkeys, saved codes and approvals on a device.
import { html } from 'lit'
import { submit } from '../../parts/button.ts'
import type { PageMaker } from './page.ts'

const simple =
  (family: 'key' | 'codes' | 'push', method: 'fido2' | 'recoveryCode' | 'push'): PageMaker =>
  (host) => ({
    heading: () => host.say(`add-${family}.heading`),
    body: () => html`
      <p>${host.say(`add-${family}.lead`)}</p>
      <p>${host.say(`add-${family}.then`)}</p>
      <div data-part="actions">${submit(host, host.say('button.next'))}</div>
    `,
    answer: () => ({ answer: 'enroll', method }),
  })

export const keyPage = simple('key', 'fido2')
export const pushPage = simple('push', 'push')
export const codesPage = simple('codes', 'recoveryCode')
