// Making a vault, and erasing one.

import { toBase64Url, wipe, type Bytes } from './bytes.ts'
import { indexKey } from './documents.ts'
import { find } from './find.ts'
import { digestOf } from './head.ts'
import { KdfUnavailable, newArgon2id, newPbkdf2 } from './kdf.ts'
import { sealList } from './list.ts'
import { passwordProblem, type PasswordProblem } from './password-rules.ts'
import type { Ports, Random } from './ports.ts'
import { newRecoveryCode } from './recovery-code.ts'
import { makeSlot, newSalt, type Credential, type KeyName, type PasskeyLock, type Slot } from './slots.ts'
import { saveHead, type Refusal, type State } from './state.ts'
import { inTurn, type Shelves } from './twins.ts'

/** A passkey that has been made, and what its authenticator answered for `prfInput`. */
export interface NewPasskey extends Pick<PasskeyLock, 'credentialId' | 'rpId' | 'prfInput'> {
  readonly prfOutput: Bytes
}

/** A recovery code always belongs to it: the one way that neither memory nor device can lose. */
export type NewVault = { readonly password: string } | { readonly passkey: NewPasskey }

export type Created =
  | { readonly ok: true; readonly state: State; readonly recoveryCode: string }
  | { readonly ok: false; readonly reason: Refusal | 'exists' }
  | { readonly ok: false; readonly reason: 'password'; readonly problem: PasswordProblem }

/** Gets a data key in a form that can be wrapped for the session (`session.ts`). */
export type Keep = (dataKey: CryptoKey, name: KeyName, seen: number) => Promise<void>

const ID_BYTES = 16

export const newId = (random: Random): string => toBase64Url(random(ID_BYTES))

/** Inside `exclusive`. Refuses where there is a vault, damaged ones included. */
export async function createVault(ports: Ports, first: NewVault, keep?: Keep): Promise<Created> {
  const { shelves, random, clock } = ports
  const problem = 'password' in first ? passwordProblem(first.password) : null
  if (problem) return { ok: false, reason: 'password', problem }
  const { state } = await find(shelves)
  if (state !== 'empty') return { ok: false, reason: state === 'unreadable' ? 'storage-failed' : 'exists' }
  await eraseVault(shelves)

  const name: KeyName = { vault: newId(random), keyId: newId(random) }
  const wrappable = await newDataKey(random)
  const code = await newRecoveryCode(random)
  const slots = [
    'password' in first
      ? await passwordSlot(ports, first.password, wrappable, name)
      : await passkeySlot(ports, first.passkey, wrappable, name),
    await recoverySlot(ports, code, wrappable, name),
  ]
  const key = await sealingKey(wrappable)
  const now = clock()
  const list = { accounts: [], deleted: [] }
  const index = await sealList(key, random, name, 1, list)
  const ref = { revision: 1, writtenAt: now, digest: await digestOf(index) }
  const fields = { ...name, revision: 1, writtenAt: now, uses: 2, slots, index: ref, snapshots: [] }
  const head = { format: 1 as const, ...fields, tag: index, check: '' }
  const saved = await saveHead(ports, { head, index, list, key }, fields, new Map([[indexKey(1), index]]))
  if (!saved.ok) return saved
  // Without it the vault is open all the same, until the page is closed.
  await keep?.(wrappable, name, 1).catch(() => undefined)
  return { ok: true, state: saved.state, recoveryCode: code }
}

/** Drops everything, for good. */
export async function eraseVault(shelves: Shelves): Promise<void> {
  await inTurn(shelves, async (shelf) => shelf.drop(await shelf.keys()))
}

/** 256 random bits, extractable for as long as they are being wrapped. */
export async function newDataKey(random: Random): Promise<CryptoKey> {
  const bits = random(32)
  const key = await crypto.subtle.importKey('raw', bits, 'AES-GCM', true, ['encrypt', 'decrypt'])
  wipe(bits)
  return key
}

/** The same key as one that no script can read. */
export async function sealingKey(wrappable: CryptoKey): Promise<CryptoKey> {
  const bits = new Uint8Array(await crypto.subtle.exportKey('raw', wrappable))
  const key = await crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt', 'decrypt'])
  wipe(bits)
  return key
}

/** argon2id; where the browser cannot run it PBKDF2, which `isWeak` marks for an upgrade. */
export async function passwordSlot(ports: Ports, password: string, dataKey: CryptoKey, name: KeyName): Promise<Slot> {
  const credential: Credential = { kind: 'password', password }
  try {
    return await makeSlot({ kind: 'password', kdf: newArgon2id(ports.random) }, credential, dataKey, name, ports)
  } catch (error) {
    if (!(error instanceof KdfUnavailable)) throw error
    return makeSlot({ kind: 'password', kdf: newPbkdf2(ports.random) }, credential, dataKey, name, ports)
  }
}

export const recoverySlot = (ports: Ports, code: string, dataKey: CryptoKey, name: KeyName): Promise<Slot> =>
  makeSlot({ kind: 'recovery', salt: newSalt(ports.random) }, { kind: 'recovery', code }, dataKey, name, ports)

export function passkeySlot(ports: Ports, passkey: NewPasskey, dataKey: CryptoKey, name: KeyName): Promise<Slot> {
  const { credentialId, rpId, prfInput, prfOutput } = passkey
  const lock = { kind: 'passkey', credentialId, rpId, prfInput, salt: newSalt(ports.random) } as const
  return makeSlot(lock, { kind: 'passkey', credentialId, prfOutput }, dataKey, name, ports)
}
