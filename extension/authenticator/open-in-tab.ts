// The authenticator in a tab of its own: room for a camera, for files, and for long lists.
import browser from 'webextension-polyfill'

/** Closes the popup in the same breath. */
export async function openInTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('extension/authenticator/index.html') })
  window.close()
}
