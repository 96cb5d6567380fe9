// A device has paired: its first approval, with a number like every other, finishes the registration (N63B-OB-01).
import { tellDevice } from '../parts/hand-over.ts'
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
      const device = step.device || host.say('family.push')
      return waitingForDevice(host, step, host.say('activate-push.lead', { device }))
    },
    back: () => ({ label: host.say('button.back') }),
  }
}
export default view
