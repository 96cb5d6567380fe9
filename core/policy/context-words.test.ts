// docs/context-words.md says what the code does: the same sources, the words of the example, every example tried.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  contextSources,
  contextWords,
  isDerived,
  type PasswordContext,
  type PasswordSettings,
} from './context-words.ts'

const anna: PasswordContext = {
  username: 'amiller@contoso.example',
  displayName: 'Anna Miller',
  mail: 'anna@home.example',
}
const settings: PasswordSettings = {
  password: { minLength: 15, maxLength: 256, rules: 'nist', bannedWords: [] },
  organisation: { name: 'The Miller Group', issuer: 'Miller ID', domains: ['contoso.example'] },
}
const words = contextWords(anna, settings)

/** The rows of the table under a heading: first cell, and what stands in code in the second. */
function rowsUnder(heading: string): readonly { readonly name: string; readonly examples: readonly string[] }[] {
  const page = readFileSync(new URL('../../docs/context-words.md', import.meta.url), 'utf8')
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| '))
  return rows.slice(2).map((line) => {
    const [, name = '', cell = ''] = line.split('|').map((each) => each.trim())
    return { name, examples: Array.from(cell.matchAll(/`([^`]+)`/g), ([, text]) => text ?? '') }
  })
}

describe('docs/context-words.md', () => {
  const sources = rowsUnder('Where the words come from')
  it('N63B-PW-09 names the sources that the code has', () => {
    assert.deepEqual(
      sources.map(({ name }) => name),
      Object.keys(contextSources),
    )
  })
  for (const { name, examples } of sources)
    it(`N63B-PW-09 ${name}: ${examples.join(', ')}`, () => {
      assert.ok(examples.length > 0)
      for (const word of examples) assert.ok(words.includes(word), word)
    })
  it('N63B-PW-09 names every word of the example', () => {
    const named = new Set(sources.flatMap(({ examples }) => examples))
    assert.deepEqual(
      words.filter((word) => !named.has(word)),
      [],
    )
  })
  for (const { name, examples } of rowsUnder('What is refused'))
    it(`N63B-PW-09 refused: ${name}`, () => {
      assert.ok(examples.length > 0)
      for (const password of examples) assert.equal(isDerived(password, words), true, password)
    })
  for (const { name, examples } of rowsUnder('What is taken'))
    it(`N63B-PW-09 S-08 taken: ${name}`, () => {
      assert.ok(examples.length > 0)
      for (const password of examples) assert.equal(isDerived(password, words), false, password)
    })
})

describe('derivation', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'm', 'é', 'z', '語'), minLength: 3, maxLength: 10 })
  const tail = fc.constantFrom('', '1', '26', '2026', '12345', '!', '2026!', '!!')

  it('N63B-PW-09 generated: case, reversal, repetition, tails and heads', () => {
    fc.assert(
      fc.property(
        name,
        fc.integer({ min: 1, max: 5 }),
        tail,
        fc.constantFrom('', '7', '1999'),
        fc.boolean(),
        (word, times, end, start, isReversed) => {
          const base = isReversed ? Array.from(word).toReversed().join('') : word
          assert.equal(isDerived(start + base.toUpperCase().repeat(times) + end, [word]), true)
        },
      ),
    )
  })
  it('S-08 a word within other letters is not derived', () => {
    fc.assert(fc.property(name, (word) => assert.equal(isDerived(`qqq${word}qqq`, [word]), false)))
  })
  it('nothing is derived from no words, and nothing is no word', () => {
    assert.equal(isDerived('anything', []), false)
    assert.equal(isDerived('anything', ['', 'a', '..']), false)
    assert.equal(isDerived('', ['word']), false)
    assert.equal(isDerived('2026', ['word']), false)
    assert.equal(isDerived('!!!', ['word']), false)
  })
  it('N63B-PW-02 A43 looks at long texts and many words without searching twice', () => {
    const many = Array.from({ length: 1000 }, (_, index) => 'a'.repeat(4 + (index % 60)))
    assert.equal(isDerived('a'.repeat(255), many), true)
    assert.equal(isDerived(`${'a'.repeat(254)}b`, many), false)
  })
})
