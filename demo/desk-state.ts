// What the panel of the page draws: everything that one person's phone and mailbox hold at this moment. It travels from
// the demo's server to the page as JSON; newest first in every list.

export interface Mail {
  readonly id: string
  readonly to: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly subject: string
  readonly text: string
}

export type TextMessage = Omit<Mail, 'subject'>

export type CallEnd = 'confirmed' | 'denied' | 'missed' | 'declined' | 'hung-up' | 'expired'

export interface PhoneCall {
  readonly id: string
  readonly to: string
  readonly at: number
  /** What the voice says once the call is answered. */
  readonly text: string
  readonly state: 'ringing' | 'answered' | 'over'
  /** How it ended; null while it has not. */
  readonly end: CallEnd | null
  /** Keys pressed so far. */
  readonly keys: string
}

export interface AppAccount {
  readonly id: string
  readonly issuer: string
  readonly account: string
  readonly code: string
  /** Epoch milliseconds on the demo's clock. */
  readonly validUntil: number
}

export interface DeskState {
  /** The demo's clock when this was made. */
  readonly now: number
  readonly mails: readonly Mail[]
  readonly texts: readonly TextMessage[]
  readonly calls: readonly PhoneCall[]
  readonly accounts: readonly AppAccount[]
}

/** What a hand does to a phone that rings or is on a call. */
export const phoneKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const
export const callActs = ['answer', 'decline', 'hang-up', ...phoneKeys] as const
export type CallAct = (typeof callActs)[number]
