// Formats that are one plain list: Raivo (JSON, usually out of its ZIP), Duo Mobile, Steam.

import { fromBase64 } from '../bytes.ts'
import { text, toEntry } from './entry.ts'
import { fieldsOf, isFields, listOf, parsed, type Fields, type Parsed } from './result.ts'

const isListWith = (json: unknown, ...names: readonly string[]): json is readonly unknown[] =>
  Array.isArray(json) && json.some((one) => isFields(one) && names.every((name) => name in one))

/** Raivo OTP: every value is text, numbers too. */
export const isRaivo = (json: unknown): json is readonly unknown[] => isListWith(json, 'secret', 'kind', 'timer')

export const readRaivo = (json: readonly unknown[]): Parsed =>
  parsed(
    listOf(json).map((one, i) => {
      const { kind, secret, algorithm, digits, timer, counter, issuer, account, pinned } = fieldsOf(one)
      return toEntry(
        {
          type: text(kind).toLowerCase(),
          secret,
          algorithm,
          digits,
          period: timer,
          counter,
          issuer,
          account,
          pinned: pinned === true || pinned === 'true',
        },
        i + 1,
      )
    }),
  )

/** Duo Mobile's accounts: only those of other issuers hold a key; a counter makes one a counting one. No issuer is kept. */
export const isDuo = (json: unknown): json is readonly unknown[] => isListWith(json, 'accountType')

export const readDuo = (json: readonly unknown[]): Parsed =>
  parsed(
    listOf(json).map((one, i) => {
      const { accountType, name, otpGenerator } = fieldsOf(one)
      const { otpSecret: secret, counter } = fieldsOf(otpGenerator)
      const isOtp = accountType === 'OtpAccount' || isFields(otpGenerator)
      const type = isOtp ? (counter === undefined ? 'totp' : 'hotp') : 'push'
      // Without a key there is nothing to say about it but the kind.
      return toEntry({ type, secret: isOtp ? secret : new Uint8Array(1), account: name, counter }, i + 1)
    }),
  )

/** Steam: one `maFile`, or the mobile app's `accounts`. The shared secret is base64, not base32. */
export const isSteam = (json: unknown): json is Fields => isFields(json) && steamAccounts(json).length > 0

const steamAccounts = (json: Fields): readonly Fields[] =>
  [json, ...Object.values(fieldsOf(json['accounts'])).filter(isFields)].filter((one) => 'shared_secret' in one)

export const readSteam = (json: Fields): Parsed =>
  parsed(
    listOf(steamAccounts(json)).map((one, i) => {
      const { shared_secret: secret, account_name: account } = fieldsOf(one)
      const bytes = fromBase64(text(secret))
      return toEntry({ type: 'steam', secret: bytes ?? text(secret), issuer: 'Steam', account }, i + 1)
    }),
  )
