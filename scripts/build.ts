// `npm run build`: everything that is built, into dist. Each kind is one `vite build --mode …` (see vite.config.ts).
import { run } from './command.ts'
import type { Result } from './result.ts'

export const builds = ['chrome', 'firefox', 'widget', 'cdn'] as const
export type Build = (typeof builds)[number]

/** Builds one after another: the machine has few cores and a build takes less than a second. */
export async function build(modes: readonly Build[] = builds): Promise<Result[]> {
  const results: Result[] = []
  for (const mode of modes) {
    const { ok, output, ms } = await run('vite', ['build', '--mode', mode, '--logLevel', 'warn'])
    const outcome = { suite: 'build', file: 'vite.config.ts', name: mode, ms }
    results.push(ok ? { ...outcome, state: 'passed' } : { ...outcome, state: 'failed', detail: output })
  }
  return results
}

if (import.meta.main) {
  const results = await build()
  for (const { name, state, detail } of results)
    console.log(state === 'passed' ? `dist/${name}` : `${name} failed\n${detail}`)
  process.exitCode = results.every((result) => result.state === 'passed') ? 0 : 1
}
