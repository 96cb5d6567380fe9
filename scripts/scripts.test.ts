// The tools that judge the project, judged: a tool that cannot say no is worth nothing.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { describe, it } from 'node:test'
import { root, run } from './command.ts'
import { coverage, notApplicable, readCoverage, testNames } from './coverage-rows.ts'
import { runNodeBatches } from './node-batches.ts'
import { closingLine, isGreen, type Result } from './result.ts'
import { staticGraph } from './size.ts'

const result = (state: Result['state']): Result => ({ suite: 's', file: 'f', name: 'n', ms: 0, state })

describe('closing line', () => {
  it('adds up', () => {
    assert.equal(
      closingLine([result('passed'), result('failed'), result('passed'), result('skipped')]),
      '2 passed, 1 failed',
    )
  })
  it('is not green without a test', () => {
    assert.equal(closingLine([]), '0 passed, 1 failed')
    assert.equal(isGreen([result('skipped')]), false)
  })
  it('is not green with ten failures', () => {
    assert.equal(isGreen(Array.from({ length: 10 }, () => result('failed'))), false)
    assert.equal(isGreen([result('passed')]), true)
  })
})

describe('a command', () => {
  it('says how it ended and what it printed', async () => {
    const { ok, output } = await run('node', ['-e', 'console.log(1); console.error(2); process.exit(3)'])
    assert.deepEqual({ ok, lines: output.trim().split('\n').toSorted() }, { ok: false, lines: ['1', '2'] })
  })
  it('that does not exist has failed', async () => {
    assert.equal((await run('twofold-no-such-command', [])).ok, false)
  })
})

describe('node tests', () => {
  /** Runs one file with `text`, in a process of its own because a test run may not start another, and tells each outcome. */
  const outcome = async (text: string): Promise<string[]> => {
    const folder = mkdtempSync(join(tmpdir(), 'twofold-'))
    try {
      writeFileSync(join(folder, 'x.test.mjs'), `import { before, describe, it } from 'node:test'\n${text}`)
      const code = `import { runNodeTests } from '${import.meta.resolve('./node-tests.ts')}'
        console.log(JSON.stringify(await runNodeTests('node', ['${relative(root, join(folder, 'x.test.mjs'))}'], { concurrency: 1, timeout: 3000 })))`
      writeFileSync(join(folder, 'run.mjs'), code)
      const ended = await run('node', [join(folder, 'run.mjs')], { env: { NODE_TEST_CONTEXT: undefined } })
      return (JSON.parse(ended.output) as Result[]).map(({ name, state }) => `${name}: ${state}`)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  it('count each test once and no suite', async () => {
    assert.deepEqual(
      await outcome(`describe('s', () => { it('a', () => {}); it('b', () => { throw new Error('no') }) })`),
      ['a: passed', 'b: failed'],
    )
  })
  it('count what is left out as neither', async () => {
    assert.deepEqual(await outcome(`it('a', { skip: 'why' }, () => {}); it('b', () => {})`), [
      'a: skipped',
      'b: passed',
    ])
  })
  it('a file without a test has failed', async () => {
    assert.deepEqual(await outcome(''), ['the file itself: failed'])
  })
  it('a file that does not load has failed', async () => {
    assert.deepEqual(await outcome(`throw new Error('no')`), ['the file itself: failed'])
  })
  it('a file whose process lives on has failed', async () => {
    assert.deepEqual(await outcome(`it('a', () => {}); setInterval(() => {}, 1000)`), [
      'a: passed',
      'the file itself: failed',
    ])
  })
  it('a hook that throws has failed', async () => {
    const results = await outcome(`describe('s', () => { before(() => { throw new Error('no') }); it('a', () => {}) })`)
    assert.ok(
      results.some((line) => line.endsWith(': failed')),
      results.join(),
    )
  })
})

describe('node tests in batches', () => {
  /** Two files with these texts in one process. */
  const outcomes = async (...texts: readonly string[]): Promise<string[]> => {
    const folder = mkdtempSync(join(tmpdir(), 'twofold-'))
    try {
      const files = texts.map((text, index) => {
        const file = join(folder, `${index}.test.mjs`)
        writeFileSync(file, `import { it } from 'node:test'\n${text}`)
        return relative(root, file)
      })
      const results = await runNodeBatches('node', files, { concurrency: 1, timeout: 4000 })
      return results.map(({ file, name, state }) => `${file.split('/').at(-1)} ${name}: ${state}`)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  it('tell of each file what passed and what failed', async () => {
    assert.deepEqual(await outcomes(`it('a', () => {})`, `it('b', () => { throw new Error('no') })`), [
      '0.test.mjs a: passed',
      '1.test.mjs b: failed',
    ])
  })
  it('name the file in which no test ran', async () => {
    assert.deepEqual(await outcomes(`it('a', () => {})`, ``), [
      '0.test.mjs a: passed',
      '1.test.mjs the file itself: failed',
    ])
  })
  it('have failed when the process lives on or a file does not load', async () => {
    for (const text of [`it('b', () => {}); setInterval(() => {}, 1000)`, `import './not-there.mjs'`]) {
      const told = await outcomes(`it('a', () => {})`, text)
      assert.ok(
        told.some((line) => line.endsWith('the file itself: failed')),
        told.join(),
      )
    }
  })
})

describe('size', () => {
  it('follows static imports and not dynamic ones, also round a circle', () => {
    const chunk = (file: string, imports: string[] = []) => ({ file, imports })
    const manifest = {
      a: { ...chunk('a', ['b']), dynamicImports: ['d'] },
      b: chunk('b', ['c', 'a']),
      c: chunk('c'),
      d: chunk('d'),
    }
    assert.deepEqual([...staticGraph(manifest, 'a')].toSorted(), ['a', 'b', 'c'])
  })
})

describe('coverage of rows', () => {
  const names = testNames(
    "it('A7 once', f)\ntest(`A10, N63B-OT-02: twice`, f)\ndescribe(\"A3\", f)\nconst audit = ('A4')\n// A5",
  )
  it('reads the names of tests and suites', () => {
    assert.deepEqual(names, ['A7 once', 'A10, N63B-OT-02: twice', 'A3'])
  })
  it('wants the whole id', () => {
    assert.deepEqual(coverage(['A1', 'A3', 'A4', 'A5', 'A7', 'A10', 'N63B-OT-02', 'N63B-OT-0'], names), {
      covered: 4,
      total: 8,
      missing: ['A1', 'A4', 'A5', 'N63B-OT-0'],
    })
    assert.deepEqual(coverage(['WCAG-3.3.8'], ['WCAG-3.3.8-PUSH by QR']).covered, 0)
  })
  it('what does not apply says why, and has no test after all', () => {
    const { attacks, standards } = JSON.parse(readFileSync(`${root}test/rows.json`, 'utf8')) as Record<string, string[]>
    const { missing } = readCoverage()
    for (const [id, reason] of Object.entries(notApplicable)) {
      assert.ok([...(attacks ?? []), ...(standards ?? [])].includes(id), id)
      assert.ok(missing.includes(id), `${id} has a test`)
      assert.match(reason, /\w+ \w+/, id)
    }
  })
})
