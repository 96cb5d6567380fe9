// One form for the outcome of every kind of test, and what a run prints at its end.

export interface Result {
  /** What ran it: `types`, `node`, `elements`, `journeys` and so on. */
  readonly suite: string
  /** Path from the project's top, or the tool's name where there is no file. */
  readonly file: string
  readonly name: string
  readonly ms: number
  readonly state: 'passed' | 'failed' | 'skipped'
  /** Why it failed, as the tool said it. */
  readonly detail?: string
}

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** `N passed, N failed`. A run without a single test is a failed run, and so counts one failure. */
export function closingLine(results: readonly Result[]): string {
  const count = (state: Result['state']): number => results.filter((result) => result.state === state).length
  const failed = count('failed')
  const nothingRan = count('passed') + failed === 0
  return `${count('passed')} passed, ${nothingRan ? 1 : failed} failed`
}

export const isGreen = (results: readonly Result[]): boolean => closingLine(results).endsWith(', 0 failed') // "10 failed" does not end so

/** Wall time in milliseconds. */
export interface Times {
  readonly suites: ReadonlyMap<string, number>
  /** Of files that ran in a process of their own. */
  readonly files?: ReadonlyMap<string, number>
}

/** Where the time went: every suite, then the slowest files and tests. */
export function slowest(results: readonly Result[], { suites, files = new Map() }: Times): string {
  const tests = results.map(({ file, name, ms }): [string, number] => [`${file}: ${name}`, ms])
  return [
    'Time by suite:',
    ...longest([...suites]),
    ...titled('Slowest files (ten seconds or more):', longest([...files], 10_000)),
    ...titled('Slowest tests (a second or more):', longest(tests, 1000)),
  ].join('\n')
}

const longest = (all: readonly (readonly [string, number])[], least = 0): readonly string[] =>
  all
    .filter(([, ms]) => ms >= least)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 10)
    .map(([name, ms]) => `  ${seconds(ms).padStart(8)}  ${name}`)

const titled = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [title, ...lines] : []

export const failures = (results: readonly Result[]): string =>
  results
    .filter((result) => result.state === 'failed')
    .map((result) => `FAILED ${result.file}: ${result.name}\n${indent(result.detail ?? '')}`)
    .join('\n')

const indent = (text: string): string => text.trimEnd().replaceAll(/^/gm, '    ')
