// What the store keeps and writes: rows, effects and the commit of one answer. Part of the ports (ports.ts), which pass them on.
import type { Authenticator } from '#core/methods/authenticator.ts'
import type { Method } from '#core/methods/catalogue.ts'
import type { FlowKind } from '#core/flows/step.ts'

/** A value sealed with AES-256-GCM: `keyId.iv.ciphertext` in base64url, bound to its place by associated data. */
export type Sealed = string

export interface FlowRow {
  readonly id: string
  readonly kind: FlowKind
  /** Moves by one with every committed answer; the continuation token names it. */
  readonly version: number
  /** SHA-256 of the last answer, so that the very same request again gets the same step back. */
  readonly lastRequest: string | null
  /** SHA-256 of the browser cookie that the flow is bound to; null for a registered native client. */
  readonly browser: string | null
  readonly userId: string | null
  /** The facts and the last problem, sealed as one. */
  readonly facts: Sealed
  readonly expiresAt: number
  readonly ended: boolean
}

/** A stored authenticator: what the catalogue knows of it, and what only the verifier may open. */
export interface AuthenticatorRow extends Authenticator {
  readonly userId: string
  /** TOTP: the secret. Phone and e-mail: the address. Codes: their hashes as JSON. Sealed. */
  readonly sealed: Sealed | null
  /** Keyed hash of number, mailbox or credential id: equal ones are found without opening anything. */
  readonly fingerprint: string | null
  /** TOTP: last accepted counter (-1 before the first) and learnt drift in periods. Keys: signature counter. */
  readonly counter: number
  readonly drift: number
  /** Keys: COSE public key in base64url, transports, backup flags; push: the device's public key. */
  readonly publicKey: string | null
  readonly details: Readonly<Record<string, unknown>>
}

/** Where a request stands. Only `open` can be answered, only `approved` can be taken by its page, and each only once. */
export type ApprovalState = 'open' | 'approved' | 'used' | 'denied' | 'reported' | 'wrong' | 'closed'

/** The request of an account that waits for a device, or did last: one row an account, so that there is never a second. */
export interface ApprovalRow {
  /** The user id; for requests that reach nobody, something else that is as opaque. */
  readonly account: string
  /** The challenge's id. */
  readonly id: string
  readonly flowId: string
  /** Authenticators that may answer. */
  readonly devices: readonly string[]
  readonly state: ApprovalState
  /** What the device is shown (server/push/content.ts). Sealed. */
  readonly content: Sealed
  /** Peppered MAC of the number. */
  readonly numberMac: string
  /** Nobody is told to look. */
  readonly quiet: boolean
  /** Under whom limits count the page that asked: a browser that the account knows, or `unknown`. */
  readonly asker: string
  /** Which one answered, and whether it was unlocked for that. */
  readonly device: string | null
  readonly multiFactor: boolean
  readonly expiresAt: number
  readonly changedAt: number
}

/** A device on its way into an account. Its id becomes the authenticator's. */
export interface PairingRow {
  readonly id: string
  readonly userId: string
  readonly flowId: string
  /** SHA-256 of the link's secret. */
  readonly secretHash: string
  /** Null until a device came. */
  readonly publicKey: string | null
  readonly name: string
  /** Hash of the cookie of the browser that the device came from, where it said so. */
  readonly browser: string | null
  readonly expiresAt: number
  readonly changedAt: number
}

/** What changed lately: whose page and whose devices may want to look. */
export interface PushNews {
  readonly id: string
  /** Null for a pairing. */
  readonly approval: Pick<ApprovalRow, 'state' | 'devices' | 'quiet'> | null
}

/** What is ours to remember of a person, whoever the directory is. */
export interface AccountRow {
  readonly userId: string
  readonly defaultChoice: string | null
  readonly confirmedAt: number | null
  readonly promptedAt: number | null
  /** Chose to sign in by an approval instead of the password. */
  readonly passwordless: boolean
  readonly epoch: number
}

/** One conditional single-row statement each; a guard that finds no row makes the whole commit fail with its name. */
export type Effect =
  | {
      readonly effect: 'advance-counter'
      readonly authenticatorId: string
      readonly counter: number
      readonly drift: number
      readonly at: number
    }
  | { readonly effect: 'use-authenticator'; readonly authenticatorId: string; readonly at: number }
  /** Replaces the sealed codes only if they are still the ones that were read (A47). */
  | {
      readonly effect: 'replace-codes'
      readonly authenticatorId: string
      readonly previous: Sealed
      readonly next: Sealed
      readonly at: number
    }
  /** Refused when fingerprint or slot is taken: `slot` is 0…limit-1 within user and kind, so that a limit holds under races. */
  | { readonly effect: 'bind'; readonly row: AuthenticatorRow; readonly limit: number }
  | { readonly effect: 'remove'; readonly userId: string; readonly authenticatorId: string }
  | { readonly effect: 'disable'; readonly authenticatorId: string }
  | { readonly effect: 'set-default'; readonly userId: string; readonly choiceId: string | null }
  | { readonly effect: 'prompted'; readonly userId: string; readonly at: number }
  | { readonly effect: 'confirmed'; readonly userId: string; readonly at: number }
  /** Refused when the epoch moved since the flow began (A48); raises it when `raise`. */
  | { readonly effect: 'epoch'; readonly userId: string; readonly expected: number; readonly raise: boolean }
  | { readonly effect: 'set-password'; readonly userId: string; readonly hash: string; readonly at: number }
  | { readonly effect: 'rehash'; readonly userId: string; readonly from: string; readonly to: string }
  | { readonly effect: 'create-session'; readonly session: SessionRow }
  | { readonly effect: 'revoke-sessions'; readonly userId: string; readonly except: string | null }
  | { readonly effect: 'know-browser'; readonly userId: string; readonly browser: string; readonly at: number }
  | { readonly effect: 'spend'; readonly key: string; readonly expiresAt: number }
  /**
   * Takes the account's one place for requests. Refused while another request has it: one that is open or not yet taken,
   * unless it is this flow's own, or a stranger's where a browser asks that the account knows (A18).
   */
  | { readonly effect: 'open-approval'; readonly approval: ApprovalRow }
  /** Refused unless it was approved and not taken before. */
  | { readonly effect: 'use-approval'; readonly account: string; readonly id: string; readonly at: number }
  /** No longer wanted. Refused when it was reported meanwhile, so that the flow must look at that first. */
  | { readonly effect: 'close-approval'; readonly account: string; readonly id: string; readonly at: number }
  | { readonly effect: 'start-pairing'; readonly pairing: PairingRow }
  | { readonly effect: 'end-pairing'; readonly id: string }
  | { readonly effect: 'set-passwordless'; readonly userId: string; readonly on: boolean }
  /** A call that will be answered by key press; the gateway's callback records how (`answerCall`). */
  | { readonly effect: 'start-call'; readonly callId: string; readonly flowId: string; readonly expiresAt: number }
  | {
      readonly effect: 'end-flows'
      readonly userId: string
      readonly except: string
      readonly kinds: readonly FlowKind[]
    }

export interface StoredAccount {
  readonly account: AccountRow
  /** Oldest first. */
  readonly authenticators: readonly AuthenticatorRow[]
}

export interface TurnRows {
  readonly row: FlowRow
  readonly stored: StoredAccount
  readonly known: boolean
}

export interface SessionRow {
  /** SHA-256 of the token. */
  readonly id: string
  readonly userId: string
  /** What was proved and when: amr for the host, and fresh proofs for manage mode. */
  readonly proofs: readonly SessionProof[]
  readonly createdAt: number
  /** Last time a person proved something; step-up renews it. */
  readonly provedAt: number
  readonly lastSeenAt: number
  readonly expiresAt: number
  readonly epoch: number
}

export interface SessionProof {
  readonly method: Method | 'password'
  readonly authenticatorId: string | null
  readonly multiFactor: boolean
  readonly at: number
}

/** What happened, for the organisation; never a secret, a code or a whole address. */
export interface SecurityEvent {
  readonly id: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly type: string
  readonly userId: string | null
  readonly method: Method | 'password' | null
  readonly outcome: 'success' | 'failure' | 'refused'
  readonly flowId: string | null
  readonly address: string | null
  readonly details: Readonly<Record<string, string | number | boolean>>
}

/** One message to send, its text and addressee sealed until the sender opens it. */
export interface OutgoingMessage {
  readonly id: string
  readonly channel: 'email' | 'sms' | 'voice' | 'none'
  /** Seals `{ to, subject?, text, … }` (server/messages). `none` is a made-up person's: inserted alike, dropped by the sender. */
  readonly content: Sealed
  readonly notBefore: number
  /** After this the message is worthless and is dropped. */
  readonly expiresAt: number
}

export interface CounterRule {
  readonly key: string
  readonly limit: number
  readonly windowSeconds: number
  readonly pauseSeconds: number
}

export interface ApprovalAnswer {
  readonly account: string
  readonly id: string
  readonly device: string
  readonly state: 'approved' | 'denied' | 'reported' | 'wrong'
  readonly multiFactor: boolean
  readonly at: number
  /** Counted by the answer itself: a denial, or a wrong number. */
  readonly count: CounterRule | null
  /** The authenticator that is disabled when that count comes to its limit. */
  readonly disables: string | null
  readonly events: readonly SecurityEvent[]
  readonly messages: readonly OutgoingMessage[]
}

export type PairingClaim = Pick<PairingRow, 'id' | 'secretHash' | 'name' | 'browser'> & {
  readonly publicKey: string
  readonly at: number
}

export interface Commit {
  readonly flow: {
    readonly id: string
    /** The version that was read; the row moves to the next. */
    readonly version: number
    readonly request: string
    readonly userId: string | null
    readonly facts: Sealed
    readonly expiresAt: number
    readonly ended: boolean
  }
  readonly effects: readonly Effect[]
  readonly events: readonly SecurityEvent[]
  readonly messages: readonly OutgoingMessage[]
  /** Counters that a success clears. */
  readonly clears?: readonly string[]
}
