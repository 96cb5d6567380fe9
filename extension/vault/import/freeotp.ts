// FreeOTP+ (JSON export) and FreeOTP 1 (`tokens.xml` of `adb backup`): tokens with the secret as signed bytes.

import type { Bytes } from '../bytes.ts'
import { text, toEntry, type ImportEntry, type Loose, type Refused } from './entry.ts'
import { fieldsOf, isFields, jsonOf, listOf, parsed, Unreadable, type Fields, type Parsed } from './result.ts'

export const isFreeOtpPlus = (json: unknown): json is Fields =>
  isFields(json) && Array.isArray(json['tokens']) && 'tokenOrder' in json

export const readFreeOtpPlus = (json: Fields): Parsed =>
  parsed(listOf(json['tokens']).map((token, i) => fromToken(fieldsOf(token), i + 1)))

const LONGEST_BYTES = 4096

/** Android's own form of a map of strings; every value but one is a token in JSON. */
const TOKEN = /<string name="([^"]*)">([^<]*)<\/string>/g

export const isFreeOtpXml = (content: string): boolean =>
  /^\s*(<\?xml[^>]*\?>)?\s*<map>/.test(content) && content.includes('issuerExt')

export function readFreeOtpXml(content: string): Parsed {
  const tokens = [...content.matchAll(TOKEN)].filter(([, name]) => name !== 'tokenOrder')
  if (!/<\/map>\s*$/.test(content)) throw new Unreadable('damaged')
  return parsed(tokens.map(([, , value = ''], i) => fromToken(fieldsOf(jsonOf(unescaped(value))), i + 1)))
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' }

const unescaped = (xml: string): string =>
  xml.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })

/**
 * The stored counter is the one last used: the app reads `counter=` from a URI less one, and writes it plus one
 * (`Token.java`). The next to be used is therefore one more.
 */
function fromToken(token: Fields, position: number): ImportEntry | Refused {
  const { counter, secret } = token
  const next = typeof counter === 'number' ? counter + 1 : counter
  return toEntry({ ...settingsOfToken(token), secret: signedBytes(secret), counter: next }, position)
}

/** What all FreeOTPs write alike. A token of the issuer Steam makes Steam's codes. */
export function settingsOfToken({ type, algo, digits, period, ...names }: Fields): Omit<Loose, 'secret'> {
  const issuer = text(names['issuerAlt']) || text(names['issuerExt']) || text(names['issuerInt'])
  const isSteam = type === 'TOTP' && names['issuerExt'] === 'Steam'
  return {
    type: isSteam ? 'steam' : text(type).toLowerCase(),
    algorithm: algo,
    digits,
    period,
    issuer,
    account: text(names['labelAlt']) || text(names['label']),
  }
}

/** Java's bytes go from -128 to 127. Null for anything else. */
export function signedBytes(value: unknown): Bytes | null {
  const isByte = (one: unknown): boolean => Number.isInteger(one) && (one as number) >= -128 && (one as number) <= 127
  if (!Array.isArray(value) || value.length > LONGEST_BYTES || !value.every(isByte)) return null
  return Uint8Array.from(value as number[], (one) => one & 0xff)
}
