// Words that stand in the context of one password: the person's and the organisation's names, and what people make of
// them. Sources: SP 800-63B-4 §3.1.1.2 (compared whole, N63B-PW-09); Entra concept-password-ban-bad (names as
// substrings, four characters or more). docs/context-words.md is the list in words; its test holds the two together.
import { fold, normaliseWord } from './banned-score.ts'
import type { PasswordPolicy, Policy } from './policy.ts'

/** Whose password it is, as the directory has it; empty strings where unknown. */
export interface PasswordContext {
  /** `anna.miller@contoso.com` or `anna.miller`. */
  readonly username: string
  readonly displayName: string
  readonly mail: string
}

/** What of a policy a password is judged by; a page that was told only the rules leaves the rest empty. */
export interface PasswordSettings {
  readonly password: PasswordPolicy
  readonly organisation: Pick<Policy['organisation'], 'name' | 'issuer' | 'domains'>
}

/** Where context words come from; the key is the row in docs/context-words.md. */
export const contextSources: Readonly<
  Record<string, (context: PasswordContext, settings: PasswordSettings) => readonly string[]>
> = {
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
export const contextWords = (context: PasswordContext, settings: PasswordSettings): readonly string[] =>
  distinct(Object.values(contextSources).flatMap((words) => words(context, settings)))

/** The words that rules `microsoft` look for inside a password: the person's names and the organisation's whole name. */
export const nameWords = (
  { username, displayName }: PasswordContext,
  { organisation }: PasswordSettings,
): readonly string[] =>
  distinct([
    ...wordsOf(displayName),
    localPart(username),
    organisation.name,
    ...organisation.domains.map((domain) => domain.split('.')[0] ?? ''),
  ]).filter((word) => word.length >= shortestName)

/** Whether one of the names is in the password, look-alikes undone on both sides. */
export const containsName = (password: string, names: readonly string[]): boolean => {
  const text = withoutMarks(normaliseWord(password))
  return names.some((name) => text.includes(normaliseWord(name)))
}

/**
 * Whether the whole password is one of the words, or several, as people write them (examples in
 * docs/context-words.md): any case, look-alikes, reversed, repeated, joined, with a number before or after, with marks.
 * A password that only contains a word is not derived from it.
 */
export function isDerived(password: string, words: readonly string[]): boolean {
  const text = fold(password)
  if (new Set(text.match(mark)).size > mostKindsOfMarks) return false
  const known = withReversed(distinct(words))
  // The marks that stand for letters are tried as such, and as mere marks.
  const cores = [text.replace(otherMark, ''), withoutMarks(text)].flatMap(coresOf)
  return cores.some((core) => isMadeOf(core, known) || isMadeOf(normaliseWord(core), known))
}

/** Anything but letters and digits. More than two kinds of them are a choice of their own, not decoration. */
const mark = /[^\p{L}\p{N}]/gu
const otherMark = /[^\p{L}\p{N}$@]/gu
const mostKindsOfMarks = 2

const withReversed = (words: readonly string[]): ReadonlySet<string> => {
  const both = words.flatMap((word) => [word, Array.from(word).toReversed().join('')])
  return new Set([...both, ...both.map(normaliseWord)])
}

/** What people put before or after a word: up to four digits (a year), or counting from one. */
const number = '(?:1234567890|123456789|12345678|1234567|123456|12345|\\d{1,4})'
const lead = new RegExp(`^${number}`)
const trail = new RegExp(`${number}$`)

/** The word that may be meant: repetition undone, number off at either end; every combination. */
function coresOf(text: string): readonly string[] {
  const once = [text, unitOf(text)]
  const ended = once.flatMap((piece) => [piece, piece.replace(trail, '')])
  return [...new Set(ended.flatMap((piece) => [piece, piece.replace(lead, '')]))]
}

/** `ab` of `ababab`: the shortest piece that a text repeats; the text itself if none. */
const unitOf = (text: string): string => text.slice(0, (text + text).indexOf(text, 1))

/** Whether a text is nothing but words of the set, one after another; false for an empty text. */
function isMadeOf(text: string, words: ReadonlySet<string>): boolean {
  const lengths = new Set(Array.from(words, ({ length }) => length))
  const reached = new Set([0])
  for (const start of reached)
    for (const length of lengths) if (words.has(text.slice(start, start + length))) reached.add(start + length)
  return text !== '' && reached.has(text.length)
}

const localPart = (address: string): string => address.split('@')[0] ?? ''
const withoutMarks = (text: string): string => text.replace(mark, '')
/** A name as one, and its parts. */
const wordsOf = (name: string): readonly string[] => [name, ...name.split(mark)]
const distinct = (words: readonly string[]): readonly string[] => [
  ...new Set(words.map((word) => withoutMarks(fold(word))).filter((word) => word.length >= shortestWord)),
]
