// Filling: one code, into one field, of the tab in front, because the person asked for it a moment ago (EXT-FILL-01,
// EXT-FILL-02). Nothing runs in the page before, nothing is submitted after.
import type { Account } from '../vault/account.ts'
import { wipe } from '../vault/bytes.ts'
import { nextCounterCode, timedCode } from '../vault/codes.ts'
import { edit } from '../vault/operations.ts'
import type { Vault } from '../vault/vault.ts'
import { placeOf, type PlaceRefusal } from './allowed.ts'
import { jobFor } from './fields.ts'
import type { InPage, InPageRefusal, Job } from './in-page.ts'

/** A code with so few seconds left, or fewer, would be dead on arrival: the next one is waited for. */
export const LEAST_SECONDS = 3

/** The tab that is filled. `url` as the browser gives it after the person's gesture. */
export interface Target {
  readonly url: string
  /** Runs `inPage` in the top frame; rejects where nothing may run. */
  readonly run: (job: Job) => Promise<InPage>
}

export interface FillPorts {
  readonly clock: () => number
  /** Milliseconds. */
  readonly sleep: (ms: number) => Promise<void>
}

export interface FillOptions {
  /** The origin that the person has just allowed, in a window of ours. */
  readonly allow?: string
  /** Told once, before the wait: whole seconds until the next code. */
  readonly onWait?: (seconds: number) => void
}

export type Filled =
  | { readonly ok: true; readonly origin: string }
  /** The person must allow this origin first: ask, then call again with `allow`. */
  | { readonly ok: false; readonly reason: 'new-origin'; readonly origin: string }
  | { readonly ok: false; readonly reason: FillRefusal; readonly origin: string }

export type FillRefusal =
  | PlaceRefusal
  | InPageRefusal
  /** The vault is locked, or the account is gone from it. */
  | 'locked'
  | 'no-account'
  /** The browser lets nobody run there. */
  | 'no-access'
  /** The secret is spoilt, or the counter could not be saved. */
  | 'no-code'

export async function fill(
  vault: Vault,
  id: string,
  target: Target,
  { clock, sleep }: FillPorts,
  { allow, onWait }: FillOptions = {},
): Promise<Filled> {
  if (!vault.isOpen) return { ok: false, reason: 'locked', origin: '' }
  const account = vault.accounts.find((one) => one.id === id)
  if (!account) return { ok: false, reason: 'no-account', origin: '' }
  const place = placeOf(account, target.url)
  const { origin } = place
  const refuse = (reason: FillRefusal): Filled => ({ ok: false, reason, origin })
  if (place.kind === 'refused') return refuse(place.reason)
  if (place.kind === 'new' && allow !== origin) return { ok: false, reason: 'new-origin', origin }
  const job = jobFor(origin, account.digits)
  if (!job) return refuse('no-field')

  // Look before anything is spent: a counter that has moved does not go back.
  const looked = await target.run(job).catch(() => null)
  if (!looked) return refuse('no-access')
  if (!looked.ok) return refuse(looked.reason)
  if (place.kind === 'new')
    await vault.change((accounts) => edit(accounts, [id], { origins: [...account.origins, origin] }))

  const code = await codeOf(vault, account, { clock, sleep }, onWait)
  if (code === null) return refuse(vault.isOpen ? 'no-code' : 'locked')
  // A page that goes on by itself takes its frame along, and the answer with it.
  const filled = await target.run({ ...job, code }).catch((): InPage => ({ ok: true }))
  return filled.ok ? { ok: true, origin } : refuse(filled.reason)
}

/** A code that will still be good when it arrives. A counting one is spent: its counter is saved before (RFC 4226 §7.2). */
async function codeOf(
  vault: Vault,
  account: Account,
  { clock, sleep }: FillPorts,
  onWait: FillOptions['onWait'],
): Promise<string | null> {
  if (account.type === 'hotp') return nextCounterCode(vault, account.id, clock())
  const record = (await vault.records([account.id])).get(account.id)
  if (!record) return null
  try {
    const now = timedCode(account, record.secret, clock())
    if (!now || now.secondsLeft > LEAST_SECONDS) return now && now.code
    onWait?.(Math.ceil(now.secondsLeft))
    await sleep(now.secondsLeft * 1000)
    // Locked meanwhile: then there is no code either.
    return vault.isOpen ? (timedCode(account, record.secret, clock())?.code ?? null) : null
  } finally {
    wipe(record.secret)
  }
}
