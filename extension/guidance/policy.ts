// Whose rules guidance speaks of on this device: the organisation's, where it set any, over Microsoft 365's own defaults.
import { preset } from '#core/policy/presets.ts'
import type { PolicySummary } from '#core/screens/policy-summary.ts'
import { featuresOf } from '../managed/features.ts'
import { managedHere } from '../managed/here.ts'
import { type Managed, withManaged } from '../managed/settings.ts'
import { summaryOf } from './summary.ts'

const nobody = { name: '', issuer: '', support: '', domains: [], country: 'US', countries: [] }

/** Without an organisation: what Microsoft 365 asks for by default. */
const defaultPolicy: PolicySummary = summaryOf(preset('microsoft365', nobody))

export interface Rules {
  readonly policy: PolicySummary
  /** Whether the organisation has guidance on or off; null where it leaves that to the person. */
  readonly guidance: boolean | null
}

export const rulesOf = (managed: Managed): Rules => ({
  policy: withManaged(defaultPolicy, managed),
  guidance: featuresOf(managed).guidance,
})

export const rulesHere = async (): Promise<Rules> => rulesOf((await managedHere()).managed)
