// Every language says all that English says, and a notification gives nothing away.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertEveryLanguage, tableOf } from '#test/support/every-language.ts'
import { guidanceLanguages } from '../guidance/languages.ts'
import { en } from './en.ts'

test('every language holds exactly the keys and placeholders of English, and is no English', () =>
  assertEveryLanguage('push', en))

for (const language of guidanceLanguages)
  test(`N63B-OB-09 a notification in ${language} says that something waits: no digit, and nothing to be filled in`, async () => {
    assert.doesNotMatch((await tableOf('push', language))['notice.text'] ?? '', /[\p{Nd}{}]/u)
  })
