// `npm run bench -- NAME [--json]`: ours and a peer's, side by side in one run. Without a name: which benchmarks there are.
// What else is given goes to the benchmark. How busy the machine was is said on standard error.
import { existsSync, globSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { basename } from 'node:path'
import type { Row } from '#bench/row.ts'
import { root } from './command.ts'

const names = globSync('bench/*.ts', { cwd: root })
  .map((file) => basename(file, '.ts'))
  .filter((name) => name !== 'row' && !name.includes('.'))
  .toSorted()

const [name = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (names.includes(name) && existsSync(`${root}bench/${name}.ts`)) {
  const { run } = (await import(`${root}bench/${name}.ts`)) as {
    readonly run: (args: readonly string[]) => readonly Row[] | Promise<readonly Row[]>
  }
  const load = loadavg()[0]?.toFixed(1)
  const rows = await run(process.argv.slice(3))
  console.log(process.argv.includes('--json') ? JSON.stringify(rows) : table(rows))
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.versions.node}`
  console.error(`${machine}, load average ${load} before and ${loadavg()[0]?.toFixed(1)} after`)
} else {
  console.log(`npm run bench -- NAME, one of: ${names.join(', ')}`)
  process.exitCode = 1
}

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map((row) => row.name.length))
  const figure = (value: number | null): string =>
    (value === null
      ? '-'
      : value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 10 ? 3 : 1 })
    ).padStart(12)
  const line = ({ name, ours, peer, unit, better, ratio }: Row): string =>
    `${name.padEnd(width)} ${figure(ours)} ${figure(peer)} ${unit}, ${better} is better, ratio ${figure(ratio).trim()}`
  return [`${' '.repeat(width)} ${'ours'.padStart(12)} ${'peer'.padStart(12)}`, ...rows.map(line)].join('\n')
}
