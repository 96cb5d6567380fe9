// Which pages of the organisation's own may be granted, and how an origin is written as a browser's host permission.
// Exactly what `optional_host_permissions` in the manifest allows: https anywhere, and http on this very machine (for
// trying the elements out; a browser trusts such a page as it does https).

/** The host permission for an origin, or null for one that cannot be granted. Browsers grant hosts, not ports. */
export const patternOf = (origin: string): string | null => {
  if (!URL.canParse(origin)) return null
  const { protocol, hostname } = new URL(origin)
  const mayBe = hostname !== '' && (protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost'))
  return mayBe ? `${protocol}//${hostname}/*` : null
}

/** What a person reads of a host permission: its host. */
export const hostOf = (pattern: string): string => pattern.replace(/^https?:\/\//, '').replace(/\/\*$/, '')

/**
 * Of all host permissions that the extension holds, those that a person granted for pages of the organisation's own: one
 * host each. A grant of every site at once (some browsers offer that) is none that was asked for.
 */
export const ownOf = (held: readonly string[], builtIn: readonly string[]): readonly string[] =>
  held
    .filter((pattern) => /^https:\/\/[^*/]+\/\*$|^http:\/\/localhost\/\*$/.test(pattern) && !builtIn.includes(pattern))
    .toSorted()
