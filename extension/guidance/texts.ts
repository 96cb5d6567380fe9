// The languages that guidance speaks.
import { en } from '#core/messages/guidance/en.ts'
import { pick, type Table } from '#core/messages/text.ts'

const tables: Readonly<Record<string, Table>> = { en }

/** The language of ours that serves a wanted BCP 47 tag best, and its texts. */
export const textsFor = (wanted: string): { readonly language: string; readonly texts: Table } => {
  const language = pick(wanted, Object.keys(tables))
  return { language, texts: tables[language] ?? en }
}
