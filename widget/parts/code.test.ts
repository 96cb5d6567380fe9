// A code out of whatever was typed or pasted.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { codeIn } from './code.ts'

describe('W3C-AC-02 a code', () => {
  const same = [
    '123456',
    '123 456',
    ' 123-456 ',
    '１２３４５６',
    '١٢٣٤٥٦',
    '۱۲۳ ۴۵۶',
    'Your code is 123 456.',
    'G-123456 is your code, valid for 10 minutes',
    '123456\n@miller.example #123456',
  ]
  for (const text of same) it(`is read from ${JSON.stringify(text)}`, () => assert.equal(codeIn(text, 6), '123456'))

  for (const text of ['', 'abc', '12345', '1234567', 'call 555 0100', '-', '1 2 3'])
    it(`is not read from ${JSON.stringify(text)}`, () => assert.equal(codeIn(text, 6), undefined))

  it('is not looked for in a book', () => assert.equal(codeIn(`${'x'.repeat(500)} 123456`, 6), undefined))
})
