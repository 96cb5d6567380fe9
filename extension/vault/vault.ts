// The open vault as pages and worker use it: one value at a time, every change under the lock that all of them share.

import { addPasskey, removeSlot, renewRecoveryCode, setPassword, type Access, type Renewed } from './access.ts'
import type { Account } from './account.ts'
import type { Bytes } from './bytes.ts'
import type { Keep, NewPasskey } from './create.ts'
import { backUp, reveal, type BackedUp, type Revealed } from './export/from-vault.ts'
import type { IndexRef } from './head.ts'
import type { Repair } from './heal.ts'
import { openList } from './list.ts'
import type { Ports } from './ports.ts'
import { readRecords, type SecretRecord } from './record.ts'
import { rotate, type Rotated } from './rotate.ts'
import { scrub, type Scrubbed } from './scrub.ts'
import type { Credential, Slot } from './slots.ts'
import { refresh, save, type Refusal, type Saved, type State } from './state.ts'
import { readIndex } from './twins.ts'

/** Pure: the list as it was to the list as it shall be. Runs again on a newer list if another page was quicker. */
export type Edit = (accounts: readonly Account[]) => readonly Account[]

type Outcome = { readonly ok: true; readonly state: State } | { readonly ok: false }
/** The outcome without what belongs to the vault alone. */
type Told<T> = T extends { readonly state: State } ? Omit<T, 'state'> : T
type Locked = { readonly ok: false; readonly reason: 'locked' | Refusal }
/** What came of a change; `behind` in a success names stores that did not take it. */
export type Changed = Told<Saved> | Locked

export class Vault {
  readonly #ports: Ports
  #state: State | null
  #repairs: readonly Repair[]

  constructor(ports: Ports, state: State, repairs: readonly Repair[] = []) {
    this.#ports = ports
    this.#state = state
    this.#repairs = repairs
  }

  /** Empty when locked. */
  get accounts(): readonly Account[] {
    return this.#state?.list.accounts ?? []
  }

  get isOpen(): boolean {
    return this.#state !== null
  }

  get slots(): readonly Slot[] {
    return this.#state?.head.slots ?? []
  }

  get revision(): number {
    return this.#state?.head.revision ?? 0
  }

  /** Everything that was found damaged or unfinished since the unlock, and what was done about it. */
  get repairs(): readonly Repair[] {
    return this.#repairs
  }

  /** Earlier lists that can be looked at and taken back. */
  get snapshots(): readonly IndexRef[] {
    return this.#state?.head.snapshots ?? []
  }

  /** Forgets key and list. A change that is being written is finished, later ones are refused. */
  lock(): void {
    this.#state = null
  }

  /** `secrets` for every account that `edit` adds, by id; the caller wipes them. */
  change(edit: Edit, secrets?: ReadonlyMap<string, Bytes>): Promise<Changed> {
    return this.#run((state) => save(this.#ports, state, edit(state.list.accounts), secrets))
  }

  /** Secrets by account id, only of those that are whole. Wipe them after use. */
  async records(ids: readonly string[]): Promise<ReadonlyMap<string, SecretRecord>> {
    const state = this.#state
    if (!state) return new Map()
    const { records, renewed } = await readRecords(this.#ports.shelves, state.key, state.head, ids)
    this.#note(renewed.map((account) => ({ code: 'secret-renewed', account })))
    return records
  }

  /** The accounts of an earlier list; null if it is not whole. Give them to `change` to take them back. */
  async earlier(ref: IndexRef): Promise<readonly Account[] | null> {
    const state = this.#state
    const index = state && (await readIndex(this.#ports.shelves, ref))
    const list = index && (await openList(state.key, state.head, ref.revision, index))
    return list && list.accounts
  }

  setPassword(proof: Credential, password: string): Promise<Told<Access> | Locked> {
    return this.#run((state) => setPassword(this.#ports, state, proof, password))
  }

  addPasskey(proof: Credential, passkey: NewPasskey): Promise<Told<Access> | Locked> {
    return this.#run((state) => addPasskey(this.#ports, state, proof, passkey))
  }

  renewRecoveryCode(proof: Credential): Promise<Told<Renewed> | Locked> {
    return this.#run((state) => renewRecoveryCode(this.#ports, state, proof))
  }

  removeSlot(proof: Credential, id: string): Promise<Told<Access> | Locked> {
    return this.#run((state) => removeSlot(this.#ports, state, proof, id))
  }

  rotate(proofs: readonly [Credential, ...Credential[]], keep?: Keep): Promise<Told<Rotated> | Locked> {
    return this.#run((state) => rotate(this.#ports, state, proofs, keep))
  }

  /** Takes up what another page has written; false where the vault must be unlocked again. */
  async refresh(): Promise<boolean> {
    return (await this.#run((state) => Promise.resolve({ ok: true as const, state }))).ok
  }

  /** Looks at everything and renews what is spoilt; for a quiet moment. */
  async check(): Promise<Scrubbed | Locked> {
    const checked = await this.#run(async (state) => ({
      ok: true as const,
      state,
      scrubbed: await scrub(this.#ports, state),
    }))
    if (!checked.ok) return checked
    this.#note(checked.scrubbed.repairs)
    return checked.scrubbed
  }

  /** Everything, sealed; with `password` for that alone. */
  backUp(proof: Credential, password?: string): Promise<Told<BackedUp> | Locked> {
    return this.#run((state) => backUp(this.#ports, state, proof, password))
  }

  /** Every key in plain, for the exports that are. */
  reveal(proof: Credential): Promise<Told<Revealed> | Locked> {
    return this.#run((state) => reveal(this.#ports, state, proof))
  }

  /** One task at a time, on the state as it is in the stores now. */
  #run<T extends Outcome>(task: (state: State) => Promise<T>): Promise<Told<T> | Locked> {
    return this.#ports.exclusive(async () => {
      if (!this.#state) return { ok: false, reason: 'locked' }
      const fresh = await refresh(this.#ports, this.#state)
      if (!fresh) return { ok: false, reason: 'locked-elsewhere' }
      this.#note(fresh.repairs)
      const outcome = await task(fresh.state)
      const { state = fresh.state, ...told } = { state: undefined, ...outcome }
      if (this.isOpen) this.#state = state
      return told as Told<T>
    })
  }

  #note(repairs: readonly Repair[]): void {
    this.#repairs = [...this.#repairs, ...repairs]
  }
}
