// Lists of URIs, one a line: what most apps can write. Key URIs, Google's and LastPass' exports, `steam://`; with the
// additions of Ente (a JSON string per line, `codeDisplay`) and WinAuth (form-encoded labels, pictures in the query).

import { parseKeyUri } from '#core/otp/parse-key-uri.ts'
import { toAssumed, type ImportEntry, type Refused } from './entry.ts'
import { isMigration, readMigration, type Migration } from './google.ts'
import { isLastPassQr, readLastPassQr } from './lastpass.ts'
import { fieldsOf, listOf, parsed, Unreadable, type FormatName, type Parsed, type Parts } from './result.ts'

const SCHEMES = /(otpauth(-migration)?|lpaauth-migration|steam):\/\//i
const MOST_LINES = 20_000

export const isUriList = (text: string): boolean => SCHEMES.test(text)

/** Which app wrote it, as far as its lines tell. */
export function writerOf(text: string): FormatName {
  if (/^\s*otpauth-migration:/im.test(text)) return 'google'
  if (/^\s*lpaauth-migration:/im.test(text)) return 'lastpass'
  if (/[?&]codeDisplay=/.test(text)) return 'ente'
  return WINAUTH.test(text) ? 'winauth' : 'otpauth'
}

export async function readUriList(text: string): Promise<Parsed> {
  const lines = text.split(/\r\n|\r|\n/)
  if (lines.length > MOST_LINES) throw new Unreadable('too-large')
  const all: (ImportEntry | Refused)[] = []
  const migrations: Migration[] = []
  for (const [i, raw] of lines.entries()) {
    const line = unquoted(raw.trim())
    const position = i + 1
    if (line === '' || line.startsWith('#')) continue
    if (isMigration(line)) {
      const migration = readMigration(line, position)
      if (migration) migrations.push(migration)
      all.push(...(migration?.all ?? [damaged(position)]))
    } else if (isLastPassQr(line)) all.push(...((await readLastPassQr(line, position)) ?? [damaged(position)]))
    else all.push(readUri(line, position))
  }
  const parts = partsOf(migrations)
  return parsed(all, parts.length > 0 ? { parts } : {})
}

const damaged = (position: number): Refused => ({ where: { position, name: '' }, reason: 'bad-migration-data' })

/** Ente's encrypted export holds each URI as a JSON string. */
function unquoted(line: string): string {
  if (!line.startsWith('"') || !line.endsWith('"')) return line
  try {
    return String(JSON.parse(line))
  } catch {
    return line
  }
}

/** One key URI with what its app adds to it. */
export function readUri(uri: string, position: number): ImportEntry | Refused {
  const line = WINAUTH.test(uri) ? fromWinAuth(uri) : uri
  const result = parseKeyUri(line)
  if (!result.ok) return { where: { position, name: '' }, reason: result.reason }
  const { labelIssuer, ...key } = result.entry
  const where = { position, name: key.issuer || key.account }
  const { tags, pinned, trashed } = enteDisplay(uri)
  if (trashed === true) return { where, reason: 'in-the-bin' }
  return { key, labelIssuer, tags, pinned: pinned === true, assumed: toAssumed(line, key.type), where }
}

function enteDisplay(uri: string): { tags: readonly string[]; pinned: unknown; trashed: unknown } {
  const raw = /[?&]codeDisplay=([^&#]*)/.exec(uri)?.[1]
  if (raw === undefined) return { tags: [], pinned: false, trashed: false }
  try {
    const { tags, pinned, trashed } = fieldsOf(JSON.parse(decodeURIComponent(raw.replaceAll('+', ' '))))
    return { tags: listOf(tags ?? []).filter((tag) => typeof tag === 'string'), pinned, trashed }
  } catch {
    return { tags: [], pinned: false, trashed: false }
  }
}

/** Parameters that only WinAuth writes. */
const WINAUTH = /[?&](icon|deviceid|serial)=/

/**
 * WinAuth (`ToUrl` in its source) escapes the label as a form field, where `+` is a space, adds pictures and Steam's own
 * data, and gives a Steam account no other mark than these.
 */
function fromWinAuth(uri: string): string {
  const isSteam = /[?&]deviceid=/.test(uri)
  const [path = '', ...query] = uri.split('?')
  const kept = query
    .join('?')
    .split('&')
    .filter((part) => !/^(icon|data|deviceid|serial)=/.test(part))
  return `${path.replaceAll('+', '%20')}?${[...kept, ...(isSteam ? ['encoder=steam'] : [])].join('&')}`
}

/** Which parts of each export were there, so that a missing QR is noticed. */
function partsOf(migrations: readonly Migration[]): readonly Parts[] {
  const batches = new Map<string, Parts>()
  for (const { part } of migrations) {
    const key = `${part.batch}/${part.of}`
    const have = new Set([...(batches.get(key)?.have ?? []), part.index + 1])
    batches.set(key, { batch: part.batch, of: part.of, have: [...have].toSorted((a, b) => a - b) })
  }
  return [...batches.values()]
}
