// Runs quick test files many to a process, which loads once what they share: for the daily check.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { root, run } from './command.ts'
import type { Outcome } from './outcome.ts'
import type { Result } from './result.ts'

/** Small enough that a file which spoils its neighbours, or never ends, is soon found. */
const filesInBatch = 12

export interface BatchOptions {
  /** Processes at a time. */
  readonly concurrency: number
  /** A batch that takes longer, or whose process lives on after its last test, has failed; in milliseconds. */
  readonly timeout: number
}

export async function runNodeBatches(
  suite: string,
  files: readonly string[],
  { concurrency, timeout }: BatchOptions,
): Promise<Result[]> {
  const waiting = batches(files)
  const work = async (): Promise<Result[]> => {
    const results: Result[] = []
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
      results.push(...(await runBatch(suite, batch, timeout)))
    }
    return results
  }
  return (await Promise.all(Array.from({ length: concurrency }, work))).flat()
}

const batches = (files: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(files.length / filesInBatch) }, (_, index) =>
    files.slice(index * filesInBatch, (index + 1) * filesInBatch),
  )

async function runBatch(suite: string, files: readonly string[], timeout: number): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'twofold-'))
  const file = join(folder, 'outcomes.json')
  try {
    const { ok, end, output } = await run('node', ['scripts/node-batch.ts', file, ...files], {
      timeout,
      env: { NODE_TEST_CONTEXT: undefined },
    })
    const outcomes = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Outcome[]) : []
    const results = outcomes.flatMap(({ file: path = '', name, ms, state, detail }): Result[] => {
      const isFile = resolve(root, name) === path // how the runner speaks of a file without a test, or that does not load
      if (isFile && state !== 'failed') return []
      const result = { suite, file: relative(root, path), name: isFile ? 'the file itself' : name, ms, state }
      return [{ ...result, ...(detail !== undefined && { detail }) }]
    })
    const failed = (path: string, detail: string): Result => {
      return { suite, file: path, name: 'the file itself', ms: 0, state: 'failed', detail }
    }
    const seen = new Set(results.map((result) => result.file))
    const silent = files
      .filter((path) => !seen.has(path))
      .map((path) => failed(path, `no test in this file (${end})\n${output}`))
    const quiet = [...results, ...silent].every(({ state }) => state !== 'failed')
    const whole = ok || !quiet ? [] : [failed(files.join(' '), `ended with ${end}, given ${timeout} ms\n${output}`)]
    return [...results, ...silent, ...whole]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
