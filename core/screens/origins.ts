// Where guidance may speak at all: the exact origins of Microsoft's sign-in, registration and reset pages, by cloud.
// Page content can never vouch for a page (phishing kits keep Microsoft's ids), so this table decides first.
// Compiled in, never configured from afar. Sources: Microsoft's national-cloud table; its self-service reset and security-info pages.

/** Which family of screens an origin serves; `own`: a page of the organisation's that holds our own elements. */
export type Site = 'entra' | 'security-info' | 'reset' | 'personal' | 'own'
export type Cloud = 'public' | 'us-government' | 'china'

export interface Place {
  readonly site: Site
  readonly cloud: Cloud
}

export const knownOrigins: ReadonlyMap<string, Place> = new Map<string, Place>([
  ['https://login.microsoftonline.com', { site: 'entra', cloud: 'public' }],
  ['https://login.microsoft.com', { site: 'entra', cloud: 'public' }],
  ['https://login.windows.net', { site: 'entra', cloud: 'public' }],
  ['https://login.microsoftonline.us', { site: 'entra', cloud: 'us-government' }],
  ['https://login.partner.microsoftonline.cn', { site: 'entra', cloud: 'china' }],
  ['https://mysignins.microsoft.com', { site: 'security-info', cloud: 'public' }],
  ['https://mysignins.azure.us', { site: 'security-info', cloud: 'us-government' }],
  ['https://passwordreset.microsoftonline.com', { site: 'reset', cloud: 'public' }],
  ['https://passwordreset.microsoftonline.us', { site: 'reset', cloud: 'us-government' }],
  ['https://login.live.com', { site: 'personal', cloud: 'public' }],
])

/** A place for pages with our elements: an origin is in it because a person granted it, and it is in no other table. */
export const ownPlace: Place = { site: 'own', cloud: 'public' }

export type Address =
  | ({ readonly kind: 'genuine' } & Place)
  /** The right host without a secure connection, or on another port. */
  | { readonly kind: 'insecure' }
  /** Uses Microsoft's name, or letters that look like it, and is not Microsoft's. */
  | { readonly kind: 'pretending' }
  /** Any other page, Microsoft's own other pages among them: not an address for signing in. */
  | { readonly kind: 'other' }

/** Registrable names that are Microsoft's own: not sign-in pages, but no pretence either. */
const microsoftDomains: readonly string[] = [
  'azure.com',
  'azure.us',
  'cloud.microsoft',
  'live.com',
  'microsoft.com',
  'microsoft365.com',
  'microsoftonline.cn',
  'microsoftonline.com',
  'microsoftonline.us',
  'office.com',
  'outlook.com',
  'sharepoint.com',
  'windows.net',
]
const brands = ['microsoft', 'microsoftonline', 'msonline', 'office365'] as const

/** What look-alike hosts put in the place of plain letters. Order matters: pairs before single characters. */
const disguises: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/[1|]/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
  [/[-_.]/g, ''],
]
const plain = (text: string): string =>
  disguises.reduce((out, [disguise, letter]) => out.replace(disguise, letter), text)
const namesBrand = (text: string): boolean =>
  brands.some((brand) => text.includes(brand) || plain(text).includes(brand))

/** Punycode keeps the plain letters (`xn--mcrosoft-…` for a foreign i): are those most of a brand, in its order? */
const isDisguisedBrand = (label: string): boolean => {
  if (!label.startsWith('xn--')) return false
  const letters = plain(label.slice(4, label.lastIndexOf('-'))).split('')
  const isPartOf = (brand: string): boolean => {
    let at = -1
    return letters.every((letter) => (at = brand.indexOf(letter, at + 1)) >= 0)
  }
  return brands.some((brand) => letters.length >= brand.length / 2 && isPartOf(brand))
}

const isMicrosoft = (host: string): boolean =>
  microsoftDomains.some((domain) => host === domain || host.endsWith(`.${domain}`))

/** Answers "is the tab in front a genuine sign-in address?". Anything that is no URL is `other`. */
export const addressOf = (url: string, origins: ReadonlyMap<string, Place> = knownOrigins): Address => {
  if (!URL.canParse(url)) return { kind: 'other' }
  const { origin, protocol, hostname } = new URL(url)
  const place = origins.get(origin)
  if (place) return { kind: 'genuine', ...place }
  if (protocol !== 'http:' && protocol !== 'https:') return { kind: 'other' }
  if (origins.has(`https://${hostname}`)) return { kind: 'insecure' }
  if (isMicrosoft(hostname)) return { kind: 'other' }
  return { kind: namesBrand(hostname) || hostname.split('.').some(isDisguisedBrand) ? 'pretending' : 'other' }
}
