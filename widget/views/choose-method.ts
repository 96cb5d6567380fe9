// Which method to prove: each button says what will happen when it is pressed.
import { html } from 'lit'
import { methodRow } from '../parts/methods.ts'
import { proofHeading } from '../parts/proof.ts'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'choose-method'> = (host) => ({
  heading: (step) => proofHeading(host, step),
  body: ({ methods, purpose }) => html`
    <p>${host.say(`choose.lead-${purpose}`)}</p>
    <ul data-part="methods">
      ${methods.map(({ id, method, hint }) =>
        methodRow({
          method,
          title: host.say(`choose.${method}`),
          hint,
          press: () => host.answer({ answer: 'challenge', choiceId: id }),
        }),
      )}
    </ul>
  `,
  back: ({ back }) => (back ? { label: host.say('button.back') } : null),
})
export default view
