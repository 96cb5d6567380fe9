// Reading an export with the slow hashes of this very thread, as tests and measurements do it.
import type { Bytes } from '#extension/vault/bytes.ts'
import { deriveHere } from '#extension/vault/derive-here.ts'
import { readExport } from '#extension/vault/import/read.ts'
import type { ReadResult } from '#extension/vault/import/result.ts'

export const readHere = (bytes: Bytes, password?: string): Promise<ReadResult> =>
  readExport(bytes, { password, derive: deriveHere })
