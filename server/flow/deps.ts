// What the flow code is given: policy, ports and the few small tools that every answer needs.
import type { Method } from '#core/methods/catalogue.ts'
import type { Policy } from '#core/policy/policy.ts'
import type { RelyingParty } from '../ceremony/web-authn.ts'
import type { Captcha, Clock, Directory, Random, Store } from '../ports.ts'
import type { Seals } from '../seal/seals.ts'

export interface Deps {
  readonly policy: Policy
  readonly store: Store
  readonly directory: Directory
  readonly captcha: Captcha
  readonly clock: Clock
  readonly random: Random
  readonly seals: Seals
  readonly relyingParty: RelyingParty
  /** The page address that codes in texts are bound to (`@host #code`): host of `publicUrl`. */
  readonly host: string
  /** Methods whose parts are configured: no gateway, no text. */
  readonly can: readonly Method[]
  /** Whole-password blocklist, by normalised password. */
  readonly isCommon: (password: string) => boolean
  /** Asked before each text or call (SIM swap, risk); false stops it without telling the caller (N63B-PS-02). */
  readonly maySend: (channel: 'sms' | 'voice', number: string) => Promise<boolean>
}
