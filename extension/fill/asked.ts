// What the shortcut could not finish by itself: which tab it was pressed in, for the popup that opens next. Kept in session
// storage, which is memory; no address and no account is in it.
import browser from 'webextension-polyfill'
import * as v from 'valibot'

const KEY = 'fill-asked'
const Asked = v.object({ tabId: v.pipe(v.number(), v.integer()), at: v.number() })
/** Milliseconds: time to unlock; a popup that is opened later was opened for something else. */
const FRESH = 120_000

export const askInPopup = (tabId: number): Promise<void> =>
  browser.storage.session.set({ [KEY]: { tabId, at: Date.now() } })

/** The tab that waits to be filled, once, if it is still in front: the next popup is an ordinary one again. */
export async function takeAsked(): Promise<number | null> {
  const asked = v.safeParse(Asked, (await browser.storage.session.get(KEY))[KEY])
  await browser.storage.session.remove(KEY)
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  const holds = asked.success && Date.now() - asked.output.at < FRESH && asked.output.tabId === front?.id
  return holds ? asked.output.tabId : null
}
