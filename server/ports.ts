// The parts that a server is made of, as interfaces: store, directory, messenger, captcha, clock and keys.
// The flow code asks only these; adapters give the real ones. Fakes stand here and nowhere else, and only in tests.
import type { Authenticator } from '#core/methods/authenticator.ts'
import type { AuthenticatorKind, Method } from '#core/methods/catalogue.ts'
import type { FlowKind } from '#core/flows/step.ts'

/** A value sealed with AES-256-GCM: `keyId.iv.ciphertext` in base64url, bound to its place by associated data. */
export type Sealed = string

// ---------------------------------------------------------------- store

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
  readonly failures: number
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

export interface ApprovalAnswer {
  readonly account: string
  readonly id: string
  readonly device: string
  readonly state: 'approved' | 'denied' | 'reported' | 'wrong'
  readonly multiFactor: boolean
  readonly at: number
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
    readonly ended: boolean
  }
  readonly effects: readonly Effect[]
  readonly events: readonly SecurityEvent[]
  readonly messages: readonly OutgoingMessage[]
  /** Counters that a success clears. */
  readonly clears?: readonly string[]
}

/** `stale`: another answer moved the flow first. `refused`: the named guard found no row; nothing was written. */
export type CommitResult =
  | { readonly result: 'ok' }
  | { readonly result: 'stale' }
  | { readonly result: 'refused'; readonly effect: Effect['effect'] }

export interface CounterState {
  /** Attempts in the running window, this one included; what is refused is counted once. */
  readonly count: number
  /** Of a count: this attempt. Of a look: one more. */
  readonly allowed: boolean
  /** When the window ends, or the pause if that is later; it begins with the attempt that reaches the limit. */
  readonly until: number
}

export interface CounterRule {
  readonly key: string
  readonly limit: number
  readonly windowSeconds: number
  readonly pauseSeconds: number
}

/** About fifteen verbs; one contract suite (server/store/contract.ts) runs against every adapter. */
export interface Store {
  createFlow(row: FlowRow): Promise<void>
  readFlow(id: string): Promise<FlowRow | null>
  /** A flow and whom it is about, in one look. `known`: the account has signed in from this browser. */
  readTurn(id: string, browser: string | null): Promise<TurnRows | null>
  /** The newest running flow of this browser and kind: what a reload resumes. */
  latestFlow(browser: string, kind: FlowKind, now: number): Promise<FlowRow | null>
  /** Moves the flow and writes everything the answer caused, in one transaction. */
  commit(change: Commit): Promise<CommitResult>
  /** Counts one attempt under every rule, in its own committed statement before anything is checked (A5, A6). */
  countAttempt(rules: readonly CounterRule[], now: number): Promise<readonly CounterState[]>
  /** Looks without counting. */
  readCounters(keys: readonly string[], now: number): Promise<readonly CounterState[]>
  /** Counts a failure on the authenticator itself; disables it at the limit. Returns the failures so far. */
  countFailure(authenticatorId: string, limit: number): Promise<number>
  readAccount(userId: string): Promise<StoredAccount>
  findByFingerprint(kind: AuthenticatorKind, fingerprint: string): Promise<AuthenticatorRow | null>
  readSession(id: string, now: number): Promise<SessionRow | null>
  /** Slides the idle limit; false when the session is gone, idle too long or of an old epoch. */
  touchSession(id: string, now: number, idleSeconds: number): Promise<boolean>
  revokeSession(id: string): Promise<void>
  isKnownBrowser(userId: string, browser: string): Promise<boolean>
  /** True once per key until it expires: tickets, CAPTCHA solutions, authorisation codes. */
  spend(key: string, expiresAt: number): Promise<boolean>
  /** Records how a call ended, once; false when it is unknown, over or already answered. */
  answerCall(callId: string, outcome: 'confirmed' | 'denied' | 'unanswered', now: number): Promise<boolean>
  readCall(callId: string): Promise<'ringing' | 'confirmed' | 'denied' | 'unanswered' | null>
  readApproval(account: string): Promise<ApprovalRow | null>
  /** One device's answer: true for the first while the request is open; its events and messages are written with it. */
  answerApproval(answer: ApprovalAnswer): Promise<boolean>
  readPairing(id: string): Promise<PairingRow | null>
  /** True for the first key that comes with the right secret in time, and for that key again (a lost reply). */
  claimPairing(claim: PairingClaim): Promise<boolean>
  /** Requests and pairings that changed since then, epoch milliseconds; one cheap look for all who wait. */
  readPushNews(since: number): Promise<readonly PushNews[]>
  /** Leases waiting messages to one sender, so that two processes never send one twice while it lives. */
  claimMessages(
    now: number,
    leaseSeconds: number,
    most: number,
  ): Promise<readonly (OutgoingMessage & { readonly attempts: number })[]>
  finishMessage(id: string, outcome: 'sent' | 'dropped' | { readonly retryAt: number }): Promise<void>
  appendEvents(events: readonly SecurityEvent[]): Promise<void>
  /** In the order of the chain; an event has its number once the sealer has passed (server/events). */
  readEvents(after: number, most: number): Promise<readonly (SecurityEvent & { readonly sequence: number })[]>
  /** Removes what is past: flows, counters, spent keys, sessions, sent messages. Returns how many rows went. */
  purge(now: number): Promise<number>
  close(): Promise<void>
}

// ---------------------------------------------------------------- directory

/** Who somebody is, as the directory says now. */
export interface Person {
  readonly userId: string
  /** As stored, for display and as the key URI's account. */
  readonly username: string
  readonly displayName: string
  /** The mailbox that the password protects: notices go there, reset codes never. */
  readonly mail: string
  readonly licensed: boolean
  readonly locked: boolean
  readonly mfaRequired: boolean
  readonly administrator: boolean
  readonly groups: readonly string[]
}

export interface Directory {
  /** By canonical user name, then compared code point by code point (A3). */
  find(username: string): Promise<Person | null>
  byId(userId: string): Promise<Person | null>
  /** Same work for null as for a person (A19). `rehash` is set when the stored hash is weaker than today's. */
  checkPassword(
    person: Person | null,
    password: string,
  ): Promise<{ readonly ok: boolean; readonly rehash: Effect | null }>
  /** Whether the password equals the present one; for "not the old one" on change. */
  isCurrentPassword(person: Person, password: string): Promise<boolean>
  /** Hashes or hands over; the returned effect is written in the commit that ends the step. */
  preparePassword(person: Person, password: string, now: number): Promise<Effect>
}

// ---------------------------------------------------------------- messenger, captcha, place

/** What a sender gets when it opens a message. `language` is BCP 47. */
export interface MessageContent {
  readonly to: string
  readonly language: string
  readonly subject: string
  readonly text: string
  /** Voice only: how the call is answered. */
  readonly voice?: { readonly callId: string; readonly proof: 'key' | 'code'; readonly code?: string }
}

/** Sends one message now; throws `RetryLater` when trying again may help. */
export interface Messenger {
  readonly channels: readonly ('email' | 'sms' | 'voice')[]
  send(channel: 'email' | 'sms' | 'voice', content: MessageContent, messageId: string): Promise<void>
}

export interface Captcha {
  /** Altcha's challenge, bound to this flow by its HMAC salt. */
  challenge(flowId: string, now: number): Promise<Readonly<Record<string, unknown>>>
  /** True for a right, fresh, unspent solution of this flow's challenge; the caller spends its key. */
  check(
    flowId: string,
    payload: string,
    now: number,
  ): Promise<{ readonly ok: boolean; readonly spendKey: string; readonly expiresAt: number }>
}

/** Where a network address is, as far as it is known: a country (ISO 3166-1 alpha-2) and a point on the map. */
export interface Place {
  readonly country: string
  /** In the box of core/push/map.ts; null where the map does not show the country. */
  readonly point: readonly [x: number, y: number] | null
}

/** Null for private, unknown and unassigned addresses. */
export type FindPlace = (address: string) => Place | null

export interface Clock {
  now(): number
}

/** Random bytes from the platform's CSPRNG; a parameter so that tests can repeat. */
export type Random = (bytes: number) => Uint8Array

/** What an adapter may throw. */
export { RetryLater, UnavailableError } from './refusals.ts'
