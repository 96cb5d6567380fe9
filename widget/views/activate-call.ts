// A call rings to a number that is being registered.
import { callBody } from '../parts/call.ts'
import { ticking } from '../parts/ticking.ts'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'activate-call'> = (host) => {
  ticking(host)
  return {
    heading: () => host.say('activate-call.heading'),
    body: (step) => callBody(host, step),
    back: () => ({ label: host.say('phone.change') }),
  }
}
export default view
