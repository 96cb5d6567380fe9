// How the options page speaks: its own texts, and guidance's for the names of screens and of what a person ticked.
import browser from 'webextension-polyfill'
import { speaker } from '#core/messages/guidance/say.ts'
import { en } from '#core/messages/options/en.ts'
import { format, type Params } from '#core/messages/text.ts'
import { textsFor } from '../guidance/texts.ts'
import { voiceFrom } from '../texts.ts'

export type Key = keyof typeof en

export interface Speech {
  /** BCP 47 tag of the texts. */
  readonly language: string
  readonly say: (key: Key, params?: Params) => string
  /** A text of guidance by its key. */
  readonly guidance: (key: string) => string
}

/** In the language of the browser, as far as we have it. */
export const speechHere = async (): Promise<Speech> => {
  const wanted = browser.i18n.getUILanguage()
  const [{ language, texts }, guidance] = await Promise.all([voiceFrom('options', en, wanted), textsFor(wanted)])
  const sayGuidance = speaker(guidance.texts, guidance.language)
  return {
    language,
    say: (key, params) => format(texts[key], params),
    guidance: (key) => sayGuidance({ key }),
  }
}
