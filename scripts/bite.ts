// `npm run bite [-- --only R7,A14b] [--json] [--lanes 2]`: do the tests notice when a rule is broken? Puts the faults of
// test/bite into copies of the sources, one at a time, and runs the tests that ought to notice. Red when one survives.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { everyFault } from '#test/bite/every-fault.ts'
import { type Fault, withFault } from '#test/bite/fault.ts'
import { root } from './command.ts'
import { runNodeTests } from './node-tests.ts'
import { failures, isGreen, type Result, seconds } from './result.ts'

interface Bitten {
  readonly fault: Fault
  /** The first test that noticed; null when none did. */
  readonly by: Pick<Result, 'file' | 'name'> | null
  readonly ms: number
}

/** What the named tests need, and no more. */
const copied = ['core', 'server', 'test', 'scripts', 'docs', 'package.json', 'tsconfig.base.json', 'tsconfig.json']

/** A copy of the sources in which one fault at a time is put; packages are those of the project. */
const copySources = (): string => {
  const lane = mkdtempSync(join(tmpdir(), 'twofold-bite-'))
  for (const name of copied) cpSync(root + name, join(lane, name), { recursive: true })
  symlinkSync(`${root}node_modules`, join(lane, 'node_modules'))
  return lane
}

const runIn = (lane: string, files: readonly string[]): Promise<Result[]> =>
  runNodeTests('bite', files, { concurrency: 1, timeout: 300_000, top: lane, bail: true })

/** Files one after the other until one notices: a test that failed, not a file that no longer runs. */
const bite = async (lane: string, fault: Fault): Promise<Bitten> => {
  const path = join(lane, fault.file)
  const sound = readFileSync(path, 'utf8')
  const start = performance.now()
  writeFileSync(path, withFault(sound, fault))
  try {
    for (const file of fault.tests) {
      const by = (await runIn(lane, [file])).find(({ state, name }) => state === 'failed' && name !== 'the file itself')
      if (by !== undefined) return { fault, by, ms: performance.now() - start }
    }
    return { fault, by: null, ms: performance.now() - start }
  } finally {
    writeFileSync(path, sound)
  }
}

const line = ({ fault, by, ms }: Bitten): string => {
  const noticed = by === null ? `by none of ${fault.tests.join(', ')}` : `${by.file}: ${by.name}`
  return `${by === null ? 'NOT CAUGHT' : 'caught    '}  ${fault.id.padEnd(13)} ${fault.breaks}\n${' '.repeat(26)}${noticed} (${seconds(ms)})`
}

/** Does the work that waits in every lane at once. */
const inLanes = async <T, R>(
  lanes: readonly string[],
  work: readonly T[],
  act: (lane: string, item: T) => Promise<R>,
): Promise<R[]> => {
  const waiting = [...work]
  const done: R[] = []
  const drain = async (lane: string): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) done.push(await act(lane, item))
  }
  await Promise.all(lanes.map(drain))
  return done
}

/** Without faults the tests must be green, or what they say of faults means nothing. */
const isSound = async (lanes: readonly string[], faults: readonly Fault[]): Promise<boolean> => {
  const files = [...new Set(faults.flatMap(({ tests }) => tests))].toSorted()
  const results = (await inLanes(lanes, files, (lane, file) => runIn(lane, [file]))).flat()
  if (!isGreen(results)) console.error(`The tests fail without any fault.\n${failures(results)}`)
  return isGreen(results)
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'boolean' }, lanes: { type: 'string', default: '2' } },
})
const wanted = (values.only ?? '').split(',')
const faults = everyFault.filter(({ id }) => wanted.some((start) => id.startsWith(start)))
if (faults.length === 0) throw new Error(`no fault is called ${values.only}`)
const lanes = Array.from({ length: Math.min(Number(values.lanes), faults.length) }, copySources)
try {
  if (!(await isSound(lanes, faults))) process.exitCode = 1
  else {
    const bitten = await inLanes(lanes, faults, async (lane, fault) => {
      const one = await bite(lane, fault)
      if (!values.json) console.log(line(one))
      return one
    })
    const survivors = bitten.filter(({ by }) => by === null)
    const rows = bitten.map(({ fault: { id, breaks, file }, by, ms }) => ({ id, breaks, file, by, ms: Math.round(ms) }))
    if (values.json) console.log(JSON.stringify(rows))
    else console.log(`${bitten.length - survivors.length} of ${bitten.length} faults caught`)
    if (survivors.length > 0) process.exitCode = 1
  }
} finally {
  for (const lane of lanes) rmSync(lane, { recursive: true, force: true })
}
