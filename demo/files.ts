// Everything that the pages load: the built elements (dist/cdn), the demo's own script, made here from its sources, its
// sheet and its mark. All of it is in memory before the first request, so no path of a request ever reaches the disk.
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { build } from 'esbuild'
import { root } from '#scripts/command.ts'

export interface StaticFile {
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Files by the path under which they are served. Throws when the elements have not been built. */
export const loadFiles = async (): Promise<ReadonlyMap<string, StaticFile>> =>
  new Map([
    ...folder('/cdn', join(root, 'dist/cdn')),
    ...folder('/assets', join(root, 'demo/assets')),
    ...(await script()),
  ])

const folder = (prefix: string, path: string): readonly (readonly [string, StaticFile])[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const type = types[extname(name)]
    return type === undefined
      ? []
      : [[`${prefix}/${name}`, { type, body: Uint8Array.from(readFileSync(join(path, name))) }] as const]
  })

/** What is needed only now and then (reading a QR code) comes in a file of its own. */
const script = async (): Promise<readonly (readonly [string, StaticFile])[]> => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'demo/browser/main.ts')],
    outdir: '/assets',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles.map(({ path, contents }) => [
    path.replaceAll('\\', '/'),
    { type: types['.js'] ?? '', body: Uint8Array.from(contents) },
  ])
}
