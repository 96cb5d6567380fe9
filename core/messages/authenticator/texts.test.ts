// Every language says all that English says, and the word that erases can be typed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertEveryLanguage, tableOf } from '#test/support/every-language.ts'
import { guidanceLanguages } from '../guidance/languages.ts'
import { en } from './en.ts'

test('every language holds exactly the keys and placeholders of English, and is no English', () =>
  assertEveryLanguage('authenticator', en))

test('the word that confirms erasing can be typed: one word, without a case that a keyboard might not give', async () => {
  for (const language of guidanceLanguages) {
    const word = (await tableOf('authenticator', language))['settings.erase.word'] ?? ''
    assert.match(word, /^\p{L}+$/u, language)
    assert.equal(word, word.toLocaleUpperCase(language), language)
  }
})
