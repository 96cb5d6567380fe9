// The part of a policy that guidance speaks of.
import { methodNames } from '#core/methods/catalogue.ts'
import type { Policy } from '#core/policy/policy.ts'
import type { PolicySummary } from '#core/screens/policy-summary.ts'

export const summaryOf = ({ required, methods, offer, app, reconfirmDays, organisation }: Policy): PolicySummary => {
  const enabled = methodNames.filter((method) => methods[method].enabled)
  return {
    required,
    offer: offer.filter((method) => methods[method].enabled),
    reset: enabled.filter((method) => methods[method].reset),
    secondFactor: enabled.filter((method) => methods[method].signIn),
    countsUntil: Object.fromEntries(
      enabled.flatMap((method) => {
        const { countsUntil } = methods[method]
        return countsUntil === undefined ? [] : [[method, countsUntil] as const]
      }),
    ),
    app: { first: app.first, name: app.name, allowOther: app.allowOther },
    reconfirmDays,
    organisation: { name: organisation.name, support: organisation.support },
  }
}
