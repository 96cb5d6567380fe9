// The tab that a person means: the one they pressed our shortcut in, or else the one in front. The browser tells its address
// and lets us in only because they did (`activeTab`), or because it is a sign-in page of the manifest.
import browser, { type Tabs } from 'webextension-polyfill'
import { inPage, type InPage, type Job } from './in-page.ts'
import type { Target } from './one-code.ts'

/** Null where the browser does not let us see it. */
export async function frontTab(tabId?: number): Promise<Target | null> {
  const tab =
    tabId === undefined
      ? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]
      : await browser.tabs.get(tabId).catch(() => undefined)
  return tab ? targetOf(tab) : null
}

export function targetOf(tab: Tabs.Tab): Target | null {
  const { id, url } = tab
  if (id === undefined || url === undefined || url === '') return null
  return { url, run: (job) => runIn(id, job) }
}

/** In the top frame and the isolated world: the page's own scripts cannot reach what runs there. */
async function runIn(tabId: number, job: Job): Promise<InPage> {
  const [done] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    world: 'ISOLATED',
    func: inPage,
    args: [job],
  })
  if (done?.result === undefined) throw new Error('no answer from the page')
  return done.result as InPage
}
