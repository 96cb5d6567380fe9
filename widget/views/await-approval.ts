// Approve on a paired device: the number is here, and is typed there.
import { html, nothing, type TemplateResult } from 'lit'
import { anyPush } from '#core/flows/choice.ts'
import type { StepOf } from '#core/flows/step.ts'
import { tellDevice } from '../parts/hand-over.ts'
import { alertPath, icon } from '../parts/icon.ts'
import { proofHeading } from '../parts/proof.ts'
import { ticking } from '../parts/ticking.ts'
import { waitingForDevice } from '../parts/waiting-device.ts'
import type { ViewHost, ViewMaker } from '../view/view.ts'

const unusual = (host: ViewHost): TemplateResult =>
  html`<p data-part="notice">${icon(alertPath)}<span>${host.say('approve.quiet')}</span></p>`

const view: ViewMaker<'await-approval'> = (host) => {
  ticking(host)
  let told: StepOf<'await-approval'> | undefined
  /** Instead of a password: whether there is a device at all is not told. */
  const isAny = ({ choice }: StepOf<'await-approval'>): boolean => choice.id === anyPush.id
  return {
    heading: (step) => proofHeading(host, step),
    body: (step) => {
      if (told?.number !== step.number && !step.quiet) tellDevice({ twofold: 'push/look', v: 1 })
      told = step
      return html`
        ${step.quiet ? unusual(host) : nothing}
        ${waitingForDevice(host, step, host.say(isAny(step) ? 'approve.lead-any' : 'approve.lead'))}
        <p data-part="note">${host.say(`approve.same-device-${step.sameDevice}`)}</p>
      `
    },
    back: (step) =>
      isAny(step) ? { label: host.say('button.back') } : step.others ? { label: host.say('proof.another') } : null,
  }
}
export default view
