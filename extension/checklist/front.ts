// What can be said of the tab in front when a person asks: is its address genuine, and which screen does it show.
import browser from 'webextension-polyfill'
import { addressOf, type Address } from '#core/screens/origins.ts'
import type { ScreenId } from '#core/screens/screen.ts'
import { sendToTab } from '../messages.ts'

export interface Front {
  /** Null where the browser does not tell us the address: we may only see it when the person clicked our button there. */
  readonly address: Address['kind'] | null
  /** As the browser has it, look-alike letters spelled out (`xn--…`); '' where there is none. */
  readonly host: string
  readonly screen: ScreenId | null
}

export const lookInFront = async (): Promise<Front> => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  const address = tab?.url === undefined ? null : addressOf(tab.url).kind
  const host = tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url).host : ''
  if (tab?.id === undefined || address !== 'genuine') return { address, host, screen: null }
  const spoken = await sendToTab(tab.id, 'spoken', {}).catch(() => undefined)
  return { address, host, screen: spoken?.screen ?? null }
}
