// The house rules held against every file, and each rule shown to bite on an example that breaks it.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { root } from '#scripts/command.ts'
import { examples } from './examples.ts'
import {
  acrossRoomsBySubpath,
  coreDirections,
  packageName,
  packages,
  packagesOf,
  roomDirections,
  withExtension,
} from './imports.ts'
import type { Rule } from './rule.ts'
import { allSources, isRoomCode, readSource } from './source.ts'
import { textsFromTable } from './texts.ts'
import { writing } from './writing.ts'

const rules: readonly Rule[] = [
  roomDirections,
  coreDirections,
  packages,
  acrossRoomsBySubpath,
  withExtension,
  textsFromTable,
  ...writing,
]

describe('house', () => {
  const sources = allSources()
  for (const rule of rules) {
    it(rule.name, () => {
      const complaints = sources.flatMap((source) =>
        rule.complaints(source).map((complaint) => `${source.path}: ${complaint}`),
      )
      assert.equal(complaints.join('\n'), '')
    })
  }
  it('lists only packages that are installed with the product', () => {
    const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      dependencies: Record<string, string>
    }
    const listed = new Set(Object.values(packagesOf).flat())
    assert.deepEqual(
      [...listed].filter((name) => name !== 'node:' && !Object.hasOwn(dependencies, name)),
      [],
    )
  })
  it('lists only packages that the room imports', () => {
    for (const [room, allowed] of Object.entries(packagesOf)) {
      const own = sources.filter((source) => isRoomCode(source) && source.path.startsWith(`${room}/`))
      const imported = new Set(own.flatMap((source) => source.imports.map(packageName)))
      assert.deepEqual(
        allowed.filter((name) => !imported.has(name)),
        [],
        room,
      )
    }
  })
})

describe('house rules bite', () => {
  for (const rule of rules) {
    it(rule.name, () => {
      const { bad, good } = examples[rule.name] ?? assert.fail(`no example for “${rule.name}”`)
      for (const [path, text] of bad)
        assert.notDeepEqual(rule.complaints(readSource(path, text)), [], `kept silent on ${path}: ${text}`)
      for (const [path, text] of good)
        assert.deepEqual(rule.complaints(readSource(path, text)), [], `complained about ${path}: ${text}`)
    })
  }
  it('every example belongs to a rule', () => {
    assert.deepEqual(Object.keys(examples).toSorted(), rules.map((rule) => rule.name).toSorted())
  })
})
