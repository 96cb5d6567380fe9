// Where the person's choices are kept: `storage.local`, read anew by each page and by the worker.
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { noPreferences, Preferences } from './preferences.ts'

/** Key in `storage.local`. */
export const preferencesKey = 'authenticator'

export async function readPreferences(): Promise<Preferences> {
  const parsed = v.safeParse(Preferences, (await browser.storage.local.get(preferencesKey))[preferencesKey])
  return parsed.success ? parsed.output : noPreferences
}

export const writePreferences = (preferences: Preferences): Promise<void> =>
  browser.storage.local.set({ [preferencesKey]: preferences })
