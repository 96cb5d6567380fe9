// How a person wants the pages of the demo to look: a cookie of three words, so that the first byte of the next page is
// right already. Also used by the page's own script, which writes it.

export const languages = ['en', 'xa'] as const
export const directions = ['ltr', 'rtl'] as const
export const themes = ['auto', 'light', 'dark'] as const

export interface View extends Readonly<Record<string, string>> {
  readonly lang: (typeof languages)[number]
  readonly dir: (typeof directions)[number]
  readonly theme: (typeof themes)[number]
}

const oneOf = <T extends string>(allowed: readonly [T, ...T[]], value: string | undefined): T =>
  allowed.find((each) => each === value) ?? allowed[0]

/** From `en.ltr.auto`; anything else stands for the first of each. */
export const readView = (cookie: string | undefined): View => {
  const [lang, dir, theme] = (cookie ?? '').split('.')
  return { lang: oneOf(languages, lang), dir: oneOf(directions, dir), theme: oneOf(themes, theme) }
}

export const writeView = ({ lang, dir, theme }: View): string => `${lang}.${dir}.${theme}`
