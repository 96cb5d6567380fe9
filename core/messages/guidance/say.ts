// Says a line of guidance in a language: looks the text up, quotes the page's captions, and joins lists and writes dates as that
// language does. What it is given is structural, so that this folder need not know the screens.
import { format, type Params, type Table } from '../text.ts'

type Fill =
  | string
  | number
  | Saying
  | { readonly all: readonly Saying[] }
  | { readonly any: readonly Saying[] }
  | { readonly date: string }
export interface Saying {
  readonly key: string
  readonly params?: Readonly<Record<string, Fill>>
}

const caption = 'label.'
/** What is quoted where the page's own caption is not known. */
const fallbacks = (table: Table): Params =>
  Object.fromEntries(
    Object.entries(table)
      .filter(([key]) => key.startsWith(caption))
      .map(([key, text]) => [key.slice(caption.length), text]),
  )

/** `language` is a BCP 47 tag; `labels` are the page's captions by name. A key without a text is said as the key itself. */
export const speaker = (table: Table, language: string, labels: Params = {}): ((saying: Saying) => string) => {
  const captions = { ...fallbacks(table), ...labels }
  const list = (sayings: readonly Saying[], type: 'conjunction' | 'disjunction'): string =>
    new Intl.ListFormat(language, { type }).format(sayings.map(say))
  const fill = (value: Fill): string | number => {
    if (typeof value !== 'object') return value
    if ('key' in value) return say(value)
    if ('all' in value) return list(value.all, 'conjunction')
    if ('any' in value) return list(value.any, 'disjunction')
    return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value.date))
  }
  const say = ({ key, params = {} }: Saying): string => {
    const filled = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, fill(value)]))
    return format(table[key] ?? key, { ...captions, ...filled })
  }
  return say
}
