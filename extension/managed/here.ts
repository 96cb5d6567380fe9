// What the organisation set for this browser.
import browser from 'webextension-polyfill'
import { type Features, featuresOf } from './features.ts'
import { type ReadManaged, readManaged } from './settings.ts'

/** Nothing where the browser is not managed (Firefox then has no such storage and throws). */
export const managedHere = async (): Promise<ReadManaged> => {
  const stored = await browser.storage.managed.get().catch(() => ({}))
  return readManaged(stored)
}

export const featuresHere = async (): Promise<Features> => featuresOf((await managedHere()).managed)
