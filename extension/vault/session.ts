// Staying unlocked while the browser stops and starts the worker. The data key is kept in two halves that are nothing by
// themselves: wrapped in session storage, which is memory, and the wrapping key, which no script can read, in IndexedDB.
// Neither a dump of the profile nor a read of session storage opens the vault (VC-07, EXT-ISO-03).

import { parseSealed, unwrapKey, wrapKey, type Binding } from './seal.ts'
import type { Random } from './ports.ts'
import type { KeyName } from './slots.ts'

/** `storage.session`, open to trusted contexts only; emptied by the browser when it closes. */
export interface SessionStore {
  get(): Promise<unknown>
  set(value: { readonly [name: string]: string | number }): Promise<void>
  clear(): Promise<void>
}

/** One CryptoKey in IndexedDB, which can keep a key that cannot be exported. */
export interface KeyStore {
  get(): Promise<CryptoKey | null>
  set(key: CryptoKey): Promise<void>
  clear(): Promise<void>
}

export interface SessionPorts {
  readonly session: SessionStore
  readonly keys: KeyStore
  readonly random: Random
}

export interface Resumed extends KeyName {
  readonly key: CryptoKey
  /** Highest revision seen, for the next unlock or resume. */
  readonly seen: number
}

const binding = ({ vault, keyId }: KeyName): Binding => ['session', vault, keyId]

/** `dataKey` must be extractable; drop it after the call. */
export async function keepOpen(
  { session, keys, random }: SessionPorts,
  dataKey: CryptoKey,
  name: KeyName,
  seen: number,
): Promise<void> {
  const wrapping = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey'])
  const { nonce, box } = await wrapKey(wrapping, random, binding(name), dataKey)
  await keys.set(wrapping)
  await session.set({ vault: name.vault, keyId: name.keyId, seen, nonce, box })
}

/** Null: locked. */
export async function resume({ session, keys }: SessionPorts): Promise<Resumed | null> {
  const value = await session.get()
  if (typeof value !== 'object' || value === null) return null
  const { vault, keyId, seen, nonce, box } = value as Record<string, unknown>
  const sealed = parseSealed({ nonce, box })
  if (typeof vault !== 'string' || typeof keyId !== 'string' || typeof seen !== 'number' || !sealed) return null
  const wrapping = await keys.get()
  const key = wrapping && (await unwrapKey(wrapping, binding({ vault, keyId }), sealed, false))
  return key && { vault, keyId, seen, key }
}

/** Lock: both halves go, whichever of them fails. */
export async function forget({ session, keys }: SessionPorts): Promise<void> {
  const done = await Promise.allSettled([session.clear(), keys.clear()])
  const failed = done.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
}
