// Words that stand in the context of one password: the person's and the organisation's names, and what people make of
// them. Sources: SP 800-63B-4 §3.1.1.2 (compared whole, N63B-PW-09); Entra concept-password-ban-bad (names as
// substrings, four characters or more). docs/context-words.md is the list in words; its test holds the two together.
import { fold, normaliseWord } from './banned-score.ts'
import type { Policy } from './policy.ts'

/** Whose password it is, as the directory has it; empty strings where unknown. */
export interface PasswordContext {
  /** `anna.miller@contoso.com` or `anna.miller`. */
  readonly username: string
  readonly displayName: string
  readonly mail: string
}

/** Where context words come from; the key is the row in docs/context-words.md. */
export const contextSources: Readonly<Record<string, (context: PasswordContext, policy: Policy) => readonly string[]>> =
  {
    'user name': ({ username }) => [username, ...wordsOf(localPart(username))],
    'mail address': ({ mail }) => [mail, ...wordsOf(localPart(mail))],
    'display name': ({ displayName }) => wordsOf(displayName),
    'organisation name': (_, { organisation }) => wordsOf(organisation.name),
    'service name': (_, { organisation }) => wordsOf(organisation.issuer),
    'domains of the organisation': (_, { organisation }) =>
      organisation.domains.flatMap((domain) => [domain, ...wordsOf(domain)]),
  }

const shortestWord = 3
/** Names shorter than this are not looked for inside a password. */
const shortestName = 4

/** All words of this person and organisation, folded, without separators. */
export const contextWords = (context: PasswordContext, policy: Policy): readonly string[] =>
  distinct(Object.values(contextSources).flatMap((words) => words(context, policy)))

/** The words that rules `microsoft` look for inside a password: the person's names and the organisation's whole name. */
export const nameWords = ({ username, displayName }: PasswordContext, { organisation }: Policy): readonly string[] =>
  distinct([
    ...wordsOf(displayName),
    localPart(username),
    organisation.name,
    ...organisation.domains.map((domain) => domain.split('.')[0] ?? ''),
  ]).filter((word) => word.length >= shortestName)

/** Whether one of the names is in the password, look-alikes undone on both sides. */
export const containsName = (password: string, names: readonly string[]): boolean => {
  const text = withoutSeparators(normaliseWord(password))
  return names.some((name) => text.includes(normaliseWord(name)))
}

/**
 * Whether the whole password is one of the words, or several, as people write them: any case, look-alikes, reversed,
 * repeated, joined, with up to four digits or a counted row before or after, with marks at the end.
 */
export function isDerived(password: string, words: readonly string[]): boolean {
  const pieces = distinct(words).flatMap((word) => [word, Array.from(word).toReversed().join('')])
  const known = new Set([...pieces, ...pieces.map(normaliseWord)])
  return cores(fold(password)).some((core) => isMadeOf(core, known) || isMadeOf(normaliseWord(core), known))
}

const numbers = String.raw`(?:1234567890|123456789|12345678|1234567|123456|12345|\d{1,4})`
const lead = new RegExp(`^${numbers}`)
const trail = new RegExp(`${numbers}$`)
const marks = /[^\p{L}\p{N}]+$/u

/** What may be left of a password once separators, marks and numbers at its ends are taken off: each way of doing it. */
function cores(text: string): readonly string[] {
  const bare = withoutSeparators(text.replace(marks, ''))
  const pieces = [bare, unitOf(bare)]
  const trimmed = pieces.flatMap((piece) => [piece, piece.replace(trail, '')])
  const all = trimmed.flatMap((piece) => [piece, piece.replace(lead, '')])
  // A look-alike at the end may itself be a digit or a mark: also as it stands.
  return [...new Set([...all, withoutSeparators(text)])].filter((core) => core !== '')
}

/** `ab` of `ababab`: the shortest piece that a text repeats; the text itself if none. */
const unitOf = (text: string): string => {
  const period = (text + text).indexOf(text, 1)
  return period > 0 ? text.slice(0, period) : text
}

/** Whether a text is nothing but words of the set, one after another. */
function isMadeOf(text: string, words: ReadonlySet<string>): boolean {
  const reached = new Set([0])
  for (let start = 0; start < text.length; start++) {
    if (!reached.has(start)) continue
    for (const word of words) if (text.startsWith(word, start)) reached.add(start + word.length)
  }
  return reached.has(text.length)
}

const localPart = (address: string): string => address.split('@')[0] ?? ''
const separators = /[^\p{L}\p{N}$@]+/gu
const withoutSeparators = (text: string): string => text.replace(separators, '')
/** The parts of a name, and the name as one. */
const wordsOf = (name: string): readonly string[] => [name, ...name.split(separators)]
const distinct = (words: readonly string[]): readonly string[] => [
  ...new Set(words.map((word) => withoutSeparators(fold(word))).filter((word) => word.length >= shortestWord)),
]
