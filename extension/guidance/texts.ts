// What guidance says to a person: the texts of one language, with those that the organisation has put in their place.
import { en } from '#core/messages/guidance/en.ts'
import { guidanceLanguages } from '#core/messages/guidance/languages.ts'
import { pick } from '#core/messages/text.ts'
import { managedHere } from '../managed/here.ts'
import { withOwnTexts } from '../managed/own-texts.ts'
import { type Voice, voiceFrom } from '../texts.ts'

/** Of the page's language and the browser's (BCP 47, '' for none), the first that we speak; English for neither. */
export const languageFor = (page: string, browsers: string): string =>
  [page, browsers].find((wanted) => pick(wanted, guidanceLanguages) !== 'en' || /^en\b/i.test(wanted)) ?? 'en'

/** The language of ours that serves a wanted BCP 47 tag best, and its texts. */
export const textsFor = async (wanted: string): Promise<Voice> => {
  const [{ language, texts }, { managed }] = await Promise.all([voiceFrom('guidance', en, wanted), managedHere()])
  return { language, texts: withOwnTexts(texts, language, managed.texts) }
}
