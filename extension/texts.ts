// The texts of the language that the extension speaks to a person. English comes along; every other language is a file of the
// extension's own (`texts/<language>.json`, written by the build), read when it is needed, by extension pages and the worker only.
import browser from 'webextension-polyfill'
import { guidanceLanguages } from '#core/messages/guidance/languages.ts'
import { pick, type Table } from '#core/messages/text.ts'

export interface Voice<T extends Table = Table> {
  /** BCP 47 tag of the texts. */
  readonly language: string
  readonly texts: { readonly [K in keyof T]: string }
}

/** The language of ours that serves a wanted BCP 47 tag best, and its texts; English where its file cannot be read. */
export const voiceFrom = async <T extends Table>(table: string, english: T, wanted: string): Promise<Voice<T>> => {
  const language = pick(wanted, guidanceLanguages)
  if (language === 'en') return { language, texts: english }
  try {
    const response = await fetch(browser.runtime.getURL(`texts/${language}.json`))
    // Written by our own build, each table in the order of English's keys.
    const tables = (await response.json()) as Readonly<Record<string, readonly string[]>>
    const values = tables[table] ?? []
    const entries = Object.keys(english).map((key, index) => [key, values[index] ?? english[key]])
    return { language, texts: Object.fromEntries(entries) as Voice<T>['texts'] }
  } catch {
    return { language: 'en', texts: english }
  }
}
