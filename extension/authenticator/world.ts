// What the authenticator's pages ask of the browser; a test gives its own.
import browser from 'webextension-polyfill'
import { en } from '#core/messages/authenticator/en.ts'
import type { Features } from '../managed/features.ts'
import { featuresHere } from '../managed/here.ts'
import type { Desk } from '../push/desk.ts'
import type { Keep } from '../vault/create.ts'
import type { Credentials } from '../vault/passkey.ts'
import type { Ports } from '../vault/ports.ts'
import type { Vault } from '../vault/vault.ts'
import { voiceFrom, type Voice } from '../texts.ts'
import { openVault } from './open-vault.ts'
import { readPreferences, writePreferences } from './kept-preferences.ts'
import { noPreferences, type Preferences } from './preferences.ts'
import { keepUnlocked, lockVault, onManaged, onSession, onVaultWritten, vaultPorts } from './session.ts'

export interface World {
  readonly ports: Ports
  readonly open: () => Promise<Vault | 'none' | 'locked'>
  readonly keep: Keep
  /** Locks the vault for every page. */
  readonly lock: () => Promise<void>
  readonly onSession: (tell: (isOpen: boolean) => void) => () => void
  readonly onVaultWritten: (tell: () => void) => () => void
  readonly onManaged: (tell: () => void) => () => void
  /** Null where passkeys cannot open a vault. */
  readonly credentials: Credentials | null
  readonly texts: () => Promise<Voice<typeof en>>
  readonly preferences: () => Promise<Preferences>
  readonly prefer: (preferences: Preferences) => Promise<void>
  readonly features: () => Promise<Features>
  /** What waits for an answer, and what is paired. */
  readonly approvals?: () => Promise<Desk>
}

/** A passkey belongs to a site; only Chromium gives the pages of an extension one of their own (WebAuthn §13.4.9, related). */
const ownPasskeys = (): Credentials | null =>
  location.protocol === 'chrome-extension:' && 'PublicKeyCredential' in globalThis ? navigator.credentials : null

export const browserWorld = (): World => ({
  ports: vaultPorts(),
  open: openVault,
  keep: keepUnlocked,
  lock: lockVault,
  onSession,
  onVaultWritten,
  onManaged,
  credentials: ownPasskeys(),
  texts: () => voiceFrom('authenticator', en, browser.i18n.getUILanguage()),
  preferences: () => readPreferences().catch(() => noPreferences),
  prefer: writePreferences,
  features: featuresHere,
  approvals: async () => (await import('../push/browser-desk.ts')).openDesk(),
})
