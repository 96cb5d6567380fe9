// Everything the next step follows from, as one value that the flows hand around.
import type { Account, Environment, Facts } from './facts.ts'
import type { Policy } from '#core/policy/policy.ts'
import type { AcceptedPasskeys } from './step.ts'

/** What only the server can make, and only some steps show; absent where a step is derived to be checked, not drawn. */
export interface Material {
  /** Altcha's challenge for the `captcha` step. */
  readonly captcha?: Readonly<Record<string, unknown>>
  /** The pending app's `otpauth://` URI for the `activate-app` step. */
  readonly keyUri?: string
  /** The pending device's link for the `pair-device` step. */
  readonly pairingLink?: string
  /** The person's passkeys for the `manage` step. */
  readonly passkeys?: AcceptedPasskeys
  /** Where a step waits for a device: the word that its page waits with. */
  readonly wait?: string
}

export interface Situation {
  readonly facts: Facts
  readonly account: Account
  readonly policy: Policy
  readonly environment: Environment
  readonly material: Material
}
