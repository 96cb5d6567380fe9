// The codes of the accounts in view, and of no others: a vault of a thousand shows its first code as soon as one of one.
// One timer, set to the next moment at which any of them changes; secrets are wiped as soon as a code is made (VC-09).
import type { Account } from '../vault/account.ts'
import { wipe } from '../vault/bytes.ts'
import { nextCounterCode, timedCode } from '../vault/codes.ts'
import type { Vault } from '../vault/vault.ts'

export interface ShownCode {
  readonly code: string
  /** Empty for a counting account. */
  readonly next: string
  /** Milliseconds since 1970; Infinity for a counting account. */
  readonly until: number
}

/** `lost`: neither store has the secret whole. */
export type Entry = ShownCode | 'lost'

export class CodeBook {
  readonly #vault: Vault
  readonly #now: () => number
  readonly #changed: () => void
  readonly #entries = new Map<string, Entry>()
  #shown: readonly Account[] = []
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `changed` is called when codes have come or gone. */
  constructor(vault: Vault, now: () => number, changed: () => void) {
    this.#vault = vault
    this.#now = now
    this.#changed = changed
  }

  /** Undefined: not made yet. */
  entry(id: string): Entry | undefined {
    return this.#entries.get(id)
  }

  /** Tells which accounts are in view now. */
  async show(accounts: readonly Account[]): Promise<void> {
    this.#shown = accounts
    await this.#make()
    this.#setTimer()
  }

  /** Moves a counting account on; null if that could not be stored. */
  async count(id: string): Promise<string | null> {
    const code = await nextCounterCode(this.#vault, id, this.#now())
    if (code !== null) this.#entries.set(id, { code, next: '', until: Number.POSITIVE_INFINITY })
    this.#changed()
    return code
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#entries.clear()
    this.#shown = []
  }

  async #make(): Promise<void> {
    const now = this.#now()
    const stale = this.#shown.filter(
      (account) => account.type !== 'hotp' && !isFresh(this.#entries.get(account.id), now),
    )
    if (stale.length === 0) return
    const records = await this.#vault.records(stale.map(({ id }) => id))
    for (const account of stale) {
      const record = records.get(account.id)
      const made = record && timedCode(account, record.secret, now)
      if (made) this.#entries.set(account.id, { ...made, until: now + made.secondsLeft * 1000 })
      else if (!record && this.#vault.isOpen) this.#entries.set(account.id, 'lost')
      if (record) wipe(record.secret)
    }
    this.#changed()
  }

  #setTimer(): void {
    clearTimeout(this.#timer)
    const ends = this.#shown
      .map(({ id }) => this.#entries.get(id))
      .flatMap((entry) => (isTimed(entry) ? [entry.until] : []))
    if (ends.length === 0) return
    const wait = Math.max(0, Math.min(...ends) - this.#now())
    this.#timer = setTimeout(() => void this.#turn(), wait + 1)
  }

  async #turn(): Promise<void> {
    this.#promote()
    await this.#make()
    this.#setTimer()
  }

  /** What was next is now: shown at once, while the vault is asked for the one after it. */
  #promote(): void {
    const now = this.#now()
    for (const [id, entry] of this.#entries)
      if (isTimed(entry) && entry.until <= now) {
        if (this.#shown.some((account) => account.id === id))
          this.#entries.set(id, { ...entry, code: entry.next, next: '' })
        else this.#entries.delete(id)
      }
    this.#changed()
  }
}

const isTimed = (entry: Entry | undefined): entry is ShownCode =>
  entry !== undefined && entry !== 'lost' && Number.isFinite(entry.until)

/** What was lost is looked for again at every turn: a backup may have brought it back. */
const isFresh = (entry: Entry | undefined, now: number): boolean => isTimed(entry) && entry.until > now
