// Filling as a button of ours calls it.
import { openVault } from '../authenticator/open-vault.ts'
import type { Vault } from '../vault/vault.ts'
import { fill, type Filled, type FillOptions, type FillPorts } from './one-code.ts'
import { frontTab } from './front-tab.ts'

export const browserClock: FillPorts = {
  clock: Date.now,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

export interface FrontOptions extends FillOptions {
  /** The tab that the shortcut was pressed in; else the one in front. */
  readonly tabId?: number | undefined
  /** Opened already; else it is opened with what the session has. */
  readonly vault?: Vault
}

/** Fills the account's code into the tab in front. A `new-origin` answer is to be asked about and called again with `allow`. */
export async function fillFrontTab(entryId: string, options: FrontOptions = {}): Promise<Filled> {
  const vault = options.vault ?? (await openVault())
  if (typeof vault === 'string') return { ok: false, reason: 'locked', origin: '' }
  const target = await frontTab(options.tabId)
  return target ? fill(vault, entryId, target, browserClock, options) : { ok: false, reason: 'no-access', origin: '' }
}
