// `npm run size [-- --json]`: what a browser must fetch before an element can paint its first step, in gzip bytes.
// From the real `cdn` build: the define module with all it imports statically (Lit too), and the view of the step that
// comes first. What is loaded when needed (other steps, QR, phone numbers, CAPTCHA, passkeys, meter) is not in it.
// test/journeys/size.test.ts holds this against what a browser really loads.
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from './build.ts'
import { root } from './command.ts'

/** Vite's build manifest: chunks by the module they were made from. */
type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>

/** Keys of `entry` and of all it imports statically. */
export function staticGraph(manifest: Manifest, entry: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const visit = (key: string): void => {
    if (seen.has(key)) return
    seen.add(key)
    manifest[key]?.imports?.forEach(visit)
  }
  visit(entry)
  return seen
}

/** The view of each element's first step. */
const firstViews: Readonly<Record<string, string>> = {
  'mfa-sign-in': 'widget/views/identify.ts',
  'mfa-register': 'widget/views/more-information.ts',
  'sspr-reset': 'widget/views/identify.ts',
}

const folder = `${root}dist/cdn/`

/** Files of the `cdn` build, from its folder, that `element` loads before its first paint. */
export function firstFiles(element: string): ReadonlySet<string> {
  const manifest = JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8')) as Manifest
  const modules = [`widget/define/${element}.ts`, firstViews[element] ?? '']
  for (const module of modules) if (!existsSync(root + module)) throw new Error(`${module} is not there`)
  const chunks = modules.flatMap((module) => [...staticGraph(manifest, module)])
  return new Set(chunks.flatMap((key) => manifest[key]?.file ?? [])) // none: the module is part of another chunk
}

const weigh = (files: ReadonlySet<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(folder + file), { level: 9 }).length, 0)

if (import.meta.main) {
  const [result] = await build(['cdn'])
  if (result?.state !== 'passed') throw new Error(result?.detail)
  const sizes = Object.fromEntries(Object.keys(firstViews).map((element) => [element, weigh(firstFiles(element))]))
  const line = ([element, bytes]: readonly [string, number]): string =>
    `${element.padEnd(14)} ${(bytes / 1024).toFixed(1)} KiB gzip before first paint`
  console.log(process.argv.includes('--json') ? JSON.stringify(sizes) : Object.entries(sizes).map(line).join('\n'))
}
