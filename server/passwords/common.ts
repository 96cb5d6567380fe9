// Whether a password is one that many people use: the blocklist, asked for whole passwords only.
// SP 800-63B-4 §3.1.1.2; N63B-PW-08. The list is common.json (scripts/common-passwords.ts makes it); what people make of
// listed words to reach a longer minimum follows by rule, see docs/decisions/0002-length-and-blocklist.md.
import type { IsCommon } from '#core/policy/password.ts'
import list from './common.json' with { type: 'json' }

/** The most used passwords, whatever their length. */
export const frequentPasswords: readonly string[] = list.frequent.split('\n')
/** All listed: the most used, and every other of eight characters or more. */
export const listedPasswords: readonly string[] = [...frequentPasswords, ...list.others.split('\n')]

const listed = new Set(listedPasswords)
const frequent = new Set(frequentPasswords)

/**
 * True for a listed password, for a listed one over and over, and for two of the most used joined; case does not
 * matter. Longer ones that only contain such a word are not common.
 */
export const isCommonPassword: IsCommon = (password) => {
  const text = password.normalize('NFC').toLowerCase()
  return listed.has(text) || isRepeated(text, listed) || isJoined(text, frequent)
}

function isRepeated(text: string, words: ReadonlySet<string>): boolean {
  const shortest = (text + text).indexOf(text, 1)
  for (let width = shortest; width < text.length; width += shortest)
    if (text.length % width === 0 && words.has(text.slice(0, width))) return true
  return false
}

function isJoined(text: string, words: ReadonlySet<string>): boolean {
  for (let at = 1; at < text.length; at++) if (words.has(text.slice(0, at)) && words.has(text.slice(at))) return true
  return false
}
