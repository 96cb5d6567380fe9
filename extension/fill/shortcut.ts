// The keyboard shortcut: fills at once where there is nothing to ask, opens the popup where there is. What it did is said on
// the button in the toolbar, never in the page.
import browser, { type Tabs } from 'webextension-polyfill'
import { openVault } from '../authenticator/open-vault.ts'
import { featuresHere } from '../managed/here.ts'
import { ofOrigin } from '../vault/operations.ts'
import { askInPopup } from './asked.ts'
import { browserClock } from './fill.ts'
import { targetOf } from './front-tab.ts'
import { fill } from './one-code.ts'

/** Milliseconds that a sign stays on the button. */
const SIGN_STAYS = 4000

/** Nothing where the organisation has the authenticator off. */
export async function onFillCommand(tab: Tabs.Tab | undefined): Promise<void> {
  if (!(await featuresHere()).authenticator) return
  const target = tab && targetOf(tab)
  if (tab?.id === undefined || !target) return openPopup(tab?.id)
  const vault = await openVault()
  const isOpen = typeof vault !== 'string'
  const accounts = isOpen && URL.canParse(target.url) ? ofOrigin(vault.accounts, new URL(target.url).origin) : []
  const [only, second] = accounts
  if (!isOpen || !only || second) return openPopup(tab.id)
  const filled = await fill(vault, only.id, target, browserClock, {
    onWait: (seconds) => void sign(tab.id, String(seconds)),
  })
  await sign(tab.id, filled.ok ? '✓' : '!')
  if (!filled.ok) await openPopup(tab.id)
}

async function openPopup(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await askInPopup(tabId)
  // Not every browser opens it from a shortcut: the mark says where to press.
  await browser.action.openPopup().catch(() => sign(tabId, '!'))
}

async function sign(tabId: number | undefined, text: string): Promise<void> {
  const where = tabId === undefined ? {} : { tabId }
  await browser.action.setBadgeText({ text, ...where })
  setTimeout(() => void browser.action.setBadgeText({ text: '', ...where }).catch(() => undefined), SIGN_STAYS)
}
