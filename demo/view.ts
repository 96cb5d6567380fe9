// How a person wants the pages of the demo to look: a cookie of three words, so that the first byte of the next page is
// right already. Also used by the page's own script, which writes it.
import { direction } from '#core/messages/text.ts'

/** `auto`: as the language reads. */
export const directions = ['auto', 'ltr', 'rtl'] as const
/** `auto`: as the computer has it. */
export const themes = ['auto', 'light', 'dark'] as const

export interface View {
  /** BCP 47; one that the elements do not speak is answered in English by them. */
  readonly lang: string
  readonly way: (typeof directions)[number]
  readonly theme: (typeof themes)[number]
}

const oneOf = <T extends string>(allowed: readonly [T, ...T[]], value: string | undefined): T =>
  allowed.find((each) => each === value) ?? allowed[0]

/** From `en.auto.auto`; anything else stands for English and the first of each. */
export const readView = (cookie: string | undefined): View => {
  const [lang = '', way, theme] = (cookie ?? '').split('.')
  return { lang: /^[a-z]{2}$/.test(lang) ? lang : 'en', way: oneOf(directions, way), theme: oneOf(themes, theme) }
}

export const writeView = ({ lang, way, theme }: View): string => `${lang}.${way}.${theme}`

export const directionOf = ({ lang, way }: View): 'ltr' | 'rtl' => (way === 'auto' ? direction(lang) : way)
