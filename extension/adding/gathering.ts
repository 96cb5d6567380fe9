// Everything that a person brings to one import, read together: files of any format, pictures of QR codes, pasted text.
// Nothing is decided here; a file that cannot be read stops no other.
import { utf8, type Bytes } from '../vault/bytes.ts'
import type { ImportEntry, Refused } from '../vault/import/entry.ts'
import { readExport } from '../vault/import/read.ts'
import type { FileReason, FormatName, Parts } from '../vault/import/result.ts'
import type { Derive } from '../vault/ports.ts'
import { codesIn } from './codes-in.ts'
import { pictureOf } from './picture.ts'

export interface Source {
  /** As the person knows it. */
  readonly name: string
  readonly bytes: Bytes
  readonly password?: string
  /** It lies somewhere as a file. */
  readonly isFile?: true
}

export interface Unread {
  readonly source: Source
  readonly reason: FileReason | 'no-code'
}

export interface Gathered {
  readonly entries: readonly ImportEntry[]
  readonly refused: readonly Refused[]
  readonly withoutCode: number
  /** Exports of which some QR codes have not been brought. */
  readonly incomplete: readonly { readonly of: number; readonly missing: readonly number[] }[]
  readonly unread: readonly Unread[]
  readonly read: readonly { readonly name: string; readonly format: FormatName }[]
  /** A file of it could be read by anybody who finds it. */
  readonly isPlain: boolean
}

export const textSource = (name: string, text: string): Source => ({ name, bytes: utf8(text) })

/** `derive` opens what is encrypted. */
export async function gather(sources: readonly Source[], derive: Derive): Promise<Gathered> {
  const results = await Promise.all(
    sources.map(async (source) => ({ source, result: await readSource(source, derive) })),
  )
  const known = results.flatMap(({ source, result }) => (result.ok ? [{ source, result }] : []))
  return {
    entries: known.flatMap(({ result }) => result.entries),
    refused: known.flatMap(({ result }) => result.refused),
    withoutCode: known.reduce((sum, { result }) => sum + (result.withoutCode ?? 0), 0),
    incomplete: incompleteOf(known.flatMap(({ result }) => result.parts ?? [])),
    unread: results.flatMap(({ source, result }) => (result.ok ? [] : [{ source, reason: result.reason }])),
    read: known.map(({ source, result }) => ({ name: source.name, format: result.format })),
    isPlain: known.some(
      ({ source, result }) => source.isFile && source.password === undefined && result.entries.length > 0,
    ),
  }
}

type SourceResult =
  | Awaited<ReturnType<typeof readExport>>
  | { readonly ok: false; readonly reason: 'no-code'; readonly format?: FormatName }

async function readSource({ bytes, password }: Source, derive: Derive): Promise<SourceResult> {
  const opener = { password, derive }
  const result = await readExport(bytes, opener)
  if (result.ok || result.reason !== 'image') return result
  const picture = await pictureOf(new Blob([bytes]))
  const codes = picture ? await codesIn(picture) : []
  return codes.length === 0 ? { ok: false, reason: 'no-code' } : readExport(utf8(codes.join('\n')), opener)
}

/** Parts of one export may have come in several files. */
function incompleteOf(parts: readonly Parts[]): Gathered['incomplete'] {
  const batches = new Map<string, Set<number>>()
  for (const { batch, of, have } of parts) {
    const key = `${batch}/${of}`
    batches.set(key, new Set([...(batches.get(key) ?? []), ...have]))
  }
  return [...batches].flatMap(([key, have]) => {
    const of = Number(key.split('/')[1])
    const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !have.has(index))
    return missing.length > 0 ? [{ of, missing }] : []
  })
}
