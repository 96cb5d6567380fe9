// One text for one JSON value (RFC 8785), so that what was signed can be made again from what was read: members sorted
// by UTF-16 code units, numbers and strings as ECMAScript writes them, nothing between.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined }

/** Throws for what has no canonical form: a number that is not finite, a string that is not well formed (§3.2.2). */
export const canonicalJson = (value: Json): string => {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('a number that JSON does not have')
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value)
    .filter((member): member is [string, Json] => member[1] !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${quoted(name)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

const isList = (value: Json & object): value is readonly Json[] => Array.isArray(value)

const quoted = (text: string): string => {
  if (!text.isWellFormed()) throw new TypeError('a lone surrogate')
  return JSON.stringify(text)
}
