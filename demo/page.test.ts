// Pages: every value is escaped, every place has one, and how a page looks comes from a cookie that may say anything.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadPage } from './page.ts'
import { directionOf, readView, writeView } from './view.ts'

test('a value cannot break out of its place', () => {
  const fill = loadPage('account')
  const values = new Proxy({}, { get: () => `"><script>alert('&')</script>` })
  const page = fill(values)
  assert.doesNotMatch(page, /<script>alert/)
  assert.match(page, /&quot;&gt;&lt;script&gt;alert\(&#39;&amp;&#39;\)/)
})

test('a place without a value is a mistake of ours and is said', () => {
  assert.throws(() => loadPage('sign-in')({}), /no value for dir/)
})

test('a view is read from its cookie; anything strange stands for the usual', () => {
  const view = { lang: 'ar', way: 'auto', theme: 'dark' } as const
  assert.deepEqual(readView(writeView(view)), view)
  assert.equal(directionOf(view), 'rtl')
  assert.equal(directionOf({ ...view, way: 'ltr' }), 'ltr')
  for (const cookie of [undefined, '', '..', '"><x', 'eng.up.blue', '__proto__.constructor.auto'])
    assert.deepEqual(readView(cookie), { lang: 'en', way: 'auto', theme: 'auto' })
})
