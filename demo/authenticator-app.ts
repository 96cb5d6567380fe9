// A stand-in for the authenticator app on each person's phone, for those who have none at hand while they try the demo.
// It learns what a real one would: a key URI that was scanned, or a setup key that was pasted.
import { createHmac, randomUUID } from 'node:crypto'
import type { Hmac } from '#core/otp/hmac.ts'
import { parseKeyUri } from '#core/otp/parse-key-uri.ts'
import { parseSecret, type Secret } from '#core/otp/secret.ts'
import { DEFAULT_PERIOD, totpCode, totpCounter } from '#core/otp/totp.ts'
import { company } from './company.ts'
import type { AppAccount } from './desk-state.ts'
import type { PersonKey } from './people.ts'

interface Account {
  readonly id: string
  readonly owner: PersonKey
  readonly issuer: string
  readonly account: string
  readonly secret: Secret
}

/** Where accounts outlive the demo's process; a plain file is enough for secrets that protect nothing. */
export interface Drawer {
  readonly read: () => string | null
  readonly write: (text: string) => void
}

const hmac: Hmac = (algorithm, key, message) => createHmac(algorithm, key).update(message).digest()

export class AuthenticatorApp {
  readonly #drawer: Drawer
  readonly #changed: () => void
  #accounts: readonly Account[]

  constructor(drawer: Drawer, changed: () => void) {
    this.#drawer = drawer
    this.#changed = changed
    this.#accounts = fromText(drawer.read() ?? '[]')
  }

  /** False when the text is no key URI of time-based codes and no setup key. */
  add(owner: PersonKey, account: string, text: string): boolean {
    const read = readKey(text, account)
    if (read === null) return false
    this.#keep([...this.#accounts, { ...read, id: randomUUID(), owner }])
    return true
  }

  remove(id: string): void {
    this.#keep(this.#accounts.filter((one) => one.id !== id))
  }

  empty(): void {
    this.#keep([])
  }

  of(person: PersonKey, now: number): readonly AppAccount[] {
    return this.#accounts
      .filter(({ owner }) => owner === person)
      .toReversed()
      .map(({ id, issuer, account, secret }) => ({
        id,
        issuer,
        account,
        code: totpCode({ hmac, secret, now }),
        validUntil: (totpCounter(now, DEFAULT_PERIOD) + 1) * DEFAULT_PERIOD * 1000,
      }))
  }

  #keep(accounts: readonly Account[]): void {
    this.#accounts = accounts
    this.#drawer.write(toText(accounts))
    this.#changed()
  }
}

const readKey = (text: string, account: string): Pick<Account, 'issuer' | 'account' | 'secret'> | null => {
  const uri = parseKeyUri(text)
  if (uri.ok)
    return uri.entry.type === 'totp' && uri.entry.period === DEFAULT_PERIOD && uri.entry.digits === 6 ? uri.entry : null
  const key = parseSecret(text)
  return key.ok ? { issuer: company.issuer, account, secret: key.secret } : null
}

const toText = (accounts: readonly Account[]): string =>
  JSON.stringify(accounts.map(({ secret, ...account }) => ({ ...account, key: secret.toBase32() })))

/** The file is ours alone; one that was cut short counts as empty. */
const fromText = (text: string): readonly Account[] => {
  try {
    const kept = JSON.parse(text) as readonly (Omit<Account, 'secret'> & { readonly key: string })[]
    return kept.flatMap(({ key, ...account }) => {
      const read = parseSecret(key)
      return read.ok ? [{ ...account, secret: read.secret }] : []
    })
  } catch {
    return []
  }
}
