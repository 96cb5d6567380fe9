// Keyed hashes by which equal addresses are found without opening any. A number may belong to two people of one
// household, so what is unique in the store is number and person; what limits count is the number alone (A30).
import type { Seals } from '../seal/seals.ts'
import { mailKey } from './mail-address.ts'

export const addressFingerprint = (seals: Seals, kind: 'phone' | 'email', userId: string, address: string): string =>
  seals.fingerprint(kind, JSON.stringify([userId, kind === 'email' ? mailKey(address) : address]))

export const sendFingerprint = (seals: Seals, address: string): string => seals.fingerprint('send', mailKey(address))

export const keyFingerprint = (seals: Seals, credentialId: string): string => seals.fingerprint('key', credentialId)
