// A call rings to prove a phone.
import { callBody } from '../parts/call.ts'
import { proofHeading } from '../parts/proof.ts'
import { ticking } from '../parts/ticking.ts'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'await-call'> = (host) => {
  ticking(host)
  return {
    heading: (step) => proofHeading(host, step),
    body: ({ choice, ...step }) => callBody(host, { ...step, address: choice.hint }),
    back: ({ others }) => (others ? { label: host.say('proof.another') } : null),
  }
}
export default view
