// The parts that a server is made of, as interfaces: store, directory, messenger, captcha, clock and keys.
// The flow code asks only these; adapters give the real ones. Fakes stand here and nowhere else, and only in tests.
import type { AuthenticatorKind } from '#core/methods/catalogue.ts'
import type { FlowKind } from '#core/flows/step.ts'
import type {
  ApprovalAnswer,
  ApprovalRow,
  AuthenticatorRow,
  Commit,
  CounterRule,
  Effect,
  FlowRow,
  OutgoingMessage,
  PairingClaim,
  PairingRow,
  PushNews,
  SecurityEvent,
  SessionRow,
  StoredAccount,
  TurnRows,
} from './rows.ts'

export type * from './rows.ts'

// ---------------------------------------------------------------- store

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
  /** One device's answer: true for the first while the request is open; all that follows from it is written with it. */
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
