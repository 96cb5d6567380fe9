// Whether an account's code may go to a page at all: only over https, only to the exact origin (scheme, host, port) that is
// recorded for it; another one must first be allowed by the person in a window of ours; one that pretends never can
// (EXT-FILL-01).
import { addressOf, knownOrigins } from '#core/screens/origins.ts'
import type { Account } from '../vault/account.ts'
import { imitates } from './imitates.ts'

export type Place =
  | { readonly kind: 'recorded'; readonly origin: string }
  /** Ask first, and show the origins that are recorded, if any. */
  | { readonly kind: 'new'; readonly origin: string }
  | { readonly kind: 'refused'; readonly reason: PlaceRefusal; readonly origin: string }

export type PlaceRefusal =
  /** Not a page of the web: the browser's own, a file, ours. */
  | 'no-page'
  | 'not-secure'
  /** Looks like a site that is recorded, or like Microsoft's, and is another. */
  | 'pretending'

export function placeOf(account: Pick<Account, 'origins'>, url: string): Place {
  const refused = (reason: PlaceRefusal, origin = ''): Place => ({ kind: 'refused', reason, origin })
  if (!URL.canParse(url)) return refused('no-page')
  const { origin, protocol, hostname } = new URL(url)
  if (protocol === 'http:') return refused('not-secure', origin)
  if (protocol !== 'https:') return refused('no-page')
  if (account.origins.includes(origin)) return { kind: 'recorded', origin }
  if (knownOrigins.has(origin)) return { kind: 'new', origin }
  const { kind } = addressOf(url)
  const recorded = account.origins.filter((one) => URL.canParse(one)).map((one) => new URL(one).hostname)
  const isFalse = kind === 'pretending' || kind === 'insecure' || recorded.some((host) => imitates(hostname, host))
  return isFalse ? refused('pretending', origin) : { kind: 'new', origin }
}
