// Every language sends everything: the keys and placeholders of English, nothing empty, nothing that could break a header.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { en } from './en.ts'
import { noticeLanguages, noticeTable } from './index.ts'

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted()
const directionControls = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/

describe('texts of what is sent', () => {
  for (const language of noticeLanguages)
    it(`${language} has every key, every placeholder and one-line subjects`, async () => {
      const table = await noticeTable(language)
      assert.deepEqual(Object.keys(table).toSorted(), Object.keys(en).toSorted())
      for (const [key, text] of Object.entries(table)) {
        assert.notEqual(text.trim(), '', key)
        assert.doesNotMatch(text, directionControls, key)
        assert.deepEqual(placeholders(text), placeholders(en[key as keyof typeof en]), key)
        if (key !== 'code.mail.text') assert.doesNotMatch(text, /[\r\n]/, key)
      }
    })

  it('no two languages say the same', async () => {
    const told = await Promise.all(noticeLanguages.map(async (l) => (await noticeTable(l))['notice.was-you']))
    assert.equal(new Set(told).size, noticeLanguages.length)
  })

  it('a wanted language is served by its own, its relative, or English', async () => {
    assert.equal(await noticeTable('de-AT'), await noticeTable('de'))
    assert.notEqual(await noticeTable('de'), en)
    assert.equal(await noticeTable('tlh'), en)
    assert.equal(await noticeTable(''), en)
  })
})
