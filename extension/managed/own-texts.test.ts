// The organisation's own texts stand in the language they are for, and in every language when they are for all.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withOwnTexts } from './own-texts.ts'

const texts = { 'note.contact': 'Ask.', 'note.others': 'More.' }

test('a text for one language stands there only, and over one for all', () => {
  const own = [
    { key: 'note.contact', text: 'Nur hier', language: 'de' },
    { key: 'note.contact', text: 'Everywhere' },
  ] as const
  assert.deepEqual(withOwnTexts(texts, 'de', own), { 'note.contact': 'Nur hier', 'note.others': 'More.' })
  assert.deepEqual(withOwnTexts(texts, 'ar', own), { 'note.contact': 'Everywhere', 'note.others': 'More.' })
})

test('without any, the texts are as they were', () => {
  assert.deepEqual(withOwnTexts(texts, 'en'), texts)
  assert.deepEqual(withOwnTexts(texts, 'en', []), texts)
})
