// One picture of the tab in front, taken because the person clicked for it: nothing of the page is looked at before, and
// nothing but the picture then. The popup does not cover what is taken.
import browser from 'webextension-polyfill'
import { blobOf } from './picture.ts'

export interface TabPicture {
  readonly picture: Blob
  readonly tabId: number
  /** The exact origin of a secure page; null for any other. */
  readonly origin: string | null
}

/** Null where the browser does not allow it (its own pages, shops for extensions, pages that nobody clicked on). */
export async function takeTabPicture(): Promise<TabPicture | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
    if (tab?.id === undefined || tab.windowId === undefined) return null
    const picture = blobOf(await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' }))
    // A tab that went somewhere else at this very moment vouches for neither place.
    const after = await browser.tabs.get(tab.id)
    const stayed = after.active && secureOrigin(after.url) === secureOrigin(tab.url)
    return { picture, tabId: tab.id, origin: stayed ? secureOrigin(tab.url) : null }
  } catch {
    return null
  }
}

const secureOrigin = (url: string | undefined): string | null =>
  url !== undefined && URL.canParse(url) && new URL(url).protocol === 'https:' ? new URL(url).origin : null

/** Pages of ours in a tab of their own have themselves in front; the popup has the page. */
export const isOwnTab = async (): Promise<boolean> =>
  (await browser.tabs.getCurrent().catch(() => undefined)) !== undefined
