// Which password may close a vault: offline guessing is what it must stand up to (N63B-AC-01, SP 800-63B-4 §3.2.10).

import { bannedScore } from '#core/policy/banned-score.ts'
import { bannedWords } from '#core/policy/banned-words.ts'
import { normalisePassword } from '#core/policy/password.ts'
import { isPattern } from '#core/policy/pattern.ts'

export type PasswordProblem = 'too-short' | 'too-long' | 'easily-guessed'

const SHORTEST = 8
const LONGEST = 256
/** Every word that everybody uses counts as one character; so few characters are too few to guess. */
const LEAST_POINTS = 5
const OWN_WORDS = ['twofold', 'authenticator', 'vault']

/** Null if it may be used. Any script, any length from 8 characters; no rule about kinds of characters. */
export function passwordProblem(password: string): PasswordProblem | null {
  if (password.length > 8 * LONGEST) return 'too-long'
  const normal = normalisePassword(password)
  const length = Array.from(normal).length
  if (length < SHORTEST) return 'too-short'
  if (length > LONGEST) return 'too-long'
  return isPattern(normal) || bannedScore(normal, [...bannedWords, ...OWN_WORDS]) < LEAST_POINTS
    ? 'easily-guessed'
    : null
}
