// What people type and read: a code with the separators they put into it, a setup key in groups of four.
// W3C-AC-02: a code field takes spaces, dashes and full-width digits.

/** Longer input is not a code with separators, it is something else pasted by mistake. */
const LONGEST_INPUT = 64

// \s has the no-break, narrow and ideographic spaces; the rest are the hyphens, dashes and minus signs of Unicode.
const SEPARATORS = /[\s\-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]+/gu
const FULL_WIDTH_DIGITS = /[\uFF10-\uFF19]/gu
const FULL_WIDTH_OFFSET = 0xff10 - 0x30

/** Takes out spaces and dashes, of any script. */
export const withoutSeparators = (text: string): string => text.replace(SEPARATORS, '')

/**
 * The ASCII digits of what was typed: `１２３ 456`, `123-456` and `123456` are one code.
 * Anything but digits and separators, or no digit at all, is `undefined`. The length is for the verifier to judge.
 */
export function normaliseCode(text: string): string | undefined {
  if (text.length > LONGEST_INPUT) return undefined
  const digits = withoutSeparators(text).replace(FULL_WIDTH_DIGITS, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH_OFFSET),
  )
  return /^[0-9]+$/.test(digits) ? digits : undefined
}

/** A setup key as a person reads it from one screen to another: `ABCD EFGH IJ`. For the eye only; copy the key itself. */
export const inGroupsOfFour = (key: string): string => key.match(/.{1,4}/gu)?.join(' ') ?? ''
