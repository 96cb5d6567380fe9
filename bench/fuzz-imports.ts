// Spoils export files of every format and reads them: node bench/fuzz-imports.ts [how many] [first number]
// Prints inputs a second, results by kind, and the slowest input; ends with 1 if one crashed, hung or lied. An input is
// made from its number alone, so `fuzz-imports.ts 1 <number>` repeats it.

import { generator, mutate } from '#test/support/import-mutate.ts'
import { assertHonest } from '#test/support/import-oracle.ts'
import { SEED_PASSWORD, seeds, type Seed } from '#test/support/import-seeds.ts'
import { readHere } from '#test/support/read-here.ts'
import { row, type Row } from './row.ts'

/** Milliseconds: longer than the dearest key derivation that is allowed. */
const HANGS = 20_000

interface Outcome {
  readonly kinds: ReadonlyMap<string, number>
  readonly entries: number
  readonly failures: readonly string[]
  readonly slowest: { readonly ms: number; readonly input: string }
  readonly seconds: number
}

async function fuzz(count: number, first: number): Promise<Outcome> {
  const kinds = new Map<string, number>()
  const failures: string[] = []
  let [entries, slowest] = [0, { ms: 0, input: '' }]
  const began = performance.now()
  for (let number = first; number < first + count; number++) {
    const below = generator(number)
    const seed = seeds[below(seeds.length)] as Seed
    const other = seeds[below(seeds.length)] as Seed
    const bytes = mutate(below, seed.bytes, other.bytes)
    const input = `input ${number} (${seed.name})`
    const started = performance.now()
    try {
      const result = await readHere(bytes, SEED_PASSWORD)
      // A piece of another file may bring keys that are not in this one's text.
      assertHonest(result, bytes, seed.isText && other.isText)
      const kind = result.ok ? 'read' : result.reason
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      if (result.ok) entries += result.entries.length
    } catch (error) {
      failures.push(`${input}: ${error instanceof Error ? error.message : String(error)}`)
    }
    const ms = performance.now() - started
    if (ms > HANGS) failures.push(`${input}: ${Math.round(ms)} ms`)
    if (ms > slowest.ms) slowest = { ms, input }
  }
  return { kinds, entries, failures, slowest, seconds: (performance.now() - began) / 1000 }
}

/** A tenth of the full run: `npm run bench -- fuzz-imports`. */
export async function run(): Promise<readonly Row[]> {
  const count = 100_000
  const { failures, seconds } = await fuzz(count, 0)
  return [
    row('spoilt files read without failure', count - failures.length, count, 'files', 'higher'),
    row('spoilt files a second', count / seconds, Number.NaN, 'files', 'higher'),
  ]
}

if (import.meta.main) {
  const [count = 1_000_000, first = 0] = process.argv.slice(2).map(Number)
  const { kinds, entries, failures, slowest, seconds } = await fuzz(count, first)
  for (const failure of failures) console.error(failure)
  console.log(`${count} inputs in ${seconds.toFixed(0)} s, ${Math.round(count / seconds)} a second`)
  console.log(`slowest ${Math.round(slowest.ms)} ms: ${slowest.input}`)
  console.log(Object.fromEntries([...kinds].toSorted((a, b) => b[1] - a[1])))
  console.log(`${entries} entries called right, ${failures.length} failures`)
  process.exitCode = failures.length === 0 ? 0 : 1
}
