// Who is asking, as an address that limits can count: from the socket, or from a configured number of trusted proxies
// and nobody else (ASVS 15.3.4). IPv6 counts by /64, since one person has that many (A17).
import { isIPv4, isIPv6 } from 'node:net'

/**
 * The address that the outermost trusted proxy saw, canonical; `unknown` when there is none. With 0 proxies no header is
 * believed, with n the n-th address from the right of `X-Forwarded-For`.
 */
export const clientAddress = (headers: Headers, socket: string | undefined, trustedProxies: number): string => {
  if (trustedProxies === 0) return canonical(socket ?? '')
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  return canonical(hops.at(-trustedProxies) ?? socket ?? '')
}

/** The part of an address that a limit counts: IPv4 whole, IPv6 by its /64. */
export const limitKey = (address: string): string =>
  address.includes(':') ? `${address.split(':').slice(0, 4).join(':')}::/64` : address

/** IPv4 (also mapped into IPv6) dotted; IPv6 as eight groups without leading zeros; anything else `unknown`. */
export const canonical = (text: string): string => {
  const bare = text
    .replace(/^\[|\](:\d+)?$/g, '')
    .replace(/%.*$/, '')
    .toLowerCase()
  if (isIPv4(bare)) return bare
  const withPort = /^([\d.]+):\d+$/.exec(bare)?.[1]
  if (withPort !== undefined && isIPv4(withPort)) return withPort
  if (!isIPv6(bare)) return 'unknown'
  const groups = expand(bare)
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  if (!mapped) return groups.map((group) => group.toString(16)).join(':')
  const [high = 0, low = 0] = groups.slice(6)
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

/** Eight numbers of a valid IPv6 text. */
const expand = (text: string): readonly number[] => {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text)
  const hex = (a: string, b: string): string => ((Number(a) << 8) | Number(b)).toString(16)
  const plain = dotted
    ? `${dotted[1]}${hex(dotted[2] ?? '', dotted[3] ?? '')}:${hex(dotted[4] ?? '', dotted[5] ?? '')}`
    : text
  const [head = '', tail] = plain.split('::')
  const numbers = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))
  if (tail === undefined) return numbers(head)
  const [left, right] = [numbers(head), numbers(tail)]
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0), ...right]
}
