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

/** What an element loads by itself, yet always needs before it can paint: its texts, and the view of its first step. */
const english = 'core/messages/widget/en.ts'
const firstViews: Readonly<Record<string, string>> = {
  'mfa-sign-in': 'widget/views/identify.ts',
  'mfa-register': 'widget/views/more-information.ts',
  'sspr-reset': 'widget/views/identify.ts',
}

type Parts = 'with its texts' | 'without'

/** Gzip bytes by element. */
function weigh(parts: Parts): Record<string, number> {
  const folder = `${root}dist/cdn/`
  const manifest = JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8')) as Manifest
  const gzip = (file: string): number => gzipSync(readFileSync(folder + file), { level: 9 }).length
  return Object.fromEntries(
    Object.entries(firstViews).map(([element, view]) => {
      const modules = [`widget/define/${element}.ts`, view, ...(parts === 'without' ? [] : [english])]
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
  const sizes = weigh('with its texts')
  const withoutTexts = weigh('without')
  const kib = (bytes = 0): string => `${(bytes / 1024).toFixed(1)} KiB`
  if (process.argv.includes('--json')) console.log(JSON.stringify(sizes))
  else
    for (const [element, bytes] of Object.entries(sizes))
      console.log(
        `${element.padEnd(14)} ${kib(bytes)} gzip before first paint, ${kib(withoutTexts[element])} without its texts`,
      )
}
