// One source file as the house rules see it, and all of them. Parsed by Vite's own parser (oxc).
import { globSync, readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { root } from '#scripts/command.ts'
import { codeFolders } from '#scripts/rooms.ts'

export interface Source {
  /** From the project's top, with slashes: `core/otp/totp.ts`. */
  readonly path: string
  readonly text: string
  /** The text with every comment blanked out, so that a rule about code does not trip over prose. */
  readonly code: string
  /** Module specifiers of `import`, `export … from` and `import('…')`. */
  readonly imports: readonly string[]
}

export function readSource(path: string, text: string): Source {
  if (!/\.[jt]s$/.test(path)) return { path, text, code: text, imports: [] }
  const { comments, module } = parseSync(path, text)
  let code = text
  for (const { start, end } of comments) code = code.slice(0, start) + ' '.repeat(end - start) + code.slice(end)
  const imported = module.staticImports.map((statement) => statement.moduleRequest.value)
  const reexported = module.staticExports.flatMap((statement) =>
    statement.entries.map((entry) => entry.moduleRequest?.value),
  )
  const dynamic = module.dynamicImports.map(
    ({ moduleRequest }) => /^['"`]([^'"`]+)/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[1],
  )
  const imports = [...imported, ...reexported, ...dynamic].filter((specifier) => specifier !== undefined)
  return { path, text, code, imports: [...new Set(imports)] }
}

/** Every file that people wrote: code of all folders, and the documents. */
export function allSources(): Source[] {
  const patterns = [
    ...codeFolders.map((folder) => `${folder}/**/*.{ts,js,css,html}`),
    'vite.config.ts',
    '*.md',
    'docs/**/*.md',
  ]
  return globSync(patterns, { cwd: root })
    .toSorted()
    .map((path) => readSource(path, readFileSync(root + path, 'utf8')))
}

export const isCode = ({ path }: Source): boolean => !path.endsWith('.md')
/** Tests, what only tests use, and contract suites that several adapters' tests run. */
export const isTest = ({ path }: Source): boolean => /\.(test|wtr)\.ts$|^test\/|\/contract(\/|\.ts$)/.test(path)
/** Shipped code: in a room and not a test. */
export const isRoomCode = (source: Source): boolean =>
  /^(core|widget|server|extension)\//.test(source.path) && !isTest(source)
