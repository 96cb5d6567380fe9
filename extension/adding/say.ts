// Texts of the views that add, import, export and fill: their own, and those that all views of the authenticator share.
import { en as sharedEnglish } from '#core/messages/authenticator/en.ts'
import type { Key } from '#core/messages/authenticator/index.ts'
import { en } from '#core/messages/adding/en.ts'
import type { AddingKey } from '#core/messages/adding/index.ts'
import { direction, format, type Params, type Table } from '#core/messages/text.ts'
import { voiceFrom } from '../texts.ts'

export type SayAny = (key: AddingKey | Key, params?: Params) => string

export interface Spoken {
  /** BCP 47. */
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  readonly say: SayAny
}

/** For a wanted BCP 47 tag. */
export async function spokenIn(wanted: string): Promise<Spoken> {
  const [shared, { language, texts: own }] = await Promise.all([
    voiceFrom('authenticator', sharedEnglish, wanted),
    voiceFrom('adding', en, wanted),
  ])
  const texts: Table = { ...shared.texts, ...own }
  return { language, direction: direction(language), say: (key, params) => format(texts[key] ?? key, params) }
}
