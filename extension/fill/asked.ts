// What the shortcut could not finish by itself: which tab it was pressed in, for the popup that opens next. Kept in session
// storage, which is memory; no address and no account is in it.
import browser from 'webextension-polyfill'
import * as v from 'valibot'

const KEY = 'fill-asked'
const Asked = v.object({ tabId: v.pipe(v.number(), v.integer()), at: v.number() })
/** Milliseconds: a popup that is opened later was opened for something else. */
const FRESH = 20_000

export const askInPopup = (tabId: number): Promise<void> =>
  browser.storage.session.set({ [KEY]: { tabId, at: Date.now() } })

/** The tab that waits to be filled, once: the next popup is an ordinary one again. Null: nobody asked. */
export async function takeAsked(): Promise<number | null> {
  const asked = v.safeParse(Asked, (await browser.storage.session.get(KEY))[KEY])
  await browser.storage.session.remove(KEY)
  return asked.success && Date.now() - asked.output.at < FRESH ? asked.output.tabId : null
}
