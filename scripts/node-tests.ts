// Runs `*.test.ts` files with Node's own test runner and gives back one result per test.
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { run } from 'node:test'
import { root } from './command.ts'
import { outcomeOf } from './outcome.ts'
import type { Result } from './result.ts'
import { codeFolders } from './rooms.ts'

// Test processes inherit it: what one has compiled the next need not.
process.env['NODE_COMPILE_CACHE'] ??= `${root}node_modules/.cache/node`

const journeys = /^test\/journeys\//
const slow = /\.slow\.test\.ts$/

/** Test files by kind. `fast` needs no browser and no patience; `*.slow.test.ts` waits for the full run. */
export function testFiles(folders: readonly string[] = codeFolders): Record<'fast' | 'slow' | 'journeys', string[]> {
  const all = folders.flatMap((folder) => globSync(`${folder}/**/*.test.ts`, { cwd: root })).toSorted()
  return {
    fast: all.filter((file) => !journeys.test(file) && !slow.test(file)),
    slow: all.filter((file) => !journeys.test(file) && slow.test(file)),
    journeys: all.filter((file) => journeys.test(file)),
  }
}

export interface NodeTestOptions {
  /** Files at a time. Those that drive browsers or databases mostly wait for them: two at a time keep two cores busy. */
  readonly concurrency: number
  /** A file that takes longer, or whose process lives on after its last test, has failed; in milliseconds. */
  readonly timeout: number
  /** Where the project stands: here, or a copy of it. */
  readonly top?: string
  /** One failure is enough: the rest of its file is not run. */
  readonly bail?: boolean
  /** Told of each file that is over. */
  readonly onFile?: (file: string, ms: number) => void
}

/** Each file runs in a process of its own. */
export async function runNodeTests(
  suite: string,
  files: readonly string[],
  options: NodeTestOptions,
): Promise<Result[]> {
  const waiting = [...files]
  const work = async (): Promise<Result[]> => {
    const results: Result[] = []
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const start = performance.now()
      results.push(...(await runFile(suite, file, options)))
      options.onFile?.(file, performance.now() - start)
    }
    return results
  }
  return (await Promise.all(Array.from({ length: options.concurrency }, work))).flat()
}

async function runFile(suite: string, file: string, options: NodeTestOptions): Promise<Result[]> {
  const { timeout, top = root, bail = false } = options
  const results: Result[] = []
  const enough = new AbortController()
  const signal = AbortSignal.any([AbortSignal.timeout(timeout), enough.signal])
  for await (const event of run({ cwd: top, files: [resolve(top, file)], signal })) {
    const outcome = outcomeOf(event)
    if (!outcome) continue
    const { name, ms, state, aborted, detail } = outcome
    const isFile = standsForWholeFile(name, file, top)
    const result = { suite, file, name: isFile ? 'the file itself' : name, ms }
    if (aborted) results.push({ ...result, state, detail: `not over after ${timeout} ms` })
    else if (isFile && state !== 'failed') results.push({ ...result, state: 'failed', detail: 'no test in this file' })
    else results.push({ ...result, state, ...(detail !== undefined && { detail }) })
    if (bail && results.at(-1)?.state === 'failed') break
  }
  enough.abort()
  return results
}

/** Node reports a file in which no test ran as one passing test with the file's name. */
const standsForWholeFile = (name: string, file: string, top: string): boolean =>
  resolve(top, name) === resolve(top, file)
