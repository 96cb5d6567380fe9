// Bring a device to the account: by its camera, by a link to paste, or the device that is in this browser already. The
// link is here and nowhere else (KURI-03); the device asks its person before it takes it.
import { html, nothing } from 'lit'
import { copier } from '../parts/copy.ts'
import { hearDevice, tellDevice } from '../parts/hand-over.ts'
import { qrCode } from '../parts/qr.ts'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'pair-device'> = (host) => {
  let here: 'no' | 'yes' | 'asked' = 'no'
  let byHand = false
  const copy = copier(host)
  hearDevice(host, ({ twofold }) => {
    here = twofold === 'push/taken' ? 'asked' : here === 'asked' ? here : 'yes'
    host.update()
  })
  tellDevice({ twofold: 'push/hello', v: 1 })

  return {
    heading: () => host.say('pair.heading'),
    body: (step) => html`
      ${
        here === 'no'
          ? nothing
          : html`<div data-part="actions">
              <button
                type="button"
                data-part="submit"
                @click=${() => tellDevice({ twofold: 'push/pair', v: 1, link: step.link })}
              >
                ${host.say('pair.here')}
              </button>
              ${here === 'asked' ? html`<p data-part="note" role="status">${host.say('pair.here-asked')}</p>` : nothing}
            </div>`
      }
      <p>${host.say('pair.lead')}</p>
      ${qrCode(step.link, host.say('pair.qr'))}
      <div>
        <button
          type="button"
          data-part="link"
          aria-expanded=${byHand ? 'true' : 'false'}
          aria-controls=${host.id('manual')}
          @click=${() => {
            byHand = !byHand
            host.update()
          }}
        >
          ${host.say('app.cannot-scan')}
        </button>
      </div>
      ${
        byHand
          ? html`<div data-part="panel" id=${host.id('manual')}>
              <p>${host.say('pair.link-lead')}</p>
              <code data-part="secret">${step.link}</code>
              ${copy(host.say('pair.copy'), step.link, 'pair.copied')}
            </div>`
          : nothing
      }
      <p data-part="waiting">${host.say('pair.waiting')}</p>
    `,
    back: () => ({ label: host.say('button.back') }),
  }
}
export default view
