// The way to a person, and what is told on it.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { format } from '#core/messages/text.ts'
import { first } from '#core/messages/widget/first.ts'
import type { Say } from '#core/messages/widget/index.ts'
import { helpHref } from './help.ts'

const say: Say = (key, params) => format(first[key as keyof typeof first], params)
const href = (support: string): string => helpHref(support, 'enter-code', 'c0ffee12', say)

describe('N63B-RC-07 help', () => {
  it('is a mail with step and support code in it', () => {
    const url = new URL(href('mailto:help@miller.example'))
    assert.equal(url.pathname, 'help@miller.example')
    assert.match(url.searchParams.get('subject') ?? '', /c0ffee12/)
    assert.match(url.searchParams.get('body') ?? '', /step: enter-code\nSupport code: c0ffee12/)
  })
  it('keeps what the address says already', () => {
    assert.match(href('mailto:help@miller.example?cc=desk@miller.example'), /\?cc=desk@miller\.example&subject=/)
  })
  it('is a page told the same', () => {
    assert.equal(
      href('https://help.miller.example/new?queue=1'),
      'https://help.miller.example/new?queue=1&step=enter-code&support_code=c0ffee12',
    )
  })
  it('is nothing else: no script, no plain http, no half address', () => {
    for (const support of ['javascript:alert(1)', 'http://help.example', 'https://', 'data:text/html,x', '//x', ''])
      assert.equal(href(support), '', support)
  })
})
