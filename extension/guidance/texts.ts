// The texts of the language that guidance speaks to a person. English comes along; every other language is a file of the
// extension's own, read when it is needed and by extension pages and the worker only.
import browser from 'webextension-polyfill'
import { en } from '#core/messages/guidance/en.ts'
import { guidanceLanguages } from '#core/messages/guidance/languages.ts'
import { pick, type Table } from '#core/messages/text.ts'

export interface Voice {
  /** BCP 47 tag of the texts. */
  readonly language: string
  readonly texts: Table
}

const english: Voice = { language: 'en', texts: en }

/** The language of ours that serves a wanted BCP 47 tag best, and its texts; English where its file cannot be read. */
export const textsFor = async (wanted: string): Promise<Voice> => {
  const language = pick(wanted, guidanceLanguages)
  if (language === 'en') return english
  try {
    const response = await fetch(browser.runtime.getURL(`guidance/${language}.json`))
    // Written by our own build, with exactly English's keys.
    return { language, texts: (await response.json()) as Table }
  } catch {
    return english
  }
}
