// One-time codes that are sent: decimal digits from the CSPRNG without modulo bias (A21, N63B-OB-02), kept only as a
// peppered MAC bound to flow and challenge, so that a code is worthless anywhere else (A24, N63B-OB-04).
import type { Random } from '../ports.ts'
import type { Seals } from '../seal/seals.ts'

/** `length` decimal digits, leading zeros kept. */
export const newCode = (random: Random, length: number): string => {
  let digits = ''
  while (digits.length < length) {
    for (const byte of random(length * 2)) if (byte < 250 && digits.length < length) digits += String(byte % 10)
  }
  return digits
}

/** 128 random bits, base64url: ids of challenges, calls, authenticators, events and messages. */
export const newId = (random: Random): string => Buffer.from(random(16)).toString('base64url')

const bound = (flowId: string, challengeId: string, code: string): string => JSON.stringify([flowId, challengeId, code])

export const codeMac = (seals: Seals, flowId: string, challengeId: string, code: string): string =>
  seals.mac('code', bound(flowId, challengeId, code))

export const codeMatches = (seals: Seals, flowId: string, challengeId: string, code: string, mac: string): boolean =>
  seals.matches('code', bound(flowId, challengeId, code), mac)
