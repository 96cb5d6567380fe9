// Whole passwords without any choice in them: a short piece over and over, or characters in a row.
// Source: SP 800-63B-4 §3.1.1.2 and its appendix on guessable choices.

/** Longest piece whose repetition is refused. */
const longestPiece = 4

/** True for `aaaaaaaa`, `abababab`, `12341234`, `abcdefgh`, `87654321`. Only whole passwords, never part of one. */
export const isPattern = (password: string): boolean => {
  const characters = Array.from(password.toLowerCase())
  if (characters.length < 2) return true
  return isRepeated(characters) || isRow(characters, 1) || isRow(characters, -1)
}

const isRepeated = (characters: readonly string[]): boolean => {
  for (let piece = 1; piece <= longestPiece && piece * 2 <= characters.length; piece++)
    if (characters.every((character, index) => character === characters[index % piece])) return true
  return false
}

const isRow = (characters: readonly string[], direction: 1 | -1): boolean =>
  characters.every((character, index) => index === 0 || follows(characters[index - 1] ?? '', character, direction))

/** Next in the alphabet or among the digits; 0 follows 9. */
const follows = (before: string, character: string, direction: 1 | -1): boolean =>
  (character.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0) === direction ||
  (direction === 1 ? before + character === '90' : before + character === '09')

/** The text with every row or repetition of three or more characters cut to its first: what a meter counts. */
export function withoutRuns(text: string): string {
  const characters = Array.from(text)
  return characters
    .filter((character, index) => {
      const [before = '', second = ''] = [characters[index - 1], characters[index - 2]]
      const [after = ''] = [characters[index + 1]]
      const isInside = (a: string, b: string, c: string): boolean =>
        (a === b && b === c) || (follows(a, b, 1) && follows(b, c, 1)) || (follows(a, b, -1) && follows(b, c, -1))
      return !(isInside(second, before, character) || isInside(before, character, after))
    })
    .join('')
}
