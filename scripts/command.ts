// Running one tool as a child process: what it printed, how it ended, how long it took.
import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's top folder, with a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url))

export interface Ended {
  readonly ok: boolean
  /** How it ended: `code 1`, `signal SIGKILL`, `not started`. */
  readonly end: string
  /** Standard output and standard error as they came, in one text; empty when `show` was set. */
  readonly output: string
  readonly ms: number
}

export interface CommandOptions {
  /** Over the environment of this process; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Let the person see the output while it comes, instead of collecting it. */
  readonly show?: boolean
  /** The command is killed after so many milliseconds. */
  readonly timeout?: number
}

/**
 * Runs `command` at the project's top with the tools of `node_modules/.bin` first, so that `node` is the pinned one.
 * Never rejects for a command that fails or is not there: `ok` is false then and `output` says why.
 */
export function run(command: string, args: readonly string[], options: CommandOptions = {}): Promise<Ended> {
  const start = performance.now()
  const path = `${root}node_modules/.bin${delimiter}${process.env['PATH'] ?? ''}`
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...options.env, PATH: path },
    stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    ...(options.timeout !== undefined && { timeout: options.timeout, killSignal: 'SIGKILL' }),
  })
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text))
  return new Promise((resolve) => {
    child.on('error', (error) => {
      resolve({ ok: false, end: 'not started', output: error.message, ms: performance.now() - start })
    })
    child.on('close', (code, signal) => {
      resolve({
        ok: code === 0,
        end: signal === null ? `code ${code}` : `signal ${signal}`,
        output,
        ms: performance.now() - start,
      })
    })
  })
}
