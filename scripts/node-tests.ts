// Runs `*.test.ts` files with Node's own test runner and gives back one result per test.
import { globSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { run } from 'node:test'
import { inspect } from 'node:util'
import { root } from './command.ts'
import type { Result } from './result.ts'
import { codeFolders } from './rooms.ts'

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
  /** Files at a time. Journeys drive whole browsers and run one by one. */
  readonly concurrency: number
  /** A test that takes longer has failed, in milliseconds. */
  readonly timeout: number
}

export async function runNodeTests(
  suite: string,
  files: readonly string[],
  options: NodeTestOptions,
): Promise<Result[]> {
  if (files.length === 0) return []
  const results: Result[] = []
  const stream = run({ cwd: root, files: files.map((file) => resolve(root, file)), ...options })
  for await (const { type, data } of stream) {
    if (type !== 'test:pass' && type !== 'test:fail') continue
    const file = data.file === undefined ? suite : relative(root, data.file)
    const error = type === 'test:fail' ? data.details.error : undefined
    if (data.details.type === 'suite' && error?.cause === undefined) continue
    if (error !== undefined && 'failureType' in error && error.failureType === 'subtestsFailed') continue
    const result = { suite, file, name: data.name, ms: data.details.duration_ms }
    if (error !== undefined) results.push({ ...result, state: 'failed', detail: explain(error.cause ?? error) })
    else if (standsForWholeFile(data.name, file))
      results.push({ ...result, state: 'failed', detail: 'no test in this file' })
    else results.push({ ...result, state: isLeftOut(data) ? 'skipped' : 'passed' })
  }
  return results
}

/** The error as it prints, without Node's own frames. */
const explain = (cause: unknown): string => {
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause)
  return text.replaceAll(/\n +at .*\(?node:internal.*/g, '')
}

/** Node reports a file in which no test ran as one passing test with the file's name. */
const standsForWholeFile = (name: string, file: string): boolean => resolve(root, name) === resolve(root, file)

const isLeftOut = (data: { readonly skip?: string | boolean; readonly todo?: string | boolean }): boolean =>
  (data.skip ?? false) !== false || (data.todo ?? false) !== false
