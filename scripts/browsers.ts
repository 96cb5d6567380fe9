// Where the real browsers are, and how a machine that lacks them gets them.
// Chromium and Firefox come from the system: what Debian ships is what people there use.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './command.ts'

export const browserNames = ['chromium', 'firefox'] as const
export type BrowserName = (typeof browserNames)[number]

/** For each browser: the variable that names its program outright, the programs looked for, and Debian's package. */
const known: Readonly<
  Record<BrowserName, { readonly variable: string; readonly programs: readonly string[]; readonly packageName: string }>
> = {
  chromium: {
    variable: 'CHROMIUM',
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    packageName: 'chromium',
  },
  firefox: { variable: 'FIREFOX', programs: ['firefox-esr', 'firefox'], packageName: 'firefox-esr' },
}

/** Path of the browser's program; undefined when this machine has none. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, programs } = known[name]
  const named = process.env[variable]
  if (named !== undefined && named !== '') return named
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return programs.flatMap((program) => folders.map((folder) => join(folder, program))).find(isProgram)
}

/** Path of the browser's program; throws with the name of what is missing. */
export function browserPath(name: BrowserName): string {
  const path = findBrowser(name)
  if (path === undefined)
    throw new Error(`${name} is not installed; set ${known[name].variable} or run: ${installLine([name])}`)
  return path
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const installLine = (missing: readonly BrowserName[]): string =>
  `apt-get update && apt-get install -y ${missing.map((name) => known[name].packageName).join(' ')}`

/**
 * Makes sure both browsers are there. As root with apt at hand, missing ones are installed; otherwise the answer is the
 * one line that a person has to run. Undefined means that all is well.
 */
export async function missingBrowsers(isRoot = process.getuid?.() === 0): Promise<string | undefined> {
  const missing = browserNames.filter((name) => findBrowser(name) === undefined)
  if (missing.length === 0) return undefined
  const hasApt = (process.env['PATH'] ?? '').split(delimiter).some((folder) => isProgram(join(folder, 'apt-get')))
  if (isRoot && hasApt) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const packages = missing.map((name) => known[name].packageName)
    const updated = await run('apt-get', ['update', '-q'], { env })
    const installed = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env })
    if (browserNames.every((name) => findBrowser(name) !== undefined)) return undefined
    return `Could not install ${packages.join(' and ')}:\n${updated.output}\n${installed.output}`
  }
  return `Not installed: ${missing.join(' and ')}. Run as root: ${installLine(missing)}`
}
