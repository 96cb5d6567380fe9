// The pages are HTML files with {{places}} for values; every value is escaped. Read once, when the demo starts.
import { readFileSync } from 'node:fs'

export type Values = Readonly<Record<string, string>>

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character)

/** Gives a function that fills the page; throws for a place that has no value. */
export const loadPage = (name: string): ((values: Values) => string) => {
  const whole = readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8')
  return (values) =>
    whole.replace(/\{\{(\w+)\}\}/g, (_place, key: string) => {
      const value = values[key]
      if (value === undefined) throw new Error(`${name}.html: no value for ${key}`)
      return escape(value)
    })
}
