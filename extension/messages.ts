// Every message inside the extension: what is asked, what comes back, and the two ways to send one.
import browser from 'webextension-polyfill'

/** What a content script must know before it can help. */
export interface Settings {
  /** BCP 47 tag of the language the browser speaks to this person. */
  readonly language: string
}

export interface Messages {
  /** Content script to worker: with which settings do I work? */
  readonly settings: { readonly ask: Readonly<Record<never, never>>; readonly reply: Settings }
  /** Extension page to the content script of one tab: are you there? No content script there, no reply. */
  readonly present: { readonly ask: Readonly<Record<never, never>>; readonly reply: Settings }
}

export type MessageName = keyof Messages
export type Ask<N extends MessageName> = Messages[N]['ask']
export type Reply<N extends MessageName> = Messages[N]['reply']

/** Asks the worker. Rejects when the worker refuses. */
export const send = <N extends MessageName>(name: N, ask: Ask<N>): Promise<Reply<N>> =>
  browser.runtime.sendMessage({ name, ask })

/** Asks the content script in the top frame of a tab. Rejects when there is none. */
export const sendToTab = <N extends MessageName>(tabId: number, name: N, ask: Ask<N>): Promise<Reply<N>> =>
  browser.tabs.sendMessage(tabId, { name, ask }, { frameId: 0 })
