// `npm run size [-- --json]`: what a browser must fetch before an element can paint its first step, in gzip bytes.
// From the real `cdn` build: the define module with all it imports statically (Lit too), the English texts and the view
// of the step that comes first. What is loaded when needed (QR, phone numbers, CAPTCHA, passkeys, meter) is not in it.
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

/** Modules that an element loads by itself, yet always needs before it can paint. */
const firstParts: Readonly<Record<string, readonly string[]>> = {
  'mfa-sign-in': ['core/messages/widget/en.ts', 'widget/views/identify.ts'],
  'mfa-register': ['core/messages/widget/en.ts', 'widget/views/more-information.ts'],
  'sspr-reset': ['core/messages/widget/en.ts', 'widget/views/identify.ts'],
}

/** Gzip bytes by element. */
function weigh(): Record<string, number> {
  const folder = `${root}dist/cdn/`
  const manifest = JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8')) as Manifest
  const gzip = (file: string): number => gzipSync(readFileSync(folder + file), { level: 9 }).length
  return Object.fromEntries(
    Object.entries(firstParts).map(([element, parts]) => {
      const modules = [`widget/define/${element}.ts`, ...parts]
      for (const module of modules) if (!existsSync(root + module)) throw new Error(`${module} is not there`)
      const chunks = new Set(modules.flatMap((module) => [...staticGraph(manifest, module)]))
      const files = new Set([...chunks].flatMap((key) => manifest[key]?.file ?? [])) // none: part of another chunk
      return [element, [...files].reduce((sum, file) => sum + gzip(file), 0)]
    }),
  )
}

if (import.meta.main) {
  const [result] = await build(['cdn'])
  if (result?.state !== 'passed') throw new Error(result?.detail)
  const sizes = weigh()
  if (process.argv.includes('--json')) console.log(JSON.stringify(sizes))
  else
    for (const [element, bytes] of Object.entries(sizes))
      console.log(`${element.padEnd(14)} ${(bytes / 1024).toFixed(1)} KiB gzip before first paint`)
}
