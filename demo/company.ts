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
/** Most of its people have a phone with an app and no device of ours: those pages come first. */
const offer = ['totp', 'sms', 'voice', 'push', 'email', 'recoveryCode', 'fido2'] as const

const own: Readonly<Record<PresetName, PolicyPatch>> = {
  microsoft365: { methods: { sms: undated, voice: undated }, offer },
  strict: { methods: { sms: undated, voice: undated } },
}

export const companyPolicy = (name: PresetName): Policy => mergePolicy(preset(name, company), own[name])
