// Steam Guard codes: five letters and digits of Steam's own alphabet, taken from the HOTP number of SHA-1 and 30 seconds.
// No specification is published; the vectors are those that other open-source authenticators test against.

import { truncatedHmac } from './hotp.ts'
import type { Hmac } from './hmac.ts'
import type { Secret } from './secret.ts'
import { invalidSetting } from './settings.ts'
import { DEFAULT_PERIOD, totpCounter } from './totp.ts'

/** Without the letters and digits that look alike. */
const ALPHABET = '23456789BCDFGHJKMNPQRTVWXY'

export const STEAM_DIGITS = 5

/** The code shown at `now` (milliseconds since 1970). Throws RangeError for an empty secret or a time before 1970. */
export function steamCode({
  hmac,
  secret,
  now,
}: {
  readonly hmac: Hmac
  readonly secret: Secret
  readonly now: number
}): string {
  const settings = { hmac, secret, algorithm: 'sha1', digits: STEAM_DIGITS } as const
  const setting = invalidSetting(settings, { now: Math.floor(now) })
  if (setting) throw new RangeError(`${setting} is out of range`)
  let rest = truncatedHmac(settings, totpCounter(now, DEFAULT_PERIOD))
  let code = ''
  while (code.length < STEAM_DIGITS) {
    code += ALPHABET.charAt(rest % ALPHABET.length)
    rest = Math.floor(rest / ALPHABET.length)
  }
  return code
}
