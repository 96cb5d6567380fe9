// The company whose pages the demo shows: invented, on a domain that nobody can own (RFC 2606 §2).
import type { Policy } from '#core/policy/policy.ts'
import { mergePolicy, preset, type Organisation, type PolicyPatch, type PresetName } from '#core/policy/presets.ts'

export const company: Organisation = {
  name: 'Alderbrook Group',
  issuer: 'Alderbrook',
  support: 'mailto:help@alderbrook.example',
  domains: ['alderbrook.example'],
  country: 'US',
  countries: ['CA', 'DE', 'GB', 'IN', 'SE', 'US'],
}

/** The company has a gateway of its own for texts and calls, so Microsoft's last days for them are not its own. */
const undated = { offeredUntil: null, countsUntil: null, administratorsUntil: null } as const
const ownGateway: PolicyPatch = { methods: { sms: undated, voice: undated } }

export const companyPolicy = (name: PresetName): Policy => mergePolicy(preset(name, company), ownGateway)
