// The one owner of the vault on a page: in which state it is, what was refused last, and everything that may be done with
// it. Views are drawn from it and hold no state of the vault of their own.
import type { Key, Say } from '#core/messages/authenticator/index.ts'
import { format, type Params } from '#core/messages/text.ts'
import { featuresOf, type Features } from '../managed/features.ts'
import type { Desk } from '../push/desk.ts'
import type { Account } from '../vault/account.ts'
import type { Bytes } from '../vault/bytes.ts'
import { createVault, eraseVault, type Keep, type NewVault } from '../vault/create.ts'
import type { Repair } from '../vault/heal.ts'
import { look, type Look } from '../vault/look.ts'
import type { Credential } from '../vault/slots.ts'
import { unlock } from '../vault/unlock.ts'
import { Vault, type Changed, type Edit } from '../vault/vault.ts'
import { emptyIndex, foundIn, indexOf, type AccountIndex } from './account-index.ts'
import { CodeBook } from './code-book.ts'
import { noPreferences, type Preferences } from './preferences.ts'
import { refusalText, type Notice, type Refused } from './refusal.ts'
import type { World } from './world.ts'

export type Phase = 'opening' | 'none' | 'locked' | 'open' | 'damaged' | 'unreadable'

export class Keeper {
  readonly world: World
  phase: Phase = 'opening'
  /** What can be said while the vault is locked. */
  looked: Look | null = null
  preferences: Preferences = noPreferences
  features: Features = featuresOf({})
  notice: Notice | null = null
  /** A long task is running: the slow hash, mostly. */
  busy = false
  /** Shown once, then gone. */
  recoveryCode: string | null = null
  /** The vault was made a moment ago. */
  isNew = false
  /** The recovery code, if the person came in by it: may set a new password. */
  cameInBy: Credential | null = null
  language = 'en'
  #texts: Readonly<Record<string, string>> = {}
  #vault: Vault | null = null
  #book: CodeBook | null = null
  /** Of the list as it is: what is searched, and the tags in use. */
  #index = emptyIndex
  #repairsSeen = 0
  /** How often it was locked: what began before a lock opens nothing after it. */
  #locks = 0
  /** Approvals; null where they are switched off. */
  desk: Desk | null = null
  readonly #listeners = new Set<() => void>()
  #stops: readonly (() => void)[] = []

  constructor(world: World) {
    this.world = world
  }

  /** Looks the text up in the person's language. */
  readonly say: Say = (key: Key, params?: Params): string => format(this.#texts[key] ?? key, params)

  get vault(): Vault | null {
    return this.#vault
  }

  get codes(): CodeBook | null {
    return this.#book
  }

  get accounts(): readonly Account[] {
    return this.#vault?.accounts ?? []
  }

  /** What was put right and has not been shown yet. */
  get repairs(): readonly Repair[] {
    return this.#vault?.repairs.slice(this.#repairsSeen) ?? []
  }

  /** Some account is in no backup. */
  get needsBackup(): boolean {
    return this.features.allowExport && this.accounts.some(({ createdAt }) => createdAt > this.preferences.backedUpTo)
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly changed = (): void => {
    for (const listener of this.#listeners) listener()
  }

  /** Reads everything that the first picture needs, all at once. */
  async start(): Promise<void> {
    const { world } = this
    const locks = this.#locks
    this.#stops = [
      world.onSession((isOpen) => (isOpen ? void this.#resume() : this.#closed())),
      world.onVaultWritten(() => void this.refresh()),
      world.onManaged(() => void this.#obey()),
    ]
    const [opened, { language, texts }, preferences, features] = await Promise.all([
      world.open(),
      world.texts(),
      world.preferences(),
      world.features(),
    ])
    this.language = language
    this.#texts = texts
    this.preferences = preferences
    this.features = features
    this.desk = (features.push && (await world.approvals?.())) || null
    this.desk?.subscribe(this.changed)
    await (typeof opened === 'string' ? this.tryAgain() : this.#opened(opened, locks))
    this.changed()
  }

  stop(): void {
    for (const stop of this.#stops) stop()
    this.#stops = []
    this.desk?.stop()
    this.#book?.close()
  }

  async create(first: NewVault): Promise<Refused | null> {
    const { ports } = this.world
    const locks = this.#locks
    const made = await this.#long(() => ports.exclusive(() => createVault(ports, first, this.keep())))
    if (!made.ok) return made
    this.isNew = this.#opened(new Vault(ports, made.state), locks)
    if (this.isNew) this.recoveryCode = made.recoveryCode
    this.changed()
    return null
  }

  /** Null when it is open. */
  async unlock(credential: Credential, acceptOlder = false): Promise<Refused | null> {
    const { ports } = this.world
    const locks = this.#locks
    const options = { keep: this.keep(), acceptOlder }
    const result = await this.#long(() => ports.exclusive(() => unlock(ports, credential, options)))
    if (!result.ok) return this.tryAgain().then(() => result)
    const isOpen = this.#opened(new Vault(ports, result.state, result.repairs), locks)
    if (isOpen && credential.kind === 'recovery') this.cameInBy = credential
    this.changed()
    return null
  }

  /** Keeps the vault open for the session, unless it is locked between now and then. */
  keep(): Keep {
    const locks = this.#locks
    return async (...given) => {
      if (locks === this.#locks) await this.world.keep(...given)
      if (locks !== this.#locks) await this.world.lock()
    }
  }

  async lock(): Promise<void> {
    await this.world.lock().finally(() => this.#closed())
  }

  /** Says what was refused; true when it was done. */
  async change(edit: Edit, secrets?: ReadonlyMap<string, Bytes>): Promise<boolean> {
    const changed: Changed = await (this.#vault?.change(edit, secrets) ?? { ok: false, reason: 'locked' })
    return this.settled(changed)
  }

  /** After any task of the vault: the notice when it was refused, and everything drawn anew. */
  settled(outcome: { readonly ok: true } | Refused): boolean {
    if (!outcome.ok) this.notice = refusalText(outcome, this.language)
    if (!outcome.ok && outcome.reason === 'locked-elsewhere') void this.lock()
    this.changed()
    return outcome.ok
  }

  /** Takes up what another page or part of this page has written. */
  async refresh(): Promise<void> {
    if (!this.#vault) return
    if (!(await this.#vault.refresh())) return this.lock()
    this.changed()
  }

  async prefer(some: Partial<Preferences>): Promise<void> {
    // Read anew: another page may have chosen something else meanwhile.
    this.preferences = { ...(await this.world.preferences()), ...some }
    this.changed()
    await this.world.prefer(this.preferences)
  }

  async erase(): Promise<void> {
    await this.world.ports.exclusive(() => eraseVault(this.world.ports.shelves))
    await this.prefer({ backedUpTo: 0 })
    await this.lock()
  }

  /** Accounts that have every word of the query, and the tag unless it is empty; pinned ones first. */
  found(query: string, tag: string): readonly Account[] {
    return foundIn(this.#indexed, query, tag)
  }

  /** All tags in use, as the language sorts them. */
  get tags(): readonly string[] {
    return this.#indexed.tags
  }

  get #indexed(): AccountIndex {
    this.#index = indexOf(this.accounts, this.language, this.#index)
    return this.#index
  }

  tell(notice: Notice | null): void {
    this.notice = notice
    this.changed()
  }

  /** A new recovery code: shown once. */
  showCode(code: string): void {
    this.recoveryCode = code
    this.changed()
  }

  codeKept(): void {
    this.recoveryCode = null
    this.isNew = false
    this.changed()
  }

  /** The person has set a new password, or does not want to. */
  forgetWayIn(): void {
    this.cameInBy = null
    this.changed()
  }

  repairsShown(): void {
    this.#repairsSeen = this.#vault?.repairs.length ?? 0
    this.changed()
  }

  /** Looks what can be said of a vault that is not open. */
  async tryAgain(): Promise<void> {
    const looked = await look(this.world.ports)
    if (this.#vault) return
    this.looked = looked
    this.phase = looked.state === 'empty' ? 'none' : looked.state
    this.changed()
  }

  async #obey(): Promise<void> {
    this.features = await this.world.features()
    if (!this.features.authenticator) return this.lock()
    this.changed()
  }

  /** Another page unlocked or made the vault. */
  async #resume(): Promise<void> {
    if (this.#vault || this.busy || this.phase === 'opening') return
    const locks = this.#locks
    const opened = await this.world.open()
    if (typeof opened !== 'string') this.#opened(opened, locks)
    this.changed()
  }

  /** `locks`: when it was asked for. */
  #opened(vault: Vault, locks: number): boolean {
    if (locks !== this.#locks) {
      vault.lock()
      return false
    }
    this.#book?.close()
    this.#vault = vault
    this.#book = new CodeBook(vault, this.world.ports.clock, this.changed)
    this.#repairsSeen = 0
    this.looked = null
    this.phase = 'open'
    return true
  }

  #closed(): void {
    this.#locks += 1
    this.#vault?.lock()
    this.#book?.close()
    this.#vault = null
    this.#book = null
    this.#index = emptyIndex
    this.recoveryCode = null
    this.isNew = false
    this.cameInBy = null
    this.notice = null
    this.phase = 'opening'
    void this.tryAgain()
  }

  async #long<T>(task: () => Promise<T>): Promise<T> {
    this.busy = true
    this.changed()
    try {
      return await task()
    } finally {
      this.busy = false
    }
  }
}
