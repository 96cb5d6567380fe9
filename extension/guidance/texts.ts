// What guidance says to a person: the texts of one language, with those that the organisation has put in their place.
import { en } from '#core/messages/guidance/en.ts'
import { managedHere } from '../managed/here.ts'
import { withOwnTexts } from '../managed/own-texts.ts'
import { type Voice, voiceFrom } from '../texts.ts'

/** The language of ours that serves a wanted BCP 47 tag best, and its texts. */
export const textsFor = async (wanted: string): Promise<Voice> => {
  const [{ language, texts }, { managed }] = await Promise.all([voiceFrom('guidance', en, wanted), managedHere()])
  return { language, texts: withOwnTexts(texts, language, managed.texts) }
}
