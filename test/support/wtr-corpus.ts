// Serves the recorded sign-in pages to element tests, when they lie beside the repository: a list, and each file as text.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TestRunnerPlugin } from '@web/test-runner'
import { corpusDir } from './corpus.ts'

const prefix = '/__corpus/'
const folder = new URL('screens/', corpusDir)

export const corpus = (): TestRunnerPlugin => ({
  name: 'corpus',
  serve({ path }) {
    if (!path.startsWith(prefix)) return undefined
    const files = existsSync(folder) ? globSync('**/*.html', { cwd: fileURLToPath(folder) }).toSorted() : []
    const name = decodeURIComponent(path.slice(prefix.length))
    if (name === 'files.json') return { body: JSON.stringify(files), type: 'json' }
    return files.includes(name) ? { body: readFileSync(new URL(name, folder), 'utf8'), type: 'text' } : undefined
  },
})
