// Texts by key, with {placeholders}; one typed table a language, and nothing global: a page may hold two languages at once.

/** A table of texts. English is the source: every other language has exactly its keys. */
export type Table = Readonly<Record<string, string>>
/** Same keys as the English table `E`. */
export type Translation<E extends Table> = { readonly [K in keyof E]: string }
export type Params = Readonly<Record<string, string | number>>

/** Fills `{name}` from `params`; an unknown name stays as it stands, so that a mistake is seen and not hidden. */
export const format = (template: string, params: Params = {}): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : whole))

/** Languages that read from right to left, by primary subtag. */
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur'])

/** `rtl` or `ltr` for a BCP 47 tag. */
export const direction = (language: string): 'rtl' | 'ltr' =>
  rightToLeft.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr'

/** The best of `available` for a wanted BCP 47 tag: exact, then primary subtag, then `en`. */
export const pick = <L extends string>(wanted: string, available: readonly L[]): L | 'en' => {
  const lower = wanted.toLowerCase()
  return (
    available.find((l) => l.toLowerCase() === lower) ??
    available.find((l) => l.toLowerCase().split('-')[0] === lower.split('-')[0]) ??
    'en'
  )
}
