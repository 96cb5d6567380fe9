// A flow is one row of facts; the step is derived from them (nextStep). No stored state: reload, back, a policy raised
// half-way and a method already proved are just other facts. Secrets in facts (a pending app's secret, saved codes) are
// sealed by the server before the row is written.
import type { Authenticator } from '#core/methods/authenticator.ts'
import type { Method } from '#core/methods/catalogue.ts'
import type { EndReason, FlowKind, ProofPurpose } from './step.ts'

/** A method shown to be held in this flow. */
export interface Proof {
  readonly method: Method
  readonly authenticatorId: string
  /** A key's user verification, or a push that needed the device's unlock. */
  readonly multiFactor: boolean
  /** Epoch milliseconds. */
  readonly at: number
}

/** The one open request for proof of a registered (or made-up) method. */
export interface Challenge {
  readonly id: string
  readonly purpose: ProofPurpose
  readonly choiceId: string
  readonly method: Method
  readonly authenticatorId: string
  readonly sentAt: number
  readonly expiresAt: number | null
  readonly resendAt: number | null
  readonly tries: number
  /** Peppered MAC of the code that was sent; absent for apps, keys and saved codes. */
  readonly mac?: string
  /** The call that rings, where the answer is a key press. */
  readonly callId?: string
  /** WebAuthn options as sent, kept so that a reload draws the same ceremony. */
  readonly options?: Readonly<Record<string, unknown>>
  readonly approval?: Approval
}

/** A request that waits on one or more devices. Its number is here, sealed at rest, and on the page; never on a device. */
export interface Approval {
  /** Under which the server keeps it. */
  readonly account: string
  readonly number: string
  /** Authenticators that may answer; any of them does. None for people who are not there. */
  readonly devices: readonly string[]
  /** Nobody was told to look: the person opens the device. */
  readonly quiet: boolean
}

/** A method being added, not yet proved. */
export interface Pending {
  readonly authenticatorId: string
  readonly method: Method
  /** Normalised number or address as typed by the person; '' for apps and keys. */
  readonly address: string
  readonly recommended: boolean
  readonly startedAt: number
  readonly expiresAt: number
  readonly resendAt: number | null
  readonly tries: number
  /** Peppered MAC of the code that was sent; absent for apps and keys. */
  readonly mac?: string
  readonly callId?: string
  /** Base32 secret of a pending app, sealed at rest; saved codes, sealed at rest. */
  readonly secret?: string
  readonly codes?: readonly string[]
  readonly options?: Readonly<Record<string, unknown>>
  /** Push: what pairs a device, sealed at rest; then the device that did; then the number that tests it, `sentAt` and all. */
  readonly pairing?: string
  readonly device?: { readonly publicKey: string; readonly name: string; readonly browser: string | null }
  readonly test?: Approval & { readonly id: string }
}

export interface Facts {
  readonly kind: FlowKind
  /** Registration only: the wizard, or the page to view and change. */
  readonly mode: 'interrupt' | 'manage' | null
  readonly startedAt: number
  readonly expiresAt: number
  /** How often more time was asked for (`more-time.ts`). */
  readonly extensions: number
  /** As typed, for display back to the same person; null until identified. */
  readonly username: string | null
  /** null until identified; unknown people get a made-up account under a made-up id (see server). */
  readonly userId: string | null
  /** The account's epoch when the flow became theirs; another one later ends the flow (A48). Null until identified. */
  readonly epoch: number | null
  readonly captcha: boolean
  /** When the password was proved in this flow, or in the sign-in that led here. */
  readonly passwordAt: number | null
  readonly proofs: readonly Proof[]
  readonly challenge: Challenge | null
  /** Wrong answers in this flow by choice id, and under `password`; neither a new code nor going back takes any away. */
  readonly failures: Readonly<Record<string, number>>
  /** A challenge was made in this flow: from then on the person chooses, nothing starts by itself. */
  readonly asked: boolean
  /** The person chose a method whose number must be typed in full first. */
  readonly confirming: string | null
  readonly pending: Pending | null
  /** "More information required" was read and accepted; put off; the review or the 180-day question was answered. */
  readonly accepted: boolean
  readonly skipped: boolean
  readonly reviewed: boolean
  readonly reconfirmed: boolean
  /** Saved codes were offered in this flow, taken or not. */
  readonly codesOffered: boolean
  /** Authenticators added in this flow. */
  readonly added: readonly string[]
  /** What the person asked for in manage. */
  readonly wish: { readonly do: 'add' } | { readonly do: 'remove'; readonly authenticatorId: string } | null
  readonly changed: 'added' | 'removed' | 'default' | null
  /** The new password was handed to the directory; the change is done. */
  readonly passwordHandedAt: number | null
  readonly passwordSetAt: number | null
  readonly done: boolean
  readonly ended: EndReason | null
}

/** What the store and the directory say of the person at this moment; made up, stably, for unknown people. */
export interface Account {
  readonly authenticators: readonly Authenticator[]
  /** Choice id of the default sign-in method, or null. */
  readonly defaultChoice: string | null
  readonly licensed: boolean
  readonly locked: boolean
  /** The directory's own "second factor required" flag. */
  readonly mfaRequired: boolean
  readonly administrator: boolean
  readonly inScope: boolean
  /** When the methods were last confirmed (registration or the 180-day question), epoch milliseconds; null = never. */
  readonly confirmedAt: number | null
  /** When registration was first asked for; starts the snooze. */
  readonly promptedAt: number | null
  /** Chose to sign in by an approval instead of the password. */
  readonly passwordless: boolean
  /** Raised by anything that must stop running flows: password changed by an administrator, account disabled (A48). */
  readonly epoch: number
}

/** What this server can do now: methods whose parts are configured (no gateway, no text). */
export interface Environment {
  readonly can: readonly Method[]
  readonly now: number
}
