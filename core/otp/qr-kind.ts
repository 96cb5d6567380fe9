// What a QR code is for, told from its text alone, so that a person who scans the wrong one can be told which to look
// for. Microsoft's first QR is for its own app and holds no secret that another authenticator could use.

export type QrKind =
  /** A key URI: `parseKeyUri` reads it. */
  | 'otpauth'
  /** Google Authenticator's export. */
  | 'otpauth-migration'
  /** `steam://` and a key: `parseKeyUri` reads it. */
  | 'steam'
  /** Sets up push in Microsoft Authenticator only: "I want to use a different authenticator app" leads to the other. */
  | 'microsoft-app'
  /** Joins a browser to a Twofold server as a push device. */
  | 'pairing'
  /** Any other web address. */
  | 'url'
  | 'unknown'

const SCHEMES: readonly (readonly [scheme: RegExp, kind: QrKind])[] = [
  [/^otpauth:\/\//i, 'otpauth'],
  [/^otpauth-migration:\/\//i, 'otpauth-migration'],
  [/^steam:\/\/[a-z2-7=]+\/?$/i, 'steam'],
  [/^phonefactor:/i, 'microsoft-app'],
  [/^twofold:/i, 'pairing'],
]

const PAIRING_FRAGMENT = '#twofold-pair='
const MICROSOFT_HOST = 'login.microsoftonline.com'
const MICROSOFT_PATH = '/authenticatorapp/activateaccount'

/** Never throws. Says what a text claims to be, not that it is well-formed or to be trusted. */
export function kindOfQr(text: string): QrKind {
  const content = text.trim()
  const scheme = SCHEMES.find(([pattern]) => pattern.test(content))
  if (scheme) return scheme[1]
  if (!/^https?:\/\//i.test(content) || !URL.canParse(content)) return 'unknown'
  const { protocol, host, pathname, hash } = new URL(content)
  if (protocol === 'https:' && hash.startsWith(PAIRING_FRAGMENT)) return 'pairing'
  if (protocol === 'https:' && host === MICROSOFT_HOST && pathname.toLowerCase() === MICROSOFT_PATH)
    return 'microsoft-app'
  return 'url'
}
