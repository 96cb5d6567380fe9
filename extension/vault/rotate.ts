// Replacing the data key, on suspicion that somebody has it or has a copy of the vault and a way in (VC-03). Everything is
// sealed anew; only ways in that are proved now are carried over, for nobody can wrap a key for a credential not at hand.

import { wipe } from './bytes.ts'
import { newDataKey, newId, passkeySlot, passwordSlot, recoverySlot, sealingKey, type Keep } from './create.ts'
import { indexKey, secretKey, type Document } from './documents.ts'
import { digestOf, type Head } from './head.ts'
import { sealList } from './list.ts'
import type { Ports } from './ports.ts'
import { dataKeyOf, type ProofRefusal } from './prove.ts'
import { hasRoom } from './quota.ts'
import { readRecords, sealRecord } from './record.ts'
import { newRecoveryCode } from './recovery-code.ts'
import { fits, type Credential, type KeyName, type PasskeyLock, type Slot } from './slots.ts'
import { saveHead, secretKeys, type Refusal, type State } from './state.ts'

export type Rotated =
  | {
      readonly ok: true
      readonly state: State
      /** The old one opens nothing any more. */
      readonly recoveryCode: string
      /** Ways in that were not proved: they must be set up again. */
      readonly dropped: readonly Pick<Slot, 'kind' | 'id'>[]
    }
  | { readonly ok: false; readonly reason: Refusal }
  | ProofRefusal

/** `proofs`: at least one; each is tried, and each must be right. */
export async function rotate(
  ports: Ports,
  state: State,
  proofs: readonly [Credential, ...Credential[]],
  keep?: Keep,
): Promise<Rotated> {
  const { head, list } = state
  for (const proof of proofs) {
    const proved = await dataKeyOf(ports, head, proof)
    if (!proved.ok) return proved
  }
  const name: KeyName = { vault: head.vault, keyId: newId(ports.random) }
  const wrappable = await newDataKey(ports.random)
  const key = await sealingKey(wrappable)
  const code = await newRecoveryCode(ports.random)
  const slots = [
    ...(await Promise.all(proofs.map((proof) => slotAgain(ports, head, proof, wrappable, name)))).flat(),
    await recoverySlot(ports, code, wrappable, name),
  ]
  const revision = head.revision + 1
  const now = ports.clock()
  const { records } = await readRecords(
    ports.shelves,
    state.key,
    head,
    list.accounts.map(({ id }) => id),
  )
  const puts = new Map<string, Document>()
  for (const account of list.accounts) {
    const record = records.get(account.id)
    if (!record) continue
    puts.set(secretKey(account.id, name.keyId), await sealRecord(key, ports, name, { account, secret: record.secret }))
    wipe(record.secret)
  }
  // What was deleted, and every earlier list, goes with the old key.
  const nextList = { accounts: list.accounts, deleted: [] }
  const index = await sealList(key, ports.random, name, revision, nextList)
  puts.set(indexKey(revision), index)
  if (!(await hasRoom(ports.shelves, puts, false))) return { ok: false, reason: 'no-room' }

  const ref = { revision, writtenAt: now, digest: await digestOf(index) }
  const fields = { ...name, revision, writtenAt: now, uses: puts.size + 1, slots, index: ref, snapshots: [] }
  const old = [head.index, ...head.snapshots].map((snapshot) => indexKey(snapshot.revision))
  const drops = [...old, ...secretKeys(list, head.keyId)]
  const saved = await saveHead(ports, { head, key, index, list: nextList }, fields, puts, drops)
  if (!saved.ok) return saved
  await keep?.(wrappable, name, revision).catch(() => undefined)
  return { ok: true, state: saved.state, recoveryCode: code, dropped: notProved(head, proofs) }
}

async function slotAgain(
  ports: Ports,
  head: Head,
  proof: Credential,
  dataKey: CryptoKey,
  name: KeyName,
): Promise<readonly Slot[]> {
  if (proof.kind === 'password') return [await passwordSlot(ports, proof.password, dataKey, name)]
  if (proof.kind === 'recovery') return []
  const lock = head.slots.find((slot): slot is Slot & PasskeyLock => slot.kind === 'passkey' && fits(slot, proof))
  return lock ? [await passkeySlot(ports, { ...lock, prfOutput: proof.prfOutput }, dataKey, name)] : []
}

const notProved = (head: Head, proofs: readonly Credential[]): readonly Pick<Slot, 'kind' | 'id'>[] =>
  head.slots
    .filter((slot) => slot.kind !== 'recovery' && !proofs.some((proof) => fits(slot, proof)))
    .map(({ kind, id }) => ({ kind, id }))
