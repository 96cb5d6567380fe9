// What a text out of a QR code, or one that was pasted, is for the person who scanned it.
import { kindOfQr } from '#core/otp/qr-kind.ts'
import { parsePairingLink } from '#core/push/pairing-link.ts'
import { isEntry, type EntryReason, type ImportEntry } from '../vault/import/entry.ts'
import { readUri } from '../vault/import/uri-list.ts'

export type CodeRead =
  | { readonly kind: 'entry'; readonly entry: ImportEntry }
  | { readonly kind: 'unusable'; readonly reason: EntryReason }
  /** Several accounts of another app: for the import. */
  | { readonly kind: 'export'; readonly text: string }
  /** Joins this browser to a server, as a device that approves. */
  | { readonly kind: 'pairing'; readonly link: string }
  | { readonly kind: 'microsoft-app' | 'other' }

/** Never throws. */
export function readCode(text: string): CodeRead {
  const kind = kindOfQr(text)
  if (kind === 'otpauth-migration' || /^lpaauth-migration:\/\//i.test(text.trim())) return { kind: 'export', text }
  if (kind === 'pairing') return parsePairingLink(text) === null ? { kind: 'other' } : { kind, link: text }
  if (kind === 'url' || kind === 'unknown') return { kind: 'other' }
  if (kind !== 'otpauth' && kind !== 'steam') return { kind }
  const read = readUri(text.trim(), 1)
  return isEntry(read) ? { kind: 'entry', entry: read } : { kind: 'unusable', reason: read.reason }
}

/** Codes that can become accounts; if there are none, all of them, so that it can be said what they are. */
export function worthChoosing(reads: readonly CodeRead[]): readonly CodeRead[] {
  const accounts = reads.filter(({ kind }) => kind === 'entry' || kind === 'export' || kind === 'pairing')
  return accounts.length > 0 ? accounts : reads
}
