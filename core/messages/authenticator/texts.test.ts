// Every language says what English says: the same keys, the same placeholders, nothing empty, no markup.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guidanceLanguages } from '../guidance/languages.ts'
import type { Table } from '../text.ts'
import { en } from './en.ts'

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted()
const tableOf = async (language: string): Promise<Table> =>
  ((await import(`./${language}.ts`)) as Record<string, Table>)[language] ?? assert.fail(language)

for (const language of guidanceLanguages)
  test(`the authenticator in ${language} holds exactly English's keys and placeholders`, async () => {
    const table = await tableOf(language)
    assert.deepEqual(Object.keys(table), Object.keys(en))
    for (const [key, text] of Object.entries(table)) {
      assert.notEqual(text.trim(), '', key)
      assert.doesNotMatch(text, /[<>]|&\w+;|[\u202a-\u202e\u2066-\u2069]/, key)
      assert.deepEqual(placeholders(text), placeholders(en[key as keyof typeof en]), key)
    }
  })

test('no two languages are the same text', async () => {
  const titles = await Promise.all(
    guidanceLanguages.map(async (language) => (await tableOf(language))['first.what.text']),
  )
  assert.equal(new Set(titles).size, guidanceLanguages.length)
})

test('the word that confirms erasing can be typed: one word, without a case that a keyboard might not give', async () => {
  for (const language of guidanceLanguages) {
    const word = (await tableOf(language))['settings.erase.word'] ?? ''
    assert.match(word, /^\p{L}+$/u, language)
    assert.equal(word, word.toLocaleUpperCase(language), language)
  }
})
