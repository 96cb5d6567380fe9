// Every benchmark of the servers runs and gives whole rows, with counts too small to say anything about time.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { root } from '#scripts/command.ts'
import type { Row } from './row.ts'
import { cliffsDelta, median } from './support/statistics.ts'

const runs: Readonly<Record<string, readonly string[]>> = {
  verify: ['--rounds=1', '--count=4'],
  reset: ['--rounds=1', '--count=2'],
  growth: ['--rounds=1', '--count=2', '--people=2000'],
  timing: ['--pairs=4'],
}

for (const [name, args] of Object.entries(runs))
  test(`bench -- ${name} prints its rows`, async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/bench.ts', name, '--json', ...args], {
      cwd: root,
    })
    const rows = JSON.parse(stdout) as readonly Row[]
    assert.ok(rows.length > 0)
    for (const row of rows) {
      assert.ok(row.name !== '' && row.unit !== '' && (row.better === 'higher' || row.better === 'lower'))
      assert.ok(row.ours >= 0 && row.peer >= 0, row.name)
    }
  })

test('Cliff’s delta is 0 for the same, 1 for wholly above, −1 for wholly below, and ties count half', () => {
  assert.equal(cliffsDelta([1, 2, 3], [1, 2, 3]).delta, 0)
  assert.equal(cliffsDelta([4, 5, 6], [1, 2, 3]).delta, 1)
  assert.equal(cliffsDelta([1, 2, 3], [4, 5, 6]).delta, -1)
  assert.equal(cliffsDelta([1, 2], [1, 1]).delta, 0.5)
  assert.equal(median([3, 1, 2]), 2)
})
