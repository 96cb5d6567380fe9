// The checks that run no code of ours: format, lint, and the types of each room under its own compiler settings.
import { existsSync } from 'node:fs'
import { type Ended, root, run } from './command.ts'
import type { Result } from './result.ts'
import { codeFolders, rooms } from './rooms.ts'

interface Check {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}

/** `folders`: where to look; all of the project when empty. Types are always checked whole, they cost a second. */
function checks(folders: readonly string[]): Check[] {
  const code = (folders.length > 0 ? folders : [...codeFolders, 'vite.config.ts']).filter((path) =>
    existsSync(root + path),
  )
  return [
    {
      name: 'format',
      command: 'prettier',
      args: [
        '--check',
        '--log-level',
        'warn',
        '--cache',
        '--cache-location',
        'node_modules/.cache/prettier/.prettier-cache',
        ...(folders.length > 0 ? folders : ['.']),
      ],
    },
    { name: 'lint', command: 'oxlint', args: ['--type-aware', '--deny-warnings', ...code] },
    ...rooms.map((room) => ({ name: `types of ${room}`, command: 'tsc', args: ['-p', room] })),
    { name: 'types of everything with tests', command: 'tsc', args: ['-p', '.'] },
  ]
}

export function runStaticChecks(folders: readonly string[] = []): Promise<Result[]> {
  return Promise.all(
    checks(folders).map(async ({ name, command, args }): Promise<Result> => {
      const ended: Ended = await run(command, args)
      const outcome = { suite: 'static', file: command, name, ms: ended.ms }
      return ended.ok ? { ...outcome, state: 'passed' } : { ...outcome, state: 'failed', detail: ended.output }
    }),
  )
}
