// The new password: its rules before anything is typed, a live check against them, and no second field (OWASP-FP-10).
import { html, nothing, type TemplateResult } from 'lit'
import type { StepOf } from '#core/flows/step.ts'
import type { PasswordMeter, PasswordReason } from '#core/policy/password.ts'
import { submit } from '../parts/button.ts'
import { icon } from '../parts/icon.ts'
import { checkPath, dotPath } from '../parts/icons.ts'
import { accountField, passwordField } from '../parts/password.ts'
import type { ViewHost, ViewMaker } from '../view/view.ts'

type PasswordStep = StepOf<'new-password'>

/** The rules shown, by the reason that a broken one gives. */
const shownRules = {
  microsoft: ['too-short', 'needs-three-of-four', 'contains-name', 'easily-guessed'],
  nist: ['too-short', 'contains-name', 'easily-guessed'],
} as const satisfies Readonly<Record<PasswordStep['rules']['rules'], readonly PasswordReason[]>>

const checklist = (host: ViewHost, { rules }: PasswordStep, meter: PasswordMeter | null): TemplateResult => html`
  <ul data-part="rules" id=${host.id('rules')}>
    ${shownRules[rules.rules].map((reason) => {
      const met = meter !== null && !meter.reasons.includes(reason)
      return html`<li ?data-met=${met}>
        ${icon(met ? checkPath : dotPath)}
        <span
          >${host.say(`rule.${reason}`, { count: rules.minLength })}${met ? html` <span data-part="unseen">${host.say('rule.met')}</span>` : nothing}</span
        >
      </li>`
    })}
  </ul>
`

const spoken = (host: ViewHost, { score }: PasswordMeter): string =>
  `${host.say('strength.label')}: ${host.say(`strength.${score}`)}`

const strength = (host: ViewHost, meter: PasswordMeter): TemplateResult => html`
  <div data-part="stack">
    <meter
      min="0"
      max="4"
      low="2"
      high="3"
      optimum="4"
      .value=${meter.score}
      aria-label=${host.say('strength.label')}
    ></meter>
    <p data-part="note">${spoken(host, meter)}</p>
  </div>
`

const view: ViewMaker<'new-password'> = (host) => {
  const password = passwordField(host)
  let meter: PasswordMeter | null = null
  let missing = false
  let latest = ''
  /** Said when the typing pauses, not at each letter. */
  let pause: ReturnType<typeof setTimeout> | undefined

  const weigh = async (typed: string, step: PasswordStep): Promise<void> => {
    latest = typed
    if (typed === '') meter = null
    else {
      // Only a help: where it cannot be loaded the server's own judgement is all there is.
      const loaded = await import('../parts/strength.ts').catch(() => null)
      if (latest !== typed || host.signal.aborted) return
      meter = loaded && loaded.strengthOf(typed, step.rules, step.username, host.organisation)
    }
    host.update()
    clearTimeout(pause)
    pause = setTimeout(() => {
      if (meter && !host.signal.aborted) host.announce(spoken(host, meter))
    }, 1000)
  }

  return {
    hasField: () => true,
    heading: () => host.say('new-password.heading'),
    body: (step) => html`
      <p>${host.say('new-password.lead')}</p>
      ${accountField(host, step.username)}
      ${password.draw({
        name: 'new-password',
        label: host.say('new-password.label'),
        autocomplete: 'new-password',
        enterKey: 'done',
        passwordRules: `minlength: ${step.rules.minLength}; maxlength: ${step.rules.maxLength};`,
        describedBy: host.id('rules'),
        error: missing ? host.say('password.missing') : host.refusal,
        onInput: (event) => void weigh((event.target as HTMLInputElement).value, step),
      })}
      ${meter ? strength(host, meter) : nothing} ${checklist(host, step, meter)}
      <div data-part="actions">${submit(host, host.say('new-password.submit'))}</div>
    `,
    submit: (entered) => {
      const typed = entered('new-password')
      missing = typed === ''
      if (missing) return host.update('invalid')
      password.mask()
      host.answer({ answer: 'update', newPassword: typed })
    },
  }
}
export default view
