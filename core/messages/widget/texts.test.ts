// Every language says everything, and the pseudo-language is fit to find what was left out.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { format } from '../text.ts'
import { en } from './en.ts'
import { first } from './first.ts'
import { bestLanguage, languages } from './index.ts'
import { closing, opening, pseudoText } from './pseudo.ts'

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted()

describe('texts of the elements', () => {
  for (const [language, load] of Object.entries(languages))
    it(`${language} has every key, every placeholder and no markup`, async () => {
      const { default: table } = await load()
      assert.deepEqual(Object.keys(table).toSorted(), Object.keys(en).toSorted())
      for (const [key, text] of Object.entries(table)) {
        assert.notEqual(text.trim(), '', key)
        assert.doesNotMatch(text, /[<>]|&\w+;/, key)
        assert.deepEqual(placeholders(text), placeholders(en[key as keyof typeof en]), key)
      }
    })

  it('the first bytes hold no text that is not in the whole table', () => {
    for (const [key, text] of Object.entries(first)) assert.equal(en[key as keyof typeof en], text)
  })

  it('a wanted language is served by its own, its relative, or English', () => {
    assert.equal(bestLanguage('en-GB'), 'en')
    assert.equal(bestLanguage('XA'), 'xa')
    assert.equal(bestLanguage('tlh'), 'en')
    assert.equal(bestLanguage(''), 'en')
  })

  it('the pseudo-language is longer, bracketed, and fills as the text does', () => {
    const text = pseudoText('Tries left: {count}')
    assert.ok(text.startsWith(opening) && text.endsWith(closing))
    assert.match(format(text, { count: 3 }), /3/)
    assert.doesNotMatch(text.replace('{count}', ''), /[a-zA-Z]/)
    assert.ok(text.length > 1.3 * 'Tries left: {count}'.length)
  })
})
