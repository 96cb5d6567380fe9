// Whether a new password may be taken, and why not. Rules `microsoft`: Entra concept-sspr-policy and
// concept-password-ban-bad. Rules `nist`: SP 800-63B-4 §3.1.1.2 (length and whole-password blocklist, nothing else).
import { bannedScore } from './banned-score.ts'
import { bannedWords } from './banned-words.ts'
import {
  containsName,
  contextWords,
  isDerived,
  nameWords,
  type PasswordContext,
  type PasswordSettings,
} from './context-words.ts'
import { isPattern, withoutRuns } from './pattern.ts'
import type { PasswordPolicy } from './policy.ts'

export type { PasswordContext, PasswordSettings } from './context-words.ts'

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
  settings: PasswordSettings,
  isCommon: IsCommon,
): readonly PasswordReason[] {
  const { maxLength, rules } = settings.password
  if (isSurelyTooLong(password, maxLength)) return ['too-long']
  const normal = normalisePassword(password)
  if (lengthOf(normal) > maxLength) return ['too-long']
  const reasons = [...always, ...checks[rules]].flatMap(([reason, isBroken]) =>
    isBroken(normal, context, settings) ? [reason] : [],
  )
  return isCommon(normal) ? [...reasons, 'common'] : reasons
}

/** Code points, as the same password counts on every keyboard (N63B-PW-03). */
const lengthOf = (password: string): number => Array.from(password).length

/** A composed code point comes of at most four, each of at most two units (UAX #15): no need to normalise megabytes. */
const isSurelyTooLong = (password: string, maxLength: number): boolean => password.length > 8 * maxLength

type Check = readonly [
  reason: PasswordReason,
  isBroken: (password: string, context: PasswordContext, settings: PasswordSettings) => boolean,
]

const always: readonly Check[] = [
  ['too-short', (password, _, settings) => lengthOf(password) < settings.password.minLength],
]

/** Points that the banned-word score must reach. */
const enoughPoints = 5
const characterClasses = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/]

const checks: Readonly<Record<PasswordPolicy['rules'], readonly Check[]>> = {
  microsoft: [
    ['character-not-allowed', (password) => !/^[ -~]*$/.test(password)],
    ['needs-three-of-four', (password) => characterClasses.filter((each) => each.test(password)).length < 3],
    ['contains-name', (password, context, settings) => containsName(password, nameWords(context, settings))],
    [
      'easily-guessed',
      (password, _, settings) =>
        bannedScore(password, [...bannedWords, ...settings.password.bannedWords], enoughPoints) < enoughPoints,
    ],
  ],
  nist: [
    ['contains-name', (password, context, settings) => isDerived(password, contextWords(context, settings))],
    [
      'easily-guessed',
      (password, _, settings) => isPattern(password) || isDerived(password, settings.password.bannedWords),
    ],
  ],
}

/** Strength for a meter, and what would be refused as far as it can be known without the blocklist. */
export interface PasswordMeter {
  readonly score: 0 | 1 | 2 | 3 | 4
  readonly reasons: readonly PasswordReason[]
}

/** Points from which each score is reached; a password with a reason against it never shows more than 1. */
const scorePoints = [5, 8, 11, 15]
const mostPoints = Math.max(...scorePoints)

/** A cheap strength: characters that are neither in a word everybody uses, nor in a name, nor in a row. No list is loaded. */
export function passwordMeter(password: string, context: PasswordContext, settings: PasswordSettings): PasswordMeter {
  const reasons = passwordReasons(password, context, settings, () => false)
  if (reasons.includes('too-long')) return { score: 0, reasons }
  const words = [...bannedWords, ...settings.password.bannedWords, ...contextWords(context, settings)]
  const points = bannedScore(withoutRuns(normalisePassword(password)), words, mostPoints)
  const score = scorePoints.filter((needed) => points >= needed).length
  return { score: (reasons.length > 0 ? Math.min(score, 1) : score) as PasswordMeter['score'], reasons }
}
