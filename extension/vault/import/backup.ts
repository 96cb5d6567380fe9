// Twofold's own backup (`export/backup.ts`): opened with the password or the recovery code of the vault that made it, or
// with a password of its own. Parameters are judged again before any work (VC-10).

import { Secret } from '#core/otp/secret.ts'
import { keyEntryOf, parseAccount } from '../account.ts'
import { fromBase64 } from '../bytes.ts'
import { BACKUP_FORMAT, BACKUP_VERSION, backupBinding } from '../export/backup.ts'
import { parseSlot } from '../head.ts'
import { KdfUnavailable, parseKdf } from '../kdf.ts'
import { parseRecoveryCode } from '../recovery-code.ts'
import { openText, parseSealed } from '../seal.ts'
import { fits, openSlot, type Credential, type Slot } from '../slots.ts'
import { text, toEntry, type ImportEntry, type Refused } from './entry.ts'
import { fieldsOf, isFields, jsonOf, listOf, numberOf, parsed, Unreadable, type Fields, type Parsed } from './result.ts'
import type { Opener } from './unseal.ts'

export const isBackup = (json: unknown): json is Fields => isFields(json) && json['format'] === BACKUP_FORMAT

export async function readBackup(json: Fields, { password, derive }: Opener): Promise<Parsed> {
  if (numberOf(json['version']) > BACKUP_VERSION) throw new Unreadable('newer-version')
  const slots = listOf(json['slots']).map(slotOf)
  const body = parseSealed(json['body'])
  const name = { vault: text(json['vault']), keyId: text(json['keyId']) }
  if (!body) throw new Unreadable('damaged')
  if (password === undefined || password === '') throw new Unreadable('password-needed')
  const recovery = (await parseRecoveryCode(password)).ok
  const credential: Credential = recovery ? { kind: 'recovery', code: password } : { kind: 'password', password }
  for (const slot of slots.filter((one) => fits(one, credential))) {
    const opened = await openSlot(slot, credential, name, derive).catch((error: unknown) => {
      throw error instanceof KdfUnavailable ? new Unreadable('too-costly') : error
    })
    if (!opened) continue
    const content = await openText(
      opened.dataKey,
      backupBinding(name, text(json['id']), numberOf(json['writtenAt'])),
      body,
    )
    // The slot was right, so what does not open with its key was changed.
    if (content === null) throw new Unreadable('damaged')
    return parsed(listOf(fieldsOf(jsonOf(content))['accounts']).map((one, i) => fromAccount(fieldsOf(one), i + 1)))
  }
  throw new Unreadable('password-wrong')
}

function slotOf(value: unknown): Slot {
  const slot = parseSlot(value)
  if (slot) return slot
  const { kind, kdf } = fieldsOf(value)
  throw new Unreadable(kind === 'password' && isFields(kdf) && !parseKdf(kdf) ? 'too-costly' : 'damaged')
}

function fromAccount(fields: Fields, position: number): ImportEntry | Refused {
  const account = parseAccount({ ...fields, id: 'x' })
  const bytes = fromBase64(text(fields['secret']))
  const where = { position, name: text(fields['issuer']) || text(fields['account']) }
  if (!account || !bytes) return { where, reason: 'malformed' }
  // Judged like any other, then given back what only this format keeps.
  const judged = toEntry({ ...account, secret: bytes, tags: account.tags }, position)
  if (!('key' in judged)) return judged
  const { icon, origins, createdAt, usedAt, labelIssuer } = account
  const key = keyEntryOf(account, new Secret(bytes))
  return { ...judged, key, labelIssuer, own: { icon, origins, createdAt, usedAt } }
}
