// What every language of a table of texts must be, held against English: the same keys in the same order (the build writes texts
// without them), the same placeholders, nothing empty, no markup, no directional controls, and not left in English.
import assert from 'node:assert/strict'
import { guidanceLanguages } from '#core/messages/guidance/languages.ts'
import type { Table } from '#core/messages/text.ts'

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted()
/** Shorter texts may be the same word in two languages. */
const SENTENCE = 30

type Folder = 'adding' | 'authenticator' | 'guidance' | 'options' | 'push'

export const tableOf = async (folder: Folder, language: string): Promise<Table> =>
  ((await import(`#core/messages/${folder}/${language}.ts`)) as Record<string, Table>)[language] ??
  assert.fail(language)

/** Each language of the table, one after the other; an assertion says which one and which text. */
export async function assertEveryLanguage(folder: Folder, english: Table): Promise<void> {
  for (const language of guidanceLanguages) {
    const table = await tableOf(folder, language)
    assert.deepEqual(Object.keys(table), Object.keys(english), language)
    for (const [key, text] of Object.entries(english)) {
      const where = `${language}: ${key}`
      const said = table[key] ?? ''
      assert.notEqual(said.trim(), '', where)
      assert.deepEqual(placeholders(said), placeholders(text), where)
      assert.doesNotMatch(said, /[<>]|&\w+;|[\u202a-\u202e\u2066-\u2069]/, where)
      if (language !== 'en' && text.length > SENTENCE) assert.notEqual(said, text, where)
    }
  }
}
