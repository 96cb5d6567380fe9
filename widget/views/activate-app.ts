// Scan or type the secret of an authenticator app, then show a code from it. The secret is here and nowhere else: not in
// a name, an event or an address (KURI-03).
import { html, nothing, type TemplateResult } from 'lit'
import { inGroupsOfFour } from '#core/otp/code.ts'
import type { StepOf } from '#core/flows/step.ts'
import { submit } from '../parts/button.ts'
import { codeEntry, type CodeEntry } from '../parts/code-entry.ts'
import { copier, type Copier } from '../parts/copy.ts'
import { qrCode } from '../parts/qr.ts'
import type { ViewHost, ViewMaker } from '../view/view.ts'

type AppStep = StepOf<'activate-app'>

/** The app is most likely on this very device. */
const onPhone = (): boolean => matchMedia('(pointer: coarse) and (hover: none)').matches

const manual = (host: ViewHost, step: AppStep, copy: Copier): TemplateResult => html`
  <div data-part="panel" id=${host.id('manual')}>
    <p>${host.say('app.manual-lead')}</p>
    <dl>
      <dt>${host.say('app.account')}</dt>
      <dd><bdi>${step.issuer}: ${step.account}</bdi></dd>
      <dt>${host.say('app.secret')}</dt>
      <dd><code data-part="secret">${inGroupsOfFour(step.secret)}</code></dd>
    </dl>
    ${copy(host.say('app.copy'), step.secret, 'app.copied')}
  </div>
`

const view: ViewMaker<'activate-app'> = (host) => {
  let page: 'scan' | 'code' = 'scan'
  let byHand = false
  let entry: CodeEntry | undefined
  const copy = copier(host)

  const scan = (step: AppStep): TemplateResult => {
    return html`
      <ol data-part="steps">
        <li>${host.say(step.recommended ? 'app.step-add-recommended' : 'app.step-add', { app: step.app.name })}</li>
        <li>${host.say('app.step-scan')}</li>
      </ol>
      ${
        onPhone()
          ? html`<p>${host.say('app.on-phone')}</p>
              <a data-part="button" href=${step.keyUri}>${host.say('app.open')}</a>`
          : nothing
      }
      ${qrCode(step.keyUri, host.say('app.qr', { account: step.account, issuer: step.issuer }))}
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
      ${byHand ? manual(host, step, copy) : nothing}
      <div data-part="actions">${submit(host, host.say('button.next'))}</div>
    `
  }

  return {
    hasField: () => page === 'code',
    heading: () => host.say(page === 'scan' ? 'app.scan-heading' : 'app.code-heading'),
    body: (step) => {
      if (page === 'scan') return scan(step)
      entry ??= codeEntry(host, 'totp')
      const lead = host.say('app.code-lead', { count: step.codeLength })
      return entry.body({ ...step, lead, expiresAt: null, resendAt: null })
    },
    submit: (entered, { codeLength }) => {
      if (page === 'scan') {
        page = 'code'
        return host.update('heading')
      }
      const code = entry?.read(entered, codeLength)
      if (code !== undefined) host.answer({ answer: 'activate', code })
    },
    back: () =>
      page === 'scan'
        ? { label: host.say('button.back') }
        : {
            label: host.say('button.back'),
            press: () => {
              page = 'scan'
              host.update('heading')
            },
          },
  }
}
export default view
