// What a page is asked to draw: the first thing still missing in a flow. A step is data; the page keeps no rules.
// `takes` is derived from the step by `takes.ts`; an answer that a step does not offer is refused before it is looked at.
import type { Method } from '#core/methods/catalogue.ts'
import type { Problem } from './problem.ts'

export type FlowKind = 'signIn' | 'register' | 'reset'

/** A choice offered to the person: an authenticator's method, masked. */
export interface MethodChoice {
  /** Opaque; `authenticatorId` and method in one word, or a made-up one that looks the same. */
  readonly id: string
  readonly method: Method
  /** Masked address or name, '' where there is none. */
  readonly hint: string
}

/** One authenticator as its owner sees it in review and manage. */
export interface Registered {
  readonly id: string
  readonly methods: readonly Method[]
  readonly name: string
  readonly hint: string
  readonly status: 'active' | 'disabled'
  /** ISO 8601. */
  readonly createdAt: string
  readonly lastUsedAt: string | null
  readonly isDefault: boolean
  /** Methods of it that count for reset under today's policy. */
  readonly countsForReset: boolean
  readonly canBeDefault: boolean
  /** Its second-factor choices under today's policy: what "set default" may name. Empty when `canBeDefault` is false. */
  readonly choices: readonly MethodChoice[]
}

/** How far the person is: "1 of 2". */
export interface Progress {
  readonly required: number
  readonly satisfied: number
}

/** What a new password must be, so that the page can say it before anything is typed. */
export interface PasswordRules {
  readonly minLength: number
  readonly maxLength: number
  readonly rules: 'microsoft' | 'nist'
}

/** What whoever keeps a person's passkeys may be told once they are signed in: all that are good still (WebAuthn L3 §5.1.10). */
export interface AcceptedPasskeys {
  readonly rpId: string
  /** Base64url: what the passkeys know the person as. */
  readonly userId: string
  readonly credentialIds: readonly string[]
}

/** Public key options of a WebAuthn ceremony, as JSON (WebAuthn Level 3 `toJSON` forms). */
export type CeremonyOptions = Readonly<Record<string, unknown>>

export type Step =
  /** Who is it? The first step of sign-in and reset. */
  | { readonly step: 'identify' }
  /** Proof of work before a reset goes on. `challenge` is altcha's. */
  | { readonly step: 'captcha'; readonly challenge: Readonly<Record<string, unknown>> }
  | {
      readonly step: 'password'
      readonly username: string
      /** What may be chosen instead; offered to everybody alike. */
      readonly passkey: boolean
      readonly approval: boolean
    }
  /** Prove a method. `purpose` says why: second factor, a proof of reset, or a fresh proof before a change of methods. */
  | {
      readonly step: 'choose-method'
      readonly purpose: ProofPurpose
      readonly methods: readonly MethodChoice[]
      /** There is something to go back to: a method being added, a removal asked for. */
      readonly back: boolean
      readonly progress: Progress
    }
  /** Type the whole number to show that it is yours, before it is texted or called. */
  | { readonly step: 'confirm-number'; readonly choice: MethodChoice; readonly progress: Progress }
  | {
      readonly step: 'enter-code'
      readonly purpose: ProofPurpose
      readonly choice: MethodChoice
      readonly codeLength: number
      /** Epoch milliseconds: when the code dies, and from when another may be asked for; null for apps and saved codes. */
      readonly expiresAt: number | null
      readonly resendAt: number | null
      readonly triesLeft: number
      readonly others: boolean
      readonly progress: Progress
    }
  /** A call is ringing: poll until # or 0# was pressed. */
  | {
      readonly step: 'await-call'
      readonly purpose: ProofPurpose
      readonly choice: MethodChoice
      readonly expiresAt: number
      readonly resendAt: number
      readonly others: boolean
      readonly progress: Progress
    }
  /** Approve on a paired device, with this number: poll until it was answered. */
  | {
      readonly step: 'await-approval'
      readonly purpose: ProofPurpose
      readonly choice: MethodChoice
      /** Shown large; six digits and more also as a QR code for another device's camera. */
      readonly number: string
      readonly expiresAt: number
      readonly resendAt: number
      /** Nobody was told to look: the person opens the device. */
      readonly quiet: boolean
      /** What an approval from this very browser is: taken, or refused. */
      readonly sameDevice: 'allow' | 'refuse'
      readonly others: boolean
      readonly progress: Progress
      /** For the address that says when to look. */
      readonly wait: string
    }
  | {
      readonly step: 'use-passkey'
      readonly purpose: ProofPurpose
      readonly choice: MethodChoice
      readonly options: CeremonyOptions
      readonly others: boolean
      readonly progress: Progress
    }
  /** "More information required": the interrupt. `canSkipUntil` is epoch milliseconds, null when it cannot be put off. */
  | { readonly step: 'more-information'; readonly progress: Progress; readonly canSkipUntil: number | null }
  /** Add a method: what is offered, most secure first; `recommended` is shown first, the others behind "a different method". */
  | {
      readonly step: 'add-method'
      readonly recommended: Method
      readonly offered: readonly Method[]
      /** Methods that cannot be chosen, and why: said instead of left out. */
      readonly withheld: readonly { readonly method: Method; readonly reason: WithheldReason }[]
      readonly app: AppOffer
      readonly country: string
      readonly countries: readonly string[]
      /** `interrupt`: part of the wizard. `manage`: "Add sign-in method". */
      readonly mode: 'interrupt' | 'manage'
      readonly progress: Progress
      readonly canSkipUntil: number | null
    }
  /** Scan or type the secret, then show a code. */
  | {
      readonly step: 'activate-app'
      /** `otpauth://…`; drawn as QR, offered as a link on the phone itself. Sent only in this step, never stored by a page. */
      readonly keyUri: string
      /** Base32, upper case, no padding. */
      readonly secret: string
      readonly account: string
      readonly issuer: string
      readonly codeLength: number
      readonly app: AppOffer
      readonly recommended: boolean
      readonly triesLeft: number
      readonly expiresAt: number
      readonly progress: Progress
    }
  /** A code was sent to the new number or address. */
  | {
      readonly step: 'activate-code'
      readonly method: 'sms' | 'voice' | 'email'
      /** What the person typed, since they typed it in this very flow. */
      readonly address: string
      readonly codeLength: number
      readonly expiresAt: number
      readonly resendAt: number
      readonly triesLeft: number
      readonly progress: Progress
    }
  | {
      readonly step: 'activate-call'
      readonly address: string
      readonly expiresAt: number
      readonly resendAt: number
      readonly progress: Progress
    }
  /** Bring this link to the device: as a picture, by hand, or within this browser. */
  | {
      readonly step: 'pair-device'
      /** `twofold://pair?…`; sent only in this step, never stored by a page. */
      readonly link: string
      readonly app: AppOffer
      readonly expiresAt: number
      readonly progress: Progress
      readonly wait: string
    }
  /** A device has paired: it is tested with a number, never with a bare approval. */
  | {
      readonly step: 'activate-push'
      readonly device: string
      readonly number: string
      readonly expiresAt: number
      readonly resendAt: number
      readonly progress: Progress
      readonly wait: string
    }
  | { readonly step: 'activate-passkey'; readonly options: CeremonyOptions; readonly progress: Progress }
  /** Saved recovery codes, shown once; the person says that they are kept. */
  | { readonly step: 'save-codes'; readonly codes: readonly string[]; readonly progress: Progress }
  /** "Success": what is registered at the end of the wizard. */
  | {
      readonly step: 'review'
      readonly registered: readonly Registered[]
      readonly progress: Progress
      readonly canAddMore: boolean
    }
  /** The 180-day question: is this still right? */
  | { readonly step: 'reconfirm'; readonly registered: readonly Registered[] }
  | {
      readonly step: 'manage'
      readonly registered: readonly Registered[]
      readonly canAdd: readonly Method[]
      /** Whether an approval stands in for the password; null where that cannot be chosen. */
      readonly passwordless: boolean | null
      /** Choice id of the default sign-in method; null when none was chosen and none follows. */
      readonly defaultChoice: string | null
      readonly passkeys: AcceptedPasskeys | null
      readonly progress: Progress
      /** What just happened, to be announced once. */
      readonly changed: 'added' | 'removed' | 'default' | null
    }
  | {
      readonly step: 'confirm-removal'
      readonly authenticator: Registered
      /** What it would break; the page says each. */
      readonly breaks: readonly RemovalEffect[]
    }
  | { readonly step: 'new-password'; readonly username: string; readonly rules: PasswordRules }
  /** The change is being written back; poll. */
  | { readonly step: 'working' }
  /** The flow reached its end. `signIn` carries on to the token by the continuation; `reset` goes back to sign-in, no session made. */
  | { readonly step: 'done'; readonly kind: FlowKind }
  | { readonly step: 'ended'; readonly reason: EndReason }

export type StepName = Step['step']
export type StepOf<N extends StepName> = Extract<Step, { readonly step: N }>

export type ProofPurpose = 'second-factor' | 'reset' | 'fresh'
export type WithheldReason = 'needs-other-first' | 'limit-reached' | 'not-by-policy' | 'already-registered'
export type RemovalEffect = 'below-required' | 'no-reset' | 'no-second-factor' | 'was-default' | 'last-method'
export type EndReason =
  | 'cancelled'
  | 'expired'
  | 'too-many-attempts'
  | 'replayed'
  | 'reported'
  | 'locked'
  | 'unlicensed'
  | 'not-enough-methods'
  | 'not-in-scope'
  | 'reset-limit'
  | 'account-changed'
  | 'write-back-failed'

export interface AppOffer {
  readonly first: 'recommended' | 'other'
  readonly name: string
  readonly stores: { readonly apple: string; readonly google: string }
  readonly allowOther: boolean
}

/** What travels with every step. */
export interface Reply {
  readonly step: Step
  readonly problem: Problem | null
}
