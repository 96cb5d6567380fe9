// Text that goes into a header or an address: one line, nothing that steers (ASVS-1.3.11).

/** Control characters, line and paragraph separators, and marks that turn the direction of text. */
const steering = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

export const oneLine = (text: string): string => text.replace(steering, ' ').trim()

/** The same for several lines: line breaks stay, other controls go. */
export const manyLines = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(steering, (character) => (character === '\n' || character === '\t' ? character : ''))

/** One mailbox and nothing else: no list, no name, no comment, no quoting, no second line. */
export const isOneMailbox = (address: string): boolean =>
  address.length <= 254 && oneLine(address) === address && /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/.test(address)
