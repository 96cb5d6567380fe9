// Whose rules guidance speaks of on this device: the organisation's, where it set any, over Microsoft 365's own defaults.
import browser from 'webextension-polyfill'
import { preset } from '#core/policy/presets.ts'
import type { PolicySummary } from '#core/screens/policy-summary.ts'
import { type Managed, type ReadManaged, readManaged, withManaged } from '../managed/settings.ts'
import { summaryOf } from './summary.ts'

const nobody = { name: '', issuer: '', support: '', domains: [], country: 'US', countries: [] }

/** Without an organisation: what Microsoft 365 asks for by default. */
const defaultPolicy: PolicySummary = summaryOf(preset('microsoft365', nobody))

/** What the organisation set; nothing where the browser is not managed (Firefox then has no such storage and throws). */
export const managedHere = async (): Promise<ReadManaged> => {
  const stored = await browser.storage.managed.get().catch(() => ({}))
  return readManaged(stored)
}

export interface Rules {
  readonly policy: PolicySummary
  /** False where the organisation has switched guidance off. */
  readonly guidance: boolean
}

export const rulesOf = (managed: Managed): Rules => ({
  policy: withManaged(defaultPolicy, managed),
  guidance: managed.guidance ?? true,
})

export const rulesHere = async (): Promise<Rules> => rulesOf((await managedHere()).managed)
