// Which pages may be granted, and which of the host permissions held are such grants.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hostOf, ownOf, patternOf } from './origins.ts'

const patterns: Readonly<Record<string, string | null>> = {
  'https://account.contoso.example': 'https://account.contoso.example/*',
  'https://account.contoso.example:8443': 'https://account.contoso.example/*',
  'http://localhost:4173': 'http://localhost/*',
  'http://account.contoso.example': null,
  'http://localhost.contoso.example': null,
  'chrome-extension://abcdef': null,
  'file:///etc/passwd': null,
  null: null,
  '': null,
}
for (const [origin, pattern] of Object.entries(patterns))
  test(`${origin || 'nothing'} is asked for as ${pattern}`, () => {
    assert.equal(patternOf(origin), pattern)
  })

test('EXT-MAN-02 only single hosts that were granted are such pages, not the sign-in hosts and not every site at once', () => {
  const builtIn = ['https://login.microsoftonline.com/*']
  const held = [
    ...builtIn,
    'https://b.example/*',
    'https://a.example/*',
    'https://*/*',
    '<all_urls>',
    '*://*/*',
    'https://*.example/*',
    'http://a.example/*',
    'http://localhost/*',
    'file:///*',
  ]
  assert.deepEqual(ownOf(held, builtIn), ['http://localhost/*', 'https://a.example/*', 'https://b.example/*'])
})

test('a person reads the host', () => {
  assert.equal(hostOf('https://a.example/*'), 'a.example')
  assert.equal(hostOf('http://localhost/*'), 'localhost')
})
