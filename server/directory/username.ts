// User names: found by a canonical key, accepted only when they are the same characters (A3).
// The key folds what looks or sorts alike, so that two people can never have names that differ only by that; a name that
// was typed with such a look-alike finds the row and is still not that person.

/** Key for look-up and uniqueness: compatibility forms and case folded (UAX #15 NFKC). Idempotent. */
export function canonicalUsername(username: string): string {
  // One round is not always enough: what normalisation brings forth may fold, or be trimmed, once more.
  const folded = username.trim().normalize('NFKC').toLowerCase()
  return folded === username ? folded : canonicalUsername(folded)
}

/** Characters outside ASCII that even NFC turns into ASCII: Kelvin sign, Greek question mark, Greek varia. */
const disguised = /[\u212A\u037E\u1FEF]/

/** True when `typed` is `stored`, code point by code point, but for case and for how accents are composed. */
export function isSameUsername(typed: string, stored: string): boolean {
  const fold = (text: string): string => text.trim().normalize('NFC').toLowerCase()
  return !disguised.test(typed) && fold(typed) === fold(stored)
}
