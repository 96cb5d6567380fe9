// "A different method": what is offered, most secure first, and what is not, with the reason.
import { html, nothing, type TemplateResult } from 'lit'
import type { WithheldReason } from '#core/flows/step.ts'
import { methodIcon, methodRow } from '../../parts/methods.ts'
import type { ViewHost } from '../../view/view.ts'
import { familyOf, type AddStep, type Family } from './page.ts'

/** One row a family, the first method of it standing for all. */
const families = ({ offered }: AddStep): readonly Family[] => [...new Set(offered.map(familyOf))]

const withheldFamilies = (step: AddStep): readonly (readonly [Family, WithheldReason, AddStep['recommended']])[] => {
  const offered = new Set(families(step))
  const seen = new Map<Family, readonly [Family, WithheldReason, AddStep['recommended']]>()
  for (const { method, reason } of step.withheld) {
    const family = familyOf(method)
    if (!offered.has(family) && !seen.has(family)) seen.set(family, [family, reason, method])
  }
  return [...seen.values()]
}

export const methodList = (host: ViewHost, step: AddStep, open: (family: Family) => void): TemplateResult => {
  const withheld = withheldFamilies(step)
  return html`
    <p>${host.say('add.list-lead')}</p>
    <ul data-part="methods">
      ${families(step).map((family) => {
        const method = step.offered.find((offered) => familyOf(offered) === family) ?? step.recommended
        return methodRow({
          method,
          title: host.say(`family.${family}`),
          note: host.say(`family.${family}-note`),
          badge: family === familyOf(step.recommended) ? host.say('add.recommended') : '',
          press: () => open(family),
        })
      })}
    </ul>
    ${
      withheld.length > 0
        ? html`<h3>${host.say('add.withheld')}</h3>
            <ul data-part="methods">
              ${withheld.map(
                ([family, reason, method]) =>
                  html`<li data-part="registered">
                    ${methodIcon(method)}
                    <div>
                      <strong>${host.say(`family.${family}`)}</strong><small>${host.say(`withheld.${reason}`)}</small>
                    </div>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
  `
}
