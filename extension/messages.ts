// Every message inside the extension: what is asked, what comes back, and the two ways to send one.
import browser from 'webextension-polyfill'
import type { Table } from '#core/messages/text.ts'
import type { Method, PolicySummary } from '#core/screens/policy-summary.ts'
import type { ScreenId, Tier } from '#core/screens/screen.ts'

/** What a content script must know before it can help. */
export interface Settings {
  /** BCP 47 tag of the language the browser speaks to this person. */
  readonly language: string
}

/** A card that a person folds or opens; `ask` is "which of these do you see?". */
export type Foldable = ScreenId | 'ask'

/** What guidance needs for one page: the texts of one language, and what the organisation and the person have said. */
export interface GuidanceSettings {
  /** BCP 47 tag of the texts. */
  readonly language: string
  readonly texts: Table
  readonly policy: PolicySummary
  /** What the person ticked in the checklist; null before that. */
  readonly registered: readonly Method[] | null
  readonly folded: Readonly<Partial<Record<Foldable, boolean>>>
  /** Keys that fill in a code; null without any. */
  readonly fillKeys: string | null
}

export interface Messages {
  /** Content script to worker: with which settings do I work? */
  readonly settings: { readonly ask: Readonly<Record<never, never>>; readonly reply: Settings }
  /** Content script to worker: what do I say on a page in this language (BCP 47, '' for none)? Null where guidance is off. */
  readonly guidance: { readonly ask: { readonly language: string }; readonly reply: GuidanceSettings | null }
  /** Content script to worker: the person folded or opened this card. */
  readonly fold: {
    readonly ask: { readonly card: Foldable; readonly folded: boolean }
    readonly reply: Readonly<Record<never, never>>
  }
  /** Extension page to worker: the person has registered these. The worker writes, so that a popup may close at once. */
  readonly registered: {
    readonly ask: { readonly methods: readonly Method[] }
    readonly reply: Readonly<Record<never, never>>
  }
  /** Options page to worker: the person wants guidance, or does not. */
  readonly wanted: { readonly ask: { readonly guidance: boolean }; readonly reply: Readonly<Record<never, never>> }
  /** Options page to worker: forget how this card was left, how every card was left, or what was ticked in the checklist. */
  readonly forget: {
    readonly ask: { readonly what: Foldable | 'cards' | 'registered' }
    readonly reply: Readonly<Record<never, never>>
  }
  /** Extension page to worker: this code was copied; clear it from the clipboard in half a minute. */
  readonly copied: { readonly ask: { readonly code: string }; readonly reply: Readonly<Record<never, never>> }
  /** The page that clears to worker: which code may be cleared? Empty for none; told once. */
  readonly 'clipboard-code': { readonly ask: Readonly<Record<never, never>>; readonly reply: { readonly code: string } }
  /** Script on a page that was granted, to worker: a page of ours is open; is there a device that approves? */
  readonly 'push-here': { readonly ask: Readonly<Record<never, never>>; readonly reply: { readonly on: boolean } }
  /** Script on a page that was granted, to worker: a request was just made there. */
  readonly 'push-look': { readonly ask: Readonly<Record<never, never>>; readonly reply: Readonly<Record<never, never>> }
  /** Script on a page that was granted, to worker: the person pressed "Use this browser". Taken: our own window asks now. */
  readonly 'push-pair': { readonly ask: { readonly link: string }; readonly reply: { readonly taken: boolean } }
  /** Extension page to worker: something was paired, answered or removed; see what there is to wait for. */
  readonly 'push-wake': { readonly ask: Readonly<Record<never, never>>; readonly reply: Readonly<Record<never, never>> }
  /** Extension page to the content script of one tab: what do you make of this page? Answered when it is sure. */
  readonly spoken: {
    readonly ask: Readonly<Record<never, never>>
    readonly reply: { readonly tier: Tier; readonly screen: ScreenId | null }
  }
  /** Worker to the content script on a page that was granted: the grant is withdrawn, end. */
  readonly leave: { readonly ask: Readonly<Record<never, never>>; readonly reply: Readonly<Record<never, never>> }
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
