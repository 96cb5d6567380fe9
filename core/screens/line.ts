// A text that is still to be said: its key in the catalogue and what fills it. Nothing here is words, so that every word can be translated.

/** `all` and `any` become a list in the person's language ("a, b and c", "a, b or c"). */
export type Param =
  | string
  | number
  | Line
  | { readonly all: readonly Line[] }
  | { readonly any: readonly Line[] }
  | { readonly date: string }

export interface Line {
  readonly key: string
  readonly params?: Readonly<Record<string, Param>>
}

export const line = (key: string, params?: Line['params']): Line => (params ? { key, params } : { key })
