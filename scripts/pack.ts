// `npm run pack`: builds the extension and writes what the stores take, dist/twofold-VERSION-chrome.zip (Chrome and Edge) and
// dist/twofold-VERSION-firefox.zip, byte for byte the same from the same source (EXT-MAN-08). docs/reviewers.md says how to check.
import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ZipOptions, zipSync } from 'fflate'
import manifest from '../manifest.json' with { type: 'json' }
import { build } from './build.ts'
import { root } from './command.ts'

export const packed = ['chrome', 'firefox'] as const
export type Packed = (typeof packed)[number]

/** The same for every entry: an old day at noon, which is the same in every time zone, and a plain file that all may read. */
const entry: ZipOptions = { level: 9, mtime: new Date(1980, 0, 1, 12), os: 3, attrs: 0o100644 << 16 }

/** A store signs with its own key and refuses a package that names one. */
const forStore = (text: string): string => {
  const { key: _key, ...rest } = JSON.parse(text) as Record<string, unknown>
  return `${JSON.stringify(rest, null, 2)}\n`
}

/** The zip of a built extension: its files by name. */
export const pack = (folder: string): Uint8Array => {
  const names = globSync('**/*', { cwd: folder })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted()
  const files = names.map((name): [string, [Uint8Array, ZipOptions]] => {
    const bytes = readFileSync(join(folder, name))
    return [name, [name === 'manifest.json' ? Buffer.from(forStore(bytes.toString('utf8'))) : bytes, entry]]
  })
  return zipSync(Object.fromEntries(files))
}

if (import.meta.main) {
  const failed = (await build(packed)).filter(({ state }) => state !== 'passed')
  for (const { name, detail } of failed) console.log(`${name} failed\n${detail ?? ''}`)
  process.exitCode = failed.length
  for (const browser of failed.length > 0 ? [] : packed) {
    const bytes = pack(`${root}dist/${browser}`)
    const name = `dist/twofold-${manifest.version}-${browser}.zip`
    writeFileSync(root + name, bytes)
    console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${name}  ${bytes.length} bytes`)
  }
}
