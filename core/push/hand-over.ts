// How a page and a push device in the same browser find each other: messages between the page and the content script that
// a person allowed there, both with `postMessage` to the page's own origin. No number ever goes this way (N63B-OB-07).

export type FromPage =
  /** Is there a device in this browser? Asked while a device can be paired. */
  | { readonly twofold: 'push/hello'; readonly v: 1 }
  /** The person pressed "Use this browser". */
  | { readonly twofold: 'push/pair'; readonly v: 1; readonly link: string }
  /** A request was just made for this person: look now. */
  | { readonly twofold: 'push/look'; readonly v: 1 }

export type FromDevice =
  | { readonly twofold: 'push/here'; readonly v: 1 }
  /** The device's own window asks the person now. */
  | { readonly twofold: 'push/taken'; readonly v: 1 }

type Loose = Readonly<Record<string, unknown>>

const isOurs = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && (value as Loose)['v'] === 1

/** What a device may hear; null for everything else that is said in a page. */
export const readFromPage = (value: unknown): FromPage | null => {
  if (!isOurs(value)) return null
  const { twofold, link } = value
  if (twofold === 'push/hello' || twofold === 'push/look') return { twofold, v: 1 }
  return twofold === 'push/pair' && typeof link === 'string' && link.length <= 2000 ? { twofold, v: 1, link } : null
}

/** What a page may hear. */
export const readFromDevice = (value: unknown): FromDevice | null => {
  if (!isOurs(value)) return null
  const { twofold } = value
  return twofold === 'push/here' || twofold === 'push/taken' ? { twofold, v: 1 } : null
}
