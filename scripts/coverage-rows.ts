// `npm run coverage:rows [-- --json]`: which attacks and standards rows (test/rows.json) have a test that names them.
// A row counts when its id stands in the name of a test: `it('A7 a code works once', …)`. Rows about parts that there are
// none of here are printed apart, with the reason; they count as neither, and `--json` has them among the missing.
import { globSync, readFileSync } from 'node:fs'
import { root } from './command.ts'
import { codeFolders } from './rooms.ts'

export interface Coverage {
  readonly covered: number
  readonly total: number
  readonly missing: readonly string[]
}

const noDirectory =
  'there is no adapter for LDAP or Active Directory: people live in the SQL table or behind the host’s own directory port'
const noWebPush = 'there is no Web Push: devices are told when to look by long polls'
const noMenu = 'nothing is drawn in a page that fills anything: filling begins in the popup or by a shortcut'
const noPass = 'there is no Temporary Access Pass: nobody at a help desk can issue anything'

/** Why a row does not apply. A part that comes takes its rows out of this table. */
export const notApplicable: Readonly<Record<string, string>> = {
  A32: noPass,
  A35: 'an address is never changed: another one is added and proved, the old one is removed, and both are told',
  A39: noDirectory,
  A40: noDirectory,
  A41: noDirectory,
  'ASVS-6.4.1': noPass,
  'ASVS-1.3.6': noWebPush,
  'RFC6287-01': 'approvals are signed (N63B-OB-06), which the row prefers to challenge-response codes',
  'RFC8030-01': noWebPush,
  'RFC8030-02': noWebPush,
  'RFC8291-01': noWebPush,
  'RFC8292-01': noWebPush,
  'ARIA-DLG': 'nothing opens in a dialog: what has to be confirmed is a step of the flow or a page of its own',
  'EXT-CJ-04': noMenu,
  'EXT-CJ-06': noMenu,
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

export function readCoverage(): Coverage {
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
  const result = readCoverage()
  if (process.argv.includes('--json')) console.log(JSON.stringify(result))
  else {
    const [without, elsewhere] = [false, true].map((is) => result.missing.filter((id) => id in notApplicable === is))
    console.log(
      `${result.covered} of ${result.total} rows have a test by their id. Without one:\n${without?.join(' ')}`,
    )
    console.log(`Not applicable:\n${elsewhere?.map((id) => `${id}: ${notApplicable[id]}`).join('\n')}`)
  }
}
