// What is said of an entry that cannot be taken: one text for each kind of reason.
import type { Key } from '#core/messages/authenticator/index.ts'
import type { AddingKey } from '#core/messages/adding/index.ts'
import type { EntryReason } from '../vault/import/entry.ts'

const reasons: Readonly<Record<EntryReason, AddingKey | Key>> = {
  'secret-missing': 'secret.secret-missing',
  'secret-too-long': 'secret.secret-too-long',
  'secret-misread': 'secret.secret-misread',
  'secret-hex': 'secret.secret-hex',
  'secret-not-base32': 'secret.secret-not-base32',
  'too-long': 'reason.malformed',
  'not-key-uri': 'reason.malformed',
  'duplicate-parameter': 'reason.malformed',
  malformed: 'reason.malformed',
  migration: 'reason.malformed',
  yaotp: 'reason.unsupported',
  motp: 'reason.unsupported',
  'unsupported-type': 'reason.unsupported',
  'unsupported-encoder': 'reason.unsupported',
  'bad-algorithm': 'reason.algorithm',
  'bad-digits': 'reason.digits',
  'bad-period': 'reason.period',
  'bad-counter': 'reason.counter',
  'in-the-bin': 'reason.bin',
  'damaged-entry': 'reason.damaged',
  'bad-migration-data': 'reason.damaged',
}

export const reasonText = (reason: EntryReason): AddingKey | Key => reasons[reason]
