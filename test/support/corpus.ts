// Recorded material that is not part of this repository: where it lies beside it, the tests that know it read it too.

import { existsSync } from 'node:fs'

export const corpusDir = new URL('../../../shared/corpus/', import.meta.url)

export const hasCorpus = existsSync(corpusDir)
