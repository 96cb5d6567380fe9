// Whose rules guidance speaks of on this device.
import { preset } from '#core/policy/presets.ts'
import type { PolicySummary } from '#core/screens/policy-summary.ts'
import { summaryOf } from './summary.ts'

const nobody = { name: '', issuer: '', support: '', domains: [], country: 'US', countries: [] }

/** Without an organisation: what Microsoft 365 asks for by default. */
export const defaultPolicy: PolicySummary = summaryOf(preset('microsoft365', nobody))
