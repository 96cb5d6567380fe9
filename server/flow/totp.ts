// The server's TOTP: synchronous HMAC from node:crypto, and the same work whether the authenticator is real or made up.
import { createHmac, createSecretKey } from 'node:crypto'
import { normaliseCode } from '#core/otp/code.ts'
import type { Hmac } from '#core/otp/hmac.ts'
import { parseSecret, Secret } from '#core/otp/secret.ts'
import { type TotpVerdict, verifyTotp, type Window } from '#core/otp/totp.ts'
import type { AuthenticatorRow } from '../ports.ts'
import type { Seals } from '../seal/seals.ts'

export const nodeHmac: Hmac = (algorithm, key, message) =>
  createHmac(algorithm, createSecretKey(key)).update(message).digest()

/** A clock ahead is learnt at registration, where the code is typed at once; after that its drift is known. */
export const registrationWindow: Window = { back: 1, forward: 1 }

const secretFrom = (base32: string): Secret | null => {
  const parsed = parseSecret(base32)
  return parsed.ok ? parsed.secret : null
}

/** Judges a code against a stored authenticator; the caller writes counter and drift in one conditional statement. */
export const checkTotp = (seals: Seals, row: AuthenticatorRow, typed: string, now: number): TotpVerdict => {
  const real = row.sealed === null ? null : secretFrom(seals.open('authenticator', row.id, row.sealed))
  const secret =
    real ?? new Secret(Buffer.from(seals.fingerprint('made-up', `totp:${row.id}`), 'base64url').subarray(0, 20))
  const lastCounter = row.counter < 0 ? null : row.counter
  const verdict = verifyTotp({
    hmac: nodeHmac,
    secret,
    code: normaliseCode(typed) ?? '',
    now,
    lastCounter,
    drift: row.drift,
  })
  return real === null && verdict.ok ? { ok: false, reason: 'wrong-code' } : verdict
}

/** Judges the first code of an authenticator that is being added. */
export const checkFirstTotp = (base32: string, typed: string, now: number): TotpVerdict => {
  const secret = secretFrom(base32)
  if (secret === null) return { ok: false, reason: 'invalid-settings', setting: 'secretBytes' }
  return verifyTotp({
    hmac: nodeHmac,
    secret,
    code: normaliseCode(typed) ?? '',
    now,
    lastCounter: null,
    window: registrationWindow,
  })
}
