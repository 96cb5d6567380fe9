// Saved recovery codes (SP 800-63B-4 §3.1.2, §4.2.1.1): 120 random bits each, so that a keyed hash is enough at rest;
// shown once; each good once, and a used one is replaced (N63B-LS-01, N63B-LS-02).
import type { Random } from '../ports.ts'
import type { Seals } from '../seal/seals.ts'

/** Crockford's alphabet: no I, L, O or U to misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 24 characters in groups of four. */
export const newRecoveryCode = (random: Random): string =>
  [...random(24)].map((byte, index) => (index > 0 && index % 4 === 0 ? '-' : '') + alphabet.charAt(byte & 31)).join('')

/** Case, spaces and dashes do not matter; misread letters are read as the alphabet means them. */
const canonical = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\-‐-―]/g, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
    .replace(/U/g, 'V')

const bound = (authenticatorId: string, code: string): string => JSON.stringify([authenticatorId, canonical(code)])

/** What is stored (sealed once more): one MAC a code. */
export const hashCodes = (seals: Seals, authenticatorId: string, codes: readonly string[]): string =>
  JSON.stringify(codes.map((code) => seals.mac('recovery-code', bound(authenticatorId, code))))

/** As many as nobody can match: a made-up set costs the same work as a real one (A19). */
export const noCodes = (count: number): string => JSON.stringify(Array.from({ length: count }, () => ''))

export type CodeUse =
  { readonly ok: true; readonly next: string; readonly replacement: string } | { readonly ok: false }

/** Compares with every stored MAC whatever matches first; on a match, the list with the used code replaced. */
export const useRecoveryCode = (
  seals: Seals,
  random: Random,
  authenticatorId: string,
  stored: string,
  typed: string,
): CodeUse => {
  const macs = JSON.parse(stored) as readonly string[]
  const hits = macs.map((mac) => seals.matches('recovery-code', bound(authenticatorId, typed), mac))
  const at = hits.indexOf(true)
  if (at < 0) return { ok: false }
  const replacement = newRecoveryCode(random)
  const next = macs.map((mac, index) =>
    index === at ? seals.mac('recovery-code', bound(authenticatorId, replacement)) : mac,
  )
  return { ok: true, next: JSON.stringify(next), replacement }
}
