// Every language says what English says: the same keys, the same placeholders, nothing empty, no directional controls.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from './en.ts'
import { guidanceLanguages } from './languages.ts'

const placeholders = (text: string): string =>
  [...text.matchAll(/\{\w+\}/g)]
    .map(([each]) => each)
    .toSorted()
    .join(' ')

for (const language of guidanceLanguages)
  test(`guidance in ${language} holds exactly English's keys and placeholders`, async () => {
    const table = ((await import(`./${language}.ts`)) as Record<string, Record<string, string>>)[language]
    assert.ok(table)
    assert.deepEqual(Object.keys(table).toSorted(), Object.keys(en).toSorted())
    for (const [key, text] of Object.entries(en)) {
      const said: string = table[key] ?? ''
      assert.ok(said.trim() !== '', key)
      assert.equal(placeholders(said), placeholders(text), key)
      assert.doesNotMatch(said, /[\u202a-\u202e\u2066-\u2069]/, key)
    }
  })

test('no two languages are the same text', async () => {
  const seen = new Set<string>()
  for (const language of guidanceLanguages) {
    const table = ((await import(`./${language}.ts`)) as Record<string, Record<string, string>>)[language]
    seen.add(table?.['checklist.title'] ?? JSON.stringify(table).slice(0, 500))
  }
  assert.equal(seen.size, guidanceLanguages.length)
})
