// Which parts of the extension the organisation has on, and how the authenticator must be kept. Where it says nothing,
// everything is on and a person decides.
import type { Managed } from './settings.ts'

export interface Features {
  /** Null where the organisation leaves it to the person. */
  readonly guidance: boolean | null
  readonly authenticator: boolean
  readonly push: boolean
  readonly allowExport: boolean
  readonly requirePassword: boolean
  /** Minutes without use until the authenticator locks, at most; 15 without a setting (VC-08). */
  readonly lockMinutes: number
}

export const featuresOf = (managed: Managed): Features => ({
  guidance: managed.guidance ?? null,
  authenticator: managed.authenticator ?? true,
  push: managed.push ?? true,
  allowExport: managed.allowExport ?? true,
  requirePassword: managed.requirePassword ?? false,
  lockMinutes: managed.lockMinutes ?? 15,
})
