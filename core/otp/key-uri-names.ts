// Who issued a key and whose it is: the label of a key URI, its separator and its escapes, as they are found in the wild
// (google-authenticator wiki, Key Uri Format, "Label" and "Issuer").

import { cleanName } from './key-uri.ts'

export interface ParsedNames {
  readonly issuer: string
  readonly account: string
  /** The issuer in the label when it is another than `issuer=`, else empty. */
  readonly labelIssuer: string
  readonly hadHidden: boolean
}

/** `label` is the raw path of the URI, `issuer` the decoded parameter (empty when there is none). */
export function parseNames(label: string, issuer: string): ParsedNames {
  const [prefix, account] = splitLabel(isFormEncoded(label, issuer) ? label.replaceAll('+', ' ') : label, issuer)
  const clean = { prefix: cleanName(prefix), account: cleanName(account), issuer: cleanName(issuer) }
  return {
    issuer: clean.issuer || clean.prefix,
    account: clean.account,
    labelIssuer: clean.issuer === '' || clean.prefix === clean.issuer ? '' : clean.prefix,
    hadHidden: [prefix, account, issuer].some((name) => cleanName(name) !== name.trim()),
  }
}

/**
 * Issuer and account of a label. The separator is a literal colon, or `%3A` from Microsoft and others who escape the
 * whole label; and since an issuer may wrongly hold a colon itself, the one named by `issuer=` is looked for first.
 */
function splitLabel(label: string, issuer: string): readonly [prefix: string, account: string] {
  const whole = decode(label)
  if (issuer !== '' && whole.startsWith(`${issuer}:`)) return [issuer, whole.slice(issuer.length + 1)]
  if (whole.trim() === issuer) return [issuer, '']
  const separator = /:/.exec(label) ?? /%3a/i.exec(label)
  if (!separator) return ['', whole]
  return [decode(label.slice(0, separator.index)), decode(label.slice(separator.index + separator[0].length))]
}

/**
 * Microsoft writes the label as a form field, where `+` is a space (`Contoso+Ltd%3Aann%40contoso.com`). Elsewhere a `+`
 * in a label belongs to an address (`ann+shop@example.org`), so this asks for the name and for every other mark escaped.
 */
const isFormEncoded = (label: string, issuer: string): boolean =>
  issuer === 'Microsoft' && /%3a/i.test(label) && !/[:@ ]|%20/.test(label)

/** Percent-decoding that leaves what cannot be decoded as it stands. */
export const decode = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => (isWellEscaped(escapes) ? decodeURIComponent(escapes) : escapes))

/** Whether every `%` begins an escape, and the bytes are UTF-8. */
export function isWellEscaped(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}
