// What an organisation requires, as plain data: the same JSON for server, widget and extension.
// The published JSON Schema (docs/policy.schema.json) and the border's parser are made from core/policy/schema.ts; presets in presets.ts.
import type { Method } from '#core/methods/catalogue.ts'

export interface MethodPolicy {
  readonly enabled: boolean
  /** May be the second factor of a sign-in. */
  readonly signIn: boolean
  /** May be one of the proofs of a reset. */
  readonly reset: boolean
  /** ISO dates (`2027-02-01`, start of that day UTC): no new registration from then on; no longer counts from then on. */
  readonly offeredUntil?: string
  readonly countsUntil?: string
  /** For administrators this date stands in place of both (Microsoft's text and call: 2027-07-01 instead of 2027-02-01). */
  readonly administratorsUntil?: string
}

export interface PasswordPolicy {
  /** Code points after NFC. */
  readonly minLength: number
  readonly maxLength: number
  /** `microsoft`: three of four classes, printable ASCII only, banned-word score. `nist`: length and whole-password blocklist only. */
  readonly rules: 'microsoft' | 'nist'
  /** Organisation's own words (at most 1,000, four characters or more). */
  readonly bannedWords: readonly string[]
}

export interface LimitPolicy {
  /** Wrong answers to one challenge. */
  readonly triesPerChallenge: number
  /** Wrong answers per account and method in `windowSeconds`, over all flows and addresses; then the method pauses. */
  readonly triesPerMethod: number
  readonly windowSeconds: number
  readonly pauseSeconds: number
  /** Consecutive failures of one authenticator, ever, after which it is disabled (N63B-TH-01; hard limit 100). */
  readonly failuresToDisable: number
  /** Messages per account and method in `sendWindowSeconds`, and per number or address over all accounts. */
  readonly sends: number
  readonly sendWindowSeconds: number
  readonly resendAfterSeconds: number
  /** Completed resets per account in `windowSeconds`. */
  readonly resets: number
  /** Flows begun per client address in ten minutes. */
  readonly startsPerAddress: number
  /** Wrong passwords before the sign-in pauses for devices that the account has not used before. */
  readonly passwordTries: number
}

export interface PushPolicy {
  /** Digits of the number that the person moves from the page to the device. */
  readonly matchDigits: number
  /** Whether an approval may come from the browser that asks for it. */
  readonly sameDevice: 'allow' | 'refuse'
  /** Whether people may choose to sign in by an approval instead of their password; each switches it on for themselves. */
  readonly passwordless: boolean
  /** Seconds that a request lives. */
  readonly lifetimeSeconds: number
  /** Requests since the last approval, in `windowSeconds`; then none for `pauseSeconds`. */
  readonly requests: number
  readonly windowSeconds: number
  readonly pauseSeconds: number
  /** Seconds without requests after one was denied; after "it wasn't me" ten times as long. */
  readonly coolDownSeconds: number
  /** What one device, or one page that waits for it, may ask in a minute; each server process counts for itself. */
  readonly asksPerMinute: number
  /** What may be refused to one client address in a minute, likewise. What is not refused does not count. */
  readonly refusalsPerMinute: number
}

export interface Policy {
  readonly version: 1
  readonly preset: 'microsoft365' | 'strict'
  readonly organisation: {
    readonly name: string
    /** Issuer in key URIs and messages: no colon. */
    readonly issuer: string
    /** `mailto:` address or https link of the people who help; shown at every step. */
    readonly support: string
    /** Mail domains of the organisation itself: refused as recovery addresses (N63B-EM-02). */
    readonly domains: readonly string[]
    /** ISO 3166 alpha-2, the country first offered for phone numbers and the default allow-list. */
    readonly country: string
    readonly countries: readonly string[]
  }
  /** How many methods must be registered, and how many proofs a reset takes; 1 only by naming it. */
  readonly required: 1 | 2
  /** `per-authenticator`: codes of two different apps count twice; `one-family`: every app is one. One authenticator never counts twice. */
  readonly appMethods: 'per-authenticator' | 'one-family'
  /** Approvals on a paired device. */
  readonly push: PushPolicy
  /** Which app page comes first, and what the recommended app is called. */
  readonly app: {
    readonly first: 'recommended' | 'other'
    readonly name: string
    readonly stores: { readonly apple: string; readonly google: string }
    readonly allowOther: boolean
  }
  readonly methods: Readonly<Record<Method, MethodPolicy>>
  /** Order in which missing methods are offered. */
  readonly offer: readonly Method[]
  readonly administrators: {
    readonly required: 2
    /** Methods administrators may not use for reset. */
    readonly withoutReset: readonly Method[]
    readonly selfService: boolean
  }
  /** Groups in scope of self-service reset and of required registration; empty means everybody. */
  readonly groups: readonly string[]
  /** `true`: every sign-in needs a second factor. `licence`: as the directory's flag says at each sign-in. */
  readonly secondFactor: 'always' | 'flag'
  /** Registration may be put off at sign-in this many days from the first prompt; 0 = never. */
  readonly snoozeDays: number
  /** Days after which the person is asked whether the registered methods are still right; 0 = never. */
  readonly reconfirmDays: number
  /** Fresh proof needed to add, change or remove a method; seconds. */
  readonly freshSeconds: number
  readonly resetPairs: {
    /** `nist`: kinds of recovery code must differ and the level must be reached; `two`: any two independent methods. */
    readonly rule: 'nist' | 'two'
    /** A multi-factor authenticator alone is enough. */
    readonly mfCountsAsTwo: boolean
    readonly allowPhonePlusEmail: boolean
  }
  /** The person types the whole number before a text or call of a reset is sent. */
  readonly askFullNumber: boolean
  /** Voice: `key` = press # (and 0# to report); `code` = a spoken six-digit code. */
  readonly voiceProof: 'key' | 'code'
  readonly codeLength: { readonly sms: number; readonly email: number; readonly voice: number }
  /** Seconds. */
  readonly lifetimes: {
    readonly flow: number
    readonly code: number
    readonly pending: number
    readonly session: number
    readonly sessionIdle: number
    readonly ticket: number
  }
  readonly password: PasswordPolicy
  readonly limits: LimitPolicy
  readonly recoveryCodes: { readonly count: number; readonly offer: boolean }
  /** Client ids that may go without CAPTCHA and cookie, under a quarter of the limits, rounded up; empty by default. */
  readonly nativeClients: readonly string[]
}
