// Key slots: each way to open the vault wraps the same random data key on its own (VC-03). A slot's public parameters
// are associated data of its wrap, so that none can be exchanged or weakened unnoticed (VC-02).

import { fromBase64, toBase64, utf8, wipe, type Bytes } from './bytes.ts'
import { passwordBytes, type KdfParameters } from './kdf.ts'
import type { Derive, Random } from './ports.ts'
import { parseRecoveryCode } from './recovery-code.ts'
import { unwrapKey, wrapKey, type Binding, type Sealed } from './seal.ts'

interface PasswordLock {
  readonly kind: 'password'
  readonly kdf: KdfParameters
}

interface RecoveryLock {
  readonly kind: 'recovery'
  /** Base64, of the HKDF. */
  readonly salt: string
}

/** WebAuthn §10.1.4 `prf`. */
export interface PasskeyLock {
  readonly kind: 'passkey'
  /** Base64url. */
  readonly credentialId: string
  readonly rpId: string
  /** Base64, 32 random bytes of this vault: what the authenticator evaluates. */
  readonly prfInput: string
  readonly salt: string
}

export type Lock = PasswordLock | RecoveryLock | PasskeyLock
export type LockKind = Lock['kind']
export type Slot = Lock & { readonly id: string; readonly wrap: Sealed }

/** What a person brings. `prfOutput`: 32 bytes from the authenticator, after user verification. */
export type Credential =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'recovery'; readonly code: string }
  | { readonly kind: 'passkey'; readonly credentialId: string; readonly prfOutput: Bytes }

/** The vault, and which of its data keys. */
export interface KeyName {
  readonly vault: string
  readonly keyId: string
}

const HKDF_LABEL = { recovery: 'twofold vault recovery code 1', passkey: 'twofold vault passkey 1' } as const
const SALT_BYTES = 16

export const newSalt = (random: Random): string => toBase64(random(SALT_BYTES))

export async function makeSlot(
  lock: Lock,
  credential: Credential,
  dataKey: CryptoKey,
  name: KeyName,
  { random, derive }: { readonly random: Random; readonly derive: Derive },
): Promise<Slot> {
  const id = newSalt(random)
  const wrapping = await wrappingKey(lock, credential, derive)
  if (!wrapping) throw new TypeError('credential does not fit the lock')
  return { ...lock, id, wrap: await wrapKey(wrapping, random, binding(lock, id, name), dataKey) }
}

/** A slot that a credential has opened. */
export interface OpenedSlot {
  readonly slot: Slot
  /** Not extractable. */
  readonly dataKey: CryptoKey
  /** The same key in a form that can be wrapped anew. Drop it as soon as that is done. */
  readonly wrappable: () => Promise<CryptoKey>
}

/** Null: wrong credential or changed slot, all the same. */
export async function openSlot(
  slot: Slot,
  credential: Credential,
  name: KeyName,
  derive: Derive,
): Promise<OpenedSlot | null> {
  const wrapping = await wrappingKey(slot, credential, derive)
  if (!wrapping) return null
  const unwrap = (extractable: boolean): Promise<CryptoKey | null> =>
    unwrapKey(wrapping, binding(slot, slot.id, name), slot.wrap, extractable)
  const dataKey = await unwrap(false)
  return dataKey && { slot, dataKey, wrappable: async () => (await unwrap(true)) ?? dataKey }
}

/** Does this slot take this credential, right or wrong? */
export const fits = (slot: Lock, credential: Credential): boolean =>
  slot.kind === credential.kind &&
  (slot.kind !== 'passkey' || credential.kind !== 'passkey' || slot.credentialId === credential.credentialId)

/** Everything public about a lock, in one order. */
export function speltLock(lock: Lock): readonly (string | number)[] {
  if (lock.kind === 'recovery') return [lock.kind, lock.salt]
  if (lock.kind === 'passkey') return [lock.kind, lock.credentialId, lock.rpId, lock.prfInput, lock.salt]
  const { kdf } = lock
  return kdf.name === 'argon2id'
    ? [lock.kind, kdf.name, kdf.memoryKib, kdf.passes, kdf.lanes, kdf.salt]
    : [lock.kind, kdf.name, kdf.iterations, kdf.salt]
}

const binding = (lock: Lock, id: string, { vault, keyId }: KeyName): Binding => [
  'slot',
  vault,
  keyId,
  id,
  ...speltLock(lock),
]

async function wrappingKey(lock: Lock, credential: Credential, derive: Derive): Promise<CryptoKey | null> {
  if (lock.kind === 'password' && credential.kind === 'password') {
    const password = passwordBytes(credential.password)
    const hash = await derive(password, lock.kdf)
    const key = await crypto.subtle.importKey('raw', hash, 'AES-GCM', false, ['wrapKey', 'unwrapKey'])
    wipe(password, hash)
    return key
  }
  if (lock.kind === 'recovery' && credential.kind === 'recovery') {
    const parsed = await parseRecoveryCode(credential.code)
    return parsed.ok ? expanded(parsed.entropy, lock.salt, HKDF_LABEL.recovery) : null
  }
  if (lock.kind === 'passkey' && credential.kind === 'passkey' && credential.prfOutput.length === 32)
    return expanded(credential.prfOutput, lock.salt, HKDF_LABEL.passkey)
  return null
}

/** HKDF-SHA-256 (RFC 5869): the input has full entropy already, so nothing slow is needed. */
async function expanded(input: Bytes, salt: string, label: string): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', input, 'HKDF', false, ['deriveKey'])
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: fromBase64(salt) ?? new Uint8Array(), info: utf8(label) }
  return crypto.subtle.deriveKey(parameters, key, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey'])
}
