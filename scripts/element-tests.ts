// Runs `*.wtr.ts` in Chromium and Firefox by web-test-runner and gives back one result per test and browser.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './command.ts'
import type { Result } from './result.ts'

export async function runElementTests(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'twofold-'))
  const file = join(folder, 'results.json')
  try {
    const ended = await run('wtr', ['--config', 'test/wtr.config.js'], { env: { TWOFOLD_RESULTS: file } })
    const results = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Result[]) : []
    const agrees = ended.ok === results.every((result) => result.state !== 'failed') && results.length > 0
    if (agrees) return results
    const runner = { suite: 'elements', file: 'test/wtr.config.js', name: 'the runner itself', ms: ended.ms }
    return [...results, { ...runner, state: 'failed', detail: ended.output }]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
