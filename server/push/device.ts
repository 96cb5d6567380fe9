// Who is speaking: a device of an account, or one that is being tested. It is known by its id and proves itself by its key.
import { isSignedBy } from '#core/push/sign.ts'
import type { Signed, Statement } from '#core/push/statement.ts'
import type { Deps } from '../flow/deps.ts'
import type { Seals } from '../seal/seals.ts'

export interface Device {
  readonly id: string
  readonly userId: string
  /** Hash of the cookie of the browser that it lives in, where that is known. */
  readonly browser: string | null
  /** Bound to the account; one that is being tested is not. */
  readonly isBound: boolean
}

export const deviceFingerprint = (seals: Seals, id: string): string => seals.fingerprint('push', id)

/** The device that signed this, or null: unknown, removed, disabled, or another one's signature. */
export const speaking = async (
  { store, seals, clock }: Deps,
  id: string,
  signed: Signed<Statement>,
): Promise<Device | null> => {
  const row = await store.findByFingerprint('app', deviceFingerprint(seals, id))
  if (row !== null) {
    const isIt = row.status === 'active' && row.publicKey !== null && (await isSignedBy(row.publicKey, signed))
    const { browser } = row.details
    return isIt
      ? { id, userId: row.userId, browser: typeof browser === 'string' ? browser : null, isBound: true }
      : null
  }
  const pairing = await store.readPairing(id)
  if (pairing === null || pairing.publicKey === null || pairing.expiresAt <= clock.now()) return null
  const isIt = await isSignedBy(pairing.publicKey, signed)
  return isIt ? { id, userId: pairing.userId, browser: pairing.browser, isBound: false } : null
}
