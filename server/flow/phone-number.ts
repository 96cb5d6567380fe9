// A phone number as typed, judged: possible, allowed country, and of a kind that may be texted and called (A30).
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { Policy } from '#core/policy/policy.ts'

export type NumberVerdict =
  | { readonly ok: true; /** E.164. */ readonly number: string }
  | { readonly ok: false; readonly code: 'number-invalid' | 'number-not-allowed' }

/** Kinds that cost money to reach or reach nobody in particular. */
const refused: ReadonlySet<string> = new Set(['PREMIUM_RATE', 'SHARED_COST', 'UAN', 'PAGER', 'VOICEMAIL', 'TOLL_FREE'])

/** Reads `text` as a number of the policy's country unless it begins with +. */
export const readNumber = (text: string, policy: Policy): NumberVerdict => {
  const { country, countries } = policy.organisation
  const number = parsePhoneNumberFromString(text, { defaultCountry: country as CountryCode, extract: false })
  if (number === undefined || !number.isValid() || number.ext !== undefined)
    return { ok: false, code: 'number-invalid' }
  const kind = number.getType()
  const allowed = number.country !== undefined && countries.includes(number.country)
  if (!allowed || (kind !== undefined && refused.has(kind))) return { ok: false, code: 'number-not-allowed' }
  return { ok: true, number: number.number }
}
