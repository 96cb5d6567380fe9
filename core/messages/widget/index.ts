// Which languages the elements speak, and where each one's table is; a table is loaded when a page asks for it.
import { pick, type Params } from '../text.ts'
import type { en } from './en.ts'

export type Key = keyof typeof en
/** A whole language: exactly the English keys. */
export type Texts = { readonly [K in Key]: string }
/** Looks a text up and fills it. */
export type Say = (key: Key, params?: Params) => string

type Load = () => Promise<{ readonly default: Texts }>

/** One line a language: BCP 47 tag, and the module whose default export is its `Texts`. `xa` is the pseudo-language. */
export const languages: Readonly<Record<string, Load>> = {
  en: () => import('./en.ts'),
  ar: () => import('./ar.ts'),
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  he: () => import('./he.ts'),
  it: () => import('./it.ts'),
  ja: () => import('./ja.ts'),
  nl: () => import('./nl.ts'),
  pl: () => import('./pl.ts'),
  pt: () => import('./pt.ts'),
  zh: () => import('./zh.ts'),
  xa: () => import('./xa.ts'),
}

/** The language of ours that serves a wanted BCP 47 tag best. */
export const bestLanguage = (wanted: string): string => pick(wanted, Object.keys(languages))
