// A made-up language from English, for finding text that never went through the table and layouts that break when a
// language needs half as much room again. `{placeholders}` stay as they are.
import type { Table } from '../text.ts'

const accents: Readonly<Record<string, string>> = {
  a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'í', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ',
  n: 'ñ', o: 'ó', p: 'þ', q: 'ǫ', r: 'ŕ', s: 'š', t: 'ţ', u: 'ú', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž',
} // prettier-ignore

/** Opens and closes every text, so that a sentence put together from pieces shows its seams. */
export const opening = '⟦'
export const closing = '⟧'

const accented = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const accent = accents[letter.toLowerCase()] ?? letter
    return letter === letter.toLowerCase() ? accent : accent.toUpperCase()
  })

export const pseudoText = (text: string): string => {
  const body = text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : accented(part)))
    .join('')
  const words = Math.ceil(text.length / 20)
  return `${opening}${body}${' ẋẋẋẋẋẋẋ'.repeat(words)}${closing}`
}

/** The same keys, each text accented and about 40 % longer. */
export const pseudo = <T extends Table>(table: T): { readonly [K in keyof T]: string } =>
  Object.fromEntries(Object.entries(table).map(([key, text]) => [key, pseudoText(text)])) as {
    readonly [K in keyof T]: string
  }
