// Does one host name pass itself off as another? Homographs, names one slip away, and the real name put in front of a
// stranger's (Unicode TR 39 in spirit; a browser's own rules for showing punycode do not stop the last two).

/** What is drawn for plain letters. Order matters: pairs before single characters. */
const DISGUISES: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/[1i|]/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
  [/[-_]/g, ''],
]
const plain = (host: string): string =>
  DISGUISES.reduce((text, [disguise, letter]) => text.replace(disguise, letter), host)

/** Shorter names are a slip away from too many others. */
const LEAST_FOR_A_SLIP = 8

/**
 * Never true for the same host, nor for a host under the same parent (`login.example.org`, `www.example.org`): of those a
 * person can judge. Any punycode that is not the recorded host itself is taken for false.
 */
export function imitates(host: string, real: string): boolean {
  if (host === real || isFamily(host, real)) return false
  if (host.split('.').some((label) => label.startsWith('xn--'))) return true
  if (plain(host) === plain(real)) return true
  if (host.startsWith(`${real}.`) || host.includes(`.${real}.`) || host.startsWith(`${real}-`)) return true
  return real.length >= LEAST_FOR_A_SLIP && isOneSlipAway(host, real)
}

/** The last two labels are equal: enough to tell a sibling from a stranger here, because both are shown and asked about. */
const isFamily = (a: string, b: string): boolean => {
  const parent = (host: string): string => host.split('.').slice(-2).join('.')
  return parent(a) === parent(b)
}

/** One character more, less, or other, or two neighbours exchanged. */
function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && right === `${left[1]}${left[0]}`)
}
