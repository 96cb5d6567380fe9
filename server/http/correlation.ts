// The support code: names one reply in the log and on the page, and says nothing else.
import type { Random } from '../ports.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `XXXX-XXXX-XXXX`: 60 random bits, readable over the phone. */
export const correlationId = (random: Random): string =>
  [...random(12)].map((byte, index) => (index > 0 && index % 4 === 0 ? '-' : '') + alphabet.charAt(byte & 31)).join('')
