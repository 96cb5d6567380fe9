// How much of a password is left when the words that everybody uses are counted as one character each.
// Source: Entra concept-password-ban-bad: normalise, match within one edit, one point a word, one point a character left.

const lookAlikes: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', $: 's', '@': 'a' }

/** Lower case, accents off, and the substitutions that the service documents undone. */
export const normaliseWord = (text: string): string =>
  fold(text).replace(/[01$@]/g, (character) => lookAlikes[character] ?? character)

/** Lower case without accents: José and JOSE are one word to whoever guesses. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC')

/** With four letters, one letter changed leaves too little of the word: shorter words are found only as they are. */
const shortestFuzzy = 5

/**
 * Points of a password: each banned word in it counts one, each other character (UTF-16 unit) one; of all readings the
 * lowest counts. Points beyond `most` are not told apart, which keeps the work to the first few words of a long password.
 */
export function bannedScore(password: string, words: readonly string[], most = Number.POSITIVE_INFINITY): number {
  const text = normaliseWord(password)
  const terms = [...new Set(words.map(normaliseWord))].filter((term) => term.length > 1)
  const points = Array.from({ length: text.length + 1 }, (_, index) => index)
  for (let start = 0; start < text.length; start++) {
    const next = (points[start] ?? start) + 1
    if (next > most) continue
    for (const end of [start + 1, ...terms.flatMap((term) => endsOf(term, text, start))])
      points[end] = Math.min(points[end] ?? end, next)
  }
  return Math.min(points[text.length] ?? 0, most)
}

/** Where a term that begins at `start` may end: as it is, or with one letter changed, left out or put in between. */
function endsOf(term: string, text: string, start: number): readonly number[] {
  if (text.startsWith(term, start)) return [start + term.length]
  if (term.length < shortestFuzzy) return []
  return [start + term.length - 1, start + term.length, start + term.length + 1].filter(
    (end) => end <= text.length && isOneEditAway(term, text, start, end),
  )
}

/** True if the term and the text between the two places differ by one edit; a letter put before or after the word is not one. */
function isOneEditAway(term: string, text: string, start: number, end: number): boolean {
  const width = end - start
  const shorter = Math.min(width, term.length)
  let head = 0
  while (head < shorter && text[start + head] === term[head]) head++
  let tail = 0
  while (tail < shorter && text[end - 1 - tail] === term[term.length - 1 - tail]) tail++
  if (width > term.length && (head === term.length || tail === term.length)) return false
  return head + tail >= Math.max(width, term.length) - 1
}
