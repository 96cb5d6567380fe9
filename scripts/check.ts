// `npm run check [-- folder …]`: format, lint, types of each room and the fast node tests. No browser, about a minute.
import { closingLine, failures, isGreen, slowest } from './result.ts'
import { runNodeBatches } from './node-batches.ts'
import { testFiles } from './node-tests.ts'
import { runStaticChecks } from './static-checks.ts'

const folders = process.argv.slice(2)
const start = performance.now()
const checked = await runStaticChecks(folders)
const checkedAt = performance.now()
const files = testFiles(folders.length > 0 ? folders : undefined).fast
const tested = await runNodeBatches('node', files, { concurrency: 2, timeout: 180_000 })

const results = [...checked, ...tested]
const times = new Map([
  ['format, lint, types', checkedAt - start],
  ['fast node tests', performance.now() - checkedAt],
])
if (!isGreen(results)) console.log(failures(results))
console.log(slowest(results, { suites: times }))
console.log(closingLine(results))
process.exitCode = isGreen(results) ? 0 : 1
