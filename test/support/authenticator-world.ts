// A world for the authenticator's keeper and views without a browser's extension around: stores in memory, a clock that the
// test moves, texts of any language, and ears for what locks.
import { en } from '#core/messages/authenticator/en.ts'
import { newAccount, type Account } from '#extension/vault/account.ts'
import type { Bytes } from '#extension/vault/bytes.ts'
import { createVault } from '#extension/vault/create.ts'
import { Vault } from '#extension/vault/vault.ts'
import { noPreferences, type Preferences } from '#extension/authenticator/preferences.ts'
import type { World } from '#extension/authenticator/world.ts'
import { featuresOf, type Features } from '#extension/managed/features.ts'
import { Secret } from '#core/otp/secret.ts'
import { memoryPorts, type MemoryPorts, type MemoryOptions } from './vault-ports.ts'

export const testPassword = 'plum tractor sings'

export interface TestWorld extends World {
  readonly ports: MemoryPorts
  /** Milliseconds since 1970. */
  now: number
  /** As when another page, or the worker, locks. */
  readonly lockElsewhere: () => void
  readonly openedElsewhere: () => void
  readonly writtenElsewhere: () => void
  /** As when the organisation has changed its settings. */
  readonly managedElsewhere: () => void
  kept: number
  /** What an open session gives to a page that starts. */
  opened: Vault | null
  said: Awaited<ReturnType<World['texts']>>
  preferred: Preferences
}

export interface WorldOptions extends MemoryOptions {
  readonly now?: number
  readonly features?: Partial<Features>
  readonly approvals?: World['approvals']
  readonly preferences?: Partial<Preferences>
  readonly said?: Awaited<ReturnType<World['texts']>>
}

export function testWorld(options: WorldOptions = {}): TestWorld {
  const session = new Set<(isOpen: boolean) => void>()
  const written = new Set<() => void>()
  const managed = new Set<() => void>()
  const hear =
    <T>(ears: Set<T>) =>
    (tell: T): (() => void) => {
      ears.add(tell)
      return () => ears.delete(tell)
    }
  const world: TestWorld = {
    now: options.now ?? 1_700_000_000_000,
    kept: 0,
    preferred: { ...noPreferences, ...options.preferences },
    ports: memoryPorts(undefined, { ...options, clock: () => world.now }),
    opened: null,
    said: options.said ?? { language: 'en', texts: en },
    open: async () => world.opened ?? 'none',
    keep: async () => {
      world.kept += 1
    },
    lock: async () => {
      world.kept = 0
    },
    onSession: hear(session),
    onVaultWritten: hear(written),
    onManaged: hear(managed),
    lockElsewhere: () => session.forEach((tell) => tell(false)),
    openedElsewhere: () => session.forEach((tell) => tell(true)),
    writtenElsewhere: () => written.forEach((tell) => tell()),
    managedElsewhere: () => managed.forEach((tell) => tell()),
    credentials: null,
    texts: async () => world.said,
    preferences: async () => world.preferred,
    prefer: async (preferences) => {
      world.preferred = preferences
    },
    features: async () => ({ ...featuresOf({}), ...options.features }),
    ...(options.approvals && { approvals: options.approvals }),
  }
  return world
}

/** RFC 6238's own key: its codes are in the RFC. */
export const rfcKey: Bytes = new Uint8Array(new TextEncoder().encode('12345678901234567890'))

export const accountNamed = (id: string, issuer: string, more: Partial<Account> = {}): Account => {
  const key = { type: 'totp', issuer, account: `${id}@example.org`, secret: new Secret(rfcKey), algorithm: 'sha1', digits: 8, period: 30 } as const // prettier-ignore
  return newAccount(id, key, 1_700_000_000_000, more)
}

/** Makes a vault with these accounts, all with RFC 6238's key, and closes it. */
export async function withVault(world: TestWorld, accounts: readonly Account[]): Promise<{ readonly code: string }> {
  const made = await world.ports.exclusive(() => createVault(world.ports, { password: testPassword }))
  if (!made.ok) throw new Error(made.reason)
  const secrets = new Map(accounts.map(({ id }) => [id, rfcKey]))
  const changed = await new Vault(world.ports, made.state).change(() => accounts, secrets)
  if (!changed.ok) throw new Error(changed.reason)
  return { code: made.recoveryCode }
}
