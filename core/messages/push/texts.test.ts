// Every language says what English says: the same keys, the same placeholders, nothing empty, no directional controls, no markup.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guidanceLanguages } from '../guidance/languages.ts'
import { en } from './en.ts'

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted()
const tableOf = async (language: string): Promise<Readonly<Record<string, string>>> =>
  ((await import(`./${language}.ts`)) as Record<string, Record<string, string>>)[language] ?? {}

for (const language of guidanceLanguages)
  test(`approvals in ${language} has exactly English's keys and placeholders`, async () => {
    const table = await tableOf(language)
    assert.deepEqual(Object.keys(table).toSorted(), Object.keys(en).toSorted())
    for (const [key, text] of Object.entries(en)) {
      const said = table[key] ?? ''
      assert.notEqual(said.trim(), '', key)
      assert.deepEqual(placeholders(said), placeholders(text), key)
      assert.doesNotMatch(said, /[\u202a-\u202e\u2066-\u2069<>]/, key)
      if (language !== 'en' && text.length > 30) assert.notEqual(said, text, key)
    }
  })

for (const language of guidanceLanguages)
  test(`N63B-OB-09 a notification in ${language} says that something waits: no digit, and nothing to be filled in`, async () => {
    assert.doesNotMatch((await tableOf(language))['notice.text'] ?? '', /[\p{Nd}{}]/u)
  })
