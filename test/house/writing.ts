// How files are written: size, opening, names, and what is never written at all.
import { basename } from 'node:path'
import { never, type Rule } from './rule.ts'
import { isCode, isRoomCode, isTest, type Source } from './source.ts'

const longestFile = 300
/** Tables of texts and of given values are as long as what they list. */
const isTable = ({ path }: Source): boolean => /(^core\/messages\/|\/(vectors|fixtures)\/|\.vectors\.ts$)/.test(path)

const fileSize: Rule = {
  name: `a file has at most ${longestFile} lines`,
  complaints: (source) => {
    const lines = source.text.trimEnd().split('\n').length
    return isCode(source) && !isTable(source) && lines > longestFile ? [`${lines} lines`] : []
  },
}

const opensWithComment: Rule = {
  name: 'a file opens with a comment of what it answers',
  complaints: ({ path, text }) =>
    /\.[jt]s$/.test(path) && !/^(#!.*\n)?\s*(\/\/|\/\*)/.test(text) ? ['no comment at the top'] : [],
}

const kebabCase: Rule = {
  name: 'file names are kebab-case',
  complaints: (source) =>
    isCode(source) && !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(basename(source.path)) ? [basename(source.path)] : [],
}

const isMarkup = ({ path }: Source): boolean => /^(widget|extension|demo)\//.test(path)
const seesPage = ({ path }: Source): boolean => /^(widget|extension\/content)\//.test(path)
const everywhere = (): boolean => true

export const writing: readonly Rule[] = [
  fileSize,
  opensWithComment,
  kebabCase,
  never({
    name: 'no console',
    pattern: /\bconsole\.\w+\(/,
    where: (source) => isRoomCode(source) && source.path !== 'server/main.ts',
  }),
  never({ name: 'nothing left to do later', pattern: /\b(TO[D]O|FIX[M]E)\b/, where: everywhere, comments: true }),
  never({
    name: 'no test left alone or out',
    pattern: /\b(it|test|describe|suite)\.(only|skip|todo)\b/,
    where: isTest,
  }),
  never({ name: 'no way around the types', pattern: /\bas any\b|:\s*any\b|<an[y]>/, where: isCode }),
  never({ name: 'no compiler silenced', pattern: /@ts-(ignore|nocheck)/, where: isCode, comments: true }),
  never({
    name: 'no linter silenced',
    pattern: /(eslint|oxlint)-disable(?!-next-line \S+ -- )/,
    where: isCode,
    comments: true,
  }),
  never({ name: 'no Math.random', pattern: /\bMath\.random\b/, where: isRoomCode }),
  never({
    name: 'no HTML from text, no code from text',
    pattern:
      /\.(inner|outer)HTML\b|\binsertAdjacentHTML\b|\bunsafe(HTML|SVG|Static)\b|\bdocument\.write\b|\beval\(|\bnew Function\b/,
    where: (source) => isRoomCode(source) || (isMarkup(source) && !isTest(source)),
  }),
  never({
    name: 'no inline style and no inline handler',
    pattern: /[\s"'`]style=|<style\b|\son[a-z]+="|\bstyleMap\b/,
    where: (source) => isMarkup(source) && !isTest(source),
  }),
  never({
    name: 'nothing in page storage',
    pattern: /\b(localStorage|sessionStorage|indexedDB)\b|\bdocument\.cookie\b/,
    where: (source) => seesPage(source) && !isTest(source),
  }),
  never({
    name: 'no path of one machine',
    pattern: /(?<![\w.])\/(work|home|Users)\/\w/,
    where: everywhere,
    comments: true,
  }),
  never({
    name: 'no emoji',
    pattern: /\p{Emoji_Presentation}|\uFE0F/u,
    where: (source) => !isTest(source),
    comments: true,
  }),
]
