// `npm run coverage:rows [-- --json]`: which attacks and standards rows (test/rows.json) have a test that names them.
// A row counts when its id stands in the name of a test: `it('A7 a code works once', …)`.
import { globSync, readFileSync } from 'node:fs'
import { root } from './command.ts'
import { codeFolders } from './rooms.ts'

export interface Coverage {
  readonly covered: number
  readonly total: number
  readonly missing: readonly string[]
}

const testName = /\b(?:it|test|describe|suite)\s*\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g

/** Names of the tests and suites that a test file's text spells out; what a template fills in is not seen. */
export const testNames = (text: string): string[] => [...text.matchAll(testName)].map((match) => match[2] ?? '')

/** Which of `ids` stand in one of `names` as a whole word: `A1` is not in `A10`, `WCAG-3.3.8` not in `WCAG-3.3.8-PUSH`. */
export function coverage(ids: readonly string[], names: readonly string[]): Coverage {
  const words = new Set(names.flatMap((name) => name.split(/[^\w.-]+/).map((word) => word.replace(/[.-]+$/, ''))))
  const missing = ids.filter((id) => !words.has(id))
  return { covered: ids.length - missing.length, total: ids.length, missing }
}

function read(): Coverage {
  const { attacks, standards } = JSON.parse(readFileSync(`${root}test/rows.json`, 'utf8')) as Record<
    'attacks' | 'standards',
    string[]
  >
  const files = codeFolders.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }))
  const names = files.flatMap((file) => {
    const text = readFileSync(root + file, 'utf8')
    // A contract suite has no test file of its own: it is run by the adapters' tests.
    return file.endsWith('.wtr.ts') || text.includes("from 'node:test'") ? testNames(text) : []
  })
  return coverage([...attacks, ...standards], names)
}

if (import.meta.main) {
  const result = read()
  if (process.argv.includes('--json')) console.log(JSON.stringify(result))
  else
    console.log(
      `${result.covered} of ${result.total} rows have a test by their id. Without one:\n${result.missing.join(' ')}`,
    )
}
