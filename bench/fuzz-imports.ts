// Spoils export files of every format and reads them: node bench/fuzz-imports.ts [how many] [first number]
// Prints inputs a second, results by kind, and the slowest input; ends with 1 if one crashed, hung or lied. An input is
// made from its number alone, so `fuzz-imports.ts 1 <number>` repeats it.

import { generator, mutate } from '#test/support/import-mutate.ts'
import { assertHonest } from '#test/support/import-oracle.ts'
import { SEED_PASSWORD, seeds, type Seed } from '#test/support/import-seeds.ts'
import { readExport } from '#extension/vault/import/read.ts'

const [count = 1_000_000, first = 0] = process.argv.slice(2).map(Number)
/** Milliseconds: longer than the dearest key derivation that is allowed. */
const HANGS = 20_000

const results = new Map<string, number>()
const slowest = { ms: 0, number: -1, seed: '' }
let failures = 0
let entries = 0
const began = performance.now()

for (let number = first; number < first + count; number++) {
  const below = generator(number)
  const seed = seeds[below(seeds.length)] as Seed
  const other = seeds[below(seeds.length)] as Seed
  const bytes = mutate(below, seed.bytes, other.bytes)
  const started = performance.now()
  try {
    const result = await readExport(bytes, SEED_PASSWORD)
    // A piece of another file may bring keys that are not in this one's text.
    assertHonest(result, bytes, seed.isText && other.isText)
    const kind = result.ok ? 'read' : result.reason
    results.set(kind, (results.get(kind) ?? 0) + 1)
    if (result.ok) entries += result.entries.length
  } catch (error) {
    failures++
    console.error(`input ${number} (${seed.name}): ${error instanceof Error ? error.message : String(error)}`)
  }
  const ms = performance.now() - started
  if (ms > slowest.ms) Object.assign(slowest, { ms, number, seed: seed.name })
  if (ms > HANGS) {
    failures++
    console.error(`input ${number} (${seed.name}): ${Math.round(ms)} ms`)
  }
}

const seconds = (performance.now() - began) / 1000
console.log(`${count} inputs in ${seconds.toFixed(0)} s, ${Math.round(count / seconds)} a second`)
console.log(`slowest ${Math.round(slowest.ms)} ms: input ${slowest.number} (${slowest.seed})`)
console.log(Object.fromEntries([...results].toSorted((a, b) => b[1] - a[1])))
console.log(`${entries} entries called right, ${failures} failures`)
process.exitCode = failures === 0 ? 0 : 1
