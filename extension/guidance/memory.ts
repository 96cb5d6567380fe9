// What guidance remembers of a person on this device: whether they want it, which cards are folded, and which methods they
// ticked in the checklist.
// Kept in the extension's own storage, never in a page and never in `storage.sync`.
import browser from 'webextension-polyfill'
import * as v from 'valibot'
import { methodNames } from '#core/methods/catalogue.ts'
import { screenIds } from '#core/screens/screen.ts'
import type { Foldable } from '../messages.ts'

export const foldables: readonly Foldable[] = [...screenIds, 'ask']

const Memory = v.object({
  guidance: v.fallback(v.boolean(), true),
  folded: v.fallback(v.record(v.picklist(foldables), v.boolean()), {}),
  registered: v.fallback(v.nullable(v.array(v.picklist(methodNames))), null),
})
export type Memory = v.InferOutput<typeof Memory>

const key = 'guidance'
const nothing: Memory = { guidance: true, folded: {}, registered: null }

/** What cannot be read counts as nothing remembered. */
export const remembered = async (): Promise<Memory> => {
  const parsed = v.safeParse(Memory, (await browser.storage.local.get(key))[key])
  return parsed.success ? parsed.output : nothing
}

/** One after another, so that two quick changes do not lose one. */
let last: Promise<unknown> = Promise.resolve()
export const remember = (change: (memory: Memory) => Memory): Promise<void> => {
  const next = last.then(async () => browser.storage.local.set({ [key]: change(await remembered()) }))
  last = next.catch(() => undefined)
  return next
}
