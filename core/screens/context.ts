// What guidance takes into account besides the screen itself.
import type { ControlName } from './controls.ts'
import type { Method, PolicySummary } from './policy-summary.ts'

export interface Context {
  readonly policy: PolicySummary
  /** Methods that the person has registered, or null where nobody told us. */
  readonly registered: readonly Method[] | null
  /** ISO date of the day, UTC: `2026-11-22`. */
  readonly today: string
  /** The page's own captions, quoted as they stand. */
  readonly labels: Readonly<Partial<Record<ControlName, string>>>
  /** `phone`: the page is open on the very device that is to hold the app. */
  readonly device: 'phone' | 'computer'
  /** Keys that fill in a code from the authenticator beside this guidance; undefined without any. */
  readonly fillKeys?: string | undefined
}
