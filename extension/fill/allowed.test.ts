// Where a code may go: the exact origin and no other.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeOf, type Place } from './allowed.ts'
import { imitates } from './imitates.ts'

const MICROSOFT = 'https://login.microsoftonline.com'
const account = { origins: [MICROSOFT, 'https://github.com', 'https://sso.northwind.example:8443'] }

const reasonOf = (place: Place): string => (place.kind === 'refused' ? place.reason : place.kind)

test('EXT-FILL-01 the exact recorded origin, whatever the path', () => {
  for (const url of [`${MICROSOFT}/common/login?x=1#y`, 'https://github.com/sessions/two-factor'])
    assert.deepEqual(placeOf(account, url), { kind: 'recorded', origin: new URL(url).origin })
  assert.equal(placeOf(account, 'https://sso.northwind.example:8443/otp').kind, 'recorded')
})

test('EXT-FILL-01 sibling, parent and subdomain, and another port: only after the person said so', () => {
  for (const url of [
    'https://sso.northwind.example/',
    'https://sso.northwind.example:8444/',
    'https://northwind.example/',
    'https://www.github.com/',
    'https://mysignins.microsoft.com/register',
    'https://accounts.example.org/',
  ])
    assert.deepEqual(placeOf(account, url), { kind: 'new', origin: new URL(url).origin }, url)
})

test('EXT-FILL-01 http never, not even on a recorded host', () => {
  const recorded = { origins: ['http://login.microsoftonline.com', 'http://example.org'] }
  for (const url of ['http://login.microsoftonline.com/', 'http://example.org/', 'http://localhost/'])
    assert.deepEqual(
      placeOf(recorded, url),
      { kind: 'refused', reason: 'not-secure', origin: new URL(url).origin },
      url,
    )
})

test('EXT-FILL-01 look-alike and punycode hosts are refused outright', () => {
  for (const url of [
    'https://login.rnicrosoftonline.com/',
    'https://login.microsoftonline.com.example.org/',
    'https://login.microsoftonline.com@example.org.login-microsoftonline.example/',
    'https://login.microsoftonline.com:8443/',
    'https://xn--mcrosoftonline-r8a.com/',
    'https://glthub.com/',
    'https://githubb.com/',
    'https://gihtub.com/',
    'https://github.com.accounts.example/',
    'https://xn--gthub-p3a.com/',
    'https://github.com-login.example/',
  ])
    assert.equal(reasonOf(placeOf(account, url)), 'pretending', url)
})

test('EXT-FILL-01 what is no page of the web has no place', () => {
  for (const url of ['', 'about:blank', 'file:///tmp/x.html', 'data:text/html,x', 'chrome://settings', 'javascript:1'])
    assert.equal(placeOf({ origins: [url, 'null'] }, url).kind, 'refused', url)
})

test('an ordinary stranger is not called an imitation', () => {
  for (const [host, real] of [
    ['example.org', 'github.com'],
    ['gitlab.com', 'github.com'],
    ['login.contoso.example', 'www.contoso.example'],
    ['github.com', 'github.com'],
    ['ab.de', 'ad.de'],
  ] as const)
    assert.equal(imitates(host, real), false, `${host} ${real}`)
})
