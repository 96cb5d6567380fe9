// The extension's own window, where a person says yes or no: never part of a page, and opened only because the person pressed
// something (EXT-CJ-01, EXT-PUSH-01).
import browser from 'webextension-polyfill'

const PAGE = 'extension/authenticator/index.html'

export async function showOwnWindow(): Promise<void> {
  const url = browser.runtime.getURL(PAGE)
  const [tab] = await browser.tabs.query({ url: [url] })
  if (tab?.id === undefined || tab.windowId === undefined) {
    await browser.windows.create({ url, type: 'popup', width: 460, height: 760 })
    return
  }
  await browser.tabs.update(tab.id, { active: true })
  await browser.windows.update(tab.windowId, { focused: true })
}
