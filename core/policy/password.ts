// Whether a new password may be taken, and why not. Rules `microsoft`: Entra concept-sspr-policy and
// concept-password-ban-bad. Rules `nist`: SP 800-63B-4 §3.1.1.2 (length and whole-password blocklist, nothing else).
import { bannedScore } from './banned-score.ts'
import { bannedWords } from './banned-words.ts'
import { containsName, contextWords, isDerived, nameWords, type PasswordContext } from './context-words.ts'
import { isPattern, withoutRuns } from './pattern.ts'
import type { Policy } from './policy.ts'

export type { PasswordContext } from './context-words.ts'

/** Why a password was refused; each with its own sentence (N63B-PW-10). */
export type PasswordReason =
  | 'too-short'
  | 'too-long'
  | 'character-not-allowed'
  | 'needs-three-of-four'
  | 'common'
  | 'contains-name'
  | 'easily-guessed'
  | 'same-as-old'
  | 'mismatch'

/** Knows the blocklist: true for a whole password that many people use. Given the password after NFC. */
export type IsCommon = (password: string) => boolean

/** The form in which a password is judged, hashed and compared: NFC, and nothing else (N63B-PW-04). */
export const normalisePassword = (password: string): string => password.normalize('NFC')

/** All reasons against a password; none means that it may be set. Work is bounded by the policy's `maxLength` (A43). */
export function passwordReasons(
  password: string,
  context: PasswordContext,
  policy: Policy,
  isCommon: IsCommon,
): readonly PasswordReason[] {
  const { minLength, maxLength, rules } = policy.password
  if (isSurelyTooLong(password, maxLength)) return ['too-long']
  const normal = normalisePassword(password)
  const length = Array.from(normal).length
  if (length > maxLength) return ['too-long']
  const checks = rules === 'microsoft' ? microsoftChecks : nistChecks
  const found = checks(normal, context, policy)
  return [
    ...(length < minLength ? (['too-short'] as const) : []),
    ...found,
    ...(isCommon(normal) ? (['common'] as const) : []),
  ]
}

/** A composed code point comes of at most four, each of at most two units (UAX #15): no need to normalise megabytes. */
const isSurelyTooLong = (password: string, maxLength: number): boolean => password.length > 8 * maxLength

/** Printable ASCII: what the cloud takes. */
const onlyAscii = /^[ -~]*$/
const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/]
/** Points that the banned-word score must reach. */
const enoughPoints = 5

function microsoftChecks(password: string, context: PasswordContext, policy: Policy): readonly PasswordReason[] {
  const reasons: PasswordReason[] = []
  if (!onlyAscii.test(password)) reasons.push('character-not-allowed')
  if (classes.filter((characters) => characters.test(password)).length < 3) reasons.push('needs-three-of-four')
  if (containsName(password, nameWords(context, policy))) reasons.push('contains-name')
  if (bannedScore(password, [...bannedWords, ...policy.password.bannedWords]) < enoughPoints)
    reasons.push('easily-guessed')
  return reasons
}

function nistChecks(password: string, context: PasswordContext, policy: Policy): readonly PasswordReason[] {
  const reasons: PasswordReason[] = []
  if (isDerived(password, contextWords(context, policy))) reasons.push('contains-name')
  if (isPattern(password) || isDerived(password, policy.password.bannedWords)) reasons.push('easily-guessed')
  return reasons
}

/** Strength for a meter, and what would be refused as far as it can be known without the blocklist. */
export interface PasswordMeter {
  readonly score: 0 | 1 | 2 | 3 | 4
  readonly reasons: readonly PasswordReason[]
}

/** Points from which each score is reached; a password with a reason against it never shows more than 1. */
const scorePoints = [5, 8, 11, 15]

/** A cheap strength: characters that are neither in a word everybody uses, nor in a name, nor in a row. No list is loaded. */
export function passwordMeter(password: string, context: PasswordContext, policy: Policy): PasswordMeter {
  const reasons = passwordReasons(password, context, policy, () => false)
  if (reasons.includes('too-long')) return { score: 0, reasons }
  const words = [...bannedWords, ...policy.password.bannedWords, ...contextWords(context, policy)]
  const points = bannedScore(withoutRuns(normalisePassword(password)), words)
  const score = scorePoints.filter((needed) => points >= needed).length
  return { score: (reasons.length > 0 ? Math.min(score, 1) : score) as PasswordMeter['score'], reasons }
}
