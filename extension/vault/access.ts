// Who may open the vault: changing the password, adding and removing ways in (VC-03). Each needs a fresh proof, because
// only a proof yields the data key in a form that can be wrapped. None of them touches a record.

import { passkeySlot, passwordSlot, recoverySlot, type NewPasskey } from './create.ts'
import { isWeak, KdfUnavailable, newArgon2id } from './kdf.ts'
import { passwordProblem, type PasswordProblem } from './password-rules.ts'
import type { Ports } from './ports.ts'
import { dataKeyOf, type ProofRefusal } from './prove.ts'
import { newRecoveryCode } from './recovery-code.ts'
import { makeSlot, type Credential, type OpenedSlot, type Slot } from './slots.ts'
import { saveHead, type Refusal, type State } from './state.ts'

export type Access =
  | { readonly ok: true; readonly state: State }
  | { readonly ok: false; readonly reason: Refusal }
  | { readonly ok: false; readonly reason: 'password'; readonly problem: PasswordProblem }
  /** There must always be a way in that does not hang on one device (VC-06). */
  | { readonly ok: false; readonly reason: 'last-way' }
  | ProofRefusal

/** Sets the password, or replaces it. */
export async function setPassword(ports: Ports, state: State, proof: Credential, password: string): Promise<Access> {
  const problem = passwordProblem(password)
  if (problem) return { ok: false, reason: 'password', problem }
  return withProof(ports, state, proof, async (dataKey) => [
    ...state.head.slots.filter((slot) => slot.kind !== 'password'),
    await passwordSlot(ports, password, dataKey, state.head),
  ])
}

export const addPasskey = (ports: Ports, state: State, proof: Credential, passkey: NewPasskey): Promise<Access> =>
  withProof(ports, state, proof, async (dataKey) => [
    ...state.head.slots.filter((slot) => slot.kind !== 'passkey' || slot.credentialId !== passkey.credentialId),
    await passkeySlot(ports, passkey, dataKey, state.head),
  ])

export type Renewed =
  | { readonly ok: true; readonly state: State; /** Shown once. */ readonly code: string }
  | (Access & { readonly ok: false })

/** A new recovery code; the one before stops working. */
export async function renewRecoveryCode(ports: Ports, state: State, proof: Credential): Promise<Renewed> {
  const code = await newRecoveryCode(ports.random)
  const saved = await withProof(ports, state, proof, async (dataKey) => [
    ...state.head.slots.filter((slot) => slot.kind !== 'recovery'),
    await recoverySlot(ports, code, dataKey, state.head),
  ])
  return saved.ok ? { ...saved, code } : saved
}

/** Deletes a way in. Its wrap is gone from both stores; a copy of the profile still has it: then replace the data key. */
export async function removeSlot(ports: Ports, state: State, proof: Credential, id: string): Promise<Access> {
  const left = state.head.slots.filter((slot) => slot.id !== id)
  if (left.every((slot) => slot.kind === 'passkey')) return { ok: false, reason: 'last-way' }
  return withProof(ports, state, proof, () => Promise.resolve(left))
}

async function withProof(
  ports: Ports,
  state: State,
  proof: Credential,
  slots: (dataKey: CryptoKey) => Promise<readonly Slot[]>,
): Promise<Access> {
  const proved = await dataKeyOf(ports, state.head, proof)
  return proved.ok ? saveSlots(ports, state, await slots(proved.value)) : proved
}

function saveSlots(ports: Ports, state: State, slots: readonly Slot[]): Promise<Access> {
  const { head } = state
  return saveHead(ports, state, {
    ...head,
    revision: head.revision + 1,
    writtenAt: ports.clock(),
    uses: head.uses + 1,
    slots,
  })
}

/** A password slot under today's parameters is replaced at unlock, where this browser can (VC-01). The state, changed or not. */
export async function upgradeIfWeak(
  ports: Ports,
  state: State,
  { slot, wrappable }: OpenedSlot,
  credential: Credential,
): Promise<State> {
  if (slot.kind !== 'password' || !isWeak(slot.kdf)) return state
  try {
    const lock = { kind: 'password', kdf: newArgon2id(ports.random) } as const
    const strong = await makeSlot(lock, credential, await wrappable(), state.head, ports)
    const saved = await saveSlots(ports, state, [...state.head.slots.filter(({ id }) => id !== slot.id), strong])
    return saved.ok ? saved.state : state
  } catch (error) {
    if (error instanceof KdfUnavailable) return state
    throw error
  }
}
