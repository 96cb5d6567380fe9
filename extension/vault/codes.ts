// The code of an account: now and next for those that follow the clock, one at a time for those that count.

import { hotpCode } from '#core/otp/hotp.ts'
import { nobleHmac } from '#core/otp/noble-hmac.ts'
import { Secret } from '#core/otp/secret.ts'
import { isInRange } from '#core/otp/settings.ts'
import { steamCode } from '#core/otp/steam.ts'
import { secondsLeft, totpCode } from '#core/otp/totp.ts'
import type { Account } from './account.ts'
import { wipe, type Bytes } from './bytes.ts'
import type { Vault } from './vault.ts'

export interface TimedCode {
  readonly code: string
  /** The one of the next period, to be typed when this one is about to end. */
  readonly next: string
  /** Seconds, whole and partial. */
  readonly secondsLeft: number
}

/** `now` in milliseconds since 1970, corrected for drift if that is known. Null for HOTP: see `nextCounterCode`. */
export function timedCode(account: Account, secret: Bytes, now: number): TimedCode | null {
  if (account.type === 'hotp') return null
  const { period } = account
  return {
    code: codeAt(account, secret, now),
    next: codeAt(account, secret, now + period * 1000),
    secondsLeft: secondsLeft(now, period),
  }
}

/** The code of any account at its counter or at `now`: what is compared with the old app after an import. */
export function codeAt(account: Account, secret: Bytes, now: number): string {
  const { type, algorithm, digits, period, counter } = account
  const held = new Secret(secret)
  const settings = { hmac: nobleHmac, secret: held, algorithm, digits }
  try {
    if (type === 'steam') return steamCode({ hmac: nobleHmac, secret: held, now })
    return type === 'totp' ? totpCode({ ...settings, now, period }) : hotpCode({ ...settings, counter })
  } finally {
    // The copy is this function's own.
    wipe(held.bytes)
  }
}

/**
 * The next code of a counting account. The counter is moved and stored before the code is shown, so that none is ever
 * shown twice (RFC 4226 §7.2); null if it could not be stored, or is no such account.
 */
export async function nextCounterCode(vault: Vault, id: string, now: number): Promise<string | null> {
  const record = (await vault.records([id])).get(id)
  if (!record) return null
  let taken: Account | undefined
  const changed = await vault.change((accounts) =>
    accounts.map((account) => {
      if (account.id !== id || account.type !== 'hotp' || !isInRange('counter', account.counter + 1)) return account
      taken = account
      return { ...account, counter: account.counter + 1, usedAt: now }
    }),
  )
  const code = changed.ok && taken ? codeAt(taken, record.secret, now) : null
  wipe(record.secret)
  return code
}
