// What web-test-runner does not do by itself for our element tests: CommonJS packages, stand-ins, and results that
// the full run can add up.
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Reporter, TestRunnerPlugin, TestSession, TestSuiteResult } from '@web/test-runner'
import { build } from 'esbuild'
import { root } from '#scripts/command.ts'
import { closingLine, isGreen, type Result } from '#scripts/result.ts'

const prefix = '/__bundled/'

/** Serves packages that are CommonJS (a browser cannot load those) as one ES module each. */
export function bundled(packages: readonly string[]): TestRunnerPlugin {
  const modules = new Map<string, Promise<string>>()
  const bundle = async (name: string): Promise<string> => {
    const contents = `export * from '${name}'; export { default } from '${name}'`
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    })
    return outputFiles[0]?.text ?? ''
  }
  return {
    name: 'bundled',
    resolveImport: ({ source }) =>
      packages.includes(source) ? `${prefix}${encodeURIComponent(source)}.js` : undefined,
    async serve({ path }) {
      if (!path.startsWith(prefix)) return undefined
      const name = decodeURIComponent(path.slice(prefix.length, -'.js'.length))
      const module = modules.get(name) ?? bundle(name)
      modules.set(name, module)
      return { body: await module, type: 'js' }
    },
  }
}

/** Serves a local file in place of a package: for a package that works only inside a real extension. */
export const inPlaceOf = (files: Readonly<Record<string, string>>): TestRunnerPlugin => ({
  name: 'in-place-of',
  resolveImport: ({ source }) => files[source],
})

/** Prints the closing line and, when `TWOFOLD_RESULTS` names a file, leaves every result there as JSON. */
export function results(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const all = sessions.flatMap(resultsOf)
      const file = process.env['TWOFOLD_RESULTS']
      if (file !== undefined) writeFileSync(file, JSON.stringify(all))
      if (!isGreen(all)) process.exitCode = 1
      setImmediate(() => process.stdout.write(`${closingLine(all)}\n`)) // after the runner's own summary
    },
  }
}

function resultsOf(session: TestSession): Result[] {
  const place = { suite: `elements in ${session.browser.name}`, file: relative(root, session.testFile ?? '') }
  const walk = (suite: TestSuiteResult, path: readonly string[]): Result[] => [
    ...suite.tests.map((test): Result => ({
      ...place,
      name: [...path, test.name].join(' › '),
      ms: test.duration ?? 0,
      state: test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed',
      ...(test.error ? { detail: test.error.stack ?? test.error.message } : {}),
    })),
    ...suite.suites.flatMap((inner) => walk(inner, [...path, inner.name])),
  ]
  const tests = session.testResults ? walk(session.testResults, []) : []
  const faults = session.errors.map((error) => error.stack ?? error.message)
  if (tests.length === 0 && faults.length === 0) faults.push('no test in this file')
  return [
    ...tests,
    ...faults.map((detail): Result => ({ ...place, name: 'the file itself', ms: 0, state: 'failed', detail })),
  ]
}
