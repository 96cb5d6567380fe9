// Languages of the texts that are sent. Loaded when a message is written, never by a page.
import { pick, type Translation } from '../text.ts'
import { en } from './en.ts'

export type NoticeTable = Translation<typeof en>
export type NoticeKey = keyof typeof en

const tables: Readonly<Record<string, () => Promise<NoticeTable>>> = {
  en: () => Promise.resolve(en),
  ar: () => import('./ar.ts').then((m) => m.ar),
  de: () => import('./de.ts').then((m) => m.de),
  es: () => import('./es.ts').then((m) => m.es),
  fr: () => import('./fr.ts').then((m) => m.fr),
  he: () => import('./he.ts').then((m) => m.he),
  it: () => import('./it.ts').then((m) => m.it),
  ja: () => import('./ja.ts').then((m) => m.ja),
  nl: () => import('./nl.ts').then((m) => m.nl),
  pl: () => import('./pl.ts').then((m) => m.pl),
  pt: () => import('./pt.ts').then((m) => m.pt),
  zh: () => import('./zh.ts').then((m) => m.zh),
}

/** Languages that notices can be written in, as BCP 47 tags. */
export const noticeLanguages: readonly string[] = Object.keys(tables)

/** The table for a wanted language, or the nearest that there is. */
export const noticeTable = (wanted: string): Promise<NoticeTable> =>
  (tables[pick(wanted, noticeLanguages)] ?? (() => Promise.resolve(en)))()
