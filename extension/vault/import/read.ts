// Any export file to its entries: tells the format by what is in the file, not by its name. Never throws for a file,
// whatever is in it; a file is read whole or not at all.

import { fromUtf8, type Bytes } from '../bytes.ts'
import { isAegis, readAegis } from './aegis.ts'
import { isAndOtp, mayBeAndOtp, openAndOtp, readAndOtp } from './andotp.ts'
import { isBitwarden, isBitwardenCsv, readBitwarden, readBitwardenCsv } from './bitwarden.ts'
import { isBackup, readBackup } from './backup.ts'
import { isEnte, readEnte } from './ente.ts'
import { isExtracted, isExtractedCsv, readExtracted, readExtractedCsv } from './extracted.ts'
import { isFreeOtp2, readFreeOtp2 } from './freeotp-2.ts'
import { isFreeOtpPlus, isFreeOtpXml, readFreeOtpPlus, readFreeOtpXml } from './freeotp.ts'
import { isLastPass, readLastPass } from './lastpass.ts'
import { isProton, readProton } from './proton.ts'
import { Unreadable, type FormatName, type Parsed, type ReadResult } from './result.ts'
import { isDuo, isRaivo, isSteam, readDuo, readRaivo, readSteam } from './small-formats.ts'
import { isSealedStratum, isStratum, openStratum, readStratum } from './stratum.ts'
import { is2Fas, read2Fas } from './two-fas.ts'
import type { Opener } from './unseal.ts'
import { isUriList, readUriList, writerOf } from './uri-list.ts'
import { isZip, membersOf } from './zip.ts'

const MOST_BYTES = 10 * 1024 * 1024

type Known = Parsed & { readonly format: FormatName }
type Reading = () => Parsed | Promise<Parsed>
type Shape = (json: unknown, opener: Opener) => Reading | null

const when =
  <T>(is: (json: unknown) => json is T, read: (json: T, opener: Opener) => ReturnType<Reading>): Shape =>
  (json, opener) =>
    is(json) ? () => read(json, opener) : null

/** The first that knows the shape reads it. */
const JSON_FORMATS: readonly (readonly [FormatName, Shape])[] = [
  ['twofold', when(isBackup, readBackup)],
  ['2fas', when(is2Fas, read2Fas)],
  ['aegis', when(isAegis, readAegis)],
  ['bitwarden', when(isBitwarden, readBitwarden)],
  ['ente', when(isEnte, readEnte)],
  ['lastpass', when(isLastPass, readLastPass)],
  ['freeotp', when(isFreeOtpPlus, readFreeOtpPlus)],
  ['stratum', when(isStratum, readStratum)],
  ['steam', when(isSteam, readSteam)],
  ['proton', when(isProton, readProton)],
  ['duo', when(isDuo, readDuo)],
  ['raivo', when(isRaivo, readRaivo)],
  ['extracted', when(isExtracted, readExtracted)],
  ['andotp', when(isAndOtp, readAndOtp)],
]

/** The password may also be the recovery code of an own backup. */
export async function readExport(bytes: Bytes, opener: Opener): Promise<ReadResult> {
  if (bytes.length === 0) return { ok: false, reason: 'empty' }
  if (bytes.length > MOST_BYTES) return { ok: false, reason: 'too-large' }
  try {
    return { ok: true, ...(await readBytes(bytes, opener)) }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const { reason, format } = error
    return { ok: false, reason, ...(format === undefined ? {} : { format }) }
  }
}

async function readBytes(bytes: Bytes, opener: Opener, depth = 0): Promise<Known> {
  if (isZip(bytes) && depth === 0) return readZip(bytes, opener)
  if (isSealedStratum(bytes))
    return named('stratum', async () => {
      const json = await openStratum(bytes, opener)
      if (!isStratum(json)) throw new Unreadable('damaged')
      return readStratum(json)
    })
  if (isFreeOtp2(bytes)) return named('freeotp', () => readFreeOtp2(bytes, opener))
  if (startsWith(bytes, 'SQLite format 3\0')) throw new Unreadable('app-internal')
  if (IMAGES.some((start) => startsWith(bytes, start))) throw new Unreadable('image')
  const text = fromUtf8(bytes)
  if (text !== null && !text.includes('\0')) return readText(text, opener)
  if (mayBeAndOtp(bytes)) return named('andotp', () => openAndOtp(bytes, opener))
  throw new Unreadable('not-recognised')
}

async function readText(text: string, opener: Opener): Promise<Known> {
  if (!/^[ \t]*[^\s#]/m.test(text)) throw new Unreadable('empty')
  if (/^\s*[[{]/.test(text)) return readJson(text, opener)
  if (isFreeOtpXml(text)) return named('freeotp', () => readFreeOtpXml(text))
  if (/^\s*(<\?xml[^>]*\?>)?\s*<map>/.test(text)) throw new Unreadable('app-internal')
  if (isBitwardenCsv(text)) return named('bitwarden', () => readBitwardenCsv(text))
  if (isExtractedCsv(text)) return named('extracted', () => readExtractedCsv(text))
  if (isUriList(text)) return named(writerOf(text), () => readUriList(text))
  throw new Unreadable('not-recognised')
}

async function readJson(text: string, opener: Opener): Promise<Known> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Unreadable('damaged')
  }
  if (Array.isArray(json) && json.length === 0) throw new Unreadable('empty')
  for (const [format, shape] of JSON_FORMATS) {
    const reading = shape(json, opener)
    if (reading) return named(format, reading)
  }
  throw new Unreadable('not-recognised')
}

/** Every member that is a format of its own; pages for people beside it are passed over. */
async function readZip(bytes: Bytes, opener: Opener): Promise<Known> {
  const found: Known[] = []
  for (const member of membersOf(bytes)) {
    if (/\.(html?|pdf|png|jpe?g|svg|css|js)$/i.test(member.name)) continue
    const content = await member.read(opener.password)
    try {
      found.push(await readBytes(content, opener, 1))
    } catch (error) {
      if (!(error instanceof Unreadable) || error.reason !== 'not-recognised') throw error
    }
  }
  const [first] = found
  if (!first) throw new Unreadable('not-recognised')
  return {
    ...first,
    entries: found.flatMap(({ entries }) => entries),
    refused: found.flatMap(({ refused }) => refused),
  }
}

/** What goes wrong inside is told with the name of the format. */
async function named(format: FormatName, read: Reading): Promise<Known> {
  try {
    return { format, ...(await read()) }
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(error.reason, error.format ?? format) : error
  }
}

const IMAGES = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'RIFF', 'BM']

const startsWith = (bytes: Bytes, start: string): boolean =>
  Array.from(start).every((character, i) => bytes[i] === character.charCodeAt(0))
