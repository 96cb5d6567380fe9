// The link that pairs a device: in the QR code, to be pasted, or handed over inside one browser. It is short-lived and
// good once; whoever has it can pair, so it is shown only where the method is being added, and never kept.

export interface PairingLink {
  /** Where the server is mounted: https, or http on this very machine. No slash at the end. */
  readonly server: string
  readonly pairing: string
  /** 32 bytes in base64url. */
  readonly secret: string
  /** For the person to recognise; only the server's address is to be trusted. */
  readonly service: string
  readonly account: string
}

export const formatPairingLink = ({ server, pairing, secret, service, account }: PairingLink): string =>
  `twofold://pair?${new URLSearchParams({ v: '1', server, id: pairing, secret, service, account }).toString()}`

/** Null for anything else, and for a server that is neither https nor on this machine. Never throws. */
export const parsePairingLink = (text: string): PairingLink | null => {
  const link = text.trim()
  if (link.length > 2000 || !/^twofold:\/\/pair\?/i.test(link)) return null
  const query = new URLSearchParams(link.slice(link.indexOf('?') + 1))
  const names = [...query.keys()]
  if (new Set(names).size !== names.length || query.get('v') !== '1') return null
  const [server, pairing, secret] = [
    serverOf(query.get('server') ?? ''),
    query.get('id') ?? '',
    query.get('secret') ?? '',
  ]
  if (server === null || !/^[\w-]{1,64}$/.test(pairing) || !/^[\w-]{43}$/.test(secret)) return null
  return { server, pairing, secret, service: plain(query.get('service')), account: plain(query.get('account')) }
}

const serverOf = (text: string): string | null => {
  if (!URL.canParse(text)) return null
  const { protocol, hostname, username, password, search, hash, href } = new URL(text)
  const isHere = protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)
  if ((protocol !== 'https:' && !isHere) || username + password + search + hash !== '') return null
  return href.replace(/\/$/, '')
}

/** What somebody else wrote and a person will read: one line, no turned direction. */
const plain = (text: string | null): string =>
  (text ?? '')
    .replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, 100)

/** The number of a strict page as a QR code for the camera of another device (docs/push.md, "The number as a picture"). */
export const numberLink = (number: string): string => `twofold://number?n=${number}`

/** The digits of such a picture, or null. */
export const parseNumberLink = (text: string): string | null =>
  /^twofold:\/\/number\?n=(\d{1,10})$/i.exec(text.trim())?.[1] ?? null
