// `npm run size [-- --json]`: what a browser must fetch before an element can paint, in gzip bytes, Lit included.
// That is the define module and everything it imports statically, from the real `cdn` build; parts loaded when needed
// (texts of a language, QR, phone numbers, CAPTCHA, passkeys, password meter) are not in it.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from './build.ts'
import { root } from './command.ts'

/** Vite's build manifest: chunks by the module they were made from. */
type Manifest = Readonly<
  Record<string, { readonly file: string; readonly imports?: readonly string[]; readonly isEntry?: boolean }>
>

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

function weigh(): Record<string, number> {
  const folder = `${root}dist/cdn/`
  const manifest = JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8')) as Manifest
  const gzip = (key: string): number =>
    gzipSync(readFileSync(folder + (manifest[key]?.file ?? '')), { level: 9 }).length
  const entries = Object.entries(manifest).filter(
    ([key, chunk]) => chunk.isEntry === true && key.startsWith('widget/define/'),
  )
  return Object.fromEntries(
    entries.map(([key]) => [
      key.slice('widget/define/'.length, -'.ts'.length),
      [...staticGraph(manifest, key)].reduce((sum, part) => sum + gzip(part), 0),
    ]),
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
