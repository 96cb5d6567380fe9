// The words of Microsoft's page for "another app": what guidance quotes there, in the language that the page itself is in.
import browser from 'webextension-polyfill'
import { textsFor } from '../guidance/texts.ts'

/** `tabId` is null where the picture came from elsewhere: then the browser's own language. */
export async function differentAppLink(tabId: number | null): Promise<string> {
  const language = tabId === null ? '' : await languageOf(tabId)
  const { texts } = await textsFor(language || browser.i18n.getUILanguage())
  return texts['label.differentApp'] ?? ''
}

async function languageOf(tabId: number): Promise<string> {
  const done = await browser.scripting
    .executeScript({ target: { tabId }, func: () => document.documentElement.lang })
    .catch(() => [])
  const language: unknown = done[0]?.result
  return typeof language === 'string' ? language : ''
}
