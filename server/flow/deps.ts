// What the flow code is given: policy, ports and the few small tools that every answer needs.
import type { Method } from '#core/methods/catalogue.ts'
import type { Policy } from '#core/policy/policy.ts'
import type { Purpose } from '#core/push/statement.ts'
import type { RelyingParty } from '../ceremony/web-authn.ts'
import type { Captcha, Clock, Directory, FindPlace, Random, Store } from '../ports.ts'
import type { Seals } from '../seal/seals.ts'

/** What is known of a request when it is made. */
export interface AskedFrom {
  readonly userId: string
  readonly purpose: Purpose
  readonly address: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** The account has signed in from this browser before. */
  readonly known: boolean
  readonly now: number
}

export interface Deps {
  readonly policy: Policy
  readonly store: Store
  readonly directory: Directory
  readonly captcha: Captcha
  readonly clock: Clock
  readonly random: Random
  readonly seals: Seals
  readonly relyingParty: RelyingParty
  /** Where pages and devices reach the server, from configuration only (A1). */
  readonly publicUrl: URL
  /** The page address that codes in texts are bound to (`@host #code`): host of `publicUrl`. */
  readonly host: string
  /** Methods whose parts are configured: no gateway, no text. */
  readonly can: readonly Method[]
  /** Whole-password blocklist, by normalised password. */
  readonly isCommon: (password: string) => boolean
  /** Where an address is; without it devices show no map. */
  readonly place?: FindPlace
  /** Asked before each request to a device: true keeps it quiet, so that the person opens the device by themselves. */
  readonly isUnusual?: (asked: AskedFrom) => Promise<boolean>
  /** Asked before each text or call (SIM swap, risk); false stops it without telling the caller (N63B-PS-02). */
  readonly maySend: (channel: 'sms' | 'voice', number: string) => Promise<boolean>
}
