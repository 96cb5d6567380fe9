// Which language a card speaks: the page's, where we have it, else the browser's, else English.
import { expect } from '@open-wc/testing'
import { languageFor } from './texts.ts'

describe('the language of a card', () => {
  for (const [page, browsers, expected] of [
    ['de-DE', 'ar', 'de-DE'],
    ['en-GB', 'ar', 'en-GB'],
    ['fi', 'ar', 'ar'],
    ['', 'he', 'he'],
    ['fi', 'sv-SE', 'en'],
    ['', '', 'en'],
  ] as const)
    it(`on a page in “${page}” in a browser that speaks “${browsers}” is “${expected}”`, () => {
      expect(languageFor(page, browsers)).to.equal(expected)
    })
})
