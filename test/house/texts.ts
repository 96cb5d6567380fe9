// Every text that a person sees comes from core/messages: templates hold markup and values, no words of their own.
import { parseSync } from 'vite'
import type { Rule } from './rule.ts'
import { isRoomCode, isTest, type Source } from './source.ts'

/** The markup of each `html` template in a file, with one NUL for every value. */
function templates({ path, text }: Source): string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (isHtmlTemplate(node)) found.push(node.quasi.quasis.map((quasi) => quasi.value.cooked ?? '').join('\0'))
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseSync(path, text).program.body)
  return found
}

interface HtmlTemplate {
  readonly quasi: { readonly quasis: readonly { readonly value: { readonly cooked: string | null } }[] }
}
const isHtmlTemplate = (node: object): node is HtmlTemplate =>
  'type' in node &&
  node.type === 'TaggedTemplateExpression' &&
  'tag' in node &&
  typeof node.tag === 'object' &&
  node.tag !== null &&
  'name' in node.tag &&
  node.tag.name === 'html'

const tag = /<!--[^]*?-->|<\/?[a-z][^>]*>/gi
const spokenAttribute = /\s(?:aria-label|aria-description|alt|title|placeholder|label)="([^"]*)"/gi

/** Words between tags, and in attributes that are read out or shown. */
function words(markup: string): string[] {
  const attributes = [...markup.matchAll(spokenAttribute)].map((match) => match[1] ?? '')
  return [...markup.replaceAll(tag, '\0').split('\0'), ...attributes.flatMap((value) => value.split('\0'))]
    .map((text) => text.replaceAll(/&\w+;/g, '').trim())
    .filter((text) => /\p{L}/u.test(text))
}

export const textsFromTable: Rule = {
  name: 'texts come from core/messages',
  complaints: (source) =>
    /^(widget|extension)\/.*\.ts$/.test(source.path) && isRoomCode(source) && !isTest(source)
      ? templates(source).flatMap(words)
      : [],
}
