// The faults are only worth something while they fit the sources and the rules: this is checked with every fast run,
// `npm run bite` then shows that each is noticed.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { transformSync } from 'esbuild'
import { root } from '#scripts/command.ts'
import { everyFault } from './every-fault.ts'
import { withFault } from './fault.ts'

const rules = readFileSync(`${root}docs/rules.md`, 'utf8')
const rows = JSON.parse(readFileSync(`${root}test/rows.json`, 'utf8')) as Record<string, readonly string[]>

describe('the faults of bite', () => {
  it('apply to the sources as they are and leave a file that can be read', () => {
    for (const fault of everyFault) {
      const faulty = withFault(readFileSync(root + fault.file, 'utf8'), fault)
      assert.doesNotThrow(() => transformSync(faulty, { loader: 'ts' }), fault.id)
    }
  })

  it('have ids of their own, each a rule or a row and a letter', () => {
    const known = [...rules.matchAll(/^\| (R\d+)/gm)].map((match) => match[1])
    const names = [...known, ...Object.values(rows).flat()]
    for (const { id } of everyFault) assert.ok(names.includes(id.slice(0, -1)), id)
    assert.equal(new Set(everyFault.map(({ id }) => id)).size, everyFault.length)
  })

  it('break every rule of docs/rules.md', () => {
    const broken = new Set(everyFault.map(({ id }) => id.slice(0, -1)))
    const unbroken = [...rules.matchAll(/^\| (R\d+)/gm)].map((match) => match[1] ?? '').filter((id) => !broken.has(id))
    assert.deepEqual(unbroken, [])
  })

  it('name tests that are there', () => {
    for (const { id, tests } of everyFault) {
      assert.ok(tests.length > 0, id)
      for (const file of tests) assert.ok(existsSync(root + file), `${id}: ${file}`)
    }
  })

  it('are refused when they no longer fit', () => {
    const fault = { id: 'R1x', breaks: '', file: 'a.ts', find: 'one', replace: 'two', tests: [] }
    assert.equal(withFault('one', { ...fault, replace: '$&' }), '$&')
    assert.throws(() => withFault('one one', fault), /2 places/)
    assert.throws(() => withFault('none', { ...fault, find: 'one of them' }), /0 places/)
    assert.throws(() => withFault('one', { ...fault, replace: 'one' }), /changes nothing/)
  })
})
