// Every language says all that English says.
import { test } from 'node:test'
import { assertEveryLanguage } from '#test/support/every-language.ts'
import { en } from './en.ts'

test('every language holds exactly the keys and placeholders of English, and is no English', () =>
  assertEveryLanguage('adding', en))
