// Keeps the script for pages of the organisation's own registered on exactly the hosts that a person has granted: after a grant,
// after a withdrawal, after an update, and whenever the background starts.
import browser, { type Scripting } from 'webextension-polyfill'
import { guidedMatches } from '../self.ts'
import { sendToTab } from '../messages.ts'
import { ownOf } from './origins.ts'

const id = 'own-pages'
/** The content script, as the build puts it: it tells by the host which page it is in. */
const file = 'extension/content/main.js'

/** Host permissions that a person granted, sorted. */
export const grantedPages = async (): Promise<readonly string[]> => {
  const { origins = [] } = await browser.permissions.getAll()
  return ownOf(origins, guidedMatches())
}

const register = async (): Promise<void> => {
  const matches = [...(await grantedPages())]
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] })
    return
  }
  const script: Scripting.RegisteredContentScript = {
    id,
    js: [file],
    matches,
    allFrames: false,
    runAt: 'document_idle',
  }
  await (registered.length > 0
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]))
}

/** One after another, so that the last state wins. */
let last: Promise<unknown> = Promise.resolve()
const inTurn = (work: () => Promise<void>): Promise<void> => {
  const next = last.then(work)
  last = next.catch(() => undefined)
  return next
}

/** Into pages that are open already, which no registration reaches. */
const enterOpenPages = async (origins: readonly string[]): Promise<void> => {
  if (origins.length === 0) return
  const tabs = await browser.tabs.query({ url: [...origins] })
  await Promise.allSettled(
    tabs.map(({ id: tabId = -1 }) => browser.scripting.executeScript({ target: { tabId }, files: [`/${file}`] })),
  )
}

/** Out of all pages that it was in, and back into those that are still granted. */
const leaveOpenPages = async (): Promise<void> => {
  const tabs = await browser.tabs.query({})
  await Promise.allSettled(tabs.map(({ id: tabId = -1 }) => sendToTab(tabId, 'leave', {})))
  await enterOpenPages(await grantedPages())
}

export const keepRegistered = (): void => {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void inTurn(async () => {
      await register()
      await enterOpenPages(ownOf(origins, guidedMatches()))
    })
  })
  browser.permissions.onRemoved.addListener(() => {
    void inTurn(async () => {
      await register()
      await leaveOpenPages()
    })
  })
  void inTurn(register)
}
