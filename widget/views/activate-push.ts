// A device has paired: its first approval, with a number like every other, finishes the registration (N63B-OB-01).
import { html } from 'lit'
import { tellDevice } from '../parts/hand-over.ts'
import { matchNumber } from '../parts/number.ts'
import { ticking } from '../parts/ticking.ts'
import { waitingForDevice } from '../parts/waiting-device.ts'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'activate-push'> = (host) => {
  ticking(host)
  let told = ''
  return {
    heading: () => host.say('activate-push.heading'),
    body: (step) => {
      if (told !== step.number) tellDevice({ twofold: 'push/look', v: 1 })
      told = step.number
      return html`
        <p>${host.say('activate-push.lead', { device: step.device || host.say('family.push') })}</p>
        ${matchNumber(host, step.number)} ${waitingForDevice(host, step)}
      `
    },
    back: () => ({ label: host.say('button.back') }),
  }
}
export default view
