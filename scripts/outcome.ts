// What an event of Node's test runner says about one test.
import { inspect } from 'node:util'
import type { TestEvent } from 'node:test/reporters'

export interface Outcome {
  readonly name: string
  /** Absolute path of the file that holds the test; undefined when the runner does not say. */
  readonly file: string | undefined
  readonly ms: number
  readonly state: 'passed' | 'failed' | 'skipped'
  /** The file did not end in time. */
  readonly aborted?: boolean
  readonly detail?: string
}

/** Undefined for events that are about no test of its own: a suite that passed, or failed by what is in it. */
export function outcomeOf({ type, data }: TestEvent): Outcome | undefined {
  if (type !== 'test:pass' && type !== 'test:fail') return undefined
  const error = type === 'test:fail' ? data.details.error : undefined
  const failure = error !== undefined && 'failureType' in error ? error.failureType : undefined
  if (failure === 'subtestsFailed' || (data.details.type === 'suite' && error === undefined)) return undefined
  const outcome = { name: data.name, file: data.file, ms: data.details.duration_ms }
  if (error !== undefined) {
    const detail = explain(error.cause ?? error)
    return { ...outcome, state: 'failed', detail, ...(failure === 'testAborted' && { aborted: true }) }
  }
  return { ...outcome, state: isLeftOut(data) ? 'skipped' : 'passed' }
}

/** The error as it prints, without Node's own frames. */
const explain = (cause: unknown): string => {
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause)
  return text.replaceAll(/\n +at .*\(?node:internal.*/g, '')
}

const isLeftOut = (data: { readonly skip?: string | boolean; readonly todo?: string | boolean }): boolean =>
  (data.skip ?? false) !== false || (data.todo ?? false) !== false
