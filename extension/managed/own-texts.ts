// Texts of the organisation's own in place of those in guidance: which may be replaced, and by what.
import * as v from 'valibot'
import { en } from '#core/messages/guidance/en.ts'
import { guidanceLanguages } from '#core/messages/guidance/languages.ts'
import type { Table } from '#core/messages/text.ts'

const english: Table = en

/** What guidance says of itself, and what it quotes of the page, stays: a card always says whose it is (EXT-POL-02). */
export const isReplaceable = (key: string): boolean => Object.hasOwn(english, key) && !/^(label|ui|address)\./.test(key)

const placeholders = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? []
/** Captions of the page may be quoted in every text; anything else only where English fills it too. */
const isFilled = (key: string, placeholder: string): boolean =>
  (english[key] ?? '').includes(placeholder) || Object.hasOwn(english, `label.${placeholder.slice(1, -1)}`)

/** Controls that turn the reading direction could make a text say something else than it is. */
const directional = /[\u202a-\u202e\u2066-\u2069]/

/** One text. Without a language it stands in every language. */
export const ownText = v.pipe(
  v.object({
    key: v.pipe(v.string(), v.check(isReplaceable)),
    text: v.pipe(
      v.string(),
      v.trim(),
      v.minLength(1),
      v.maxLength(600),
      v.check((text) => !directional.test(text)),
    ),
    language: v.optional(v.picklist(guidanceLanguages)),
  }),
  v.check(({ key, text }) => placeholders(text).every((placeholder) => isFilled(key, placeholder))),
)
export type OwnText = v.InferOutput<typeof ownText>

/** The texts of one language with the organisation's own; one for just this language stands over one for all. */
export const withOwnTexts = (texts: Table, language: string, own: readonly OwnText[] = []): Table => {
  const said = (wanted: string | undefined): Table =>
    Object.fromEntries(own.filter((one) => one.language === wanted).map(({ key, text }) => [key, text]))
  return { ...texts, ...said(undefined), ...said(language) }
}
