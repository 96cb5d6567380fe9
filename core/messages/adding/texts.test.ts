// Every language says all that English says.
import { everyLanguageSays } from '#test/support/every-language.ts'
import { en } from './en.ts'

everyLanguageSays('adding', en)
