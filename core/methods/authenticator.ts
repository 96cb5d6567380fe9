// What is known of one authenticator that a person holds, without its secret. The store keeps the secret sealed beside it.
import type { AuthenticatorKind, Method } from './catalogue.ts'

export interface Authenticator {
  /** Random, opaque; the only name by which a page may speak of it. */
  readonly id: string
  readonly kind: AuthenticatorKind
  /** The methods this one offers, strongest first: `['push','totp']` for a paired app, `['sms','voice']` for a phone. */
  readonly methods: readonly Method[]
  /** What the person calls it, or the app's or key's own name; shown to its owner only. */
  readonly name: string
  /** Masked address for display before proof ("•••• 34"), '' where there is none. Fixed length, so that it tells neither length nor domain. */
  readonly hint: string
  /** Pending until a right answer proved possession (N63B-OT-05); disabled after too many failures or a report of loss. */
  readonly status: 'pending' | 'active' | 'disabled'
  /** For keys: whether user verification was seen at binding, and whether it lives in this device. */
  readonly userVerification: boolean
  /** Push only: the approval needed the device's own unlock, which makes it multi-factor (N63B-OB-10). */
  readonly activation: boolean
  /** Phone only: confirmed as a recovery address; every confirmed phone of ours is. */
  readonly recovery: boolean
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly lastUsedAt: number | null
}

/** Two proofs are independent only if different authenticators gave them (N63B-AL-04). */
export const sameAuthenticator = (
  a: { readonly authenticatorId: string },
  b: { readonly authenticatorId: string },
): boolean => a.authenticatorId === b.authenticatorId
