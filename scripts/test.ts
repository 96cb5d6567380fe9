// `npm test [-- suite …]`: everything, in real browsers too. The last line is `N passed, N failed` over all suites.
import { browserNames, findBrowser, missingBrowsers } from './browsers.ts'
import { build } from './build.ts'
import { runElementTests } from './element-tests.ts'
import { runNodeBatches } from './node-batches.ts'
import { runNodeTests, testFiles } from './node-tests.ts'
import { closingLine, failures, isGreen, type Result, seconds, slowest } from './result.ts'
import { runStaticChecks } from './static-checks.ts'

const files = testFiles()
const minute = 60_000
const times = { suites: new Map<string, number>(), files: new Map<string, number>() }
/** Each file has a process of its own. */
const apart = { concurrency: 2, timeout: 10 * minute, onFile: (file: string, ms: number) => times.files.set(file, ms) }

/** In the order they run: what fails soonest first. Elements and journeys need browsers; journeys need what is built. */
const suites: Readonly<Record<string, () => Promise<Result[]>>> = {
  static: () => runStaticChecks(),
  node: () => runNodeBatches('node', files.fast, { concurrency: 2, timeout: 3 * minute }),
  slow: () => runNodeTests('slow', files.slow, apart),
  build: () => build(),
  elements: () => runElementTests(),
  journeys: () => runNodeTests('journeys', files.journeys, apart),
}
const needBrowsers = ['elements', 'journeys']

async function main(): Promise<void> {
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(suites)
  const results: Result[] = []
  const missing = names.some((name) => needBrowsers.includes(name)) ? await missingBrowsers() : undefined
  if (missing !== undefined) {
    results.push({
      suite: 'browsers',
      file: 'scripts/browsers.ts',
      name: 'Chromium and Firefox are there',
      ms: 0,
      state: 'failed',
      detail: missing,
    })
  } else {
    for (const name of browserNames) console.log(`${name}: ${findBrowser(name) ?? 'not needed'}`)
    for (const name of names) {
      const start = performance.now()
      const outcome = (await suites[name]?.()) ?? [unknownSuite(name)]
      times.suites.set(name, performance.now() - start)
      results.push(...outcome)
      console.log(
        `${name}: ${outcome.length === 0 ? 'nothing to run' : closingLine(outcome)} in ${seconds(performance.now() - start)}`,
      )
      for (const { file, name: test } of outcome.filter(({ state }) => state === 'failed'))
        console.log(`  FAILED ${file}: ${test}`)
    }
  }
  if (!isGreen(results)) console.log(failures(results))
  console.log(slowest(results, times))
  const skipped = results.filter((result) => result.state === 'skipped')
  for (const { file, name } of skipped) console.log(`Left out: ${file}: ${name}`)
  console.log(closingLine(results))
  process.exitCode = isGreen(results) ? 0 : 1
}

const unknownSuite = (name: string): Result => ({
  suite: name,
  file: 'scripts/test.ts',
  name,
  ms: 0,
  state: 'failed',
  detail: `no such suite; there are ${Object.keys(suites).join(', ')}`,
})

await main()
