// How strong a new password is, and what would be refused, by the very rules the server applies (ASVS 2.2.2). Loaded with
// the first letter typed; nothing leaves the page.
import { passwordMeter, type PasswordMeter } from '#core/policy/password.ts'
import { mergePolicy, preset } from '#core/policy/presets.ts'
import type { PasswordRules } from '#core/flows/step.ts'

/** Words of the directory, and the list of common passwords, only the server has. */
export const strengthOf = (
  password: string,
  { rules, minLength, maxLength }: PasswordRules,
  username: string,
  organisation: string,
): PasswordMeter => {
  const base = preset(rules === 'microsoft' ? 'microsoft365' : 'strict', {
    name: organisation,
    issuer: organisation,
    support: '',
    domains: [],
    country: '',
    countries: [],
  })
  const policy = mergePolicy(base, { password: { minLength, maxLength, rules } })
  const mail = username.includes('@') ? username : ''
  return passwordMeter(password, { username, displayName: '', mail }, policy)
}
